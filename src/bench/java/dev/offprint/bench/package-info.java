/**
 * Measures extraction and trains its block model: runs the pipeline over a folder of pages, times it, learns. Built
 * by the Maven profile {@code bench} only and never part of the product.
 */
package dev.offprint.bench;
