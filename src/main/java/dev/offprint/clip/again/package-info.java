/** Another try at an article: restored blocks, other strictness, earlier versions, the last capture undone. */
package dev.offprint.clip.again;
