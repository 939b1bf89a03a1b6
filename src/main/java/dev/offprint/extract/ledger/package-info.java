/**
 * What was removed from a page, by which rule, and why: the one door through which a step takes a block away, so
 * that every removal can be explained and undone.
 */
package dev.offprint.extract.ledger;
