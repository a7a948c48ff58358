import { describe, expect, test } from "vitest";
import { SOCKETS_PER_USER_AND_ROOM } from "../../../generated/contract/limits.ts";
import { take, World, type TestSocket } from "../testing/world.ts";
import { chat, longVisit, ofType } from "./testing/words.ts";

const ATTEMPTS = 1_000;
const TOO_MANY = 4029;

/** One person opens a socket a thousand times, and closes some; what that brought. */
function flood(world: World): {
  readonly open: readonly TestSocket[];
  readonly refused: number;
  readonly most: number;
} {
  const sockets: TestSocket[] = [];
  let [refused, most] = [0, 0];
  const open = (): readonly TestSocket[] => sockets.filter(({ closed }) => closed === null);
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const wasFull = open().length === SOCKETS_PER_USER_AND_ROOM;
    const socket = world.connect("anna", longVisit("anna"));
    sockets.push(socket);
    if (socket.closed !== null) {
      refused += 1;
      const types = take(socket).map(({ type }) => type);
      if (!wasFull || socket.closed.code !== TOO_MANY || types.join() !== "bye")
        throw new Error("turned away otherwise");
    }
    most = Math.max(most, open().length);
    const [oldest] = open();
    if (attempt % 100 === 0 && oldest !== undefined) world.disconnect(oldest);
    if (attempt % 250 === 0) world.hibernate();
  }
  return { open: open(), refused, most };
}

describe("S23 connection flood", () => {
  test("[LM-10] however often somebody comes, they hold socketsPerUserAndRoom sockets, and nobody else notices", () => {
    const world = new World();
    const bert = world.connect("bert", longVisit("bert"));
    const before = take(bert).length;
    const { open, refused, most } = flood(world);
    expect(most).toBe(SOCKETS_PER_USER_AND_ROOM);
    expect(refused).toBe(ATTEMPTS - SOCKETS_PER_USER_AND_ROOM - (ATTEMPTS / 100 - 1));
    expect(before).toBeGreaterThan(0);
    // Anna came once; none of her other sockets is news to anybody.
    expect(take(bert).map(({ type }) => type)).toEqual(["system", "person", "userCount"]);
    world.send(bert, chat(1));
    expect(ofType(take(bert), "ack")).toHaveLength(1);
    for (const socket of open) world.disconnect(socket);
    expect(ofType(take(bert), "userCount")).toEqual([{ type: "userCount", count: 1 }]);
    console.log(`S23: ${ATTEMPTS} attempts of one person, ${most} open at most, ${refused} closed with ${TOO_MANY}`);
  });

  test("[LM-10] nothing of a socket that was turned away or closed stays behind", () => {
    const world = new World();
    const { open } = flood(world);
    for (const socket of open) world.disconnect(socket);
    expect(world.room.nextDueAt(world.now)).toBeNull();
    world.hibernate();
    expect(world.room.nextDueAt(world.now)).toBeNull();
    expect(world.store.stream).toHaveLength(1);
    expect(world.reports).toEqual([]);
  });
});
