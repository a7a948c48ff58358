import { expect, test } from "vitest";
import { found } from "./found.ts";
import { play } from "./play.ts";

test.each(found)("$name", async ({ seed, operations }) => {
  expect((await play(seed, operations)).divergences).toEqual([]);
});
