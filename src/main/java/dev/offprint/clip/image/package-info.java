/**
 * The images of clips: what the browser sent or a job fetched, checked by their bytes, stored once, and served from
 * here under a policy that can run nothing. Readers never load an image from anywhere else.
 */
package dev.offprint.clip.image;
