/**
 * Finds a quoted passage in an article's text and marks it there, whatever has happened to the text since: pure
 * functions of a tree and a quote, without database and user.
 */
package dev.offprint.clip.highlight.anchor;
