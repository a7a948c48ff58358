import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, ownServer, test } from "./fixture.ts";
import { Person } from "./person.ts";
import { coloursOf, type Colour, type Point } from "./pixels.ts";

const ROOM = "The Lobby";
/** What is left of the screen above the task bar, px. */
const DESK = { width: 1440, height: 870 };
/** As much of a caption as stays within reach, px. */
const REACHABLE = { width: 96, height: 29 };
const server = ownServer();

/** Where something stands on the screen, px. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

async function placeOf(person: Person): Promise<Place> {
  const box = await person.conversation(ROOM).boundingBox();
  if (!box) throw new Error("the window is not to be seen");
  return box;
}

test("the mouse moves a window by its caption and sizes it by an edge and its grip, also over a reload (F3)", async ({
  browser,
}) => {
  const ben = await Person.arrive(browser, server.url, /^Ben/);
  const { page } = ben;
  await ben.signIn();
  await ben.open(ROOM);
  const place = (): Promise<Place> => placeOf(ben);
  /** In one go: only a pointer that is held by what it went down on reaches it from so far away. */
  const drag = async (x: number, y: number, dx: number, dy: number): Promise<void> => {
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + dx, y + dy);
    await page.mouse.up();
    // After that the pointer goes where it likes.
    await page.mouse.move(x, y);
  };
  const start = await place();

  await test.step("the caption moves it", async () => {
    await drag(start.x + start.width / 2, start.y + 12, -120, 70);
    expect(await place()).toEqual({ ...start, x: start.x - 120, y: start.y + 70 });
    await drag(start.x - 120 + start.width / 2, start.y + 82, 120, -70);
    expect(await place()).toEqual(start);
  });

  await test.step("nobody can throw it off the desktop: what is left can be caught", async () => {
    await drag(start.x + 150, start.y + 12, 2000, 2000);
    const [right, bottom] = [DESK.width - REACHABLE.width, DESK.height - REACHABLE.height];
    expect(await place()).toEqual({ ...start, x: right, y: bottom });
    await drag(right + 60, bottom + 12, -4000, -4000);
    expect(await place()).toEqual({ ...start, x: REACHABLE.width - start.width, y: 0 });
    await drag(6, 12, start.x - (REACHABLE.width - start.width), start.y);
    expect(await place()).toEqual(start);
  });

  await test.step("the left edge and the grip in the lower right corner size it", async () => {
    await drag(start.x - 1, start.y + start.height / 2, 60, 25);
    const narrow = { ...start, x: start.x + 60, width: start.width - 60 };
    expect(await place()).toEqual(narrow);
    const grip = [start.x + start.width - 8, start.y + start.height - 8] as const;
    await drag(...grip, -30, -90);
    expect(await place()).toEqual({ ...narrow, width: narrow.width - 30, height: start.height - 90 });
  });

  await test.step("two presses on the caption fill the desktop, and two more bring it back", async () => {
    const before = await place();
    const { x, y, width } = before;
    await page.mouse.dblclick(x + width / 2, y + 12);
    expect(await place()).toEqual({ x: 0, y: 0, ...DESK });
    await page.mouse.dblclick(720, 12);
    expect(await place()).toEqual(before);
  });

  await test.step("it is where it was when the page is loaded anew", async () => {
    const before = await place();
    expect(before).not.toEqual(start);
    await page.reload();
    await ben.isConnected(ROOM);
    expect(await place()).toEqual(before);
  });
});

test("a finger moves a window by its caption and sizes it by its grip (F3)", async ({ browser }) => {
  const anna = await Person.arrive(browser, server.url, /Anna/, { hasTouch: true });
  const { page } = anna;
  await anna.signIn();
  await anna.open(ROOM);
  const devtools = await page.context().newCDPSession(page);
  /** By steps, as fingers do: the browser asks at the first whether it shall scroll. */
  const drag = async (x: number, y: number, dx: number, dy: number): Promise<void> => {
    await devtools.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [{ x, y }] });
    for (const part of [0.1, 0.5, 1]) {
      const touchPoints = [{ x: x + dx * part, y: y + dy * part }];
      await devtools.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints });
    }
    await devtools.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  };
  const start = await placeOf(anna);
  await drag(start.x + start.width / 2, start.y + 12, 80, 110);
  const moved = { ...start, x: start.x + 80, y: start.y + 110 };
  expect(await placeOf(anna)).toEqual(moved);
  await drag(moved.x + moved.width - 8, moved.y + moved.height - 8, -70, -50);
  const sized = { ...moved, width: moved.width - 70, height: moved.height - 50 };
  expect(await placeOf(anna)).toEqual(sized);
  await page.reload();
  await anna.isConnected(ROOM);
  expect(await placeOf(anna)).toEqual(sized);
});

/** Beside the sign-in window, from the sky down into the water. */
const SEEN: readonly Point[] = [1080, 1190, 1300, 1410].flatMap((x) =>
  [40, 150, 300, 450, 600, 700, 780, 850].map((y) => [x, y] as const),
);
/** What lies over the wallpaper in the dark, and how much of it is seen. */
const VEIL = { colour: [10, 14, 36], share: 0xa6 / 0xff };

test("the wallpaper is what the desktop shows, and the dark look lays its veil over it (F1)", async ({ browser }) => {
  const anna = await Person.arrive(browser, server.url, /Anna/);
  const { page } = anna;
  const painted = await wallpaper(page);
  // A plain colour would be no picture, whatever it is like.
  expect(new Set(painted.map((colour) => colour.map((part) => part >> 3).join())).size).toBeGreaterThan(12);
  expect(furthest(await seen(page), painted), "in blue").toBeLessThan(6);

  await page.evaluate(() => localStorage.setItem("cfm.app.theme", JSON.stringify("dark")));
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  const veiled = painted.map((colour) =>
    colour.map((part, index) => part * (1 - VEIL.share) + (VEIL.colour[index] ?? 0) * VEIL.share),
  );
  expect(furthest(await seen(page), veiled), "in the dark").toBeLessThan(6);
});

/** The colours of the screen at the points above. */
async function seen(page: Page): Promise<readonly Colour[]> {
  await page.getByRole("button", { name: "Sign In" }).waitFor();
  return coloursOf(page, await page.screenshot({ animations: "disabled" }), SEEN);
}

/** The colours of our drawing at the points above, looked at by itself. */
async function wallpaper(page: Page): Promise<readonly Colour[]> {
  const drawing = await readFile("web/app/assets/wallpaper.svg", "utf8");
  const alone = await page.context().newPage();
  await alone.setViewportSize(DESK);
  await alone.setContent(`<style>body { margin: 0 } svg { display: block; width: 100% }</style>${drawing}`);
  const colours = await coloursOf(alone, await alone.screenshot(), SEEN);
  await alone.close();
  return colours;
}

/** How far two lists of colours are apart where they are furthest. */
const furthest = (some: readonly Colour[], others: readonly Colour[]): number =>
  Math.max(
    ...some.flatMap((colour, at) => colour.map((part, index) => Math.abs(part - (others[at]?.[index] ?? Infinity)))),
  );
