import { beforeEach, describe, expect, it } from "vitest";
import { page, userEvent, type Locator } from "vitest/browser";
import { SHAKE_MS } from "../desktop/shake.ts";
import { expectAccessible } from "../testing/accessibility.ts";
import type { FakeRoom } from "../testing/fake-room.ts";
import { anna, ben, katya, rooms } from "../testing/people.ts";
import { renderApp, type RenderedApp } from "../testing/render-app.ts";
import { emptyShelves } from "../testing/shelves.ts";

const AT = Date.UTC(2026, 10, 21, 14, 2);
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const [lobby, music] = rooms;

let rendered: RenderedApp;
let room: FakeRoom;

const conversation = (): Locator => page.getByRole("region", { name: "The Lobby - Conversation" });
const log = (): Locator => conversation().getByRole("log");
const field = (): Locator => conversation().getByRole("textbox", { name: "Message to The Lobby" });

/** Ben is signed in and has the Lobby open. */
async function enterLobby(shelves = emptyShelves()): Promise<void> {
  rendered = await renderApp(ben, { shelves });
  room = rendered.fake.room("lobby");
  room.connect();
  if (!lobby) throw new Error("there is no lobby");
  rendered.app.openRoom(lobby);
  await expect.element(log()).toBeVisible();
}

it("that closed by itself is opened again by a button", async () => {
  await enterLobby();
  room.connect({ phase: "closed", code: 4009, why: "replaced" });
  const before = rendered.fake.asked.length;
  await expect.element(conversation().getByText(/goes on in another window/)).toBeVisible();
  await conversation().getByRole("button", { name: "Connect again" }).click();
  expect(rendered.fake.asked.slice(before)).toEqual(["openRoom lobby"]);
  expect(room.asked).toContain("close");
  room.connect();
  await expect.element(conversation().getByRole("button", { name: "Connect again" })).not.toBeInTheDocument();
});

it("tells a person who writes into a lost connection that nothing is lost", async () => {
  await enterLobby();
  room.connect({ phase: "waiting", retryAt: Date.now() + 60_000, code: 1006 });
  await field().fill("hello?");
  await userEvent.keyboard("{Enter}");
  await expect.element(log().getByText("waiting: there is no connection")).toBeVisible();
  await expect.element(conversation().getByText(/What you write is kept, and sent when it is back/)).toBeVisible();
  await expect.element(page.getByRole("treeitem", { name: /The Lobby.*1 unsent/ })).toBeVisible();
  await expectAccessible();
  room.connect();
  room.stores(AT);
  await expect.element(conversation().getByText(/What you write is kept/)).not.toBeInTheDocument();
  await expect.element(page.getByRole("treeitem", { name: /unsent/ })).not.toBeInTheDocument();
});

it("sends what waits also when its window is closed, and says so in the list until then", async () => {
  await enterLobby();
  room.connect({ phase: "waiting", retryAt: Date.now() + 60_000, code: 1006 });
  await field().fill("hello?");
  await userEvent.keyboard("{Enter}");
  await conversation().getByRole("button", { name: "Leave" }).click();
  await expect.element(page.getByRole("treeitem", { name: /The Lobby.*1 unsent/ })).toBeVisible();
  expect(room.asked).not.toContain("close");
  room.connect();
  room.stores(AT);
  await expect.element(page.getByRole("treeitem", { name: /unsent/ })).not.toBeInTheDocument();
  expect(room.asked).toContain("close");
  room.say("anna", "psst", AT);
  expect(rendered.app.toasts.items).toEqual([]);
});

it("warns of a session that ends, until it is renewed", async () => {
  await enterLobby();
  const endsAt = new Date(2026, 10, 21, 14, 5).getTime();
  rendered.fake.warns(endsAt);
  await expect.element(conversation().getByText(/Your session ends at 14:05/)).toBeVisible();
  await expect.element(page.getByText(/Your session ends at 14:05/).first()).toBeVisible();
  rendered.fake.presence?.set({ sessionExpiresAt: endsAt + MINUTE });
  await expect.element(page.getByText(/Your session ends/)).not.toBeInTheDocument();
});

