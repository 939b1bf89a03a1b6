/** That a change was asked for on one of our own pages, and not by another site through the reader's browser. */
package dev.offprint.account.csrf;
