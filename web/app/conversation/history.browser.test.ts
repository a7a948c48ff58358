import { beforeEach, describe, expect, it } from "vitest";
import { cdp, page, userEvent, type Locator } from "vitest/browser";
import type { ChatEvent } from "../../../generated/types.ts";
import { expectAccessible } from "../testing/accessibility.ts";
import type { FakeRoom } from "../testing/fake-room.ts";
import { ben, rooms } from "../testing/people.ts";
import { renderApp, type RenderedApp } from "../testing/render-app.ts";

const FIRST_AT = Date.UTC(2026, 10, 20, 8);
const SECOND = 1000;
const [lobby] = rooms;

let rendered: RenderedApp;
let room: FakeRoom;

const conversation = (): Locator => page.getByRole("region", { name: "The Lobby - Conversation" });
const log = (): Locator => conversation().getByRole("log");
const scroller = (): HTMLElement => {
  const element = log().element();
  if (!(element instanceof HTMLElement)) throw new Error("the log is no element");
  return element;
};
const toNewest = (): Locator =>
  conversation().getByRole("button", { name: /To the newest message|New messages below/ });

/** Some short, some of several lines, of two people by turns of five. */
const chat = (seq: number): ChatEvent => ({
  type: "chat",
  seq,
  from: seq % 10 < 5 ? "anna" : "katya",
  cid: `00000000-0000-4000-8000-${String(seq).padStart(12, "0")}`,
  text: seq % 7 === 0 ? `number ${seq} ${"and more of it ".repeat((seq % 5) * 12)}` : `number ${seq} :-)`,
  at: FIRST_AT + seq * 20 * SECOND,
});
const chats = (from: number, to: number): ChatEvent[] =>
  Array.from({ length: to - from + 1 }, (_, index) => chat(from + index));

/** Ben has the Lobby open; the server has `total` messages, and the page the last `here` of them. */
async function enterLobby(total: number, here = 100): Promise<void> {
  rendered = await renderApp(ben);
  room = rendered.fake.room("lobby");
  room.history = chats(1, total - here);
  room.set({ events: chats(total - here + 1, total), position: total, head: total, hasOlder: true });
  room.connect();
  if (!lobby) throw new Error("there is no lobby");
  rendered.app.openRoom(lobby);
  await expect
    .element(
      log()
        .getByText(new RegExp(`^number ${total}\\b`))
        .first(),
    )
    .toBeVisible();
  await settled();
}

/** Two frames: what was changed is drawn, measured and put in its place. */
async function settled(): Promise<void> {
  for (let frame = 0; frame < 2; frame += 1) await new Promise((done) => requestAnimationFrame(done));
}
async function scrollTo(top: number): Promise<void> {
  scroller().scrollTop = top;
  await settled();
}
const fromEnd = (): number => {
  const { scrollHeight, scrollTop, clientHeight } = scroller();
  return scrollHeight - scrollTop - clientHeight;
};
/** The line at the upper edge, and how far it is from it, px. */
function topLine(): { readonly text: string; readonly px: number } {
  const edge = scroller().getBoundingClientRect().top;
  for (const line of scroller().querySelectorAll(".line")) {
    const { bottom } = line.getBoundingClientRect();
    if (bottom > edge + 1) return { text: line.textContent.trim(), px: Math.round(bottom - edge) };
  }
  throw new Error("nothing is seen");
}
const events = (): number => room.state.events.length;

/** What was seen of the frames while something went on, ms. */
interface Frames {
  /** How long the longest took. */
  readonly worstMs: number;
  /** How long the page was at work, by the time of the processor. */
  readonly workMs: number;
}

/** Does something and looks at the frames meanwhile. */
async function framesOf(run: () => Promise<void>): Promise<Frames> {
  const workMs = async (): Promise<number> => {
    const { metrics } = await cdp().send("Performance.getMetrics");
    return 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? NaN);
  };
  const before = await workMs();
  let worstMs = 0;
  let last: number | null = null;
  let isOver = false;
  requestAnimationFrame(function frame(at) {
    if (last !== null) worstMs = Math.max(worstMs, at - last);
    last = at;
    if (!isOver) requestAnimationFrame(frame);
  });
  await run();
  isOver = true;
  return { worstMs, workMs: (await workMs()) - before };
}

/** How many times as much something took. */
interface Ratios {
  /** By its longest frame. */
  readonly worst: number;
  readonly work: number;
}

/** Of each the best: what else the machine does falls on the others. */
const ratios = (few: readonly Frames[], many: readonly Frames[]): Ratios => ({
  worst: Math.min(...many.map(({ worstMs }) => worstMs)) / Math.min(...few.map(({ worstMs }) => worstMs)),
  work: Math.min(...many.map(({ workMs }) => workMs)) / Math.min(...few.map(({ workMs }) => workMs)),
});