it("reads a room that numbers its events anew from the beginning", async () => {
  await enterLobby();
  for (const text of ["one", "two", "three"]) room.say("anna", text, AT);
  room.nudged({ from: "anna", at: AT });
  await expect.element(log().getByText("three")).toBeVisible();
  room.connect({ phase: "connecting" });
  room.set({ epoch: "epoch0002", events: [], position: 0, head: 0 });
  room.connect();
  await expect.element(log().getByText(/nudge/)).not.toBeInTheDocument();
  await conversation().getByRole("button", { name: "Minimise" }).click();
  room.say("anna", "first of a new count", AT);
  await expect.element(page.getByRole("treeitem", { name: /The Lobby.*1 unread/ })).toBeVisible();
  room.nudged({ from: "anna", at: AT });
  await expect.element(page.getByRole("treeitem", { name: /unread/ })).not.toBeInTheDocument();
  expect(room.asked.filter((asked) => asked.startsWith("read")).at(-1)).toBe("read 1");
});

it("says when it tries again, and tries at once when asked", async () => {
  await enterLobby();
  room.connect({ phase: "waiting", retryAt: Date.now() + 60_000, code: 1012 });
  await expect.element(conversation().getByText(/The server restarts\. What/)).toBeVisible();
  await expect.element(conversation().getByText(/Next try in \d\d s\./)).toBeVisible();
  const before = rendered.fake.asked.length;
  await conversation().getByRole("button", { name: "Try now" }).click();
  expect(rendered.fake.asked.slice(before)).toEqual(["openRoom lobby"]);
  room.connect({ phase: "connecting" });
  await expect.element(conversation().getByText("Trying…")).toBeVisible();
  room.connect();
  await expect.element(conversation().getByText(/The server restarts\. What/)).not.toBeInTheDocument();
});

it("reminds who appears offline that they can write all the same", async () => {
  await enterLobby();
  rendered.app.setStatus("hidden");
  await expect
    .element(conversation().getByText(/You appear offline\. You can write.*nobody is told that you are here/))
    .toBeVisible();
  rendered.app.setStatus("online");
  await expect.element(conversation().getByText(/You appear offline/)).not.toBeInTheDocument();
});

it("shows what was said while the connection was lost, until the person goes on", async () => {
  await enterLobby();
  room.say("anna", "before", AT);
  room.connect({ phase: "waiting", retryAt: Date.now() + 60_000, code: 1006 });
  room.connect({ phase: "connecting" });
  room.say("anna", "meanwhile", AT + SECOND);
  room.connect();
  await expect.element(log().getByText("Said while the connection was lost")).toBeVisible();
  const texts = [...log().element().querySelectorAll(".unseen, .line")].map((line) => line.textContent?.trim());
  expect(texts).toEqual(["before", "Said while the connection was lost", "meanwhile"]);
  await field().fill("I am back");
  await userEvent.keyboard("{Enter}");
  await expect.element(log().getByText("Said while the connection was lost")).not.toBeInTheDocument();
});

