import { afterEach, describe, expect, it } from "vitest";
import { page, userEvent, type Locator } from "vitest/browser";
import { expectAccessible } from "../testing/accessibility.ts";
import { emulate } from "../testing/emulate.ts";
import { expectNoLatin } from "../testing/latin.ts";
import { anna, ben, rooms } from "../testing/people.ts";
import { renderApp, type RenderedApp } from "../testing/render-app.ts";
import { speaking } from "../testing/speaking.ts";

const [lobby] = rooms;

/** Ben in the lobby, with a note in the corner and a window that waits. */
async function atWork(): Promise<RenderedApp> {
  const rendered = await renderApp(ben);
  const { app, fake } = rendered;
  fake.room("lobby").connect();
  if (!lobby) throw new Error("there is no lobby");
  app.openRoom(lobby);
  await expect.element(page.getByRole("log")).toBeVisible();
  app.showAbout();
  app.desktop.minimise("about");
  const about = app.desktop.find("about");
  if (about) about.flashing = true;
  app.note(anna, "Anna", "♪", () => undefined);
  await expect.element(page.getByRole("group", { name: "Anna" })).toBeVisible();
  return rendered;
}
const edges = (locator: Locator): DOMRect => locator.element().getBoundingClientRect();

describe("from right to left", () => {
  afterEach(() => speaking("en"));
  const region = (name: string): Locator => page.getByRole("region", { name });

  it("has everything on the other side, and windows where the pointer puts them", async () => {
    speaking("ar");
    const { app } = await atWork();
    const list = region("CF Messenger");
    expect(edges(list)).toMatchObject({ x: 1440 - 118 - 296, y: 44 });
    expect(edges(page.getByRole("button", { name: "ابدأ" })).right).toBe(1440);
    expect(edges(page.getByRole("group", { name: "Anna" })).left).toBeLessThan(100);
    expect(edges(list.getByRole("button", { name: "إغلاق" })).left - edges(list).left).toBeLessThan(10);
    expect(edges(page.getByRole("link", { name: "وثائق البروتوكول" })).left).toBeGreaterThan(1300);
    app.desktop.focus("contacts");
    await userEvent.keyboard("{Alt>}{ArrowRight}{/Alt}");
    expect(edges(list).x).toBe(1440 - 118 - 296 + 16);
  });

  it("has no fault", async () => {
    speaking("ar");
    await atWork();
    expect(document.dir).toBe("rtl");
    await expectAccessible();
  });

  it("says nothing in another language, and names its windows in this one", async () => {
    speaking("ar");
    const { app } = await atWork();
    await expect.element(region("\u2068The Lobby\u2069 - محادثة")).toBeVisible();
    app.showAbout();
    await expect.element(region("حول CF Messenger")).toBeVisible();
    await page.getByRole("button", { name: "ابدأ" }).click();
    const parts = [".start", ".tray", ".caption", ".about", ".toast .head", "main > ul"];
    for (const part of parts.flatMap((each) => [...document.querySelectorAll(each)])) expectNoLatin(part);
  });

  it("opens menus from the right and goes on to the left in them", async () => {
    speaking("ar");
    await atWork();
    const start = page.getByRole("button", { name: "ابدأ" });
    await start.click();
    expect(edges(page.getByRole("menu", { name: "ابدأ" })).right).toBe(1440);
    await userEvent.keyboard("{Escape}");
    const [first, second] = region("CF Messenger").getByRole("menubar").getByRole("menuitem").elements();
    if (first instanceof HTMLElement) first.focus();
    await userEvent.keyboard("{ArrowLeft}");
    expect(document.activeElement).toBe(second);
  });
});

describe("with the colours of the system alone", () => {
  const style = (element: Element | null): CSSStyleDeclaration => getComputedStyle(element ?? document.body);

  it("tells the active window, and the task that is pressed, that waits, or neither", async () => {
    await emulate({ "forced-colors": "active" });
    await atWork();
    const [active, other] = [".window:not(.off)", ".window.off"].map((each) => style(document.querySelector(each)));
    expect(active?.borderTopColor).not.toBe(other?.borderTopColor);
    expect(active?.borderTopStyle).toBe("solid");
    const looks = ["The Lobby", "CF Messenger", "About CF Messenger, new message"].map((name) => {
      const button = page.getByRole("navigation").getByRole("button", { name, exact: true }).element();
      const { borderTopWidth, borderTopStyle, borderTopColor, backgroundColor } = style(button);
      return [borderTopWidth, borderTopStyle, borderTopColor, backgroundColor].join(" ");
    });
    expect(new Set(looks).size).toBe(3);
  });

  it("shows which item of a menu has the keyboard", async () => {
    await emulate({ "forced-colors": "active" });
    await atWork();
    await page.getByRole("button", { name: "Start" }).click();
    const [first, second] = page.getByRole("menu", { name: "Start" }).getByRole("menuitem").elements();
    await expect.poll(() => document.activeElement).toBe(first);
    expect(style(first ?? null).backgroundColor).not.toBe(style(second ?? null).backgroundColor);
  });
});

it.each(["olive", "silver", "dark"])("the theme %s has no fault", async (theme) => {
  const { app } = await atWork();
  app.preferences.change({ theme: theme as "dark" });
  await expect.poll(() => document.documentElement.dataset["theme"]).toBe(theme);
  await expectAccessible();
  app.preferences.change({ theme: "blue" });
});
