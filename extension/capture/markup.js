// What of the page's markup is written, and how: which elements and attributes never leave the browser, and escaping.
(globalThis.offprint ??= {}).markup = (() => {
  const { nodes } = globalThis.offprint;

  const VOID = new Set(
    "area base br col embed frame hr img input link meta param source track wbr".split(" "),
  );
  const DROPPED = new Set("script style template noembed noframes frameset object applet datalist".split(" "));
  const CONTROLS = new Set("input textarea select option button".split(" "));
  // a control's value is the user's, and so is what was typed into an editor that belongs to a form
  const VALUES = new Set(["value", "checked", "selected"]);
  const NEVER = new Set(["style", "nonce", "integrity", "srcdoc", "autofocus", "ping", "http-equiv"]);
  const URLS = new Set(["href", "src", "poster", "cite", "data", "background", "longdesc", "action"]);
  const LINKS = /\b(alternate|amphtml|author|canonical|icon|image_src|license|next|prev|shortlink)\b/i;
  const SECRET = /csrf|xsrf|token|nonce|secret/i;
  const EDITORS = "[role=textbox], [aria-multiline=true], form *";
  // of the inline styles, only those that carry meaning
  const STYLES = ["text-align", "font-weight", "font-style", "text-decoration-line", "white-space", "vertical-align"];

  const IN_TEXT = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "\u00a0": "&nbsp;" };
  const IN_VALUE = { ...IN_TEXT, '"': "&quot;" };
  const text = (data) => (/[&<>\u00a0]/.test(data) ? data.replace(/[&<>\u00a0]/g, (c) => IN_TEXT[c]) : data);
  const value = (data) => (/[&<>"\u00a0]/.test(data) ? data.replace(/[&<>"\u00a0]/g, (c) => IN_VALUE[c]) : data);
  const attribute = (name, data) => ` ${name}="${value(String(data))}"`;

  function isDropped(element, name) {
    const read = (key) => nodes.attribute(element, key) ?? "";
    switch (name) {
      case "script":
        return read("type").trim().toLowerCase() !== "application/ld+json";
      case "input":
        return /^(password|hidden)$/i.test(read("type"));
      case "link":
        return !LINKS.test(read("rel"));
      case "meta":
        return nodes.has(element, "http-equiv") || SECRET.test(read("name") + read("property"));
      case "base":
        return true;
      default:
        return DROPPED.has(name);
    }
  }

  /** Whether the element's content is something the user typed. */
  function isTyped(element, name) {
    if (name === "textarea") {
      return true;
    }
    const editable = nodes.attribute(element, "contenteditable");
    return editable !== null && editable !== "false" && nodes.matches(element, EDITORS);
  }

  function absolute(url, base) {
    try {
      return new URL(url, base).href;
    } catch {
      return url;
    }
  }

  // Candidates are separated by a comma followed by white space or by a descriptor and a comma; a comma inside an
  // address is part of it (HTML, "parse a srcset attribute").
  function absoluteSet(srcset, base) {
    return srcset.replace(/([^\s,]\S*[^\s,])((?:\s+[^\s,]+)?\s*(?:,|$))/g, (all, url, rest) => absolute(url, base) + rest);
  }

  function styles(element) {
    const style = element.style;
    if (!style?.length) {
      return "";
    }
    const kept = STYLES.filter((name) => style.getPropertyValue(name))
      .map((name) => `${name}: ${style.getPropertyValue(name)}`);
    return kept.length ? attribute("style", kept.join("; ")) : "";
  }

  function keeps(element, name, key) {
    if (NEVER.has(key) || key.startsWith("on") || key.startsWith("data-offprint")) {
      return false;
    }
    // the ticks of a task list are content: nobody can change a disabled box
    const content = key === "checked" && nodes.has(element, "disabled");
    return content || !(CONTROLS.has(name) && VALUES.has(key));
  }

  /**
   * The attributes as markup.
   *
   * @param except names that the caller writes itself
   * @param base when given, addresses are made absolute against it
   */
  function attributes(element, name, { base, except }) {
    let out = "";
    let styled = false;
    const all = nodes.attributes(element);
    for (let i = 0; i < all.length; i++) {
      const { name: key, value: data } = all[i];
      styled ||= key === "style";
      if (except?.includes(key) || !keeps(element, name, key)) {
        continue;
      }
      if (base && URLS.has(key) && data && !data.startsWith("#")) {
        out += attribute(key, absolute(data, base));
      } else if (base && key === "srcset") {
        out += attribute(key, absoluteSet(data, base));
      } else {
        out += attribute(key, data);
      }
    }
    return styled ? out + styles(element) : out;
  }

  return { VOID, text, attribute, attributes, absolute, isDropped, isTyped };
})();