describe("the log", () => {
  beforeEach(() => enterLobby());

  it("puts lines of one person within two minutes under one heading", async () => {
    room.say("anna", "one", AT);
    room.say("anna", "two", AT + MINUTE);
    room.say("ben", "three", AT + MINUTE);
    room.say("anna", "four", AT + 5 * MINUTE);
    await expect.element(log().getByText("four")).toBeVisible();
    const headings = log().element().querySelectorAll(".says");
    expect([...headings].map((heading) => heading.textContent?.replace(/\s+\d\d:\d\d\s*$/, "").trim())).toEqual([
      "~*Anna*~ says:",
      "Ben says:",
      "~*Anna*~ says:",
    ]);
  });

  it("makes addresses into careful links and nothing else", async () => {
    room.say("anna", 'look <b>https://example.com/:D</b> "javascript:alert(1)"', AT);
    const link = log().getByRole("link", { name: "https://example.com/:D" });
    await expect.element(link).toHaveAttribute("rel", "noopener noreferrer ugc");
    expect(log().element().querySelectorAll("a")).toHaveLength(1);
    expect(log().element().querySelector("b")).toBeNull();
    await expect.element(log()).toMatchTextContent(/<b>.*<\/b> "javascript:alert\(1\)"/);
  });

  it("says where an address leads that looks like another, beside the link and not in what is copied", async () => {
    room.say("anna", "see https://p\u0430ypal.com/login now", AT);
    await expect.element(log().getByRole("link", { name: "https://p\u0430ypal.com/login" })).toBeVisible();
    await expect.element(log().getByText("(xn--pypal-4ve.com)", { exact: true })).toBeVisible();
    getSelection()?.selectAllChildren(log().getByText(/^see/).element());
    expect(getSelection()?.toString().trim()).toBe("see https://p\u0430ypal.com/login now");
  });

  it("makes no link of an address that names somebody before its host", async () => {
    room.say("anna", "https://paypal.com@evil.example/login", AT);
    await expect.element(log().getByText("https://paypal.com@evil.example/login")).toBeVisible();
    expect(log().element().querySelectorAll("a")).toHaveLength(0);
  });

  it("shows what a room holds under one cid twice, and goes on", async () => {
    const cid = "00000000-0000-4000-8000-00000000cafe";
    for (const text of ["once", "once more"]) room.say("anna", text, AT, undefined, cid);
    await expect.element(log().getByText("once", { exact: true })).toBeVisible();
    await expect.element(log().getByText("once more")).toBeVisible();
    room.say("katya", "and on", AT);
    await expect.element(log().getByText("and on")).toBeVisible();
  });

  it("begins with the warning that everybody remembers", async () => {
    await expect.element(log().getByText(/^Never give out your password or card number/)).toBeVisible();
    room.say("anna", "first", AT);
    await expect.element(log().getByText("first")).toBeVisible();
    expect(log().element().textContent.trim()).toMatch(/^Never give out/);
  });

  it("shows an emoticon as a picture with a name, and copies its code", async () => {
    room.say("anna", "hello :-) there", AT);
    await expect.element(log().getByRole("img", { name: "smile" })).toBeVisible();
    const line = log().getByText(/hello/).element();
    getSelection()?.selectAllChildren(line);
    expect(getSelection()?.toString().trim()).toBe("hello :-) there");
  });

  it("holds in what would spill over the lines of others", async () => {
    const rightToLeft = String.fromCodePoint(0x202e);
    room.say("anna", `${rightToLeft}abc a${"\u0301".repeat(40)}${String.fromCodePoint(0)}`, AT);
    const text = log().getByText(/abc/);
    await expect.element(text).toHaveTextContent(`${rightToLeft}abc a${"\u0301".repeat(8)}\uFFFD`);
    expect(getComputedStyle(text.element()).unicodeBidi).toBe("isolate");
  });

  it("keeps colours readable", async () => {
    room.say("anna", "pale", AT, { color: "#ffff00" });
    const line = log().getByText("pale", { exact: true });
    await expect.element(line).toBeVisible();
    expect(getComputedStyle(line.element()).color).not.toBe("rgb(255, 255, 0)");
  });

  it("keeps colours readable in the dark, and changes them with the theme", async () => {
    room.say("anna", "navy", AT, { color: "#000080" });
    const colour = (): string => getComputedStyle(log().getByText("navy", { exact: true }).element()).color;
    await expect.element(log().getByText("navy", { exact: true })).toBeVisible();
    expect(colour()).toBe("rgb(0, 0, 128)");
    rendered.app.preferences.change({ theme: "dark" });
    await expect.poll(colour).not.toBe("rgb(0, 0, 128)");
    await expectAccessible();
    rendered.app.preferences.change({ theme: "blue" });
    await expect.poll(colour).toBe("rgb(0, 0, 128)");
  });

  it("shows the dress of others or not, as the person likes", async () => {
    room.say("anna", "dressed up", AT, { color: "#c2182b", font: "mono", bold: true });
    room.say("ben", "mine", AT, { color: "#c2182b", bold: true });
    const look = (text: string): readonly string[] => {
      const { color, fontWeight } = getComputedStyle(log().getByText(text, { exact: true }).element());
      return [color, fontWeight];
    };
    await expect.element(log().getByText("dressed up")).toBeVisible();
    expect(look("dressed up")).toEqual(["rgb(194, 24, 43)", "700"]);
    rendered.app.preferences.change({ ownColours: true });
    await expect.poll(() => look("dressed up")).toEqual(["rgb(0, 0, 0)", "400"]);
    expect(look("mine")).toEqual(["rgb(194, 24, 43)", "700"]);
  });

  it("leaves a plain text as it is written, but for its links", async () => {
    room.say("anna", "401(8) :-) https://example.com/", AT, { plain: true });
    await expect.element(log().getByRole("link", { name: "https://example.com/" })).toBeVisible();
    await expect.element(log().getByText(/401\(8\) :-\)/)).toBeVisible();
    await expect.element(log().getByRole("img")).not.toBeInTheDocument();
  });

  it("stands each line on the side where its text begins", async () => {
    room.say("anna", "shalom", AT);
    room.say("katya", "\u05e9\u05dc\u05d5\u05dd!", AT);
    const side = (text: string): string | undefined =>
      log().getByText(text, { exact: true }).element().closest<HTMLElement>(".line")?.dir;
    await expect.poll(() => side("\u05e9\u05dc\u05d5\u05dd!")).toBe("rtl");
    expect(side("shalom")).toBe("ltr");
  });

  it("loads older messages when there are some", async () => {
    room.say("anna", "late", AT);
    room.history = [{ type: "chat", seq: 1, from: "anna", cid: "c", text: "early", at: AT - MINUTE }];
    room.set({ hasOlder: true });
    await log().getByRole("button", { name: "Load older messages" }).click();
    await expect.element(log().getByText("early")).toBeVisible();
    await expect.element(log().getByRole("button", { name: "Load older messages" })).not.toBeInTheDocument();
  });
});

