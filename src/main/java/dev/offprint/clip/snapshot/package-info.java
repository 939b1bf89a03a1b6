/** The page of a version as it was captured, made harmless to look at. */
package dev.offprint.clip.snapshot;
