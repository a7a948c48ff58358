import { env } from "cloudflare:workers";
import { evictDurableObject, runInDurableObject } from "cloudflare:test";
import { expect, test } from "vitest";
import { isUntouched, migrate } from "../../storage/index.ts";
import {
  addContact,
  directRoomWith,
  findInvitation,
  findRoom,
  hasPlaceForRoom,
  listContacts,
  listInvitations,
  listRooms,
  removeContact,
  standingOf,
} from "../index.ts";
import { accountMigrations } from "../migrations.ts";

const TABLES_BEFORE_CONTACTS = 3;

test("[ME-8] [CO-1] an account from before there were contacts and rooms opens, and has both from then on", async () => {
  const stub = env.ACCOUNTS.getByName("from-before");
  await runInDurableObject(stub, (_object, { storage }) => {
    migrate(storage, accountMigrations.slice(0, TABLES_BEFORE_CONTACTS));
    storage.sql.exec("INSERT INTO places (sessionId, place) VALUES ('s', 'presence')");
  });
  await evictDurableObject(stub);
  expect([await listContacts(env, "from-before"), await listRooms(env, "from-before")]).toEqual([[], []]);
  expect(await addContact(env, "from-before", "friend", "Band")).toEqual({
    kind: "done",
    contact: { userId: "friend", group: "Band", relation: "asked", blocked: false },
  });
  await evictDurableObject(stub);
  expect(await listContacts(env, "from-before")).toHaveLength(1);
  const places = await runInDurableObject(stub, (_object, { storage }) =>
    storage.sql.exec("SELECT place FROM places").toArray(),
  );
  expect(places).toEqual([{ place: "presence" }]);
});

test("[ME-8] asking about an account that was never begun leaves no trace", async () => {
  const nobody = "never-here";
  expect([await listContacts(env, nobody), await listRooms(env, nobody), await listInvitations(env, nobody)]).toEqual([
    [],
    [],
    [],
  ]);
  expect([await findRoom(env, nobody, "r1"), await findInvitation(env, nobody, "i1")]).toEqual([null, null]);
  expect(await standingOf(env, nobody, "anna")).toEqual({ isMutual: false, isBlocked: false });
  expect(await hasPlaceForRoom(env, nobody)).toBe(true);
  await removeContact(env, nobody, "anna");
  await runInDurableObject(env.ACCOUNTS.getByName(nobody), (_object, { storage }) => {
    expect(isUntouched(storage.sql)).toBe(true);
  });
});

test("[ME-5] the direct room of a pair is one, whoever of the two asks, and outlives sleep", async () => {
  const [first, second] = await Promise.all([directRoomWith(env, "zoe", "adam"), directRoomWith(env, "adam", "zoe")]);
  expect(first).toMatch(/^r[a-z0-9]{24}$/u);
  expect(second).toBe(first);
  await evictDurableObject(env.ACCOUNTS.getByName("adam"));
  expect(await directRoomWith(env, "zoe", "adam")).toBe(first);
  expect(await directRoomWith(env, "zoe", "bert")).not.toBe(first);
});
