// The capture of a page: runs in the page's tab, in the extension's own world, after the files of capture/. The last
// of the files that page.js injects; it uses nothing but what they left in globalThis.offprint.
(globalThis.offprint ??= {}).capture = (() => {
  // The letters of the layout marks, as dev.offprint.extract.page.Mark reads them.
  const LETTERS = { invisible: "i", overlay: "o", offScreen: "x", topLayer: "t", adBlocked: "b" };
  const MAX_MILLISECONDS = 9000;
  const MAX_CHARACTERS = 40_000_000;

  class TooLarge extends Error {}

  function randomName() {
    const random = crypto.getRandomValues(new Uint32Array(4));
    return `data-${[...random].map((number) => number.toString(36).padStart(7, "0")).join("")}`;
  }

  // Capturing must not hold up the reader for long, however large the page.
  function timeLimit() {
    const end = performance.now() + MAX_MILLISECONDS;
    let count = 0;
    return () => {
      if ((++count & 1023) === 0 && performance.now() > end) {
        throw new TooLarge();
      }
    };
  }

  function doctype(document) {
    const type = globalThis.offprint.nodes.doctype(document);
    if (!type) {
      return "";
    }
    const identifiers = type.publicId
      ? ` PUBLIC "${type.publicId}"${type.systemId ? ` "${type.systemId}"` : ""}`
      : type.systemId && ` SYSTEM "${type.systemId}"`;
    return `<!DOCTYPE ${type.name}${identifiers}>\n`;
  }

  /** The user's selection as markup with absolute addresses, or undefined. */
  function selected(document, context) {
    const selection = document.defaultView.getSelection();
    if (!selection || selection.isCollapsed) {
      return undefined;
    }
    let html = "";
    for (let i = 0; i < selection.rangeCount; i++) {
      const fragment = selection.getRangeAt(i).cloneContents();
      html += globalThis.offprint.serialise({ ...context, inspect: null, pictures: null })(fragment, document.baseURI);
    }
    return html;
  }

  function page(document, started) {
    const { nodes, markup, serialise } = globalThis.offprint;
    const root = nodes.root(document);
    const marks = randomName();
    const words = new globalThis.offprint.words();
    const pictures = globalThis.offprint.pictures(marks);
    const context = {
      marks,
      letters: LETTERS,
      words,
      pictures,
      inspect: globalThis.offprint.layout(LETTERS),
      math: globalThis.offprint.math(root),
      isBlocked: globalThis.offprint.blocked(document),
      check: timeLimit(),
    };
    // without a base element the address of the page is the base, as the server takes it
    const base = nodes.query(root, "base[href]") ? nodes.base(root) : undefined;
    const inside = serialise(context)(root, base);
    const html = `${doctype(document)}<html${markup.attributes(root, "html", {})}>${inside}</html>`;
    if (html.length > MAX_CHARACTERS) {
      throw new TooLarge();
    }
    globalThis.offprint.wanted = pictures.wanted;
    return {
      html,
      marks,
      visibleWords: words.total,
      visibleImages: pictures.count(),
      selection: selected(document, { ...context, words: new globalThis.offprint.words() }),
      milliseconds: Math.round(performance.now() - started),
    };
  }

  /**
   * The page as it stands: {url, title, html, marks, visibleWords, visibleImages, selection?}, or {refused} with the
   * reason when it is nothing that can be captured.
   */
  return function capture() {
    const started = performance.now();
    const { document } = globalThis;
    const about = { url: location.href, title: document.title, contentType: document.contentType };
    if (!/^(text\/html|application\/xhtml\+xml|text\/plain)$/.test(document.contentType)) {
      return { ...about, refused: document.contentType === "application/pdf" ? "pdf" : "not-a-page" };
    }
    try {
      return { ...about, ...page(document, started) };
    } catch (error) {
      if (error instanceof TooLarge) {
        return { ...about, refused: "page-too-large" };
      }
      throw error;
    }
  };
})();

// The browser hands over the value of the last script, and Firefox refuses functions.
undefined;
