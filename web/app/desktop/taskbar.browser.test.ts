import { describe, expect, it } from "vitest";
import { page, userEvent, type Locator } from "vitest/browser";
import { expectAccessible } from "../testing/accessibility.ts";
import { emulate } from "../testing/emulate.ts";
import { ben, rooms } from "../testing/people.ts";
import { renderApp, type RenderedApp } from "../testing/render-app.ts";

const bar = (): Locator => page.getByRole("navigation", { name: "Taskbar" });
const task = (name: string | RegExp): Locator => bar().getByRole("button", { name, exact: true });

/** Ben at his contact list with windows in plenty. */
async function withWindows(count: number): Promise<RenderedApp> {
  const rendered = await renderApp(ben);
  await expect.element(page.getByRole("region", { name: "CF Messenger", exact: true })).toBeVisible();
  for (let index = 1; index < count; index += 1) {
    rendered.app.desktop.open({
      id: `about.${index}`,
      content: { kind: "about" },
      title: `Window ${index}`,
      wish: { x: 300, y: 100, width: 400, height: 300 },
      min: { width: 200, height: 200 },
      resizable: true,
    });
  }
  return rendered;
}

describe("many windows", () => {
  it("are all reached: those without a button of their own by a list", async () => {
    const { app } = await withWindows(20);
    await expect.element(task("Window 1")).toBeVisible();
    await task(/more windows$/).click();
    const items = page.getByRole("menuitemradio");
    const buttons = bar().element().querySelectorAll(".task:not(.more)");
    expect(buttons.length + items.elements().length).toBe(20);
    await items.first().click();
    expect(app.desktop.active?.title).toBe(`Window ${buttons.length}`);
  });

  it("stand wholly in the task bar, also in a narrow one", async () => {
    await withWindows(8);
    await page.viewport(720, 450);
    await expect.element(task(/more windows$/)).toBeVisible();
    await expectAccessible();
    const tray = bar().element().querySelector(".tray")?.getBoundingClientRect();
    const ends = [...bar().element().querySelectorAll(".task")].map((each) => each.getBoundingClientRect().right);
    expect(Math.max(...ends)).toBeLessThanOrEqual(tray?.left ?? 0);
  });

  it("flash in the list when the one that waits is there", async () => {
    const { app } = await withWindows(20);
    const last = app.desktop.windows.at(-1);
    if (!last) throw new Error("there is no window");
    last.flashing = true;
    await task(/more windows, new message$/).click();
    await page.getByRole("menuitemradio", { name: "Window 19, new message" }).click();
    await expect.element(task(/more windows$/)).toBeVisible();
    expect(app.desktop.active).toBe(last);
  });
});

describe("a task button that waits", () => {
  const flashes = (): readonly Animation[] => task("Window 1, new message").element().getAnimations();
  async function waits(): Promise<void> {
    const { app } = await withWindows(3);
    const [, first] = app.desktop.windows;
    if (first) first.flashing = true;
    await expect.element(task("Window 1, new message")).toBeVisible();
  }

  it("flashes six times, once a second, and then stays orange until it has the focus", async () => {
    await waits();
    expect(flashes().map(({ effect }) => effect?.getTiming())).toMatchObject([{ duration: 1000, iterations: 6 }]);
    for (const flash of flashes()) flash.finish();
    const waiting = getComputedStyle(task("Window 1, new message").element()).backgroundImage;
    expect(waiting).not.toBe(getComputedStyle(task("CF Messenger").element()).backgroundImage);
    await task("Window 1, new message").click();
    await expect.element(task("Window 1")).toHaveAttribute("aria-pressed", "true");
  });

  it("is orange at once for who wants less motion", async () => {
    await emulate({ "prefers-reduced-motion": "reduce" });
    await waits();
    expect(flashes()).toEqual([]);
  });
});

describe("the tray", () => {
  it("has one's status to choose", async () => {
    const { app } = await withWindows(1);
    await task("CF Messenger: Online").click();
    await expectAccessible();
    await page.getByRole("menuitemradio", { name: "Busy" }).click();
    await expect.element(task("CF Messenger: Busy")).toBeVisible();
    expect(app.roster.status).toBe("busy");
  });

  it("has a menu whose words begin below each other, with and without a picture", async () => {
    await withWindows(1);
    await task("CF Messenger: Online").click();
    const words = page.getByRole("menu", { name: "CF Messenger: Online" }).element().querySelectorAll(".label");
    const begins = [...words].map((each) => each.getBoundingClientRect().left);
    expect(begins).toHaveLength(9);
    expect(new Set(begins).size).toBe(1);
  });

  it("has the volume and switches sounds off", async () => {
    const { app } = await withWindows(1);
    await task("Sounds").click();
    const volume = page.getByRole("slider", { name: "Volume" });
    await expect.element(volume).toHaveFocus();
    await expectAccessible();
    const before = app.sounds.volume;
    await userEvent.keyboard("{ArrowDown}");
    expect(app.sounds.volume).toBeCloseTo(before - 0.05);
    await expect.element(volume).toHaveAttribute("aria-valuetext", "65 percent");
    await page.getByRole("checkbox", { name: "Mute" }).click();
    expect(app.sounds.muted).toBe(true);
    await expect.element(task("Sounds")).toHaveAccessibleDescription("Sounds are off");
  });
});

describe("the start menu", () => {
  it("opens by keyboard, and everything in it opens something", async () => {
    const { app } = await withWindows(1);
    task("Start").element().focus();
    await userEvent.keyboard("{ArrowUp}");
    const items = page.getByRole("menu", { name: "Start" }).getByRole("menuitem");
    await expect.element(items.first()).toHaveFocus();
    await expectAccessible();
    expect(items.elements().map((item) => item.textContent.trim())).toEqual([
      "CF Messenger",
      ...rooms.map(({ title }) => title),
      "My account",
      "Options…",
      "Network diagnostics",
      "Protocol docs",
      "About CF Messenger",
      "Sign out",
    ]);
    await userEvent.keyboard("{Escape}");
    for (const name of ["My account", "Options…", "Network diagnostics", "About CF Messenger"]) {
      await task("Start").click();
      await page.getByRole("menuitem", { name }).click();
    }
    expect(app.desktop.windows.map(({ content }) => content.kind)).toEqual([
      "contacts",
      "account",
      "settings",
      "diagnostics",
      "about",
    ]);
    await task("Start").click();
    await page.getByRole("menuitem", { name: "Sign out" }).click();
    await expect.element(task("CF Messenger: Not signed in")).toBeVisible();
  });
});
