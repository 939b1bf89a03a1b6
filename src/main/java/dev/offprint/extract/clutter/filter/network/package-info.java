/**
 * Rules of filter lists for addresses, applied to what a kept page still has of them: the sources of its images and
 * frames.
 */
package dev.offprint.extract.clutter.filter.network;