describe("one's own message", () => {
  beforeEach(() => enterLobby());

  it("is sent with Enter and shown as sending, stored and read", async () => {
    await field().fill("hi all");
    await userEvent.keyboard("{Enter}");
    await expect.element(field()).toHaveValue("");
    await expect.element(log().getByText("sending…")).toBeVisible();
    room.stores(AT);
    await expect.element(log().getByText("stored")).toBeInTheDocument();
    room.set({ receipts: new Map([["anna", { userId: "anna", delivered: 1, read: 0 }]]) });
    await expect.element(log().getByText("delivered")).toBeInTheDocument();
    expect(log().element().querySelectorAll(".ticks path")).toHaveLength(2);
    room.reads("anna");
    room.reads("katya");
    await expect.element(log().getByText(/read by 2/)).toBeVisible();
  });

  it("takes Shift+Enter and Ctrl+Enter for new lines", async () => {
    await field().fill("one");
    await userEvent.keyboard("{Shift>}{Enter}{/Shift}two{Control>}{Enter}{/Control}three");
    await expect.element(field()).toHaveValue("one\ntwo\nthree");
    await userEvent.keyboard("{Alt>}s{/Alt}");
    expect(room.asked).toContain("send one\ntwo\nthree");
  });

  it("can be tried again when it failed", async () => {
    await field().fill("hi");
    await userEvent.keyboard("{Enter}");
    room.fails("ROOM_READ_ONLY");
    await expect.element(log().getByText(/not sent: .*cannot take messages/)).toBeVisible();
    await log().getByRole("button", { name: "Retry" }).click();
    await expect.element(log().getByText("sending…")).toBeVisible();
    room.fails("ROOM_READ_ONLY");
    await log().getByRole("button", { name: "Discard" }).click();
    await expect.element(log().getByText("hi", { exact: true })).not.toBeInTheDocument();
  });

  it("can be sent as plain text, one at a time", async () => {
    const toggle = conversation().getByRole("button", { name: "Send as plain text: (H) stays (H)" });
    await field().fill("401(8)");
    await toggle.click();
    await expect.element(toggle).toHaveAttribute("aria-pressed", "true");
    await field().click();
    await userEvent.keyboard("{Enter}");
    expect(room.state.outbox[0]).toMatchObject({ text: "401(8)", format: { plain: true } });
    await expect.element(toggle).toHaveAttribute("aria-pressed", "false");
    await field().fill(":-)");
    await userEvent.keyboard("{Enter}");
    expect(room.state.outbox[1]?.format).toBeUndefined();
  });

  it("that waited too long is told apart, and can be sent anew", async () => {
    await field().fill("hi");
    await userEvent.keyboard("{Enter}");
    room.fails("TOO_OLD");
    await expect.element(log().getByText(/not sent: This message waited too long to be sent/)).toBeVisible();
    await log().getByRole("button", { name: "Retry" }).click();
    expect(room.asked.at(-1)).toMatch(/^retry /);
  });

  it("that comes too fast waits, says so, and goes by itself", async () => {
    await field().fill("hi");
    await userEvent.keyboard("{Enter}");
    room.holdsBack("RATE_LIMITED");
    await expect.element(log().getByText(/waiting: You are doing that too often/)).toBeVisible();
    await expect.element(conversation().getByText(/The rest will be sent by itself/)).toBeVisible();
    room.stores(AT);
    await expect.element(log().getByText("stored")).toBeInTheDocument();
    await expect.element(conversation().getByText(/The rest will be sent/)).not.toBeInTheDocument();
  });

  it("cannot be too long, counted in code points", async () => {
    await field().fill("𝄞".repeat(2048));
    await expect.element(conversation().getByText("0 left")).toBeVisible();
    await field().fill("𝄞".repeat(2049));
    await expect.element(conversation().getByText("1 too long")).toBeVisible();
    await expect.element(conversation().getByRole("button", { name: "Send", exact: true })).toBeDisabled();
    await userEvent.keyboard("{Enter}");
    expect(room.asked.filter((asked) => asked.startsWith("send"))).toEqual([]);
  });

  it("keeps what was typed over a reload", async () => {
    await field().fill("half a thou");
    const { shelves } = rendered;
    document.body.replaceChildren();
    await enterLobby(shelves);
    await expect.element(field()).toHaveValue("half a thou");
  });
});

