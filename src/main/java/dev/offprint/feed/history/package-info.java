/** A clip's history: its versions, what changed between them, and each page as it was captured. */
package dev.offprint.feed.history;
