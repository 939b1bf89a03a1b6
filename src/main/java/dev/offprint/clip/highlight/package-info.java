/**
 * Highlights: passages that a reader marked in an article, with colour and note. Each is found anew in whatever text is
 * shown; one that is not there any more is kept.
 */
package dev.offprint.clip.highlight;
