// An article as what can be said of it: its blocks in order, and a word instead of what makes no sense aloud.
import { sentences } from "./sentences.js";

const BLOCKS = "p, li, h1, h2, h3, h4, h5, h6, blockquote, figcaption, dt, dd, summary, div, section, td, th";
const SILENT = "sup:has(> a[href^='#']), a[href^='#'][role='doc-backlink'], [hidden], math, rt, script, style, button, audio, video, iframe";
const ANNOUNCED = "pre, table, img";
const BACK = /^[↩↑⤴︎^\s]+$/u;

function announcement(element, words) {
  const language = document.documentElement.lang;
  const name = element.matches("img") ? element.alt.trim() : element.querySelector("caption")?.textContent.trim();
  const kind = element.matches("pre") ? words.code : element.matches("table") ? words.table : words.image;
  if (element.matches("img") && !name) {
    return [];
  }
  return [{ text: name ? `${kind}: ${name}` : kind, language, range: around(element), element }];
}

function around(element) {
  const range = document.createRange();
  range.selectNode(element);
  return range;
}

/** A stretch of text of one block, made of text nodes. */
function stretch(block) {
  const pieces = [];
  let text = "";
  return {
    block,
    add(node) {
      pieces.push({ node, from: text.length });
      text += node.data.replace(/\s/g, " ");
    },
    sentences() {
      const language = block.closest("[lang]")?.lang;
      return sentences(text, language).map(({ from, to }) => ({ text: text.slice(from, to).replace(/\s+/g, " "), language, range: range(from, to), element: block }));
    },
  };

  function place(offset) {
    const piece = pieces.findLast(({ from }) => from <= offset);
    return [piece.node, Math.min(offset - piece.from, piece.node.length)];
  }

  function range(from, to) {
    const range = document.createRange();
    range.setStart(...place(from));
    const [node, offset] = place(to - 1);
    range.setEnd(node, offset + 1);
    return range;
  }
}

/**
 * The sentences of an article in the order of reading: each `{text, language, range, element}`.
 *
 * @param words `{code, table, image}`: what is said instead
 */
export function spoken(article, words) {
  const found = [];
  let open;
  const close = () => {
    found.push(...(open?.sentences() ?? []));
    open = undefined;
  };
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    if (node.nodeType === Node.TEXT_NODE) {
      return NodeFilter.FILTER_ACCEPT;
    }
    if (node.matches(ANNOUNCED)) {
      close();
      found.push(...announcement(node, words));
      return NodeFilter.FILTER_REJECT;
    }
    return node.matches(SILENT) || BACK.test(node.textContent) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
  });
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const block = node.parentElement.closest(BLOCKS) ?? article;
    if (open && open.block !== block) {
      close();
    }
    open ??= stretch(block);
    open.add(node);
  }
  close();
  return found.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
}
