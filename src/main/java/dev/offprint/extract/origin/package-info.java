/** The way back: where on its page a block of an article stands, and by which selector a rule would name it. */
package dev.offprint.extract.origin;
