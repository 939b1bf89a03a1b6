/** The query language, and the index that answers it, behind one interface. */
package dev.offprint.search;
