/**
 * The page as captured: parsed within limits, shadow roots and frames unfolded, invisible parts taken away by what
 * the capture's marks, the markup and the inline style say.
 */
package dev.offprint.extract.page;
