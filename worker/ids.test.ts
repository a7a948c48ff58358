import { expect, test } from "vitest";
import { RoomIdSchema, UserIdSchema } from "../generated/zod/classic.ts";
import { newRoomId, newUserId, randomCharacters } from "./ids.ts";

test("an id of a new account fits the contract and is never the same twice", () => {
  const ids = Array.from({ length: 1_000 }, newUserId);
  for (const id of ids) expect(UserIdSchema.safeParse(id).success && /^u[a-z0-9]{20}$/.test(id)).toBe(true);
  expect(new Set(ids).size).toBe(ids.length);
});

test("[ME-2] an id of a new room fits the contract and is never the same twice", () => {
  const ids = Array.from({ length: 1_000 }, newRoomId);
  for (const id of ids) expect(RoomIdSchema.safeParse(id).success && /^r[a-z0-9]{24}$/.test(id)).toBe(true);
  expect(new Set(ids).size).toBe(ids.length);
});

test("every character is as likely as the others", () => {
  const counts = new Map<string, number>();
  const characters = Array.from({ length: 10 }, () => randomCharacters(36_000)).join("");
  for (const character of characters) counts.set(character, (counts.get(character) ?? 0) + 1);
  expect(counts.size).toBe(36);
  // 10,000 each; a remainder of the byte would give the first four 11,250. Six times the standard deviation is 592.
  for (const count of counts.values()) expect(Math.abs(count - 10_000)).toBeLessThan(600);
});
