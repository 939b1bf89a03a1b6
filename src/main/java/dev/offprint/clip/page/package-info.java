/** Clipping and changing clips from Offprint's own pages: forms that work without scripts. */
package dev.offprint.clip.page;
