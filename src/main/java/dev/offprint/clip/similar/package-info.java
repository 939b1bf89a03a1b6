/**
 * What a clip's text has in common with the owner's other clips: the same story kept from another address, and what it
 * is about. Small rows, made from the article by a job; nothing here merges or deletes a clip.
 */
package dev.offprint.clip.similar;
