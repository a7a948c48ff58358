import type { Locator } from "@playwright/test";
import type { Complaints } from "./complaints.ts";
import { LOST_CONNECTION, STOPPED_REQUEST } from "./expected.ts";
import { expect, ownServer, test } from "./fixture.ts";
import { Person } from "./person.ts";
import { PresenceLine } from "./presence-line.ts";
import { aimAt, countEffects, hasEffect, plantDeadButton, pressable } from "./press.ts";
import type { Guide, Stop } from "./tour/guide.ts";
import { signedInStops, signedOutStops } from "./tour.ts";
import { closesWindows } from "./tour/ways.ts";
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

/** Stops with nothing of their own to press. */
const WALKED_ELSEWHERE: Readonly<Record<string, string>> = {
  "contacts-rooms": "the buttons of contacts",
  desktop: "the buttons of the conversation, and of icons and taskbar below",
  "menu-file": "the menus of contacts, below",
  "menu-actions": "the menus of the conversation, below",
  "task-overflow": "taskbar.browser.test.ts",
  "wink-stage": "evening.spec.ts",
  "session-ends": "expiry.spec.ts",
  "signing-in": "nothing but waiting",
  "sign-in-failed": "the buttons of sign-in",
  "passkey-advice": "identity.spec.ts",
};

/** Whoever presses, and hears what the page says to it. */
interface Presser extends Guide {
  readonly complaints: Complaints;
}

async function guideOf(person: Person, complaints: Complaints): Promise<Presser> {
  const { page } = person;
  // Conversations are closed again as soon as they open.
  person.expects(LOST_CONNECTION);
  person.expects(STOPPED_REQUEST);
  const line = await PresenceLine.tap(page);
  await countEffects(page);
  await page.reload();
  page.setDefaultTimeout(10_000);
  return { page, locale: "en", say: speaks("en"), line, complaints };
}

/** Takes away what a press has opened: other tabs, popups, dialogs, and windows but the one that is walked through. */
async function tidy({ page }: Guide, kept: Locator | null): Promise<void> {
  for (const other of page.context().pages()) if (other !== page) await other.close();
  // Codes are shown once: their dialog stays until somebody has kept them.
  const codes = page.getByRole("dialog", { name: "Your recovery codes" });
  if (await codes.isVisible()) {
    await codes.getByRole("checkbox").check();
    await codes.getByRole("button", { name: "Done" }).click();
  }
  // A window that is being placed takes all presses, too.
  const above = page.locator("dialog[open], :popover-open, .placing");
  for (let tries = 0; tries < 4 && (await above.count()) > 0; tries += 1) await page.keyboard.press("Escape");
  // The main window itself may have been closed, or put into the task bar.
  if (!(await page.getByRole("region", { name: "CF Messenger", exact: true }).isVisible())) {
    await page.locator("main > ul").getByRole("button").first().click();
  }
  const [window = null] = (await kept?.elementHandles()) ?? [];
  await closesWindows(page, window);
}

/** Presses everything that a stop shows. @returns what nothing came of, and what brought complaints */
async function pressAll(guide: Presser, stop: Stop, isPlanted: boolean): Promise<string[]> {
  const dead: string[] = [];
  let seen = await stop.open(guide);
  if (isPlanted) await plantDeadButton(seen.locator(".caption"));
  const count = await pressable(seen).count();
  for (let index = 0; index < count; index += stop.isOfOneKind ? 7 : 1) {
    const control = pressable(seen).nth(index);
    // An earlier press may have left fewer.
    if ((await control.count()) === 0) continue;
    const aim = await aimAt(control);
    if (aim.name in PRESSED_ELSEWHERE) continue;
    if (!(await hasEffect(aim))) dead.push(aim.name);
    await tidy(guide, seen);
    dead.push(...guide.complaints.take().map((text) => `${aim.name}: ${text}`));
    seen = await stop.open(guide);
  }
  return dead;
}

/** Presses every line of every menu of a window's menu bar. @returns what nothing came of, and what brought complaints */
async function pressMenus(guide: Presser, stop: Stop): Promise<string[]> {
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
      const aim = await aimAt(line);
      const isPressed = !(aim.name in PRESSED_ELSEWHERE) && !(await line.isDisabled());
      if (isPressed && !(await hasEffect(aim))) dead.push(`menu: ${aim.name}`);
      await tidy(guide, null);
      dead.push(...guide.complaints.take().map((text) => `menu: ${aim.name}: ${text}`));
    }
    await tidy(guide, null);
  }
  return dead;
}

/** Where a planted button has to be found. */
const PLANTED_AT = ["sign-in", "contacts", "options-general", "conversation"];

/** Presses its way from stop to stop. What the page complained of is told with the press that it followed. */
async function walk(guide: Presser, stops: readonly Stop[]): Promise<void> {
  for (const stop of stops.filter(({ name }) => !(name in WALKED_ELSEWHERE))) {
    await test.step(stop.name, async () => {
      const isPlanted = PLANTED_AT.includes(stop.name);
      try {
        const dead = await pressAll(guide, stop, isPlanted);
        expect.soft(dead, `${stop.name}: pressed for nothing`).toEqual(isPlanted ? ["Does nothing"] : []);
        await tidy(guide, null);
      } catch (error) {
        // The others are worth pressing all the same.
        expect.soft(String(error), stop.name).toBe("");
        await guide.page.reload();
      }
    });
  }
}

test("signed out, nothing is pressed for nothing", async ({ browser, complaints }) => {
  await walk(await guideOf(await Person.arrive(browser, server.url, /Anna/), complaints), signedOutStops);
});

test("signed in, nothing is pressed for nothing", async ({ browser, complaints }) => {
  test.setTimeout(420_000);
  const guide = await guideOf(await settle(browser, server.url), complaints);
  const { page } = guide;
  await page.getByRole("tree").waitFor();
  await walk(guide, [
    { name: "icons", open: async () => page.locator("main > ul"), leave: async () => undefined },
    { name: "taskbar", open: async () => page.getByLabel("Taskbar"), leave: async () => undefined },
    ...signedInStops,
  ]);
  for (const name of ["contacts", "conversation", "group"]) {
    await test.step(`menus of ${name}`, async () => {
      const stop = signedInStops.find((each) => each.name === name);
      if (stop) expect.soft(await pressMenus(guide, stop), `${name}: menu lines pressed for nothing`).toEqual([]);
    });
  }
});
