import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { beforeEach, describe, expect, test } from "vitest";
import { DemoPersonSchema, RoomSchema } from "../../generated/zod/classic.ts";
import { folded } from "./fold.ts";

const read = (path: string): string => readFileSync(join(import.meta.dirname, path), "utf8");
const migrations = readdirSync(join(import.meta.dirname, "migrations"))
  .toSorted()
  .map((name) => read(join("migrations", name)));
const seed = read("seed.sql");

let database: DatabaseSync;
beforeEach(() => {
  database = new DatabaseSync(":memory:");
  for (const migration of migrations) database.exec(migration);
  database.exec(seed);
});

const rows = (query: string): Record<string, unknown>[] => database.prepare(query).all();

describe("the seed", () => {
  test("has thirty people that fit the contract, none of them a bot, each with a picture of their own", () => {
    const people = rows("SELECT * FROM MESSENGER_people JOIN MESSENGER_demo_people USING (userId)");
    expect(people).toHaveLength(30);
    for (const { persona, archetype, bot, folded: found, ...person } of people) {
      expect(
        DemoPersonSchema.safeParse({ person: { ...person, bot: bot === 1 }, persona, archetype }).error,
      ).toBeUndefined();
      expect(bot).toBe(0);
      expect(found).toBe(folded(String(person["name"])));
      expect(person["picture"]).toBe(person["userId"]);
    }
    expect(new Set(people.map(({ name }) => name)).size).toBe(30);
    expect(rows("SELECT * FROM MESSENGER_people")).toHaveLength(30);
  });

  test("has six public rooms that fit the contract", () => {
    const rooms = rows("SELECT roomId, kind, title, topic, encrypted FROM MESSENGER_rooms");
    expect(rooms).toHaveLength(6);
    for (const room of rooms) {
      expect(RoomSchema.safeParse({ ...room, encrypted: room["encrypted"] === 1 }).error).toBeUndefined();
      expect(room["kind"]).toBe("public");
    }
    expect(rooms.map(({ roomId }) => roomId)).toContain("lobby");
  });

  test("can be put in twice, and leaves what people have changed since", () => {
    database.exec("UPDATE MESSENGER_people SET personalMessage = 'changed' WHERE userId = 'anna'");
    database.exec(seed);
    expect(rows("SELECT personalMessage FROM MESSENGER_people WHERE userId = 'anna'")).toEqual([
      { personalMessage: "changed" },
    ]);
    expect(rows("SELECT * FROM MESSENGER_people")).toHaveLength(30);
  });

  test("of a directory of before the search is found by its folded names, too", () => {
    const old = new DatabaseSync(":memory:");
    const [first = "", ...later] = migrations;
    old.exec(first);
    for (const { userId, name } of rows("SELECT userId, name FROM MESSENGER_people")) {
      old.prepare("INSERT INTO MESSENGER_people VALUES (?, ?, 'duck', 0, '')").run(String(userId), String(name));
    }
    for (const migration of later) old.exec(migration);
    for (const row of old.prepare("SELECT name, folded FROM MESSENGER_people").all()) {
      expect(row["folded"]).toBe(folded(String(row["name"])));
    }
  });
});
