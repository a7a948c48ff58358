import type { Locator } from "@playwright/test";
import { LOST_CONNECTION } from "./expected.ts";
import { expect, ownServer, test } from "./fixture.ts";
import { Person } from "./person.ts";
import { countEffects, hasEffect, nameOf, plantDeadButton, pressable } from "./press.ts";
import { signedInStops, signedOutStops, type Guide, type Stop } from "./tour.ts";
import { speaks } from "./words.ts";
import { settle } from "./world.ts";

const server = ownServer();
// Some hundred presses: their trace takes longer than they do.
test.use({ trace: "off" });

/** What is not pressed here, because it would end the walk, and where it is pressed instead. */
const PRESSED_ELSEWHERE: Readonly<Record<string, string>> = {
  "Sign out": "identity.spec.ts",
  "Sign In": "every film",
  "Make my account": "identity.spec.ts",
  "Use this passkey": "identity.spec.ts",
  "Add Rosa too": "identity.spec.ts",
  Decline: "circle.browser.test.ts",
  Accept: "identity.spec.ts",
  Remove: "circle.browser.test.ts",
  Leave: "members.browser.test.ts",
  Block: "identity.spec.ts",
  العربية: "passes.spec.ts",
  English: "passes.spec.ts",
};

/** Stops with nothing of their own to press, or that nobody leaves without a decision. */
const WALKED_ELSEWHERE: Readonly<Record<string, string>> = {
  "contacts-rooms": "the buttons of contacts",
  desktop: "the buttons of the conversation, and of desktop and taskbar above",
  "recovery-codes": "identity.spec.ts",
};

async function guideOf(person: Person): Promise<Guide> {
  const { page } = person;
  // Conversations are closed again as soon as they open.
  person.expects(LOST_CONNECTION);
  await countEffects(page);
  await page.reload();
  page.setDefaultTimeout(10_000);
  return { page, locale: "en", say: speaks("en") };
}

/** Takes away what a press has opened: other tabs, popups, dialogs, and windows but the one that is walked through. */
async function tidy({ page }: Guide, kept: Locator | null): Promise<void> {
  for (const other of page.context().pages()) if (other !== page) await other.close();
  const above = page.locator("dialog[open], :popover-open");
  for (let tries = 0; tries < 4 && (await above.count()) > 0; tries += 1) await page.keyboard.press("Escape");
  // The main window itself may have been closed, or put into the task bar.
  if (!(await page.getByRole("region", { name: "CF Messenger", exact: true }).isVisible())) {
    await page.locator("main > ul").getByRole("button").first().click();
  }
  const [window = null] = (await kept?.elementHandles()) ?? [];
  await page.evaluate((keep) => {
    for (const each of document.querySelectorAll("section.window")) {
      const isMain = each.querySelector("h2")?.textContent === "CF Messenger";
      if (!isMain && !each.contains(keep)) each.querySelector<HTMLElement>(".caption .close")?.click();
    }
  }, window);
}

/** Presses everything that a stop shows. @returns what nothing came of */
async function pressAll(guide: Guide, stop: Stop, isPlanted: boolean): Promise<string[]> {
  const dead: string[] = [];
  let seen = await stop.open(guide);
  if (isPlanted) await plantDeadButton(seen.locator(".caption"));
  const count = await pressable(seen).count();
  for (let index = 0; index < count; index += 1) {
    const control = pressable(seen).nth(index);
    if ((await control.count()) === 0) continue;
    const name = await nameOf(control);
    if (name in PRESSED_ELSEWHERE) continue;
    if (!(await hasEffect(control))) dead.push(name);
    await tidy(guide, seen);
    seen = await stop.open(guide);
  }
  return dead;
}

/** Presses every line of every menu of a window's menu bar. @returns what nothing came of */
async function pressMenus(guide: Guide, stop: Stop): Promise<string[]> {
  const dead: string[] = [];
  const bar = async (): Promise<Locator> => (await stop.open(guide)).getByRole("menubar").getByRole("menuitem");
  const menus = await (await bar()).count();
  for (let menu = 0; menu < menus; menu += 1) {
    for (let index = 0; ; index += 1) {
      await (await bar()).nth(menu).click();
      const lines = guide.page.locator(":popover-open").locator("[role^=menuitem]");
      await lines.first().waitFor();
      if (index >= (await lines.count())) break;
      const line = lines.nth(index);
      const name = await nameOf(line);
      const isPressed = !(name in PRESSED_ELSEWHERE) && !(await line.isDisabled());
      if (isPressed && !(await hasEffect(line))) dead.push(`menu: ${name}`);
      await tidy(guide, null);
    }
    await tidy(guide, null);
  }
  return dead;
}

/** Where a planted button has to be found. */
const PLANTED_AT = ["sign-in", "contacts", "options-general", "conversation"];

async function walk(guide: Guide, stops: readonly Stop[]): Promise<void> {
  for (const stop of stops) {
    await test.step(stop.name, async () => {
      const isPlanted = PLANTED_AT.includes(stop.name);
      const dead = await pressAll(guide, stop, isPlanted);
      expect.soft(dead, `${stop.name}: pressed for nothing`).toEqual(isPlanted ? ["Does nothing"] : []);
      await tidy(guide, null);
    });
  }
}

test("signed out, nothing is pressed for nothing", async ({ browser }) => {
  await walk(await guideOf(await Person.arrive(browser, server.url, /Anna/)), signedOutStops);
});

test("signed in, nothing is pressed for nothing", async ({ browser }) => {
  const guide = await guideOf(await settle(browser, server.url));
  const { page } = guide;
  await page.getByRole("tree").waitFor();
  await walk(guide, [
    { name: "desktop", open: async () => page.locator("main > ul"), leave: async () => undefined },
    { name: "taskbar", open: async () => page.getByLabel("Taskbar"), leave: async () => undefined },
    {
      name: "start",
      open: async () => {
        await page.getByRole("button", { name: "Start", exact: true }).click();
        return page.locator(":popover-open");
      },
      leave: async () => undefined,
    },
    ...signedInStops.filter(({ name }) => !(name in WALKED_ELSEWHERE)),
  ]);
  for (const name of ["contacts", "conversation", "group"]) {
    const stop = signedInStops.find((each) => each.name === name);
    if (stop) expect.soft(await pressMenus(guide, stop), `${name}: menu lines pressed for nothing`).toEqual([]);
  }
});
