/** For you: what to read next, from what its owner finished and what was put away unread. Nothing else is known or asked. */
package dev.offprint.feed.rank;
