/**
 * Ads, consent notices and other clutter around and inside an article: how each is recognised and taken away, with
 * or without subscribed filter lists.
 */
package dev.offprint.extract.clutter;
