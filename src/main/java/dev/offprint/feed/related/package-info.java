/** What an article has to do with the rest of a library: copies of it kept from elsewhere, and related clips. */
package dev.offprint.feed.related;
