// A clip that can't be delivered, as a file of the user's own.

import { unseal } from "./envelope.js";

const fileName = (title) => `${(title ?? "").replace(/[^\p{L}\p{N}_-]+/gu, " ").trim().slice(0, 80) || "page"}.html`;

const escape = (text) => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

/** The page as captured, as one HTML file; of a clip without a page, a link to it. */
export async function exportable(body) {
  const { clip, html } = await unseal(body);
  const link = `<!DOCTYPE html>\n<meta charset="utf-8">\n<a href="${escape(clip.url)}">${escape(clip.title ?? clip.url)}</a>\n`;
  return { name: fileName(clip.title ?? new URL(clip.url).hostname), html: html ?? link };
}

export async function exportClip(document, body) {
  const { name, html } = await exportable(body);
  const link = document.createElement("a");
  // the mark of the encoding goes first: the page's own declaration may be of another one
  link.href = URL.createObjectURL(new Blob(["\ufeff", html], { type: "text/html;charset=utf-8" }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
