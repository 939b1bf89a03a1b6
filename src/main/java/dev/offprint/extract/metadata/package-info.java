/**
 * What a page says of itself: title, authors, dates, language, addresses, from JSON-LD, Open Graph, meta elements,
 * microdata and the page, in that order of trust, each cleaned.
 */
package dev.offprint.extract.metadata;
