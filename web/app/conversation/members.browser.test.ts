import { expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { expectAccessible } from "../testing/accessibility.ts";
import { anna, ben, directWith, groupRoom, katya, mei } from "../testing/people.ts";
import { renderApp, type RenderedApp } from "../testing/render-app.ts";

const window = (title: string) => page.getByRole("region", { name: `${title} - Conversation` });
const band = window("Band practice");

/** Ben owns a group with Anna; Katya and Mei are his contacts, too. */
async function inBand(): Promise<RenderedApp> {
  const rendered = await renderApp(ben, {
    prepare: (fake) => {
      fake.ownRooms = [groupRoom, directWith(anna)];
      fake.contacts.all = [anna, katya, mei].map((person) => {
        return { person, group: null, relation: "mutual", blocked: false };
      });
      fake.conversations.group = [
        { person: ben, role: "owner", joinedAt: 0 },
        { person: anna, role: "member", joinedAt: 0 },
      ];
    },
  });
  await page.getByRole("treeitem", { name: /Band practice/ }).click();
  await expect.element(band).toBeVisible();
  rendered.fake.room(groupRoom.roomId).connect();
  return rendered;
}

it("begins a group with a name and the people that were chosen", async () => {
  const { fake } = await inBand();
  await page.getByRole("menuitem", { name: "Contacts" }).click();
  await page.getByRole("menuitem", { name: "Start a group…" }).click();
  const gather = page.getByRole("region", { name: "Start a group" });
  await expect.element(gather.getByRole("button", { name: "Start" })).toBeDisabled();
  await gather.getByRole("checkbox", { name: "Katya" }).click();
  await expect.element(gather.getByText("Give the group a name.")).toBeVisible();
  await gather.getByRole("textbox", { name: "Name of the group:" }).fill("Drummers");
  await expectAccessible();
  await gather.getByRole("button", { name: "Start" }).click();
  await expect.poll(() => fake.asked).toContain("createGroup Drummers: katya");
  await expect.element(gather).not.toBeInTheDocument();
});

it("[ME-5] makes a group out of a conversation of two, with both", async () => {
  const { fake } = await inBand();
  await page.getByRole("treeitem", { name: /Anna/ }).dblClick();
  await window("~*Anna*~").getByRole("button", { name: "Invite" }).click();
  const gather = page.getByRole("region", { name: "Start a group" });
  await expect.element(gather.getByRole("checkbox", { name: "~*Anna*~" })).toBeChecked();
  await gather.getByRole("searchbox", { name: "Find people" }).fill("hiro");
  await userEvent.keyboard("{Enter}");
  await gather.getByRole("checkbox", { name: "Hiro" }).click();
  await gather.getByRole("textbox", { name: "Name of the group:" }).fill("Three");
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => fake.asked).toContain("createGroup Three: anna hiro");
});

it("[ME-6] invites who is not a member yet", async () => {
  const { fake } = await inBand();
  await band.getByRole("button", { name: "Invite" }).click();
  const gather = page.getByRole("region", { name: "Invite to Band practice" });
  await expect.element(gather.getByRole("checkbox", { name: "Katya" })).toBeVisible();
  await expect.element(gather.getByRole("checkbox", { name: "~*Anna*~" })).not.toBeInTheDocument();
  await gather.getByRole("checkbox", { name: "Katya" }).click();
  await gather.getByRole("button", { name: "Invite" }).click();
  await expect.poll(() => fake.asked).toContain("invite rgroup: katya");
});

it("[ME-6] lists the members, and lets the owner remove and rename", async () => {
  const { fake } = await inBand();
  await band.getByRole("button", { name: "Members" }).click();
  const members = page.getByRole("dialog", { name: "Members of Band practice" });
  await expect.element(members.getByText("owner, you")).toBeVisible();
  await expectAccessible();
  await members.getByRole("textbox", { name: "Name of the group:" }).fill("Band of two");
  await members.getByRole("button", { name: "Rename" }).click();
  await expect.element(members.getByText("The group has its new name.")).toBeVisible();
  await expect.element(members.getByRole("button", { name: "Rename" })).toHaveFocus();
  await members.getByRole("button", { name: "Remove ~*Anna*~" }).click();
  await expect.element(members.getByText("~*Anna*~ was removed.")).toBeVisible();
  await expect.element(members.getByRole("textbox", { name: "Name of the group:" })).toHaveFocus();
  expect(fake.asked).toEqual(expect.arrayContaining(["rename rgroup Band of two", "remove rgroup anna"]));
});

