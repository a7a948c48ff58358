import type { Page } from "@playwright/test";
import type { Locale } from "../../generated/words/runtime.js";
import { LOST_CONNECTION, STOPPED_REQUEST } from "./expected.ts";
import { expect, ownServer, test } from "./fixture.ts";
import { Person } from "./person.ts";
import { PresenceLine } from "./presence-line.ts";
import { outOfReach } from "./reach.ts";
import type { Guide, Stop } from "./tour/guide.ts";
import { signedInStops, signedOutStops } from "./tour.ts";
import { closesWindows } from "./tour/ways.ts";
import { speaks } from "./words.ts";
import { settle } from "./world.ts";

const ROOM = "The Lobby";
/** A screen of 1440 x 900 that is zoomed to 200 %. */
const ZOOMED = { viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 };
const LOCALES: readonly Locale[] = ["en", "ar"];
/** Where one thing lies upon another, as it shall. */
const COVERED = ["desktop", "wink-stage"];
/** Needs a screen of another size. */
const NOT_WALKED = "task-overflow";
const server = ownServer();
// Some seventy things to see: their trace takes longer than they do.
test.use({ trace: "off" });

/** Loads a person's page anew, zoomed, in this language. */
async function zoom(person: Person, locale: Locale): Promise<Guide> {
  const { page } = person;
  person.expects(LOST_CONNECTION);
  person.expects(STOPPED_REQUEST);
  const line = await PresenceLine.tap(page);
  await closesWindows(page, null);
  await page.evaluate((language) => localStorage.setItem("cfm.app.language", JSON.stringify(language)), locale);
  await page.setViewportSize(ZOOMED.viewport);
  await page.reload();
  page.setDefaultTimeout(10_000);
  return { page, locale, say: speaks(locale), line };
}

/** Goes from stop to stop. @returns what is out of reach at each of them */
async function walk(guide: Guide, stops: readonly Stop[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const wrong = new Map<string, readonly string[]>();
  for (const stop of stops.filter(({ name }) => name !== NOT_WALKED)) {
    await test.step(stop.name, async () => {
      try {
        const seen = await stop.open(guide);
        const found = COVERED.includes(stop.name) ? [] : await outOfReach(seen);
        if (found.length > 0) wrong.set(stop.name, found);
        await stop.leave(guide);
      } catch (error) {
        // The others are worth seeing all the same.
        wrong.set(stop.name, [String(error)]);
        await closesWindows(guide.page, null);
        await guide.page.reload();
      }
    });
  }
  return wrong;
}

/** Dresses the page in a fault, instead of the one before. */
const plant = (page: Page, style: string): Promise<void> =>
  page.evaluate((text) => {
    const fault = new CSSStyleSheet();
    fault.replaceSync(text);
    document.adoptedStyleSheets = [fault];
  }, style);

test("a page that is zoomed to 200 % can be used (F3)", async ({ browser }) => {
  const anna = await Person.arrive(browser, server.url, /Anna/, ZOOMED);
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
});

test("what is out of reach is noticed", async ({ browser }) => {
  const { page } = await Person.arrive(browser, server.url, /Anna/, ZOOMED);
  await page.getByRole("option").first().waitFor();
  const seen = page.getByRole("region", { name: "CF Messenger", exact: true });
  expect(await outOfReach(seen)).toEqual([]);
  const faults: readonly (readonly [style: string, noticed: RegExp])[] = [
    [".window .inside { max-height: 120px; overflow: hidden }", /^div “.*”: \d+ px cut off at the bottom$/],
    [".window .inside { translate: 0 200px }", /^button “Sign In”: \d+ px cut off at the bottom$/],
    [".gloss { margin-inline-start: -400px }", /^button “Sign In”: \d+ px cut off at the left$/],
    [
      "main::after { position: fixed; inset: 0; z-index: 99; content: '' }",
      /^button “Sign In”: a press on it reaches /,
    ],
    ["body { width: 900px } html { overflow: auto }", /^the page scrolls sideways$/],
  ];
  for (const [style, noticed] of faults) {
    await plant(page, style);
    expect.soft(await outOfReach(seen), style).toContainEqual(expect.stringMatching(noticed));
  }
});

for (const locale of LOCALES) {
  test(`${locale}: at 200 % nothing is out of reach, signed out (F3)`, async ({ browser }) => {
    const visitor = await Person.arrive(browser, server.url, /Anna/, ZOOMED);
    expect(Object.fromEntries(await walk(await zoom(visitor, locale), signedOutStops))).toEqual({});
  });
}

test("at 200 % nothing is out of reach, signed in (F3)", async ({ browser }) => {
  test.setTimeout(420_000);
  const robin = await settle(browser, server.url);
  for (const locale of LOCALES) {
    const guide = await zoom(robin, locale);
    await robin.page.getByRole("tree").waitFor();
    expect.soft(Object.fromEntries(await walk(guide, signedInStops)), locale).toEqual({});
  }
});
