/** The highlights of a whole library: found, listed by article, exported. */
package dev.offprint.feed.highlight;
