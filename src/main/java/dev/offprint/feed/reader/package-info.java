/** The reader: one article as a page of its own, with all that its owner can do with it. */
package dev.offprint.feed.reader;
