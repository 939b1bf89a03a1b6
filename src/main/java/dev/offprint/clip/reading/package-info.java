/** One clip to read: as JSON, as a page of its own, as Markdown and as plain text, each the whole article. */
package dev.offprint.clip.reading;