describe("nudges", () => {
  beforeEach(() => enterLobby());

  it("shake the window, also one's own, and leave a line", async () => {
    await conversation().getByRole("button", { name: "Send a nudge" }).click();
    expect(room.asked).toContain("nudge");
    room.nudged({ from: "ben", at: AT });
    await expect.element(log().getByText("You have just sent a nudge!")).toBeVisible();
    const [animation] = conversation().element().getAnimations();
    expect(animation?.effect?.getComputedTiming().duration).toBe(SHAKE_MS);
    room.nudged({ from: "anna", at: AT });
    await expect.element(log().getByText("~*Anna*~ has just sent you a nudge!")).toBeVisible();
  });

  it("bring a minimised window to the front", async () => {
    await conversation().getByRole("button", { name: "Minimise" }).click();
    await expect.element(conversation()).not.toBeInTheDocument();
    room.nudged({ from: "anna", at: AT });
    await expect.element(conversation()).toBeVisible();
    await expect.element(field()).toHaveFocus();
  });

  it("are refused in words, once", async () => {
    room.refused({ of: "nudge", code: "RATE_LIMITED" });
    room.refused({ of: "nudge", code: "RATE_LIMITED" });
    await expect.element(log().getByText("You may not send a nudge that often.")).toBeVisible();
    expect(log().getByText("You may not send a nudge that often.").elements()).toHaveLength(1);
  });

  it("are not even asked for while the room takes none, which says how long", async () => {
    room.refused({ of: "nudge", code: "RATE_LIMITED", retryAfterMs: 8000 });
    await expect.element(log().getByText(/Try again in 0:0\d/)).toBeVisible();
    await conversation().getByRole("button", { name: "Send a nudge" }).click();
    await userEvent.keyboard("{Alt>}d{/Alt}");
    expect(room.asked).not.toContain("nudge");
    await expect.element(log().getByText("You may not send a nudge that often.")).toBeVisible();
  });
});

