// Formulas: their source is written, their drawing is not. MathJax 2 keeps the source in script elements, MathJax 3
// and KaTeX keep MathML beside the drawing.
(globalThis.offprint ??= {}).math = (document) => {
  const { nodes, markup } = globalThis.offprint;
  const FORMULAS = "mjx-assistive-mml, .katex-mathml, script[type^='math/']";
  const DRAWN = ".MathJax_Preview, .MathJax, .MathJax_Display, .MathJax_SVG, .MathJax_CHTML, .MJXc-display, .katex-html";
  const present = document.querySelector(FORMULAS) !== null;

  /** Whether the element only draws a formula whose source is written as well. */
  function isDrawing(element, name) {
    if (!present) {
      return false;
    }
    if (name === "mjx-math" || (name === "svg" && nodes.name(nodes.parent(element)) === "mjx-container")) {
      return nodes.query(nodes.parent(element), "mjx-assistive-mml") !== null;
    }
    return (name === "span" || name === "div") && nodes.matches(element, DRAWN);
  }

  /** A script with a formula as MathML with the source as its annotation, or nothing for any other element. */
  function source(element, name) {
    if (!present || name !== "script") {
      return "";
    }
    const type = nodes.attribute(element, "type") ?? "";
    const text = element.textContent.trim();
    if (type.startsWith("math/mml")) {
      return text;
    }
    if (!type.startsWith("math/tex")) {
      return "";
    }
    const display = /mode\s*=\s*display/.test(type) ? "block" : "inline";
    return `<math display="${display}"><semantics><mtext>${markup.text(text)}</mtext>`
      + `<annotation encoding="application/x-tex">${markup.text(text)}</annotation></semantics></math>`;
  }

  return { isDrawing, source };
};
