// Writes the live DOM as markup, without touching it. A loop with a stack of its own, since pages nest deeper than
// the call stack goes.
(globalThis.offprint ??= {}).serialise = ({ marks, letters, inspect, pictures, words, math, isBlocked, check }) => {
  const { nodes, markup } = globalThis.offprint;
  const ELEMENT = 1;
  const TEXT = 3;
  const MAX_FRAMES_DEEP = 4;
  const RENAMED = { xmp: "pre", plaintext: "pre", frameset: "body" };
  const out = [];
  const stack = [];
  // open elements with visibility: hidden in which nothing was seen yet
  let hollow = 0;

  const mark = (state) => (state.marks ? markup.attribute(marks, state.marks) : "");

  // Something is seen here, so the elements around it are not hidden as a whole, whatever their own visibility.
  function reveal() {
    if (hollow > 0) {
      stack.forEach((frame) => (frame.hollow = false));
      hollow = 0;
    }
  }

  function writeText(node, parent) {
    const data = nodes.text(node);
    if (parent.raw) {
      out.push(data);
      return;
    }
    if (parent.counted && !parent.concealed && /\S/.test(data)) {
      words.add(data);
      reveal();
    }
    // a parser swallows the first line break of these, so it is written twice
    out.push(parent.leading && data.startsWith("\n") ? "\n" : "", markup.text(data));
  }

  /** null: of another origin; undefined: nothing in it. */
  function frameBody(element) {
    const document = element.contentDocument;
    if (!document) {
      return null;
    }
    const body = nodes.query(nodes.root(document), "body");
    return body && nodes.first(body) ? body : undefined;
  }

  function writeFrame(element, state, parent) {
    const body = frameBody(element);
    if (!body || state.hidden || parent.frames >= MAX_FRAMES_DEEP) {
      const foreign = body === null ? markup.attribute("data-offprint-frame", "cross-origin") : "";
      out.push(`<iframe${markup.attributes(element, "iframe", parent)}${foreign}${mark(state)}></iframe>`);
      return;
    }
    const address = element.contentWindow.location.href;
    out.push(`<section${markup.attribute("data-offprint-frame", address)}${mark(state)}>`);
    const { counted, frames } = parent;
    stack.push({ next: nodes.first(body), end: "</section>", counted, base: nodes.base(body), frames: frames + 1 });
  }

  function writeShadow(root, { counted, concealed, base, frames }) {
    out.push(`<template shadowrootmode="${root.mode}">`);
    stack.push({ next: nodes.first(root), end: "</template>", counted, concealed, base, frames });
  }

  function stateOf(element, name, parent) {
    if (!inspect || parent.hidden) {
      return { marks: "", hidden: parent.hidden };
    }
    const state = inspect(element, name);
    if (state.none && state.marks && isBlocked(element)) {
      state.marks += letters.adBlocked;
    }
    return state;
  }

  function writePicture(element, name, state, parent) {
    if (!state.hidden && !state.concealed) {
      reveal();
    }
    if (name === "canvas") {
      out.push(pictures?.canvas(element, state) ?? "");
    } else {
      const attributes = pictures?.image(element, parent.base, state) ?? markup.attributes(element, name, parent);
      out.push(`<img${attributes}${mark(state)}>`);
    }
  }

  function writeElement(element, name, parent) {
    const state = stateOf(element, name, parent);
    if (name === "img" || name === "canvas") {
      writePicture(element, name, state, parent);
    } else if (name === "iframe" || name === "frame") {
      writeFrame(element, state, parent);
    } else {
      const tag = RENAMED[name] ?? name;
      out.push(`<${tag}${markup.attributes(element, name, parent)}`, mark(state), ">");
      if (!markup.VOID.has(name)) {
        enter(element, name, tag, state, parent);
      }
    }
  }

  function enter(element, name, tag, state, parent) {
    const raw = name === "script" || name === "noscript";
    const first = markup.isTyped(element, name) ? null : nodes.first(element);
    const root = pictures ? nodes.shadow(element, name) : null;
    const frame = {
      next: first,
      end: `</${tag}>`,
      place: out.length - 2,
      raw,
      hidden: state.hidden,
      counted: parent.counted && !state.hidden && !raw,
      concealed: state.concealed,
      hollow: state.concealed,
      leading: tag === "pre" || name === "listing",
      base: parent.base,
      frames: parent.frames,
    };
    hollow += state.concealed ? 1 : 0;
    stack.push(frame);
    if (root) {
      writeShadow(root, frame);
    } else if (first === null && pictures) {
      out.push(pictures.background(element, state));
    }
  }

  // An element that is hidden together with all that is in it is marked, once, at the outermost.
  function leave(frame) {
    out.push(frame.end);
    const invisible = (place) => (out[place] = markup.attribute(marks, letters.invisible));
    if (!frame.hollow) {
      frame.pending?.forEach(invisible);
      return;
    }
    hollow--;
    const parent = stack[stack.length - 1];
    if (parent?.hollow) {
      (parent.pending ??= []).push(frame.place);
    } else {
      invisible(frame.place);
    }
  }

  function visit(node, parent) {
    const type = nodes.type(node);
    if (type === TEXT) {
      writeText(node, parent);
    } else if (type === ELEMENT) {
      const name = nodes.name(node);
      const formula = math.source(node, name);
      if (formula) {
        out.push(formula);
      } else if (!markup.isDropped(node, name) && !math.isDrawing(node, name)) {
        writeElement(node, name, parent);
      }
    }
    parent.leading = false;
  }

  /** What is inside of the node, as markup. Addresses are made absolute when there is a base. */
  return function write(root, base) {
    stack.push({ next: nodes.first(root), end: "", counted: true, base, frames: 0 });
    while (stack.length > 0) {
      const top = stack[stack.length - 1];
      const node = top.next;
      if (node === null) {
        leave(stack.pop());
      } else {
        top.next = nodes.next(node);
        check();
        visit(node, top);
      }
    }
    return out.join("");
  };
};
