// The context menu: keep the page, the selection or the page behind a link.

export const MENUS = { page: "page", selection: "selection", link: "link" };

export async function createMenus(browser) {
  await browser.contextMenus.removeAll();
  for (const [id, title] of [
    [MENUS.page, "menu_page"],
    [MENUS.selection, "menu_selection"],
    [MENUS.link, "menu_link"],
  ]) {
    browser.contextMenus.create({
      id,
      contexts: [id],
      title: browser.i18n.getMessage(title),
      documentUrlPatterns: ["http://*/*", "https://*/*"],
    });
  }
}
