/** How a feed is written for feed readers: RSS 2.0, Atom, JSON Feed and OPDS, from the same values. */
package dev.offprint.feed.format;
