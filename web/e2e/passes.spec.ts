import type { Locator, Page } from "@playwright/test";
import { violationsOf } from "./accessible.ts";
import { expect, ownServer, test } from "./fixture.ts";
import { nextAnimated, nextShaken, picturesOn } from "./moments.ts";
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

  await test.step("what the phone covers at its edges is left free", async () => {
    const devtools = await page.context().newCDPSession(page);
    await devtools.send("Emulation.setSafeAreaInsetsOverride", { insets: { top: 47, bottom: 34 } });
    const edge = (part: Locator, side: "y" | "end"): Promise<number> =>
      part.evaluate((node, which) => {
        const { top, bottom } = node.getBoundingClientRect();
        return which === "y" ? top : innerHeight - bottom;
      }, side);
    const { conversation, field } = { conversation: anna.conversation(ROOM), field: anna.field(ROOM) };
    await expect.poll(() => edge(conversation.getByRole("heading"), "y")).toBeGreaterThanOrEqual(47);
    expect(await edge(conversation.getByRole("button", { name: "Back" }), "y")).toBeGreaterThanOrEqual(47);
    expect(await edge(field, "end")).toBeGreaterThanOrEqual(34);
    await anna.photograph("phone-3-safe-area");
    await devtools.send("Emulation.setSafeAreaInsetsOverride", { insets: {} });
  });

  await page.goBack();
  await expect(tree).toBeVisible();
  await expect(anna.conversation(ROOM)).toBeHidden();
  await anna.row(ROOM).tap();
  await expect(anna.field(ROOM)).toHaveValue("half a sen");
  await anna.conversation(ROOM).getByRole("button", { name: "Back" }).tap();
  await expect(tree).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
});

/** Has a page complain of every pointer. */
async function forbidPointers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    document.addEventListener("pointerdown", () => console.error("somebody used a pointer"));
  });
  await page.reload();
}

