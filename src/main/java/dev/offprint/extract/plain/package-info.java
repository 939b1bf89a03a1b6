/**
 * Reads pages that are written plainly straight into jsoup's nodes and the skeleton, without what nobody will ask them
 * for: parsing costs more than any other step, and half of a page is scripts, styles and attributes for them. Whatever is
 * not plain is left to jsoup's parser, which stays the judge of all: tests hold the one against the other.
 *
 * <p>{@link dev.offprint.extract.plain.PlainPage} reads the markup (tokenization) and tells {@code BuildTree} of tags and
 * texts (tree construction).
 */
package dev.offprint.extract.plain;
