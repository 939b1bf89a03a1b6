/**
 * Reads a page once for all steps that look for clutter: its elements and text as arrays, the phrases of the
 * vocabularies and the signatures (ids, classes, attributes, tags) that occur in it.
 */
package dev.offprint.extract.clutter.reading;
