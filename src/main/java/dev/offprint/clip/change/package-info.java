/** What readers and their programs change of a clip: state, star, progress, tags, title, note; trash and deletion. */
package dev.offprint.clip.change;
