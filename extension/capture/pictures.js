// The page's pictures: which address stands for each of them, and the bytes of those that only this browser can get.
// Pictures without an address of their own (canvas, blob:, large data:) are given one under a host that can never
// exist, with the capture's random name in it.
(globalThis.offprint ??= {}).pictures = (marks) => {
  const { nodes, markup } = globalThis.offprint;
  const INLINE_CHARACTERS = 4096;
  const MIN_SIDE = 48;
  const wanted = new Map();
  let invented = 0;
  let visible = 0;

  const invent = () => `https://capture.invalid/${marks}/${++invented}`;

  function want(url, source) {
    if (!wanted.has(url)) {
      wanted.set(url, source);
    }
    return url;
  }

  /** The address to write for an image that the browser shows under this one. */
  function standIn(url) {
    if (/^https?:/i.test(url)) {
      return want(url, url);
    }
    if (url.startsWith("blob:") || (url.startsWith("data:image/") && url.length > INLINE_CHARACTERS)) {
      for (const [known, source] of wanted) {
        if (source === url) {
          return known;
        }
      }
      return want(invent(), url);
    }
    return url;
  }

  const isLarge = (box) => box !== undefined && box.width >= MIN_SIDE && box.height >= MIN_SIDE;

  // Not loaded yet, because nobody has scrolled there; if it is the page's own, perhaps only its reader can get it.
  function wantLater(element, state) {
    const url = element.src;
    if (element.loading === "lazy" && !element.complete && isLarge(state.box) && url.startsWith(`${location.origin}/`)) {
      want(url, url);
    }
  }

  /** Attributes of an img as it is shown: the source that the browser chose, and its size. */
  function image(element, base, state) {
    const shown = element.complete && element.naturalWidth > 2 ? element.currentSrc : "";
    if (!state.hidden && isLarge(state.box)) {
      visible++;
    }
    if (!shown) {
      wantLater(element, state);
      return markup.attributes(element, "img", { base });
    }
    const src = isLarge(state.box) || !/^https?:/i.test(shown) ? standIn(shown) : shown;
    let out = markup.attributes(element, "img", { base, except: ["src"] }) + markup.attribute("src", src);
    if (!nodes.has(element, "width") && !nodes.has(element, "height")) {
      out += markup.attribute("width", element.naturalWidth) + markup.attribute("height", element.naturalHeight);
    }
    return out;
  }

  /** A canvas as an image of what it shows, or nothing where it may not be read. */
  function canvas(element, state) {
    if (state.hidden || !isLarge(state.box)) {
      return "";
    }
    try {
      const data = element.toDataURL("image/png");
      visible++;
      const alt = nodes.attribute(element, "aria-label") ?? "";
      return `<img${markup.attribute("src", want(invent(), data))}${markup.attribute("alt", alt)}`
        + `${markup.attribute("width", element.width)}${markup.attribute("height", element.height)}>`;
    } catch {
      return "";
    }
  }

  /** An img for an empty box that shows a picture as its background, or nothing. */
  function background(element, state) {
    const large = state.box && state.box.width >= 200 && state.box.height >= 100;
    if (state.hidden || !large || !state.style) {
      return "";
    }
    const url = /url\("((?:[^"\\]|\\.)*)"\)/.exec(state.style.backgroundImage)?.[1];
    if (!url || url.startsWith("data:image/svg")) {
      return "";
    }
    visible++;
    const alt = nodes.attribute(element, "aria-label") ?? nodes.attribute(element, "title") ?? "";
    return `<img${markup.attribute("src", standIn(url))}${markup.attribute("alt", alt)}>`;
  }

  return { image, canvas, background, wanted, count: () => visible };
};
