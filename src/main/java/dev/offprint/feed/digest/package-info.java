/** A digest of each day or week: what of it is worth reading, and a little that has waited longer. Made once, then kept. */
package dev.offprint.feed.digest;
