package dev.offprint.extract.clutter.filter;

/**
 * What became of a list's lines.
 *
 * @param list the list's name
 * @param hiding rules that name elements, exceptions among them
 * @param network rules for the addresses of images and frames, exceptions among them
 * @param elsewhere rules for what a static page does not have: scripts, requests, pop-ups
 * @param unsupported rules that would matter but are not understood
 */
public record FilterCounts(String list, int hiding, int network, int elsewhere, int unsupported) {}
