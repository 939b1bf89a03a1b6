/**
 * Rules of filter lists that name elements of a page: how a selector is read, by what its elements are found, and the
 * index that finds all rules of a page without trying them one by one.
 */
package dev.offprint.extract.clutter.filter.hiding;
