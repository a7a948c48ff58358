import { expect, test } from "vitest";
import { take, World } from "./testing/world.ts";

test("[AU-10] [PR-9] nor come with one: it is refused after the greeting, and they come as without it", () => {
  const world = new World();
  const anna = world.connect("anna");
  take(anna);
  const reader = world.connect("bert", { grants: ["read"], said: { status: "busy", auto: false } });
  expect(take(reader).slice(0, 3)).toMatchObject([
    { type: "hello" },
    { type: "snapshot", people: [{ person: { userId: "bert" }, status: "online" }, {}] },
    { type: "error", code: "SCOPE_MISSING", of: "presence" },
  ]);
  expect(take(anna)).toMatchObject([{ people: [{ status: "online" }] }, { type: "signedIn" }]);
});

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
