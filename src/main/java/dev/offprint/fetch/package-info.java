/**
 * The only outbound HTTP: pages, images and filter lists, behind the address guard. Nothing else in Offprint opens a
 * connection to where a user or a page tells it to.
 */
package dev.offprint.fetch;
