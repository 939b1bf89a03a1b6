/** Reading without a connection: what a browser's worker may keep, and the pages that it shows instead of ours. */
package dev.offprint.feed.offline;