describe("around the log", () => {
  beforeEach(() => enterLobby());

  it("says who is typing, else when something last came", async () => {
    room.types("anna", "katya");
    await expect.element(conversation().getByText("~*Anna*~ and Katya are typing...")).toBeVisible();
    room.types("anna");
    await expect.element(conversation().getByText("~*Anna*~ is typing a message...")).toBeVisible();
    room.types("anna", "katya", "zoe");
    await expect.element(conversation().getByText("3 people are typing...")).toBeVisible();
    room.types();
    room.say("anna", "hi", new Date(2026, 10, 21, 14, 4).getTime());
    await expect.element(conversation().getByText("Last message received on 21/11/2026 at 14:04.")).toBeVisible();
  });

  it("shows the true state of the connection", async () => {
    await expect.element(conversation().getByText("Connected").first()).toBeVisible();
    room.connect({ phase: "waiting", retryAt: Date.now() + MINUTE, code: 1006 });
    await expect.element(conversation().getByText(/^Reconnecting in (60|5\d) s$/)).toBeVisible();
  });

  it("counts what came while nobody looked, in list, task bar and a note", async () => {
    if (!music) throw new Error("there is no second room");
    rendered.app.openRoom(music);
    await expect.element(page.getByRole("region", { name: "Music Corner - Conversation" })).toBeVisible();
    room.say("katya", "psst", AT);
    await expect.element(page.getByRole("treeitem", { name: /The Lobby.*1 unread/ })).toBeVisible();
    await expect.element(page.getByRole("button", { name: /The Lobby.*new message/ })).toBeVisible();
    await page.getByRole("group", { name: "Katya says:" }).getByRole("button", { name: /psst/ }).click();
    await expect.element(field()).toHaveFocus();
    await expect.element(log().getByText("New messages")).toBeVisible();
    await expect.element(page.getByRole("treeitem", { name: /unread/ })).not.toBeInTheDocument();
  });

  it("plays a wink and lets one skip it", async () => {
    room.winked({ from: "anna", winkId: "hearts", startAt: AT });
    await expect.element(conversation().getByRole("button", { name: /sends “Hearts”/ })).toBeVisible();
    await field().click();
    await userEvent.keyboard("{Escape}");
    await expect.element(conversation().getByRole("button", { name: /sends “Hearts”/ })).not.toBeInTheDocument();
    await expect.element(conversation()).toBeVisible();
    room.winked({ from: "anna", winkId: "of-a-later-version", startAt: AT });
    await expect.element(log().getByText("~*Anna*~ sends a wink: “of-a-later-version”")).toBeVisible();
  });

  it("puts emoticons and colours into what is typed", async () => {
    await field().fill("so");
    await conversation().getByRole("button", { name: "Emoticons" }).click();
    await page.getByRole("button", { name: "heart (L)", exact: true }).click();
    await expect.element(field()).toHaveValue("so(L)");
    await conversation().getByRole("button", { name: "Font and colour" }).click();
    await page.getByRole("checkbox", { name: "Bold" }).click();
    await userEvent.keyboard("{Escape}");
    await field().click();
    await userEvent.keyboard("{Enter}");
    expect(room.state.outbox[0]).toMatchObject({ text: "so(L)", format: { bold: true } });
  });
});

it("is accessible, with the contact list beside it", async () => {
  await enterLobby();
  rendered.fake.presence?.shows(anna, "online");
  rendered.fake.presence?.shows(katya, "busy");
  room.joins("mei", AT);
  room.say("anna", "hello :-) https://example.com", AT, { color: "#ffcc00" });
  room.nudged({ from: "anna", at: AT });
  await field().fill("hi");
  await userEvent.keyboard("{Enter}");
  room.fails("RATE_LIMITED");
  room.set({ hasOlder: true });
  rendered.fake.presence?.signsIn(anna);
  await expect.element(log().getByText(/hello/)).toBeVisible();
  await expectAccessible();
  await conversation().getByRole("button", { name: "Font and colour" }).click();
  await expectAccessible();
});
