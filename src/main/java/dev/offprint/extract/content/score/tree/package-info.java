/** Learned trees, evaluated: many rows at once by the leaves that are left to them, one row by several trees at once. */
package dev.offprint.extract.content.score.tree;
