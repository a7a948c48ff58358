import { beforeEach, describe, expect, it, vi } from "vitest";
import { page, userEvent, type Locator } from "vitest/browser";
import type { Contact, Person } from "../../../generated/types.ts";
import type { FakeRoom } from "../testing/fake-room.ts";
import { anna, ben, directWith, groupRoom, katya } from "../testing/people.ts";
import { renderApp, type RenderedApp } from "../testing/render-app.ts";
import { showAddContact } from "./later-specs.ts";
import { conversationId } from "./windows.ts";

const AT = Date.UTC(2026, 10, 21, 14, 2);
const withAnna = directWith(anna);
const ANNA = conversationId(withAnna.roomId);
const GROUP = conversationId(groupRoom.roomId);

let rendered: RenderedApp;
let tunes: string[];

const contact = (person: Person, blocked = false): Contact => ({ person, group: null, relation: "mutual", blocked });
const group = (): FakeRoom => rendered.fake.room(groupRoom.roomId);
const field = (title: string): Locator => page.getByRole("textbox", { name: `Message to ${title}` });
const task = (name: string | RegExp): Locator =>
  page.getByRole("navigation", { name: "Taskbar" }).getByRole("button", { name });

/** Ben is signed in, with Anna and Katya for contacts; the tunes that play from now on are noted down. */
async function signedIn(me: Person | null = ben, contacts: readonly Contact[] = [contact(anna), contact(katya)]) {
  rendered = await renderApp(me, {
    prepare: (fake) => {
      fake.ownRooms = [withAnna, groupRoom];
      fake.contacts.all = contacts;
    },
  });
  tunes = [];
  rendered.app.sounds.play = (tune) => void tunes.push(tune);
}

async function open(room: typeof groupRoom): Promise<FakeRoom> {
  const fakeRoom = rendered.fake.room(room.roomId);
  fakeRoom.connect();
  rendered.app.openRoom(room);
  await expect.element(field(room.title)).toHaveFocus();
  return fakeRoom;
}

describe("a nudge", () => {
  const fields: readonly (readonly [string, () => Promise<Locator>])[] = [
    [
      "the own name",
      async () => {
        await page.getByRole("button", { name: /^Your name: / }).click();
        return page.getByRole("textbox", { name: "Your name" });
      },
    ],
    [
      "the search of the list",
      async () => {
        const search = page.getByRole("searchbox", { name: "Find", exact: true });
        await search.click();
        return search;
      },
    ],
    [
      "another conversation in which nothing stands yet",
      async () => {
        await open(withAnna);
        return field(anna.name);
      },
    ],
    [
      "a window",
      async () => {
        showAddContact(rendered.app);
        return page.getByRole("searchbox", { name: "Find people" });
      },
    ],
  ];

  beforeEach(async () => {
    await signedIn();
    await open(groupRoom);
    rendered.app.showMain();
  });

  it.each(fields)("never takes the keyboard from %s: it flashes in the task bar", async (_name, enter) => {
    const typed = await enter();
    await expect.element(typed).toHaveFocus();
    const { desktop } = rendered.app;
    const active = desktop.active;
    await userEvent.keyboard("half ");
    group().nudged({ from: anna.userId, at: AT });
    await expect.poll(() => desktop.find(GROUP)?.shakes).toBe(1);
    await userEvent.keyboard("a word");
    await expect.element(typed).toHaveFocus();
    await expect.element(typed).toHaveValue(expect.stringContaining("half a word"));
    expect([desktop.active, desktop.find(GROUP)?.flashing]).toEqual([active, true]);
    expect(rendered.app.conversations.get(groupRoom.roomId)?.draft).toBe("");
  });

  it("comes to the front with the keyboard where nobody writes", async () => {
    await page.getByRole("button", { name: /^Your name: / }).click();
    await userEvent.keyboard("{Escape}");
    group().nudged({ from: anna.userId, at: AT });
    await expect.element(field(groupRoom.title)).toHaveFocus();
    expect(rendered.app.desktop.find(GROUP)?.flashing).toBe(false);
  });

  it("flashes in the task bar until its window is looked at", async () => {
    await open(withAnna);
    group().nudged({ from: anna.userId, at: AT });
    await task(`${groupRoom.title}, new message`).click();
    await expect.element(task(groupRoom.title)).toBeVisible();
    expect(rendered.app.desktop.find(GROUP)?.flashing).toBe(false);
  });
});

