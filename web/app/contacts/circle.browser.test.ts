import { expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { Contact } from "../../../generated/types.ts";
import { expectAccessible } from "../testing/accessibility.ts";
import { anna, ben, directWith, groupRoom, katya, mei, rooms, zoe } from "../testing/people.ts";
import { refusal } from "../testing/refusal.ts";
import { renderApp, type RenderedApp } from "../testing/render-app.ts";

const contact = (person: Contact["person"], change: Partial<Contact> = {}): Contact => {
  return { person, group: null, relation: "mutual", blocked: false, ...change };
};
const invitation = { invitationId: "i1", room: groupRoom, from: katya, at: 0 };

/** Ben's list: a friend, one who has not answered, one who is blocked, one who asks, and an invitation. */
async function atBens(): Promise<RenderedApp> {
  const rendered = await renderApp(ben, {
    prepare: ({ contacts, conversations }) => {
      contacts.all = [
        contact(anna, { group: "Friends" }),
        contact(katya, { relation: "asked" }),
        contact(mei, { blocked: true }),
        contact(zoe, { relation: "asking" }),
      ];
      conversations.open = [invitation];
      conversations.group = [{ person: ben, role: "member", joinedAt: 0 }];
    },
  });
  rendered.fake.presence?.shows(anna, "online");
  await expect.element(row(/Anna/)).toBeVisible();
  return rendered;
}
const row = (name: RegExp) => page.getByRole("treeitem", { name });
const dialog = (name: string) => page.getByRole("dialog", { name });

it("[CO-1] shows contacts in their groups with what they are to us, and who waits for an answer", async () => {
  await atBens();
  await expect.element(row(/^Friends \(1\/1\)/)).toBeVisible();
  await expect.element(row(/^Katya.*has not answered yet/)).toBeVisible();
  await expect.element(row(/Mei.*Blocked/)).toBeVisible();
  await expect.element(row(/^Waiting for you \(2\)/)).toBeVisible();
  await expectAccessible();
});

it("[CO-1] accepts who asks", async () => {
  const { fake } = await atBens();
  await row(/Zoë.*added you/).click();
  await expectAccessible();
  await dialog(".:: Zoë ::. added you").getByRole("button", { name: "Add .:: Zoë ::. too" }).click();
  await expect.element(dialog(".:: Zoë ::. added you")).not.toBeInTheDocument();
  await expect.element(row(/^Waiting for you \(1\)/)).toBeVisible();
  expect(fake.asked).toContain("addContact zoe");
});

it("[CO-3] blocks who asks, and shows that they are blocked", async () => {
  const { fake } = await atBens();
  await row(/Zoë.*added you/).click();
  await dialog(".:: Zoë ::. added you").getByRole("button", { name: "Block" }).click();
  await expect.element(row(/Zoë.*Blocked/)).toBeVisible();
  expect(fake.asked).toContain('changeContact zoe {"blocked":true}');
});

it("tells of somebody who adds us, and lets us answer later", async () => {
  const { fake } = await renderApp(ben);
  fake.presence?.tells("contact", { type: "contact", contact: contact(zoe, { relation: "asking" }) });
  await page.getByRole("button", { name: /added you to their contacts/ }).click();
  await dialog(".:: Zoë ::. added you").getByRole("button", { name: "Later" }).click();
  await expect.element(row(/Zoë.*added you/)).toBeVisible();
  expect(fake.asked).not.toContain("addContact zoe");
});

it("opens the conversation with a person by double click and by Enter", async () => {
  const { fake } = await atBens();
  await row(/Anna/).dblClick();
  await expect.element(page.getByRole("region", { name: "~*Anna*~ - Conversation" })).toBeVisible();
  expect(fake.asked).toContain("openDirect anna");
  row(/^Katya/)
    .element()
    .focus();
  await userEvent.keyboard("{Enter}");
  await expect.element(page.getByRole("region", { name: "Katya - Conversation" })).toBeVisible();
});

it("moves, blocks and removes a contact by the menu of their row, with the keyboard alone", async () => {
  const { fake } = await atBens();
  row(/Anna/).element().focus();
  await userEvent.keyboard("{Shift>}{F10}{/Shift}");
  await page.getByRole("menuitem", { name: "Move to a group…" }).click();
  await expectAccessible();
  await dialog("Move ~*Anna*~").getByRole("combobox", { name: "Group:" }).fill("Band");
  await userEvent.keyboard("{Enter}");
  await expect.element(row(/^Band \(1\/1\)/)).toBeVisible();
  row(/Anna/).element().focus();
  await userEvent.keyboard("{Shift>}{F10}{/Shift}");
  await page.getByRole("menuitem", { name: "Block", exact: true }).click();
  await userEvent.keyboard("{Enter}");
  await expect.element(row(/Anna.*Blocked/)).toBeVisible();
  row(/Anna/).element().focus();
  await userEvent.keyboard("{Shift>}{F10}{/Shift}");
  await page.getByRole("menuitem", { name: "Remove from my contacts…" }).click();
  await expectAccessible();
  await dialog("Remove ~*Anna*~").getByRole("button", { name: "Remove" }).click();
  await expect.element(row(/^Band \(/)).not.toBeInTheDocument();
  expect(fake.asked).toEqual(expect.arrayContaining(['changeContact anna {"group":"Band"}', "removeContact anna"]));
});

it("has the same for the chosen person in the menu of the window", async () => {
  const { fake } = await atBens();
  await row(/Mei/).click();
  await page.getByRole("menuitem", { name: "Contacts" }).click();
  await page.getByRole("menuitem", { name: "Unblock" }).click();
  await expect.element(row(/Mei.*Blocked/)).not.toBeInTheDocument();
  expect(fake.asked).toContain('changeContact mei {"blocked":false}');
});

it("opens a row's menu with the other button of the mouse", async () => {
  await atBens();
  await row(/Anna/).click({ button: "right" });
  await expect.element(page.getByRole("menuitem", { name: /Send a message/ })).toBeVisible();
});

it("finds people page by page and adds one", async () => {
  const { fake } = await atBens();
  await page.getByRole("button", { name: "Add…" }).click();
  const window = page.getByRole("region", { name: "Add a contact" });
  await window.getByRole("button", { name: "Search" }).click();
  await expect.element(window.getByRole("searchbox", { name: "Find people" })).toHaveFocus();
  expect(fake.asked.filter((asked) => asked.startsWith("find"))).toEqual([]);
  await window.getByRole("searchbox", { name: "Find people" }).fill("i");
  await userEvent.keyboard("{Enter}");
  await expect.element(window.getByRole("button", { name: "Add Chiara" })).toBeVisible();
  await expectAccessible();
  await window.getByRole("button", { name: "Add Chiara" }).click();
  await expect.element(row(/Chiara.*has not answered yet/)).toBeVisible();
  await window.getByRole("searchbox", { name: "Find people" }).fill("nobody at all");
  await userEvent.keyboard("{Enter}");
  await expect.element(window.getByText("Nobody is called like that.")).toBeVisible();
  await window.getByRole("searchbox", { name: "Find people" }).fill("e");
  fake.people.pageSize = 2;
  await userEvent.keyboard("{Enter}");
  await window.getByRole("button", { name: "More people" }).click();
  await expect.poll(() => window.getByRole("listitem").elements().length).toBe(3);
});

it("[ME-4] asks about an invitation, and opens the room when it is accepted", async () => {
  const { fake } = await renderApp(ben);
  fake.presence?.tells("invitation", { type: "invitation", invitation });
  await page.getByRole("button", { name: /invites you to Band practice/ }).click();
  await expectAccessible();
  fake.ownRooms = [groupRoom];
  await dialog("Invitation to Band practice").getByRole("button", { name: "Accept" }).click();
  await expect.element(page.getByRole("region", { name: "Band practice - Conversation" })).toBeVisible();
  await expect.element(row(/invitation from/)).not.toBeInTheDocument();
  expect(fake.asked).toContain("answer i1 true");
});

it("[ME-4] declines an invitation, and shows why one cannot be answered any more", async () => {
  const { fake } = await atBens();
  await row(/Band practice.*invitation from Katya/).click();
  fake.refusal = refusal("NOT_FOUND");
  await dialog("Invitation to Band practice").getByRole("button", { name: "Decline" }).click();
  await expect.element(page.getByRole("alert")).toMatchTextContent(/NOT_FOUND/);
  fake.refusal = null;
  await dialog("Invitation to Band practice").getByRole("button", { name: "Decline" }).click();
  await expect.element(row(/invitation from/)).not.toBeInTheDocument();
  expect(fake.asked).toContain("answer i1 false");
});

it("[ME-9] announces what was said in a room that is not open, and a contact's words in the task bar, too", async () => {
  const { app, fake } = await atBens();
  fake.ownRooms = [directWith(anna), groupRoom];
  fake.presence?.tells("unread", {
    type: "unread",
    roomId: groupRoom.roomId,
    count: 3,
    seq: 3,
    from: katya.userId,
    preview: "who is in?",
  });
  await expect.element(page.getByText("who is in?")).toBeVisible();
  await expect.element(row(/Band practice.*3 unread/)).toBeVisible();
  const { roomId } = directWith(anna);
  fake.presence?.tells("unread", { type: "unread", roomId, count: 1, seq: 1, from: "anna", preview: "psst" });
  await expect.element(page.getByRole("button", { name: /Anna.*new message/ })).toBeVisible();
  await expect.element(row(/Anna.*1 unread/)).toBeVisible();
  expect(app.desktop.active?.id).toBe("contacts");
  fake.room(roomId).say("anna", "psst", 0);
  fake.room(roomId).connect();
  fake.room(roomId).say("anna", "hey", 0);
  await expect.element(row(/Anna.*2 unread/)).toBeVisible();
  await page.getByRole("button", { name: /Anna.*new message/ }).click();
  await expect.element(row(/Anna.*unread/)).not.toBeInTheDocument();
});

it("reads everything anew after the line was lost", async () => {
  const { fake } = await renderApp(ben);
  fake.presence?.set({ connection: { phase: "waiting", retryAt: 0, code: 1006 } });
  fake.contacts.all = [contact(anna)];
  fake.ownRooms = [groupRoom];
  fake.presence?.set({ connection: { phase: "live" } });
  await expect.element(row(/Anna/)).toBeVisible();
  await expect.element(row(/Band practice/)).toBeVisible();
});

it("shows why something was refused", async () => {
  const { fake } = await atBens();
  fake.refusal = refusal("RATE_LIMITED");
  await row(/^Katya/).dblClick();
  await expect.element(page.getByRole("alert")).toMatchTextContent(/RATE_LIMITED/);
  expect(fake.asked).not.toContain(`openRoom ${rooms[0]?.roomId}`);
});
