/** Feed links: saved queries with secret addresses, and what feed readers get under them. */
package dev.offprint.feed.link;
