import { env } from "cloudflare:workers";
import { runInDurableObject } from "cloudflare:test";
import { describe, expect, test } from "vitest";
import { isUntouched, migrate } from "../index.ts";

const FIRST = "CREATE TABLE notes (text TEXT NOT NULL) STRICT";
const SECOND = "ALTER TABLE notes ADD COLUMN at INTEGER NOT NULL DEFAULT 0";

let objects = 0;

/** Runs in the storage of an object that nothing else uses. */
async function inStorage(act: (storage: DurableObjectStorage) => void): Promise<void> {
  objects += 1;
  await runInDurableObject(env.ACCOUNTS.getByName(`migrations-${objects}`), (_object, { storage }) => act(storage));
}

const columns = ({ sql }: DurableObjectStorage): readonly unknown[] =>
  sql
    .exec("SELECT name FROM pragma_table_info('notes') ORDER BY cid")
    .toArray()
    .map(({ name }) => name);

describe("migrations", () => {
  test("make the tables of an object that has none", () =>
    inStorage((storage) => {
      expect(isUntouched(storage.sql)).toBe(true);
      migrate(storage, [FIRST, SECOND]);
      expect(isUntouched(storage.sql)).toBe(false);
      expect(columns(storage)).toEqual(["text", "at"]);
    }));

  test("bring an older object forward, once, and keep what it holds", () =>
    inStorage((storage) => {
      migrate(storage, [FIRST]);
      storage.sql.exec("INSERT INTO notes (text) VALUES ('kept')");
      migrate(storage, [FIRST, SECOND]);
      migrate(storage, [FIRST, SECOND]);
      expect(storage.sql.exec("SELECT text, at FROM notes").toArray()).toEqual([{ text: "kept", at: 0 }]);
    }));

  test.each([
    ["a changed step", [`${FIRST} -- changed`, SECOND]],
    ["a step taken away", [FIRST]],
    ["another order", [SECOND, FIRST]],
  ])("refuse a past with %s", (_case, changed) =>
    inStorage((storage) => {
      migrate(storage, [FIRST, SECOND]);
      expect(() => migrate(storage, changed)).toThrow(/is not the one that ran here/);
    }),
  );

  test("leave nothing behind when a step fails", () =>
    inStorage((storage) => {
      expect(() => migrate(storage, [FIRST, "CREATE TABLE oops ("])).toThrow(/incomplete input/);
      expect(isUntouched(storage.sql)).toBe(true);
      expect(columns(storage)).toEqual([]);
    }));
});
