/** The packaged service as a process of its own: how it starts and stops, and what a kill leaves behind. */
package dev.offprint.running;
