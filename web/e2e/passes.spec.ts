import type { Locator, Page } from "@playwright/test";
import { violationsOf } from "./accessible.ts";
import { expect, ownServer, test } from "./fixture.ts";
import { Person } from "./person.ts";

const ROOM = "The Lobby";
const server = ownServer();

test("a phone shows one thing at a time, and Back goes back (F3)", async ({ browser }) => {
  const anna = await Person.arrive(browser, server.url, /Anna/, {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  const { page } = anna;
  const tree = page.getByRole("tree");
  await page.getByRole("option", { name: anna.name }).tap();
  await page.getByRole("button", { name: "Sign In" }).tap();
  await expect(tree).toBeVisible();
  await anna.photograph("phone-1-list");
  for (const row of await tree.getByRole("treeitem").filter({ hasText: "Lobby" }).all()) {
    expect((await row.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  }

  await anna.row(ROOM).tap();
  await anna.isConnected(ROOM);
  await expect(tree).toBeHidden();
  await expect(page.getByLabel("Taskbar")).toBeHidden();
  await anna.saysAndIsAcked(ROOM, "from the bus :)");
  await anna.field(ROOM).fill("half a sen");
  await anna.photograph("phone-2-conversation");
  for (const control of await anna.conversation(ROOM).getByRole("button").filter({ visible: true }).all()) {
    const box = await control.boundingBox();
    const name = await control.getAttribute("aria-label");
    expect.soft(Math.min(box?.width ?? 0, box?.height ?? 0), `size of ${name}`).toBeGreaterThanOrEqual(24);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);

  await page.goBack();
  await expect(tree).toBeVisible();
  await expect(anna.conversation(ROOM)).toBeHidden();
  await anna.row(ROOM).tap();
  await expect(anna.field(ROOM)).toHaveValue("half a sen");
  await anna.conversation(ROOM).getByRole("button", { name: "Back" }).tap();
  await expect(tree).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
});

test("the keyboard is enough (F3)", async ({ browser }) => {
  const ben = await Person.arrive(browser, server.url, /^Ben/);
  const { page } = ben;
  await page.addInitScript(() => {
    document.addEventListener("pointerdown", () => console.error("somebody used a pointer"));
  });
  await page.reload();
  const { keyboard } = page;

  await test.step("sign in", async () => {
    await expect(page.getByRole("listbox")).toBeFocused();
    await keyboard.press("b");
    await expect(page.getByRole("option", { name: ben.name })).toHaveAttribute("aria-selected", "true");
    await keyboard.press("Enter");
    await expect(page.getByRole("tree")).toBeVisible();
  });

  await test.step("open a room, write, send, nudge", async () => {
    await expect(page.getByRole("tree").getByRole("treeitem").first()).toBeVisible();
    await tabTo(page, page.getByRole("treeitem"));
    await keyboard.press("t");
    await expect(ben.row(ROOM)).toBeFocused();
    await keyboard.press("Enter");
    await ben.isConnected(ROOM);
    await expect(ben.field(ROOM)).toBeFocused();
    await keyboard.type("look, no mouse");
    await keyboard.press("Shift+Enter");
    await keyboard.type("and a second line");
    await keyboard.press("Enter");
    await ben.hasStored(ROOM, "look, no mouse");
    await keyboard.press("Alt+D");
    await expect(ben.log(ROOM).getByText("You have just sent a nudge!")).toBeVisible();
  });

  await test.step("an emoticon from the picker", async () => {
    await tabTo(page, ben.conversation(ROOM).getByRole("button", { name: "Emoticons" }));
    await keyboard.press("Enter");
    await keyboard.press("ArrowRight");
    await keyboard.press("Enter");
    await expect(ben.field(ROOM)).toBeFocused();
    await expect(ben.field(ROOM)).not.toHaveValue("");
    await keyboard.press("Alt+S");
    await expect(ben.field(ROOM)).toHaveValue("");
  });

  await test.step("move and size the window", async () => {
    const window = ben.conversation(ROOM);
    const before = await window.boundingBox();
    await keyboard.press("Alt+ArrowRight");
    await keyboard.press("Alt+Shift+ArrowDown");
    await expect.poll(async () => (await window.boundingBox())?.x).toBeGreaterThan(before?.x ?? 0);
    expect((await window.boundingBox())?.height).toBeGreaterThan(before?.height ?? 0);
  });

  await test.step("change the status in the list", async () => {
    await keyboard.press("F6");
    await tabTo(page, page.getByRole("button", { name: /^Your status: / }));
    await keyboard.press("Enter");
    await keyboard.press("b");
    await expect(page.getByRole("menuitemradio", { name: "Busy" })).toBeFocused();
    await keyboard.press("Enter");
    await expect(page.getByRole("button", { name: "Your status: Busy" })).toBeFocused();
  });

  await test.step("back to the conversation, and close it", async () => {
    await keyboard.press("Control+F6");
    await expect(ben.field(ROOM)).toBeFocused();
    await keyboard.press("Escape");
    await expect(ben.conversation(ROOM)).toBeHidden();
    await expect(page.locator(":focus")).toHaveCount(1);
  });
});

test("who wants little motion gets none (F3)", async ({ browser }) => {
  const anna = await Person.arrive(browser, server.url, /Anna/, { reducedMotion: "reduce" });
  const ben = await Person.arrive(browser, server.url, /^Ben/);
  for (const person of [anna, ben]) {
    await person.signIn();
    await person.open(ROOM);
  }
  await anna.page.evaluate(() => {
    const watch = (): void => {
      const moves = document.getAnimations().flatMap(({ effect }) => {
        const isKeyed = effect instanceof KeyframeEffect;
        return isKeyed
          ? effect
              .getKeyframes()
              .filter((frame) => ["translate", "transform", "scale", "rotate"].some((name) => name in frame))
          : [];
      });
      if (moves.length > 0) console.error(`something moves: ${JSON.stringify(moves)}`);
      requestAnimationFrame(watch);
    };
    watch();
  });
  await ben.conversation(ROOM).getByRole("button", { name: "Send a nudge" }).click();
  await expect(anna.log(ROOM).getByText("Ben has just sent you a nudge!")).toBeVisible();
  await ben.conversation(ROOM).getByRole("button", { name: "Send a wink" }).click();
  await ben.page.getByRole("menuitem", { name: "Hearts" }).click();
  await expect(anna.log(ROOM).getByText("Ben sends a wink: “Hearts”")).toBeVisible();
  await expect(anna.page.locator("[data-wink] canvas")).toHaveCount(0);
  await anna.photograph("reduced-motion");
});

test("a page that is zoomed to 200 % can be used (F3)", async ({ browser }) => {
  const anna = await Person.arrive(browser, server.url, /Anna/, {
    viewport: { width: 720, height: 450 },
    deviceScaleFactor: 2,
  });
  await anna.photograph("zoom-1-sign-in");
  await expect(anna.page.getByRole("button", { name: "Sign In" })).toBeInViewport({ ratio: 1 });
  await anna.signIn();
  await anna.open(ROOM);
  await anna.saysAndIsAcked(ROOM, "large letters");
  await expect(anna.line(ROOM, "large letters")).toBeInViewport();
  for (const name of ["Send", "Emoticons", "Close"]) {
    await expect(anna.conversation(ROOM).getByRole("button", { name, exact: true })).toBeInViewport({ ratio: 1 });
  }
  await anna.photograph("zoom-2-conversation");
  const overflow = await anna.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBe(0);
});

test("a language is picked in the sign-in window, and remembered (F3)", async ({ browser }) => {
  const anna = await Person.arrive(browser, server.url, /Anna/, { locale: "de-DE" });
  const { page } = anna;
  const html = page.locator("html");
  await expect(html).toHaveAttribute("lang", "en");
  await page.getByRole("button", { name: "العربية" }).click();
  await expect(html).toHaveAttribute("dir", "rtl");
  await page.reload();
  await expect(html).toHaveAttribute("lang", "ar");
  await page.getByRole("button", { name: "English" }).click();
  await expect(html).toHaveAttribute("dir", "ltr");

  const arab = await Person.arrive(browser, server.url, /Anna/, { locale: "ar-EG" });
  await expect(arab.page.locator("html")).toHaveAttribute("dir", "rtl");
});

/** Goes on with Tab until the keyboard is there. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let steps = 0; steps < 60; steps += 1) {
    if ((await target.and(page.locator(":focus")).count()) > 0) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never came to ${String(target)}`);
}
