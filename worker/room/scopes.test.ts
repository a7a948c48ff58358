import { describe, expect, test } from "vitest";
import type { RoomCommand } from "../../generated/ws/room.ts";
import type { Grant } from "../grants.ts";
import { cid, visit } from "./testing/people.ts";
import { take, World, type TestSocket } from "./testing/world.ts";

const COMMANDS: readonly RoomCommand[] = [
  { type: "chat", cid: cid(1), after: 0, text: "hello" },
  { type: "nudge", cid: cid(2) },
  { type: "wink", cid: cid(3), winkId: "kiss" },
  { type: "typing", on: true },
  { type: "receipt", delivered: 1, read: 1 },
  { type: "refresh" },
  { type: "ping" },
];

/** A program in a room by an access token with these scopes, and somebody who watches. */
function withProgram(grants: readonly Grant[]): { world: World; program: TestSocket; anna: TestSocket } {
  const world = new World();
  const anna = world.connect("anna");
  const program = world.connect("bert", { principal: { ...visit("bert").principal, grants } });
  take(anna);
  take(program);
  return { world, program, anna };
}

/** The types of the commands that a session with these grants is refused. */
function refusedTo(grants: readonly Grant[]): readonly unknown[] {
  const { world, program } = withProgram(grants);
  world.send(program, ...COMMANDS);
  return take(program).flatMap((event) => (event.type === "error" && event.code === "SCOPE_MISSING" ? [event.of] : []));
}

describe("[AU-10] a session that an access token opened", () => {
  test.each<[readonly Grant[], readonly string[]]>([
    [["read", "chat", "manage", "account"], []],
    [["read", "chat"], []],
    [["read"], ["chat", "nudge", "wink", "typing"]],
    [["chat"], ["receipt"]],
    [["manage"], ["chat", "nudge", "wink", "typing", "receipt"]],
  ])("with the grants %j is refused %j in a room", (grants, refused) => {
    expect(refusedTo(grants)).toEqual(refused);
  });

  test("hears what was refused and its cid, and nobody else hears of it", () => {
    const { world, program, anna } = withProgram(["read"]);
    world.send(program, { type: "chat", cid: cid(7), after: 0, text: "hello" });
    expect(take(program)).toMatchObject([{ type: "error", code: "SCOPE_MISSING", of: "chat", cid: cid(7) }]);
    expect(take(anna)).toEqual([]);
  });
});
