/** The browser extension: its modules, what it promises about itself, its capture and its way to the server. */
package dev.offprint.extension;
