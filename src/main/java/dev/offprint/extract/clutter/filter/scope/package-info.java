/** On which sites a filter rule counts, and what filter lists need to know of host names. */
package dev.offprint.extract.clutter.filter.scope;