it("[ME-6] offers neither to a member who does not own the group", async () => {
  const { fake } = await inBand();
  fake.conversations.group = [
    { person: anna, role: "owner", joinedAt: 0 },
    { person: ben, role: "member", joinedAt: 0 },
  ];
  await band.getByRole("button", { name: "Members" }).click();
  await expect.element(page.getByText("member, you")).toBeVisible();
  await expect.element(page.getByRole("button", { name: /^Remove/ })).not.toBeInTheDocument();
  await expect.element(page.getByRole("button", { name: "Rename" })).not.toBeInTheDocument();
});

it("leaves a group after asking", async () => {
  const { fake } = await inBand();
  await band.getByRole("button", { name: "Leave" }).click();
  const asks = page.getByRole("dialog", { name: "Leave Band practice" });
  await expectAccessible();
  await asks.getByRole("button", { name: "Cancel" }).click();
  expect(fake.asked).not.toContain("leave rgroup");
  await band.getByRole("button", { name: "Leave" }).click();
  await asks.getByRole("button", { name: "Leave" }).click();
  await expect.element(band).not.toBeInTheDocument();
  await expect.element(page.getByRole("treeitem", { name: /Band practice/ })).not.toBeInTheDocument();
});

it("writes down who comes, goes, is invited or removed, and a new name", async () => {
  const { fake } = await inBand();
  const room = fake.room(groupRoom.roomId);
  room.happens({ kind: "invited", userId: "katya", by: "ben", at: 0 });
  room.happens({ kind: "joined", userId: "katya", at: 0 });
  room.happens({ kind: "kicked", userId: "anna", by: "ben", at: 0 });
  room.happens({ kind: "renamed", userId: "ben", title: "Band of two", at: 0 });
  room.happens({ kind: "left", userId: "katya", at: 0 });
  const log = band.getByRole("log");
  for (const text of [
    /Katya was invited by Ben\./,
    /Katya has joined the conversation\./,
    /~\*Anna\*~ was removed by Ben\./,
    /Ben named this conversation “Band of two”\./,
    /Katya has left the conversation\./,
  ])
    await expect.element(log).toMatchTextContent(text);
});

it("[ME-3] says so in the window when one is removed, and takes nothing more there", async () => {
  const { fake } = await inBand();
  fake.room(groupRoom.roomId).shutsOut();
  await expect.element(band.getByText(/You are no longer in this conversation/)).toBeVisible();
  await expect.element(band.getByRole("button", { name: "Send" })).toBeDisabled();
  for (const name of ["Invite", "Nudge", "Winks", "Send a nudge", "Emoticons"])
    await expect.element(band.getByRole("button", { name, exact: true })).not.toBeInTheDocument();
  await expect.element(band.getByRole("menuitem", { name: "Actions" })).not.toBeInTheDocument();
  await expect.element(band.getByText(/here$/)).not.toBeInTheDocument();
  await expect.element(page.getByRole("treeitem", { name: /Band practice/ })).not.toBeInTheDocument();
  await expectAccessible();
  await band.getByRole("button", { name: "Leave" }).click();
  await expect.element(band).not.toBeInTheDocument();
});

it("[CO-3] says at the line that it was not delivered, and blocks from the window", async () => {
  const { fake } = await inBand();
  await page.getByRole("treeitem", { name: /Anna/ }).dblClick();
  const direct = window("~*Anna*~");
  await expect.element(direct).toBeVisible();
  const room = fake.room(directWith(anna).roomId);
  room.connect();
  await direct.getByRole("textbox", { name: /Message to/ }).fill("hello?");
  await userEvent.keyboard("{Enter}");
  room.fails("BLOCKED");
  await expect.element(direct.getByText(/not sent: Your message could not be delivered/)).toBeVisible();
  await direct.getByRole("button", { name: "Block" }).click();
  const asks = page.getByRole("dialog", { name: "Block ~*Anna*~" });
  await expect.element(asks.getByText(/can send you nothing in a conversation of two any more/)).toBeVisible();
  await expectAccessible();
  expect(fake.asked).not.toContain('changeContact anna {"blocked":true}');
  await asks.getByRole("button", { name: "Block" }).click();
  await expect.element(direct.getByRole("button", { name: "Unblock" })).toBeVisible();
  expect(fake.asked).toContain('changeContact anna {"blocked":true}');
});
