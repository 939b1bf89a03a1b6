/** Offprint's start: everything else is in a room of its own. */
package dev.offprint;
