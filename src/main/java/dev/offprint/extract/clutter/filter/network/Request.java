package dev.offprint.extract.clutter.filter.network;

import java.util.Set;

/**
 * One address that a page asks for.
 *
 * @param address absolute, in lower case
 * @param host the host in it
 * @param image whether an image asks for it, otherwise a frame
 * @param thirdParty whether it belongs to another site than the page
 * @param pageNames all names of the page's host
 */
record Request(String address, String host, boolean image, boolean thirdParty, Set<String> pageNames) {}