describe("10,000 messages", () => {
  const PAGE = 100;
  /** How many pages are compared: those up to 500 messages, and the last ones; others come by ten. */
  const COMPARED = 4;
  /** In a log that is twenty times as long nothing may be so many times as much work. */
  const MOST = 3;
  let longTasks: number;

  beforeEach(async () => {
    await enterLobby(10_000, PAGE);
    // Of the processor, not of the clock: what else the machine does counts for little.
    await cdp().send("Performance.enable", { timeDomain: "threadTicks" });
    longTasks = 0;
    const observer = new PerformanceObserver((list) => (longTasks += list.getEntries().length));
    observer.observe({ type: "longtask" });
    return () => observer.disconnect();
  });

  it("come page by page on the way to the first one: the reader's place stays, the page stays small, no frame grows", async () => {
    let jumpPx = 0;
    const most = { lines: 0, elements: 0 };

    /** So many older ones come by what is done, while the person looks at a line. */
    async function comes(count: number, load: () => void): Promise<void> {
      const before = events();
      load();
      const seen = topLine();
      await expect.poll(events, { interval: 5 }).toBe(before + count);
      await settled();
      const after = topLine();
      expect(after.text).toBe(seen.text);
      jumpPx = Math.max(jumpPx, Math.abs(after.px - seen.px));
      most.lines = Math.max(most.lines, scroller().querySelectorAll(".line").length);
      most.elements = Math.max(most.elements, scroller().querySelectorAll("*").length);
      // Counted: 200 lines at most, 2,817 elements, however long the log is.
      expect(most.lines).toBeLessThan(400);
      expect(most.elements).toBeLessThan(6000);
    }
    /** They come because the person is near the beginning of what is there. */
    async function turn(): Promise<void> {
      // What was never drawn takes another height than it was given; then the place is another one, too.
      do await scrollTo(1400);
      while (Math.abs(scroller().scrollTop - 1400) > 1);
      await comes(PAGE, () => (scroller().scrollTop = 1100));
    }
    async function turns(): Promise<readonly Frames[]> {
      const pages: Frames[] = [];
      for (let turned = 0; turned < COMPARED; turned += 1) pages.push(await framesOf(turn));
      return pages;
    }
    /** Reads on downwards, by a line in each frame. */
    async function reads(): Promise<readonly Frames[]> {
      const runs: Frames[] = [];
      await scrollTo(scroller().scrollHeight / 4);
      for (let run = 0; run < COMPARED; run += 1) {
        const down = async (): Promise<void> => {
          for (let frame = 0; frame < 25; frame += 1) {
            scroller().scrollTop += 45;
            await new Promise((done) => requestAnimationFrame(done));
          }
        };
        runs.push(await framesOf(down));
      }
      return runs;
    }

    expect(fromEnd()).toBeLessThan(2);
    const few = { turns: await turns(), reads: await reads() };
    const rest = room.history.slice(COMPARED * PAGE);
    room.history = room.history.slice(0, COMPARED * PAGE);
    for (let end = rest.length; end > 0; end -= 10 * PAGE) {
      const older = rest.slice(Math.max(0, end - 10 * PAGE), end);
      await comes(older.length, () => room.set({ events: [...older, ...room.state.events] }));
    }
    const many = { turns: await turns(), reads: await reads() };
    expect([events(), room.state.hasOlder]).toEqual([10_000, false]);
    await scrollTo(0);
    await scrollTo(0);
    expect(topLine().text).toMatch(/number 1\b/);

    const turning = ratios(few.turns, many.turns);
    const reading = ratios(few.reads, many.reads);
    const told = (ratio: Ratios): string =>
      `${ratio.worst.toFixed(2)} x the longest frame, ${ratio.work.toFixed(2)} x the work`;
    console.log(
      `10,000 messages against 500: older ones come with ${told(turning)}; reading on takes ${told(reading)}. ` +
        `At most ${most.lines} lines and ${most.elements} elements are drawn, the reader is moved by ${jumpPx} px, ` +
        `${longTasks} tasks took longer than 50 ms.`,
    );
    expect(jumpPx).toBeLessThan(2);
    // The longest frames are told only: they are as long as a busy machine makes them.
    expect(Math.max(turning.work, reading.work)).toBeLessThan(MOST);
  }, 120_000);
});

