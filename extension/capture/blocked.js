// Whether an element is hidden by an ad blocker: nothing of the page itself asks for it. Blockers hide by style sheets
// that the page's list does not show. Only a guess that is certain counts: one sheet that can't be read (of another
// origin) and nothing is said to be blocked.
(globalThis.offprint ??= {}).blocked = (document) => {
  const { nodes } = globalThis.offprint;
  const HIDDEN_BY_BROWSER = "[hidden], dialog:not([open]), [popover], details > *, audio:not([controls]), area, param, rp, datalist";
  const MAX_ELEMENTS = 300;
  const MAX_RULES = 20000;
  let selectors = null;
  let asked = 0;
  let rulesLeft = MAX_RULES;

  function collect(rules, into) {
    for (const rule of rules) {
      if (--rulesLeft < 0) {
        throw new RangeError("too many rules");
      }
      if (rule.selectorText && rule.style?.display === "none") {
        into.push(rule.selectorText);
      }
      const inner = rule.cssRules ?? rule.styleSheet?.cssRules;
      if (inner?.length) {
        collect(inner, into);
      }
    }
  }

  function pageSelectors() {
    if (selectors === null) {
      selectors = [];
      try {
        for (const sheet of [...document.styleSheets, ...(document.adoptedStyleSheets ?? [])]) {
          collect(sheet.cssRules, selectors);
        }
      } catch {
        selectors = ["*"];
      }
    }
    return selectors;
  }

  function matchesAny(element) {
    return pageSelectors().some((selector) => {
      try {
        // a nested rule's selector only holds within its parent's; "&" then is read as the whole page
        return selector.includes("&") || nodes.matches(element, selector);
      } catch {
        return true;
      }
    });
  }

  return function isBlocked(element) {
    if (nodes.owner(element) !== document || ++asked > MAX_ELEMENTS || element.getRootNode() !== document) {
      return false;
    }
    const byItself = element.style?.display === "none" || nodes.matches(element, HIDDEN_BY_BROWSER);
    return !byItself && !matchesAny(element);
  };
};
