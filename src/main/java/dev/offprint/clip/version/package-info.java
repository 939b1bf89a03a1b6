/**
 * The captures of a clip: each version's snapshot and article, how an article is made of a snapshot, which version is
 * shown, and the ways to try again.
 */
package dev.offprint.clip.version;
