/**
 * The library: what a user saved. The clip with its state and tags; its captures, images and readings are in the
 * packages below.
 */
package dev.offprint.clip;
