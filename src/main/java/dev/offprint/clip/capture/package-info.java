/**
 * From a request to a stored capture: the capture format read within bounds, cleaned, extracted and written with its
 * snapshot in one transaction; and pages that the server has to fetch itself.
 */
package dev.offprint.clip.capture;
