import { afterEach, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { Contact, Person } from "../../../generated/types.ts";
import { expectAccessible } from "../testing/accessibility.ts";
import { expectNoLatin } from "../testing/latin.ts";
import { anna, ben, directWith, groupRoom, katya, mei, zoe } from "../testing/people.ts";
import { refusal } from "../testing/refusal.ts";
import { renderApp, type RenderedApp } from "../testing/render-app.ts";
import { speaking } from "../testing/speaking.ts";

const contact = (person: Person, change: Partial<Contact> = {}): Contact => {
  return { person, group: null, relation: "mutual", blocked: false, ...change };
};
const row = (name: RegExp) => page.getByRole("treeitem", { name });
const tree = page.getByRole("tree");
const search = page.getByRole("searchbox", { name: "Find", exact: true });

/** Ben's list with these contacts; the first ones of them are there. */
async function withContacts(contacts: readonly Contact[], there = 0): Promise<RenderedApp> {
  const rendered = await renderApp(ben, { prepare: (fake) => void (fake.contacts.all = contacts) });
  for (const { person } of contacts.slice(0, there)) rendered.fake.presence?.shows(person, "online");
  await expect.poll(() => rendered.app.circle?.isRead).toBe(true);
  return rendered;
}
async function openMenuOf(name: RegExp): Promise<void> {
  row(name).element().focus();
  await userEvent.keyboard("{Shift>}{F10}{/Shift}");
}

// The language is one for the whole page, and the other tests read English.
afterEach(() => speaking("en"));

it("keeps the keyboard on a contact who is moved to another group", async () => {
  await withContacts([contact(anna, { group: "Friends" }), contact(katya, { group: "Friends" }), contact(mei)], 2);
  await openMenuOf(/Anna/);
  await page.getByRole("menuitem", { name: "Move to a group…" }).click();
  await page.getByRole("combobox", { name: "Group:" }).fill("Zoo");
  await userEvent.keyboard("{Enter}");
  await expect.element(row(/^Zoo \(1\/1\)/)).toBeVisible();
  await expect.element(row(/Anna/)).toHaveFocus();
  await userEvent.keyboard("{ArrowUp}");
  await expect.element(row(/^Zoo/)).toHaveFocus();
});

it("leaves the keyboard to what stands in the place of a contact who is removed, or to the heading of a closed group", async () => {
  const { fake } = await withContacts([contact(anna), contact(katya), contact(mei)]);
  await openMenuOf(/Katya/);
  await page.getByRole("menuitem", { name: "Remove from my contacts…" }).click();
  await page.getByRole("button", { name: "Remove", exact: true }).click();
  await expect.element(row(/Mei/)).toHaveFocus();
  await userEvent.keyboard("{ArrowLeft}{ArrowLeft}");
  await expect.element(row(/^Contacts/)).toHaveFocus();
  expect(fake.asked).toContain("removeContact katya");
});

it("keeps the keyboard on a row while people come and go around it", async () => {
  const { fake } = await withContacts([contact(anna), contact(katya), contact(mei)]);
  row(/Mei/).element().focus();
  // Past the two others, up and down again.
  fake.presence?.shows(mei, "busy");
  await expect.element(row(/Mei.*Busy/)).toHaveFocus();
  fake.presence?.shows(mei, "offline");
  await expect.element(row(/Mei.*Offline/)).toHaveFocus();
});

/** A list of a thousand contacts who are not here; the last one by name is called differently. */
function withThousand(): Promise<RenderedApp> {
  const people = Array.from({ length: 1000 }, (_, index): Person => {
    const number = String(index).padStart(3, "0");
    const name = index === 777 ? "Somebody else" : `Person-${number}`;
    return { ...anna, userId: `p${number}`, name, personalMessage: "" };
  });
  return withContacts(people.map((person) => contact(person)));
}
const drawnRows = (): number => tree.element().querySelectorAll("[role='treeitem']").length;
/** Counts the rows that are added from now on. */
function countAdded(): { readonly sofar: () => number } {
  let count = 0;
  const isRow = (node: Node): boolean => node instanceof Element && node.matches("[role='treeitem']");
  const take = (changes: readonly MutationRecord[]): void => {
    for (const { addedNodes } of changes) count += [...addedNodes].filter(isRow).length;
  };
  const observer = new MutationObserver(take);
  observer.observe(tree.element(), { childList: true });
  return {
    sofar() {
      take(observer.takeRecords());
      return count;
    },
  };
}

it("draws a hundred rows of a thousand people, and is walked by keys like a short list", async () => {
  await withThousand();
  await expect.element(row(/^Contacts \(0\/1000\)/)).toBeVisible();
  expect(drawnRows()).toBeLessThan(100);
  row(/^Person-000/)
    .element()
    .focus();
  const added = countAdded();
  await userEvent.keyboard("{ArrowDown>20/}");
  await expect.element(row(/^Person-020/)).toHaveFocus();
  await expect.element(row(/^Person-020/)).toBeInViewport();
  expect(added.sofar()).toBeLessThan(60);
  await userEvent.keyboard("s");
  const last = row(/^Somebody else/);
  await expect.element(last).toHaveFocus();
  await expect.element(last).toBeInViewport();
  await expect.element(last).toHaveAttribute("aria-posinset", "1000");
  await expect.element(last).toHaveAttribute("aria-setsize", "1000");
  expect(drawnRows()).toBeLessThan(100);
});

it("searches a thousand people without drawing them", async () => {
  await withThousand();
  const added = countAdded();
  await search.fill("99");
  await expect.element(row(/^Contacts \(0\/19\)/)).toBeVisible();
  await search.fill("");
  await expect.element(row(/^Contacts \(0\/1000\)/)).toBeVisible();
  expect(drawnRows()).toBeLessThan(100);
  expect(added.sofar()).toBeLessThan(200);
});

it("goes from the search into the list, opens what is found, and is cleared by Escape without closing the window", async () => {
  const { fake } = await withContacts([contact(anna), contact(katya)], 2);
  await search.fill("kat");
  await userEvent.keyboard("{ArrowDown}");
  await expect.element(row(/Katya/)).toHaveFocus();
  search.element().focus();
  await userEvent.keyboard("{Enter}");
  await expect.element(page.getByRole("region", { name: "Katya - Conversation" })).toBeVisible();
  expect(fake.asked).toContain("openDirect katya");
  search.element().focus();
  await userEvent.keyboard("{Escape}");
  await expect.element(search).toHaveValue("");
  await expect.element(row(/Anna/)).toBeVisible();
});

it("counts what waits to be read, and opens one conversation after the other", async () => {
  const { fake } = await renderApp(ben, {
    prepare: (server) => void (server.ownRooms = [groupRoom, directWith(katya)]),
  });
  await expect.element(page.getByText("No unread messages")).toBeVisible();
  const unread = { type: "unread", seq: 9, from: katya.userId, preview: "hey" } as const;
  fake.presence?.tells("unread", { ...unread, roomId: groupRoom.roomId, count: 2 });
  fake.presence?.tells("unread", { ...unread, roomId: directWith(katya).roomId, count: 1 });
  await page.getByRole("button", { name: "3 unread messages" }).click();
  await expect.element(page.getByRole("region", { name: "Band practice - Conversation" })).toBeVisible();
  fake.room(groupRoom.roomId).connect();
  await page.getByRole("button", { name: "1 unread message" }).click();
  await expect.element(page.getByRole("region", { name: "Katya - Conversation" })).toBeVisible();
});

it("changes the name in its place, and keeps what was typed when that is refused", async () => {
  const { fake } = await withContacts([]);
  fake.refusal = refusal("RATE_LIMITED");
  await page.getByRole("button", { name: "Your name: Ben. Change it" }).click();
  const field = page.getByRole("textbox", { name: "Your name" });
  await field.fill("Ben (8)");
  await userEvent.keyboard("{Enter}");
  await expect.element(page.getByRole("alert")).toMatchTextContent(/RATE_LIMITED/);
  await expect.element(field).toHaveValue("Ben (8)");
  fake.refusal = null;
  field.element().focus();
  await userEvent.keyboard("{Enter}");
  await expect.element(page.getByRole("button", { name: "Your name: Ben (8). Change it" })).toHaveFocus();
  expect(fake.asked).toContain('changeProfile {"name":"Ben (8)"}');
  await userEvent.keyboard("{Enter}");
  await field.fill("never mind");
  await userEvent.keyboard("{Escape}");
  await expect.element(page.getByRole("button", { name: "Your name: Ben (8). Change it" })).toHaveFocus();
  await userEvent.keyboard("{Enter}");
  await field.fill("   ");
  await userEvent.keyboard("{Enter}");
  await expect.element(page.getByRole("button", { name: "Your name: Ben (8). Change it" })).toBeVisible();
});

it("helps somebody who knows nobody yet, and no longer when they do", async () => {
  const { fake } = await withContacts([]);
  await page.getByRole("button", { name: "Add somebody…" }).click();
  await expect.element(page.getByRole("region", { name: "Add a contact" })).toBeVisible();
  await expectAccessible();
  fake.presence?.tells("contact", { type: "contact", contact: contact(anna) });
  await expect.element(page.getByRole("button", { name: "Add somebody…" })).not.toBeInTheDocument();
});

it("says that it reads the list, why that failed, and tries again", async () => {
  let answer: (contacts: readonly Contact[]) => void = () => undefined;
  let fail: (why: Error) => void = () => undefined;
  await renderApp(ben, {
    prepare: (server) => {
      server.contacts.list = () =>
        new Promise((resolve, reject) => {
          answer = resolve;
          fail = reject;
        });
    },
  });
  await expect.element(page.getByText("Reading your list…")).toBeVisible();
  fail(refusal("INTERNAL"));
  await expect.element(page.getByRole("alert")).toMatchTextContent(/INTERNAL/);
  await expect.element(page.getByText("Reading your list…")).not.toBeInTheDocument();
  await page.getByRole("button", { name: "Try again" }).click();
  answer([contact(anna)]);
  await expect.element(row(/Anna/)).toBeVisible();
  await expect.element(page.getByRole("alert")).not.toBeInTheDocument();
});

it("keeps what is told while the list is being read: the answer may be older", async () => {
  let answer: (contacts: readonly Contact[]) => void = () => undefined;
  const { fake } = await renderApp(ben, {
    prepare: (server) => {
      server.contacts.list = () => new Promise((resolve) => (answer = resolve));
    },
  });
  fake.presence?.tells("contact", { type: "contact", contact: contact(zoe, { relation: "asking" }) });
  answer([contact(anna)]);
  await expect.element(row(/Anna/)).toBeVisible();
  await expect.element(row(/Zoë.*added you/)).toBeVisible();
});

it("says of nobody that they are online while it is not connected, and connects at once when asked to", async () => {
  const { app, fake } = await withContacts([contact(anna), contact(katya)], 1);
  await expect.element(row(/^Contacts \(1\/2\)/)).toBeVisible();
  fake.presence?.set({ connection: { phase: "waiting", retryAt: Date.now() + 60_000, code: 1006 } });
  await expect.element(row(/^Contacts \(2\)/)).toBeVisible();
  await expect.element(row(/Anna.*status unknown/)).toBeVisible();
  await expect.element(row(/online/i)).not.toBeInTheDocument();
  await expect.element(page.getByText("You see who was in your list before.")).toBeVisible();
  await expectAccessible();
  const before = fake.presence;
  await page.getByRole("button", { name: "Try now" }).click();
  await expect.poll(() => fake.presence).not.toBe(before);
  before?.set({ connection: { phase: "closed", code: 4009, why: "replaced" } });
  await expect.element(page.getByRole("button", { name: "Connect again" })).toBeVisible();
  before?.set({ connection: { phase: "live" } });
  await expect.element(row(/Anna.*Online/)).toBeVisible();
  expect(app.roster.status).toBe("online");
});

it("has a tab of bots only while bots are known", async () => {
  const { fake } = await withContacts([contact(anna)], 1);
  await expect.element(page.getByRole("tab", { name: "Rooms" })).toBeVisible();
  expect(page.getByRole("tab", { name: "Bots" }).query()).toBeNull();
  fake.presence?.shows({ ...mei, bot: true }, "online");
  await page.getByRole("tab", { name: "Bots" }).click();
  await expect.element(row(/^Bots \(1\/1\)/)).toBeVisible();
  await expect.element(row(/Mei.*BOT/)).toBeVisible();
  expect(row(/Anna/).query()).toBeNull();
  fake.presence?.set({ people: new Map() });
  await expect.element(page.getByRole("tabpanel", { name: "Contacts" })).toBeVisible();
});

it("is a phone's list on a phone: rows to touch, and the tabs at the bottom with their names", async () => {
  await withContacts([contact(anna), contact(katya)], 1);
  await page.viewport(390, 844);
  await expect.element(row(/Anna/)).toBeVisible();
  for (const each of [row(/Anna/), row(/^Contacts/), page.getByRole("tab", { name: "Rooms" })])
    await expect.poll(() => each.element().getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
  const tab = page.getByRole("tab", { name: "Rooms" }).element().getBoundingClientRect();
  expect(844 - tab.bottom).toBeLessThan(8);
  expect(tree.element().getBoundingClientRect().bottom).toBeLessThanOrEqual(tab.top);
  await expectAccessible();
  page.getByRole("tab", { name: "Contacts" }).element().focus();
  await userEvent.keyboard("{ArrowRight}");
  await expect.element(page.getByRole("tabpanel", { name: "Rooms" })).toBeVisible();
});

it("reads from right to left in Arabic, with nothing left in English, and its arrows turned", async () => {
  speaking("ar");
  const { fake } = await withContacts([contact(anna, { group: "Friends" }), contact(katya, { relation: "asked" })], 1);
  fake.presence?.tells("contact", { type: "contact", contact: contact(zoe, { relation: "asking" }) });
  fake.presence?.shows(mei, "lunch");
  await expect.element(row(/Mei.*في استراحة الغداء/)).toBeVisible();
  const region = page.getByRole("region", { name: "CF Messenger", exact: true }).element();
  expectNoLatin(region.querySelector(".inside") ?? region);
  row(/^Friends/)
    .element()
    .focus();
  await userEvent.keyboard("{ArrowRight}");
  await expect.element(row(/^Friends/)).toHaveAttribute("aria-expanded", "false");
  await userEvent.keyboard("{ArrowLeft}{ArrowLeft}");
  await expect.element(row(/Anna/)).toHaveFocus();
  const face = row(/Anna/).element().querySelector(".face")?.getBoundingClientRect();
  const words = row(/Anna/).element().querySelector(".words")?.getBoundingClientRect();
  expect(face?.left).toBeGreaterThan(words?.right ?? Infinity);
  await expectAccessible();
});