describe("a long log", () => {
  beforeEach(() => enterLobby(600));

  it("keeps the line at the upper edge in its place when older ones are put before it", async () => {
    await scrollTo(300);
    const pages = room.asked.filter((asked) => asked === "older").length;
    expect(pages).toBe(1);
    expect(events()).toBe(200);
    const seen = topLine();
    await rendered.app.conversations.get("lobby")?.loadOlder();
    await settled();
    expect(events()).toBe(300);
    expect(topLine()).toEqual(seen);
  });

  it("stays at the end when something new comes, only if the person was there", async () => {
    room.say("anna", "at the end", FIRST_AT + 700 * 20 * SECOND);
    await settled();
    expect(fromEnd()).toBeLessThan(2);
    await expect.element(toNewest()).not.toBeInTheDocument();
    await scrollTo(scroller().scrollTop - 1500);
    const seen = topLine();
    await expect.element(conversation().getByRole("button", { name: "To the newest message" })).toBeVisible();
    room.say("katya", "further down", FIRST_AT + 701 * 20 * SECOND);
    await expect.element(conversation().getByRole("button", { name: "New messages below" })).toBeVisible();
    await settled();
    expect(topLine()).toEqual(seen);
    await conversation().getByRole("button", { name: "New messages below" }).click();
    await settled();
    expect(fromEnd()).toBeLessThan(2);
    await expect.element(toNewest()).not.toBeInTheDocument();
    await expect.element(log().getByText("further down")).toBeVisible();
  });

  it("lets the person go from the end, and does not pull them back when something new comes on their way", async () => {
    // Everything is measured: what moves now is new.
    for (let frames = 0; frames < 10; frames += 1) await settled();
    const leaves = new Promise((done) => scroller().addEventListener("scroll", done, { once: true }));
    scroller().scrollBy({ top: -1000, behavior: "smooth" });
    await leaves;
    room.say("anna", "while they go", FIRST_AT + 700 * 20 * SECOND);
    await expect.poll(fromEnd, { timeout: 10_000 }).toBeGreaterThan(900);
    await expect.element(toNewest()).toBeVisible();
  });

  it("stays at the end for whoever comes to rest near it", async () => {
    await scrollTo(scroller().scrollTop - 5);
    room.say("anna", "near the end", FIRST_AT + 700 * 20 * SECOND);
    await expect.element(log().getByText("near the end")).toBeVisible();
    await expect.poll(fromEnd).toBeLessThan(2);
  });

  it("goes by a page with every press of a key, whatever is drawn and said meanwhile", async () => {
    const press = (key: string): void => {
      scroller().dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
    };
    await scrollTo(0);
    press("End");
    expect(fromEnd()).toBeLessThan(2);
    await settled();
    press("PageUp");
    const { text } = topLine();
    room.say("anna", "meanwhile", FIRST_AT + 700 * 20 * SECOND);
    await settled();
    await settled();
    expect(topLine().text).toBe(text);
    expect(fromEnd()).toBeGreaterThan(100);
    press("End");
    room.say("anna", "at the end", FIRST_AT + 701 * 20 * SECOND);
    await expect.element(log().getByText("at the end")).toBeVisible();
    await expect.poll(fromEnd).toBeLessThan(2);
  });

  it("is accessible away from its end", async () => {
    await scrollTo(scroller().scrollTop - 1500);
    await expect.element(toNewest()).toBeVisible();
    await expectAccessible();
  }, 60_000);

  it("goes to the end when the person says something", async () => {
    await scrollTo(scroller().scrollTop - 1500);
    await conversation().getByRole("textbox", { name: "Message to The Lobby" }).fill("here I am");
    await userEvent.keyboard("{Enter}");
    await settled();
    expect(fromEnd()).toBeLessThan(2);
  });

  it("stays where it is when the window becomes narrower and the lines longer", async () => {
    await scrollTo(scroller().scrollTop - 1500);
    const seen = topLine();
    await page.viewport(500, 800);
    await settled();
    await expect.poll(() => topLine().text).toBe(seen.text);
    await page.viewport(1440, 900);
  });

  it("reads out what is new, wherever the person is, and no history", async () => {
    const live = (node: Element | null | undefined): string | undefined =>
      node?.closest<HTMLElement>("[aria-live]")?.getAttribute("aria-live") ?? undefined;
    expect(live(scroller())).toBe("polite");
    expect(new Set([...scroller().querySelectorAll(".line")].map(live))).toEqual(new Set(["off"]));
    await scrollTo(0);
    room.say("anna", "this is news", FIRST_AT + 700 * 20 * SECOND);
    await expect.poll(() => live(log().getByText("this is news").element())).toBe("polite");
  });

  it("is walked through with the keyboard, and keeps what holds the keyboard or is selected", async () => {
    room.say("anna", "look https://example.com/ here", FIRST_AT + 700 * 20 * SECOND);
    for (let seq = 0; seq < 160; seq += 1) room.say("katya", `later ${seq}`, FIRST_AT + (701 + seq) * 20 * SECOND);
    await settled();
    log().getByRole("link", { name: "https://example.com/" }).element().scrollIntoView();
    await settled();
    const link = log().getByRole("link", { name: "https://example.com/" });
    link.element().focus();
    await settled();
    await scrollTo(0);
    await scrollTo(0);
    expect(document.activeElement).toBe(link.element());
    scroller().focus();
    await userEvent.keyboard("{End}");
    await expect.poll(fromEnd).toBeLessThan(2);
    await userEvent.keyboard("{PageUp}");
    await expect.poll(fromEnd).toBeGreaterThan(100);
  });
});
