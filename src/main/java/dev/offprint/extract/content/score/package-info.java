/**
 * How likely each block of a page belongs to its article: the page as arrays, the features of its blocks, and the
 * learned model that weighs them. Knows nothing of what is then done with the scores.
 */
package dev.offprint.extract.content.score;
