/** Finds, of many rules, those whose literal text may occur in a string, by four characters of it. */
package dev.offprint.extract.clutter.filter.gram;