describe("somebody who is blocked", () => {
  beforeEach(async () => {
    await signedIn(ben, [contact(anna, true), contact(katya)]);
    await open(groupRoom);
    rendered.app.showMain();
    await userEvent.click(page.getByRole("button", { name: /^Your name: / }));
    await userEvent.keyboard("{Escape}");
  });

  it("[CO-3] is not announced when they sign in", () => {
    const { app, fake } = rendered;
    fake.presence?.signsIn(anna);
    expect([app.toasts.items, tunes]).toEqual([[], []]);
    fake.presence?.signsIn(katya);
    expect([app.toasts.items.map(({ title }) => title), tunes]).toEqual([[katya.name], ["signIn"]]);
  });

  it("disturbs nobody in a room that both are in: what they say stands in the log and counts", () => {
    const { app } = rendered;
    const target = app.desktop.find(GROUP);
    group().say(anna.userId, "let me in", AT);
    group().nudged({ from: anna.userId, at: AT });
    group().winked({ from: anna.userId, winkId: "hearts", startAt: AT });
    expect([app.toasts.items, tunes, target?.flashing, target?.shakes]).toEqual([[], [], false, 0]);
    expect([app.desktop.active?.id, app.conversations.get(groupRoom.roomId)?.unread]).toEqual(["contacts", 1]);
    group().say(katya.userId, "hello", AT);
    expect([app.toasts.items.map(({ text }) => text), tunes, target?.flashing]).toEqual([["hello"], ["message"], true]);
  });

  it("disturbs nobody in a room that is closed", async () => {
    const { app, fake } = rendered;
    app.closeRoom(groupRoom.roomId);
    const unread = { type: "unread", roomId: groupRoom.roomId, count: 1, seq: 1, at: AT } as const;
    fake.presence?.tells("unread", { ...unread, from: anna.userId, preview: "let me in" });
    await expect.element(page.getByRole("treeitem", { name: /Band practice.*1 unread/ })).toBeVisible();
    expect([app.toasts.items, tunes]).toEqual([[], []]);
    fake.presence?.tells("unread", { ...unread, from: katya.userId, preview: "hello" });
    await expect.poll(() => app.toasts.items.map(({ text }) => text)).toEqual(["hello"]);
  });
});

it("[RM-12] what comes at once is told of once, by the newest that is not of somebody blocked", async () => {
  await signedIn(ben, [contact(anna, true)]);
  const room = await open(groupRoom);
  const { app } = rendered;
  app.showMain();
  room.connect({ phase: "waiting", retryAt: AT, code: 1006 });
  const missed = Array.from({ length: 500 }, (_, index) => {
    const [seq, from] = [index + 1, index < 499 ? katya.userId : anna.userId];
    const cid = `00000000-0000-4000-8000-${String(seq).padStart(12, "0")}`;
    return { type: "chat", seq, from, cid, text: `line ${seq}`, at: AT } as const;
  });
  room.set({ events: missed, position: 500, head: 500 });
  room.connect();
  expect([tunes, app.toasts.items.map(({ text }) => text)]).toEqual([["message"], ["line 499"]]);
  expect(app.conversations.get(groupRoom.roomId)?.unread).toBe(500);
});

it("a press on the note that somebody signed in opens the conversation with them", async () => {
  await signedIn();
  rendered.fake.presence?.signsIn(anna);
  await page
    .getByRole("group", { name: anna.name })
    .getByRole("button", { name: /has just signed in/ })
    .click();
  await expect.element(field(anna.name)).toHaveFocus();
  expect(rendered.app.desktop.active?.id).toBe(ANNA);
});

