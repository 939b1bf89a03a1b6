/**
 * Where on a page the content is: what type of page it is, and the element that holds what a reader came for.
 */
package dev.offprint.extract.content;
