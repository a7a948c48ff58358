import type { Locale } from "../../generated/words/runtime.js";
import { presenceCommandTypes, presenceEventTypes } from "../../generated/ws/presence.ts";
import { violationsOf } from "./accessible.ts";
import { LOST_CONNECTION, STOPPED_REQUEST } from "./expected.ts";
import { expect, ownServer, test } from "./fixture.ts";
import { latinWordsOf } from "./latin.ts";
import { Person } from "./person.ts";
import { looksAsBefore } from "./pictures.ts";
import { PresenceLine } from "./presence-line.ts";
import { COMES, OFFERED_GROUP, type Guide, type Stop } from "./tour/guide.ts";
import { signedInStops, signedOutStops } from "./tour.ts";
import { closesWindows } from "./tour/ways.ts";
import { speaks } from "./words.ts";
import { settle } from "./world.ts";

const server = ownServer();
// Some seventy things to see in each look.
test.describe.configure({ timeout: 420_000 });
// Their trace takes longer than they do; the pictures tell more.
test.use({ trace: "off" });
const LARGE = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
/** Robin has a friend, a group, somebody who asks and somebody who invites. */
let robin: Person;
let robinsLine: PresenceLine;
/** Of everything that people have named, and of the pictures that are named after the demo people. */
let names: readonly string[] = [];

test.beforeAll(async ({ browser }) => {
  robin = await settle(browser, server.url);
  // Each look is put on by loading the page anew, whatever is on its way.
  robin.expects(LOST_CONNECTION);
  robin.expects(STOPPED_REQUEST);
  robinsLine = await PresenceLine.tap(robin.page);
  const [ids, titles] = await robin.page.evaluate(async () => {
    const people = (await (await fetch("/api/auth/people")).json()) as {
      data: { people: { person: { userId: string } }[] };
    };
    const rooms = (await (await fetch("/api/rooms")).json()) as { data: { rooms: { title: string }[] } };
    return [people.data.people.map(({ person }) => person.userId), rooms.data.rooms.map(({ title }) => title)] as const;
  });
  names = [
    ...ids,
    ...ids.map((id) => id.replace(/^./, (letter) => letter.toUpperCase())),
    ...titles,
    "Robin",
    COMES,
    OFFERED_GROUP,
    // Frames are called so by the protocol.
    ...presenceCommandTypes,
    ...presenceEventTypes,
  ];
});

/**
 * Goes from stop to stop, and tells at the end what was wrong: each thing once, with where it was seen first. A stop that
 * is not found is left out: the others are worth seeing all the same.
 */
async function walk(
  guide: Guide,
  stops: readonly Stop[],
  look: string,
  isCompared: (stop: Stop) => boolean,
): Promise<void> {
  const { page } = guide;
  const wrong = new Map<string, string>();
  page.setDefaultTimeout(10_000);
  for (const stop of stops) {
    await test.step(stop.name, async () => {
      try {
        const seen = await stop.open(guide);
        const found = [
          ...(await violationsOf(page, stop.judged?.(guide))),
          ...(guide.locale === "ar" ? await latinWordsOf(page, names) : []),
        ];
        for (const each of found) wrong.set(each, wrong.get(each) ?? stop.name);
        if (isCompared(stop)) await looksAsBefore(seen, `${look}-${stop.name}`, stop.changing?.(guide));
        await stop.leave(guide);
      } catch (error) {
        wrong.set(String(error), stop.name);
        await page.reload();
      }
    });
  }
  expect(Object.fromEntries(wrong), "what is wrong, and where it was first").toEqual({});
}

/** A look of the page that everybody may choose or be given. */
interface Look {
  readonly name: string;
  readonly locale?: Locale;
  readonly viewport?: typeof LARGE;
  readonly theme?: "dark" | "olive" | "silver";
  readonly forced?: true;
  /** The stops that are made; all when it is left out. */
  readonly stops?: readonly string[];
  /** The stops that are kept as pictures; all that are made when it is left out. */
  readonly compared?: readonly string[];
}
const MAIN_STOPS = ["sign-in", "contacts", "conversation", "options-appearance", "account-profile", "emoticons"];
const ARABIC_STOPS = ["diagnostics-connections", "request", "members", "desktop", "tray-menu", "menu-actions", "toast"];
const DARK_STOPS = ["diagnostics-connections", "winks", "request", "desktop", "start-menu", "toast"];
/** The last page of the options is the one that closes them again. */
const THEMED_STOPS = ["sign-in", "contacts", "start-menu", "options-appearance", "options-alerts", "desktop"];
const LOOKS: readonly Look[] = [
  { name: "large" },
  { name: "phone", viewport: PHONE, compared: [...MAIN_STOPS, "winks", "group", "request", "toast", "wink-stage"] },
  { name: "arabic", locale: "ar", compared: [...MAIN_STOPS, ...ARABIC_STOPS] },
  { name: "dark", theme: "dark", compared: [...MAIN_STOPS, ...DARK_STOPS] },
  { name: "olive", theme: "olive", stops: THEMED_STOPS, compared: ["desktop", "start-menu"] },
  { name: "silver", theme: "silver", stops: THEMED_STOPS, compared: ["desktop", "start-menu"] },
  { name: "forced-colours", forced: true, compared: [...MAIN_STOPS, "desktop"] },
];

/** Wears the look in a page, which is loaded anew for it. */
async function wear(
  person: Person,
  line: PresenceLine,
  { locale = "en", viewport = LARGE, theme, forced }: Look,
): Promise<Guide> {
  const { page } = person;
  await closesWindows(page, null);
  await page.setViewportSize(viewport);
  await page.emulateMedia({ forcedColors: forced ? "active" : "none" });
  await page.evaluate(
    ([language, colours]) => {
      localStorage.setItem("cfm.app.language", JSON.stringify(language));
      localStorage.setItem("cfm.app.theme", JSON.stringify(colours ?? "blue"));
      // Windows are where a new person has them, whatever another look did to them.
      localStorage.removeItem("cfm.app.places");
    },
    [locale, theme] as const,
  );
  await page.reload();
  return { page, locale, say: speaks(locale), line };
}

for (const look of LOOKS) {
  const isCompared = ({ name }: Stop): boolean => look.compared?.includes(name) ?? true;
  const ofLook = (stops: readonly Stop[]): readonly Stop[] =>
    stops.filter(
      ({ name, isOnDesktopOnly }) =>
        (look.stops?.includes(name) ?? true) && !(isOnDesktopOnly === true && look.viewport === PHONE),
    );
  test(`${look.name}: everything to see is accessible and looks as before, signed out`, async ({ browser }) => {
    const visitor = await Person.arrive(browser, server.url, /Anna/, { isStill: true });
    visitor.expects(LOST_CONNECTION);
    visitor.expects(STOPPED_REQUEST);
    const guide = await wear(visitor, await PresenceLine.tap(visitor.page), look);
    await walk(guide, ofLook(signedOutStops), look.name, isCompared);
  });
  test(`${look.name}: everything to see is accessible and looks as before, signed in`, async () => {
    const guide = await wear(robin, robinsLine, look);
    await robin.page.getByRole("tree").waitFor();
    await walk(guide, ofLook(signedInStops), look.name, isCompared);
  });
}
