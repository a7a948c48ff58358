import { expect, test } from "vitest";
import { take, World } from "./testing/world.ts";

test("[AU-10] a session that may only read cannot change a status, and keeps its socket", () => {
  const world = new World();
  const anna = world.connect("anna");
  const reader = world.connect("bert", { grants: ["read"] });
  take(anna);
  take(reader);
  world.send(reader, { type: "presence", status: "busy" }, { type: "refresh" }, { type: "ping" });
  expect(take(reader)).toMatchObject([{ type: "error", code: "SCOPE_MISSING", of: "presence" }, { type: "pong" }]);
  expect(world.renewalsAsked).toEqual(["session-bert"]);
  expect(take(anna)).toEqual([]);
  expect(reader.closed).toBeNull();
});