describe("who looks at another page", () => {
  const icon = document.createElement("link");
  icon.rel = "icon";

  /** What the title says in the next two seconds, and whether the icon has its dot. */
  function calls(): readonly unknown[] {
    const titles = [1, 2].map(() => {
      vi.advanceTimersByTime(1000);
      return document.title;
    });
    return [...titles, icon.getAttribute("href")];
  }

  beforeEach(async () => {
    document.head.prepend(icon);
    await signedIn();
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    vi.spyOn(document, "hasFocus").mockReturnValue(false);
    dispatchEvent(new Event("blur"));
    return () => {
      vi.restoreAllMocks();
      dispatchEvent(new Event("focus"));
      vi.useRealTimers();
      icon.remove();
    };
  });

  it("is called back by the title and icon when somebody speaks", async () => {
    rendered.fake.room(groupRoom.roomId).connect();
    rendered.app.openRoom(groupRoom);
    await expect.poll(() => rendered.app.conversations.has(groupRoom.roomId)).toBe(true);
    group().say(anna.userId, "hello", AT);
    expect(calls()).toEqual([`${anna.name} says...`, "CF Messenger", "/favicon-alert.svg"]);
  });

  it("is called back when somebody nudges or winks, not by a wink of their own", async () => {
    rendered.fake.room(groupRoom.roomId).connect();
    rendered.app.openRoom(groupRoom);
    await expect.poll(() => rendered.app.conversations.has(groupRoom.roomId)).toBe(true);
    group().winked({ from: ben.userId, winkId: "hearts", startAt: AT });
    expect(calls()).toEqual(["CF Messenger", "CF Messenger", "/favicon.svg"]);
    group().nudged({ from: anna.userId, at: AT });
    expect(calls()).toEqual([`Nudge: ${groupRoom.title}`, "CF Messenger", "/favicon-alert.svg"]);
    rendered.app.conversations.get(groupRoom.roomId)?.winks.end();
    group().winked({ from: anna.userId, winkId: "hearts", startAt: AT });
    expect(calls()).toEqual([`Wink: ${groupRoom.title}`, "CF Messenger", "/favicon-alert.svg"]);
  });

  it("is called back when somebody speaks in a room that is closed", async () => {
    const unread = { type: "unread", roomId: groupRoom.roomId, count: 1, seq: 1, at: AT, from: katya.userId } as const;
    rendered.fake.presence?.tells("unread", { ...unread, preview: "hello" });
    await expect.poll(() => rendered.app.toasts.items).toHaveLength(1);
    expect(calls()).toEqual(["Katya says...", "CF Messenger", "/favicon-alert.svg"]);
  });

  it("is called back when somebody invites", () => {
    const invitation = { invitationId: "i1", room: groupRoom, from: katya, at: 0 };
    rendered.fake.presence?.tells("invitation", { type: "invitation", invitation });
    expect(calls()).toEqual(["Katya invites you...", "CF Messenger", "/favicon-alert.svg"]);
  });
});

describe("a tune is heard", () => {
  it("on the way in and on the way out, not when a session goes on", async () => {
    await signedIn(null);
    await rendered.app.session.begin(() =>
      Promise.resolve({
        cData: ben.userId,
        request: (turnstileToken) => ({ kind: "demo", userId: ben.userId, turnstileToken, transport: "cookie" }),
      }),
    );
    await rendered.app.session.verified("token");
    expect(tunes.splice(0)).toEqual(["signIn"]);
    await rendered.app.session.start();
    expect([rendered.app.session.phase.kind, tunes]).toEqual(["signedIn", []]);
    rendered.app.signOut();
    expect(tunes).toEqual(["signOut"]);
  });

  it("when somebody invites or asks to be a contact, when one is lost, and when a wink plays", async () => {
    await signedIn();
    const { app, fake } = rendered;
    const invitation = { invitationId: "i1", room: groupRoom, from: katya, at: 0 };
    fake.presence?.tells("invitation", { type: "invitation", invitation });
    expect(tunes.splice(0)).toEqual(["invitation"]);
    fake.presence?.tells("contact", { type: "contact", contact: { ...contact(katya), relation: "asking" } });
    expect(tunes.splice(0)).toEqual(["invitation"]);
    const waiting = { phase: "waiting", retryAt: AT, code: 1006 } as const;
    fake.presence?.set({ connection: waiting });
    fake.presence?.set({ connection: { phase: "connecting" } });
    fake.presence?.set({ connection: waiting });
    expect(tunes.splice(0)).toEqual(["offline"]);
    const room = await open(groupRoom);
    room.winked({ from: anna.userId, winkId: "hearts", startAt: AT });
    await expect.poll(() => tunes.splice(0)).toEqual(["wink"]);
    expect(app.conversations.get(groupRoom.roomId)?.winks.playing?.wink.id).toBe("hearts");
  });
});

describe("a nudge in a room that is not open", () => {
  const nudged = (): void =>
    rendered.fake.presence?.tells("nudged", { type: "nudged", roomId: withAnna.roomId, from: anna.userId, at: AT });
  const log = () => page.getByRole("log");

  it("[ME-10] opens it, shakes it, and leaves its line", async () => {
    await signedIn();
    rendered.fake.room(withAnna.roomId).connect();
    nudged();
    await expect.element(page.getByRole("region", { name: /Anna.* - Conversation/ })).toBeVisible();
    await expect.element(log().getByText(/Anna.* has just sent you a nudge!/)).toBeVisible();
    expect(tunes).toContain("nudge");
    expect(rendered.app.desktop.find(ANNA)?.shakes).toBe(1);
  });

  it("[ME-10] [CO-3] does nothing of somebody who is blocked, muted, or while one is busy", async () => {
    await signedIn(ben, [contact(anna, true), contact(katya)]);
    nudged();
    await signedIn();
    rendered.app.mutes?.set(anna.userId, "nudges", true);
    nudged();
    rendered.app.mutes?.set(anna.userId, "nudges", false);
    rendered.app.roster.setStatus("busy");
    await expect.poll(() => rendered.app.isQuiet).toBe(true);
    nudged();
    rendered.app.roster.setStatus("online");
    await expect.poll(() => rendered.app.isQuiet).toBe(false);
    expect(rendered.app.desktop.find(ANNA)).toBeUndefined();
    expect(tunes).toEqual([]);
  });
});

