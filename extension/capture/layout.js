// What only layout knows of an element: whether it is seen at all, and whether it lies over the page. Reads, never
// writes; styles and boxes are read in one go without a write between them, so that layout is computed once.
(globalThis.offprint ??= {}).layout = (letters) => {
  const { nodes } = globalThis.offprint;
  const REPLACED = new Set("img iframe video audio canvas svg embed picture".split(" "));
  const NO_BOX = new Set("html body br wbr source track option head".split(" "));
  const HELD = /^(h[1-6]|th|thead|tr|figcaption)$/;
  const MATH = "math, mjx-container, .katex";
  const MIN_COVER = 0.25;
  const STUCK_PIXELS = 2;

  const views = new Map();
  function viewOf(element) {
    const document = nodes.owner(element);
    let view = views.get(document);
    if (!view) {
      const window = nodes.view(document);
      const root = nodes.root(document);
      const slack = Math.max(0, root.scrollWidth - root.clientWidth);
      const leftward = window.getComputedStyle(root).direction === "rtl";
      view = {
        window,
        top: document === globalThis.document,
        width: window.innerWidth,
        height: window.innerHeight,
        x: window.scrollX,
        y: window.scrollY,
        reachLeft: leftward ? -slack : 0,
      };
      views.set(document, view);
    }
    return view;
  }

  const hasContent = (element, name) => nodes.first(element) !== null || REPLACED.has(name);

  // Content that fades in when it is scrolled to is transparent until then: it counts as seen.
  const waitsForReveal = (box, view, position) =>
    box.top >= view.height && (position === "static" || position === "relative");

  function offScreen(box, style, view, position) {
    if (position === "fixed") {
      return box.right <= 0 || box.bottom <= 0 || box.left >= view.width || box.top >= view.height;
    }
    if (box.width > 0 && box.height > 0 && (box.right + view.x <= view.reachLeft || box.bottom + view.y <= 0)) {
      return true;
    }
    const hasArea = box.width * box.height > 0 && (box.width > 1 || box.height > 1);
    if (hasArea || style.display === "inline" || style.display === "contents") {
      return false;
    }
    return style.overflowX !== "visible" || style.overflowY !== "visible" || style.clip !== "auto";
  }

  function overlays(element, name, { box, style, view, position }) {
    if (!view.top || position === "static" || position === "relative" || HELD.test(name)) {
      return false;
    }
    const width = Math.min(box.right, view.width) - Math.max(box.left, 0);
    const height = Math.min(box.bottom, view.height) - Math.max(box.top, 0);
    if (width <= 0 || height <= 0 || nodes.query(element, "article, main, [role=main]")) {
      return false;
    }
    const covers = width * height >= MIN_COVER * view.width * view.height;
    const docked = box.top <= STUCK_PIXELS || box.bottom >= view.height - STUCK_PIXELS
      || box.left <= STUCK_PIXELS || box.right >= view.width - STUCK_PIXELS;
    if (position === "fixed") {
      return covers || docked || Number(style.zIndex) > 0;
    }
    if (position === "sticky") {
      const atEdge = box.top <= STUCK_PIXELS || box.bottom >= view.height - STUCK_PIXELS;
      return atEdge && width >= view.width / 2 && height <= view.height * 0.4;
    }
    return covers && Number(style.zIndex) >= 100;
  }

  function inTopLayer(element, name) {
    return (name === "dialog" && nodes.matches(element, ":modal"))
      || (nodes.has(element, "popover") && nodes.matches(element, ":popover-open"));
  }

  function seen(element, name, style, view) {
    const position = style.position;
    const inline = style.display === "inline" && position === "static";
    const transparent = style.opacity === "0";
    if (inline && !transparent && !REPLACED.has(name)) {
      return { marks: "", hidden: false };
    }
    const box = nodes.box(element);
    if (transparent && !waitsForReveal(box, view, position)) {
      return { marks: letters.invisible, hidden: true, box };
    }
    if (offScreen(box, style, view, position) && !nodes.query(element, MATH) && !nodes.matches(element, MATH)) {
      return { marks: letters.offScreen, hidden: true, box };
    }
    let marks = overlays(element, name, { box, style, view, position }) ? letters.overlay : "";
    if (inTopLayer(element, name)) {
      marks += letters.topLayer;
    }
    return { marks, hidden: false, box };
  }

  /**
   * @returns {{marks: string, hidden: boolean, concealed?: boolean, none?: boolean, box?: DOMRect, style}} hidden:
   *   nothing inside can be seen; concealed: not seen itself, though a descendant may be; none: takes no space at all
   */
  return function inspect(element, name) {
    if (NO_BOX.has(name)) {
      return { marks: "", hidden: name === "head" };
    }
    const view = viewOf(element);
    const style = view.window.getComputedStyle(element);
    const display = style.display;
    if (display === "none" || display === "") {
      return { marks: hasContent(element, name) ? letters.invisible : "", hidden: true, none: true, style };
    }
    if (style.visibility !== "visible") {
      return { marks: "", hidden: false, concealed: hasContent(element, name), style };
    }
    const result = seen(element, name, style, view);
    if (result.marks && !hasContent(element, name)) {
      result.marks = "";
    }
    result.style = style;
    return result;
  };
};
