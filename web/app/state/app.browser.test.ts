import { expect, it } from "vitest";
import type { Person } from "../../../generated/types.ts";
import { emptyShelves } from "../testing/shelves.ts";
import { anna, ben, rooms } from "../testing/people.ts";
import { renderApp } from "../testing/render-app.ts";
import type { MessengerApp } from "./app.svelte.ts";

const [lobby] = rooms;

async function signsIn({ session }: MessengerApp, { userId }: Person): Promise<void> {
  const request = (turnstileToken: string) => ({ kind: "demo", userId, turnstileToken, transport: "cookie" }) as const;
  await session.begin(() => Promise.resolve({ cData: userId, request }));
  await session.verified("token");
}

it("opens the rooms again that the same person had open, and none of somebody else's", async () => {
  const { app, fake } = await renderApp(ben);
  if (!lobby) throw new Error("there is no lobby");
  app.openRoom(lobby);
  await expect.poll(() => app.conversations.has(lobby.roomId)).toBe(true);

  await app.session.end();
  expect(fake.asked).toContain("ended");
  expect(app.desktop.windows.map(({ id }) => id)).toEqual(["signIn"]);
  await signsIn(app, anna);
  await expect.poll(() => app.roster.areRoomsRead).toBe(true);
  expect(app.desktop.windows.map(({ id }) => id)).toEqual(["contacts"]);

  await app.session.end();
  await signsIn(app, ben);
  await expect.poll(() => app.conversations.has(lobby.roomId)).toBe(true);
});

it("opens none after a sign-out, and forgets those that older pages kept for everyone", async () => {
  const shelves = emptyShelves();
  shelves.shared.setItem("cfm.app.open", '["lobby"]');
  const { app } = await renderApp(ben, { shelves });
  await expect.poll(() => app.roster.areRoomsRead).toBe(true);
  expect([app.conversations.size, shelves.shared.getItem("cfm.app.open")]).toEqual([0, null]);
  if (!lobby) throw new Error("there is no lobby");
  app.openRoom(lobby);
  await expect.poll(() => app.conversations.has(lobby.roomId)).toBe(true);
  app.signOut();
  await signsIn(app, ben);
  await expect.poll(() => app.roster.areRoomsRead).toBe(true);
  expect(app.conversations.size).toBe(0);
});
