/**
 * One plain shape for every article: code, tables, figures, footnotes, math and paragraphs tidied, addresses made
 * absolute, and at last the allow list that every way out passes.
 */
package dev.offprint.extract.markup;
