// Reads the DOM by the platform's own accessors. A form or a document answers `form.attributes` or `document.body`
// with a child of that name, in the extension's world too; the accessors of the prototypes can't be shadowed.
(globalThis.offprint ??= {}).nodes = (() => {
  const getter = (type, name) => {
    const read = Object.getOwnPropertyDescriptor(type.prototype, name).get;
    return (node) => read.call(node);
  };
  const matches = Element.prototype.matches;
  const query = Element.prototype.querySelector;
  const attribute = Element.prototype.getAttribute;
  const has = Element.prototype.hasAttribute;
  const box = Element.prototype.getBoundingClientRect;
  const openRoot = getter(Element, "shadowRoot");
  const first = getter(Node, "firstChild");

  // elements that the platform lets have a shadow root beside custom elements; only these are asked for a closed one
  const HOSTS = /^(article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/;

  function closedRoot(element) {
    if (globalThis.chrome?.dom?.openOrClosedShadowRoot) {
      return globalThis.chrome.dom.openOrClosedShadowRoot(element);
    }
    return element.openOrClosedShadowRoot ?? null;
  }

  // Asking for closed roots is a slow call into the browser, so of the plain elements only the empty ones are asked:
  // a host shows its shadow in place of its children.
  function shadow(element, name) {
    const open = openRoot(element);
    if (open) {
      return open;
    }
    const mayHost = name.includes("-") || (HOSTS.test(name) && first(element) === null);
    return mayHost ? closedRoot(element) : null;
  }

  return {
    first,
    next: getter(Node, "nextSibling"),
    parent: getter(Node, "parentNode"),
    type: getter(Node, "nodeType"),
    text: getter(CharacterData, "data"),
    name: getter(Element, "localName"),
    attributes: getter(Element, "attributes"),
    root: getter(Document, "documentElement"),
    doctype: getter(Document, "doctype"),
    base: getter(Node, "baseURI"),
    view: getter(Document, "defaultView"),
    owner: getter(Node, "ownerDocument"),
    attribute: (element, name) => attribute.call(element, name),
    has: (element, name) => has.call(element, name),
    matches: (element, selector) => matches.call(element, selector),
    query: (element, selector) => query.call(element, selector),
    box: (element) => box.call(element),
    shadow,
  };
})();
