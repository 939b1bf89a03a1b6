/**
 * Filter lists in the syntax of EasyList and uBlock Origin: read, counted, compiled to an index that finds the rules
 * of a page by id, class and attribute, and applied to a static document.
 */
package dev.offprint.extract.clutter.filter;
