/** What was read when: kept by days as clips are read, for statistics. */
package dev.offprint.clip.progress;
