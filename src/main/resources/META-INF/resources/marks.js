// Reads an article as ArticleText.java does, so that places in the text mean the same on both sides, and marks in it.
const BLOCKS = new Set(
  (
    "blockquote br caption dd details div dl dt figcaption figure h2 h3 h4 h5 h6 hr li ol p pre summary table tbody td" +
    " tfoot th thead tr ul"
  ).split(" "),
);
const BLANK = /[ \n\t\r\f]/;
const CONTEXT = 64;

/** The article's text, and for each text node the places of its characters in it. */
function read(article) {
  let text = "";
  let pre = 0;
  const nodes = [];

  function breakAt(element) {
    if (BLOCKS.has(element.localName)) {
      text = text.endsWith(" ") ? text.slice(0, -1) : text;
      text += text === "" || text.endsWith("\n") ? "" : "\n";
    }
  }

  function append(node) {
    const places = [];
    for (let i = 0; i < node.length; i++) {
      const c = node.data[i];
      places.push(text.length);
      if (pre > 0 || !BLANK.test(c)) {
        text += c;
      } else if (text !== "" && !BLANK.test(text.at(-1))) {
        text += " ";
      }
    }
    nodes.push({ node, places });
  }

  function visit(parent) {
    for (const node of parent.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) {
        append(node);
      } else if (node.nodeType === Node.ELEMENT_NODE && node.localName !== "math") {
        pre += node.localName === "pre" ? 1 : 0;
        breakAt(node);
        visit(node);
        pre -= node.localName === "pre" ? 1 : 0;
        breakAt(node);
      }
    }
  }

  visit(article);
  return { text: text.replace(/ ?\n?$/, ""), nodes };
}

/** What of each text node is in the range, without white space at either end. */
function partsOf(nodes, range) {
  const parts = nodes
    .filter(({ node }) => range.intersectsNode(node))
    .map(({ node, places }) => ({
      node,
      places,
      from: node === range.startContainer ? range.startOffset : 0,
      to: node === range.endContainer ? range.endOffset : node.length,
    }))
    .filter(({ node, from, to }) => node.data.slice(from, to).trim() !== "");
  const first = parts[0];
  const last = parts.at(-1);
  while (first && BLANK.test(first.node.data[first.from])) {
    first.from++;
  }
  while (last && BLANK.test(last.node.data[last.to - 1])) {
    last.to--;
  }
  return parts;
}

/** The passage that a range selects, as the server wants it, and its parts for `mark`; nothing for no words. */
export function passageOf(article, range) {
  const { text, nodes } = read(article);
  const parts = partsOf(nodes, range);
  if (parts.length === 0) {
    return undefined;
  }
  const last = parts.at(-1);
  const start = parts[0].places[parts[0].from];
  const end = last.places[last.to - 1] + 1;
  return {
    parts,
    passage: {
      quote: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - CONTEXT), start),
      suffix: text.slice(end, end + CONTEXT),
      position: start,
    },
  };
}

/** The parts for `mark` of a passage whose place is known; none where the article has other words there. */
export function partsAt(article, { position, quote }) {
  const { text, nodes } = read(article);
  if (text.slice(position, position + quote.length) !== quote) {
    return [];
  }
  const inside = (place) => place >= position && place < position + quote.length;
  return nodes
    .map(({ node, places }) => ({ node, places, from: places.findIndex(inside), to: places.findLastIndex(inside) + 1 }))
    .filter(({ node, from, to }) => from >= 0 && node.data.slice(from, to).trim() !== "");
}

/** Puts mark elements around the parts, as MarkPassages.java does. */
export function mark(parts, highlight) {
  parts.forEach(({ node, from, to }, index) => {
    if (to < node.length) {
      node.splitText(to);
    }
    const words = from > 0 ? node.splitText(from) : node;
    const element = document.createElement("mark");
    element.className = "highlight";
    if (index === 0) {
      element.id = `highlight-${highlight.id}`;
    }
    element.dataset.highlight = highlight.id;
    words.replaceWith(element);
    element.append(words);
  });
}

/** All elements of a highlight; deleted ones stay in the article, unmarked, so that undoing finds its place. */
export function marksOf(article, id) {
  return [...article.querySelectorAll("mark[data-highlight]")].filter((element) => element.dataset.highlight === id);
}

/** Gives the elements the looks of the highlight: colour and note, or neither once it is gone. */
export function dress(elements, highlight) {
  elements.forEach((element, index) => {
    const last = index === elements.length - 1;
    element.toggleAttribute("data-noted", last && !highlight.gone && Boolean(highlight.note));
    if (highlight.gone) {
      delete element.dataset.colour;
    } else {
      element.dataset.colour = highlight.colour;
    }
  });
}

/** Lets the keyboard come to a highlight, once; inside of a link the link has the keys. */
export function reachable(elements, description) {
  for (const element of elements) {
    element.removeAttribute("tabindex");
  }
  const stop = elements.find((element) => element.dataset.colour && !element.closest("a"));
  if (stop) {
    stop.tabIndex = 0;
    stop.setAttribute("aria-description", description);
  }
}
