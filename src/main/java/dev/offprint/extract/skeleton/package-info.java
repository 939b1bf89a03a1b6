/**
 * A page read once: its elements and texts as numbers, so that each step that looks at all of it asks arrays instead of
 * walking the tree and comparing names anew.
 */
package dev.offprint.extract.skeleton;
