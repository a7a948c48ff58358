import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ChatCommand, ChatEvent } from "../../../generated/types.ts";
import { connectionOf, visit } from "../testing/people.ts";
import { take, World, type TestSocket } from "../testing/world.ts";
import type { Visit } from "../visit.ts";
import { chat, longVisit, ofType } from "./testing/words.ts";

const SEED = 3;
const CHATS = 1_000;
const RETRIES_EACH = 10;
const BETWEEN_MS = 350;

/** How somebody comes to say again what they never saw acked. */
const WAYS = ["same socket", "another socket", "renewed session", "new session", "eviction", "crash"] as const;
type Way = (typeof WAYS)[number];

/** A chat as it was first said, and the row that it became. */
interface Said {
  readonly command: ChatCommand;
  readonly row: ChatEvent;
}

/** Anna, whose acks get lost, and bert, who is shown what she says. */
class Storm {
  readonly world: World;
  readonly said: Said[] = [];
  /** How often bert was shown each seq. */
  readonly shown = new Map<number, number>();
  #sessions = 0;
  #anna: TestSocket;
  #bert: TestSocket;

  constructor(world: World) {
    this.world = world;
    this.#anna = this.#connect("anna");
    this.#bert = this.#connect("bert");
  }

  /** Anna says something new and never sees what was answered. */
  say(number: number): void {
    const command = chat(number, { after: this.world.store.stream.length });
    this.#send(command);
    const row = this.world.store.stream.at(-1);
    if (row?.type !== "chat" || row.cid !== command.cid) throw new Error(`chat ${number} was not stored`);
    take(this.#anna);
    this.said.push({ command, row });
  }

  /** She says it again; the answer has to be the first one. */
  retry({ command, row }: Said, way: Way): void {
    this.#go(way);
    take(this.#anna);
    this.#send(command);
    const [ack, ...more] = ofType(take(this.#anna), "ack");
    const isSame = ack?.cid === row.cid && ack.seq === row.seq && ack.at === row.at && ack.duplicate === true;
    if (!isSame || more.length > 0) throw new Error(`${way}: seq ${row.seq} was answered with ${JSON.stringify(ack)}`);
  }

  #send(command: ChatCommand): void {
    this.world.pass(BETWEEN_MS);
    this.world.heard(this.#bert);
    this.world.send(this.#anna, command);
    this.#look(this.#bert);
  }

  #look(socket: TestSocket): void {
    for (const { seq } of ofType(take(socket), "chat")) this.shown.set(seq, (this.shown.get(seq) ?? 0) + 1);
  }

  #go(way: Way): void {
    const { world } = this;
    switch (way) {
      case "same socket":
        return;
      case "another socket":
        world.disconnect(this.#anna);
        this.#anna = this.#connect("anna");
        return;
      case "renewed session": {
        const renewing = visit("anna", this.#visit("anna"));
        const { sessionExpiresAt } = renewing.principal;
        const connection = connectionOf(renewing, this.#anna.connectionId);
        world.room.sessionRenewed(connection, { kind: "renewed", expiresAt: sessionExpiresAt + 1 }, world.now);
        return;
      }
      case "new session":
        this.#sessions += 1;
        world.disconnect(this.#anna);
        this.#anna = this.#connect("anna");
        return;
      case "eviction":
        return world.hibernate();
      case "crash":
        world.crash();
        this.#anna = this.#connect("anna");
        this.#bert = this.#connect("bert");
    }
  }

  #connect(userId: string): TestSocket {
    const socket = this.world.connect(userId, this.#visit(userId));
    this.#look(socket);
    return socket;
  }

  #visit(userId: string): Partial<Visit> {
    const { store } = this.world;
    const { principal } = visit(userId, longVisit(userId));
    const sessionId = `${principal.sessionId}-${this.#sessions}`;
    const position = { epoch: store.epoch(), after: store.stream.length };
    return { principal: { ...principal, sessionId }, position };
  }
}

/** Plays a storm of retries: of the newest chat, or of one long ago. */
function play(world: World, chats: number): { readonly storm: Storm; readonly ways: ReadonlyMap<Way, number> } {
  const retry = fc.record({ way: fc.constantFrom(...WAYS), ago: fc.oneof(fc.constant(0), fc.nat({ max: CHATS })) });
  const retries = fc.sample(retry, { seed: SEED, numRuns: chats * RETRIES_EACH });
  const storm = new Storm(world);
  const ways = new Map<Way, number>();
  for (const [index, { way, ago }] of retries.entries()) {
    if (index % RETRIES_EACH === 0) storm.say(index / RETRIES_EACH);
    const said = storm.said[Math.max(0, storm.said.length - 1 - ago)];
    if (said === undefined) throw new Error("nothing was said");
    storm.retry(said, way);
    ways.set(way, (ways.get(way) ?? 0) + 1);
  }
  return { storm, ways };
}

describe("R3 lost ack, then retry", () => {
  test("[RM-3] [LM-7] a retry gets the first answer, is stored once and shown once, whatever way it comes", () => {
    const { storm, ways } = play(new World(), CHATS);
    const chats = storm.world.store.stream.filter((event) => event.type === "chat");
    expect(chats).toHaveLength(CHATS);
    expect(new Set(chats.map(({ cid }) => cid)).size).toBe(CHATS);
    expect([...storm.shown.keys()].toSorted((a, b) => a - b)).toEqual(chats.map(({ seq }) => seq));
    expect(Math.max(...storm.shown.values())).toBe(1);
    expect(ways.size).toBe(WAYS.length);
    const counts = [...ways].map(([way, count]) => `${way} ${count}`).join(", ");
    const retries = CHATS * RETRIES_EACH;
    console.log(`R3: ${retries} retries (${counts}), 0 stored twice, 0 shown twice, 0 other seqs; seed ${SEED}`);
  });

  test("[RM-3] a room that does not look for the earlier copy on its disk turns it red", () => {
    const world = new World();
    world.store.cidsOf = () => new Map();
    expect(() => play(world, 200)).toThrow(/was answered with/);
  });
});