describe("a wink in a room that is not open", () => {
  const winked = (changes: { readonly at?: number; readonly winkId?: string } = {}): void =>
    rendered.fake.presence?.tells("winked", {
      type: "winked",
      roomId: withAnna.roomId,
      from: anna.userId,
      winkId: "hearts",
      at: Date.now(),
      ...changes,
    });
  const log = () => page.getByRole("log");
  const playing = () => rendered.app.conversations.get(withAnna.roomId)?.winks.playing?.wink.id;

  it("[ME-10] opens it, plays from the beginning once the log is there, and leaves its line", async () => {
    await signedIn();
    winked();
    await expect.poll(() => rendered.app.conversations.has(withAnna.roomId)).toBe(true);
    expect(playing()).toBeUndefined();
    rendered.fake.room(withAnna.roomId).connect();
    await expect.element(page.getByRole("region", { name: /Anna.* - Conversation/ })).toBeVisible();
    await expect.element(log().getByText(/Anna.* sends a wink: “Hearts”/)).toBeVisible();
    await expect.element(log().getByRole("button", { name: "Play it again" })).toBeVisible();
    expect([playing(), tunes]).toEqual(["hearts", ["wink"]]);
  });

  it("[ME-10] comes with the nudge before it, in their order", async () => {
    await signedIn();
    const nudge = { type: "nudged", roomId: withAnna.roomId, from: anna.userId, at: Date.now() } as const;
    rendered.fake.presence?.tells("nudged", nudge);
    winked();
    await expect.poll(() => rendered.app.conversations.has(withAnna.roomId)).toBe(true);
    rendered.fake.room(withAnna.roomId).connect();
    await expect.poll(() => tunes).toEqual(["nudge", "wink"]);
  });

  it("[ME-10] of a while ago leaves a line that can be played, and waits in the task bar", async () => {
    await signedIn();
    rendered.fake.room(withAnna.roomId).connect();
    winked({ at: Date.now() - 31_000 });
    await task(`${anna.name}, new message`).click();
    await expect.element(log().getByRole("button", { name: "Play it", exact: true })).toBeVisible();
    expect([playing(), tunes]).toEqual([undefined, []]);
  });

  it("[ME-10] never takes the keyboard from who writes elsewhere", async () => {
    await signedIn();
    await open(groupRoom);
    await userEvent.keyboard("half ");
    rendered.fake.room(withAnna.roomId).connect();
    winked();
    await expect.element(task(`${anna.name}, new message`)).toBeVisible();
    await expect.poll(() => tunes).toEqual(["wink"]);
    await userEvent.keyboard("a word");
    await expect.element(field(groupRoom.title)).toHaveValue("half a word");
  });

  it("[ME-10] [CO-3] does nothing of somebody who is blocked, muted, or while one is busy", async () => {
    await signedIn(ben, [contact(anna, true), contact(katya)]);
    winked();
    await signedIn();
    rendered.app.mutes?.set(anna.userId, "winks", true);
    winked();
    rendered.app.mutes?.set(anna.userId, "winks", false);
    rendered.app.roster.setStatus("busy");
    await expect.poll(() => rendered.app.isQuiet).toBe(true);
    winked();
    rendered.app.roster.setStatus("online");
    await expect.poll(() => rendered.app.isQuiet).toBe(false);
    expect(rendered.app.desktop.find(ANNA)).toBeUndefined();
    expect(tunes).toEqual([]);
  });
});

it("[PR-12] what is said while the room takes another socket was said during no loss", async () => {
  await signedIn();
  const room = await open(groupRoom);
  room.connect({ phase: "connecting" });
  room.say(anna.userId, "meanwhile", AT);
  room.connect();
  await expect.element(page.getByText("meanwhile")).toBeVisible();
  await expect.element(page.getByText("Said while the connection was lost")).not.toBeInTheDocument();
});
