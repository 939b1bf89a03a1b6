/** What was saved and read, by weeks, sites, tags and languages, and what waits. All of it is counted in the database. */
package dev.offprint.feed.stats;
