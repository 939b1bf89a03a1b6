/**
 * What nobody will ask a page for is taken out of its markup before it is parsed: parsing costs more than any other
 * step, and half of a page is scripts, styles and attributes for them.
 */
package dev.offprint.extract.thin;