test("the keyboard is enough (F3)", async ({ browser }) => {
  const ben = await Person.arrive(browser, server.url, /^Ben/);
  const { page } = ben;
  await forbidPointers(page);
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
    await expect(page.locator(":popover-open :focus")).toHaveCount(1);
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

test("the keyboard is enough for people, groups, winks and Options, too (F3)", async ({ browser }) => {
  const GWEN = "xX Gwen Xx";
  const GROUP = "No mouse";
  const ben = await Person.arrive(browser, server.url, /^Ben/);
  const { page } = ben;
  await forbidPointers(page);
  const { keyboard } = page;
  await expect(page.getByRole("listbox")).toBeFocused();
  await keyboard.press("b");
  await keyboard.press("Enter");
  await expect(page.getByRole("treeitem").first()).toBeVisible();
  const button = (part: Locator, name: string): Locator => part.getByRole("button", { name, exact: true });
  const region = (name: string): Locator => page.getByRole("region", { name, exact: true });

  await test.step("add somebody", async () => {
    await tabTo(page, button(region("CF Messenger"), "Add…"));
    await keyboard.press("Enter");
    await expect(region("Add a contact").getByRole("searchbox")).toBeFocused();
    await keyboard.type("gwen");
    await keyboard.press("Enter");
    await tabTo(page, button(region("Add a contact"), `Add ${GWEN}`));
    await keyboard.press("Enter");
    await expect(ben.row(GWEN).first()).toContainText("has not answered yet");
    await expect(page.locator(":focus")).toHaveCount(1);
    await keyboard.press("Escape");
    await expect(region("Add a contact")).toBeHidden();
  });

  await test.step("change an option", async () => {
    await tabTo(page, region("CF Messenger").getByRole("menubar").getByRole("menuitem"));
    await keyboard.press("ArrowRight");
    await keyboard.press("ArrowRight");
    await keyboard.press("ArrowDown");
    await expect(page.locator(":popover-open :focus")).toHaveCount(1);
    await keyboard.press("o");
    await keyboard.press("Enter");
    await tabTo(page, page.getByRole("tab", { name: "General" }));
    await keyboard.press("ArrowRight");
    await expect(page.getByRole("tab", { name: "Appearance" })).toBeFocused();
    await tabTo(page, region("Options").getByRole("radio"));
    await keyboard.press("ArrowRight");
    await expect(page.locator("html")).toHaveAttribute("data-theme", "olive");
    await keyboard.press("Escape");
    await expect(region("Options")).toBeHidden();
  });

  await test.step("send a wink, and skip it", async () => {
    await tabTo(page, page.getByRole("treeitem"));
    await keyboard.press("t");
    await expect(ben.row(ROOM)).toBeFocused();
    await keyboard.press("Enter");
    await ben.isConnected(ROOM);
    await tabTo(page, button(ben.conversation(ROOM), "Send a wink"));
    await keyboard.press("Enter");
    await expect(page.locator(":popover-open :focus")).toHaveCount(1);
    await keyboard.press("h");
    await expect(page.getByRole("menuitem", { name: "Hearts" })).toBeFocused();
    await keyboard.press("Enter");
    const stage = ben.conversation(ROOM).getByRole("button", { name: "You send “Hearts”" });
    await expect(stage).toBeVisible();
    await keyboard.press("Escape");
    await expect(stage).toBeHidden();
    await expect(ben.conversation(ROOM)).toBeVisible();
  });

  await test.step("block somebody", async () => {
    await keyboard.press("F6");
    await tabTo(page, page.getByRole("treeitem"));
    await keyboard.press("x");
    await expect(ben.row(GWEN).first()).toBeFocused();
    await keyboard.press("Enter");
    await ben.isConnected(GWEN);
    await tabTo(page, button(ben.conversation(GWEN), "Block"));
    await keyboard.press("Enter");
    const dialog = page.getByRole("dialog", { name: `Block ${GWEN}` });
    await tabTo(page, button(dialog, "Block"));
    await keyboard.press("Enter");
    await expect(dialog).toBeHidden();
    await expect(button(ben.conversation(GWEN), "Unblock")).toBeVisible();
  });

  await test.step("from one conversation to the other and back", async () => {
    await keyboard.press("Control+Tab");
    await expect(ben.conversation(ROOM).locator(":focus")).toHaveCount(1);
    await keyboard.press("Control+Tab");
    await expect(ben.conversation(GWEN).locator(":focus")).toHaveCount(1);
  });

  await test.step("start a group with somebody else", async () => {
    await keyboard.press("Escape");
    await tabTo(page, region("CF Messenger").getByRole("menubar").getByRole("menuitem"));
    await keyboard.press("ArrowLeft");
    await keyboard.press("ArrowDown");
    await expect(page.locator(":popover-open :focus")).toHaveCount(1);
    await keyboard.press("s");
    await keyboard.press("Enter");
    const gather = region("Start a group");
    await tabTo(page, gather.getByRole("textbox"));
    await keyboard.type(GROUP);
    await tabTo(page, gather.getByRole("searchbox"));
    await keyboard.type("anna");
    await keyboard.press("Enter");
    await gather.getByRole("checkbox", { name: /Anna/ }).waitFor();
    await tabTo(page, gather.getByRole("checkbox", { name: /Anna/ }));
    await keyboard.press("Space");
    await tabTo(page, button(gather, "Start"));
    await keyboard.press("Enter");
    await ben.isConnected(GROUP);
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
  await test.step("the outline of a nudged window flashes, and it stays where it is", async () => {
    const told = [
      nextAnimated(anna.page, "outline"),
      // Who has nothing against motion, at the same time, gets it.
      nextShaken(ben.page),
    ];
    await ben.conversation(ROOM).getByRole("button", { name: "Send a nudge" }).click();
    expect(await Promise.all(told)).toEqual([`${ROOM} - Conversation`, `${ROOM} - Conversation`]);
    await expect(anna.log(ROOM).getByText("Ben has just sent you a nudge!")).toBeVisible();
  });

  await test.step("a wink is a picture that stands still", async () => {
    await ben.conversation(ROOM).getByRole("button", { name: "Send a wink" }).click();
    await ben.page.getByRole("menuitem", { name: "Hearts" }).click();
    const stages = [anna, ben].map((person) => person.conversation(ROOM).locator("[data-wink][data-shown-at]"));
    for (const stage of stages) await stage.waitFor();
    const [still = 0, moving = 0] = await Promise.all(stages.map((stage) => picturesOn(stage.locator("canvas"), 6)));
    expect(still, "pictures where little motion is wanted").toBe(1);
    expect(moving, "pictures where it is not").toBeGreaterThan(1);
    await expect(anna.log(ROOM).getByText("Ben sends a wink: “Hearts”")).toBeVisible();
  });
  await anna.photograph("reduced-motion");
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
