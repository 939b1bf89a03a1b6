/** Tidying up an article: choosing a block that should go, from here alone or from all of its site. */
package dev.offprint.feed.tidy;
