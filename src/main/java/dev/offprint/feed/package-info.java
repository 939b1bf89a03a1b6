/** The reading feed: one query, its order and its pages, as HTML for people and JSON for programs. */
package dev.offprint.feed;
