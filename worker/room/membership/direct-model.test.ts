import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cid, person } from "../testing/people.ts";
import { take, World, type TestSocket } from "../testing/world.ts";
import { asked, DIRECT, storyOf } from "./testing/circles.ts";

const SEEDS = 100;
const STEPS = 80;

const PAIR = ["anna", "bert"] as const;
type One = (typeof PAIR)[number];
const otherOf = (one: One): One => (one === "anna" ? "bert" : "anna");

const KINDS = ["open", "open", "accept", "leave", "block", "come", "come", "say", "say", "type", "sleep"] as const;

interface Step {
  readonly kind: (typeof KINDS)[number];
  readonly who: One;
  readonly isOn: boolean;
  readonly number: number;
}

const steps = fc.array(
  fc.record({ kind: fc.constantFrom(...KINDS), who: fc.constantFrom(...PAIR), isOn: fc.boolean() }),
  { minLength: STEPS, maxLength: STEPS, size: "max" },
);

/** The direct room of the rules: where each of the two is, and who blocks whom. Their contact is mutual, or never. */
class Two {
  readonly world = new World();
  readonly sockets = new Map<One, TestSocket>();
  readonly places: Record<One, "out" | "invited" | "member"> = { anna: "out", bert: "out" };
  readonly blocks: Record<One, boolean> = { anna: false, bert: false };
  readonly tally = { said: 0, refused: 0, left: 0 };
  /** Whether everything that was said was stored, and nothing else was. */
  isAsTheRulesSay = true;
  readonly #isMutual: boolean;
  #isThere = false;

  constructor(isMutual: boolean) {
    this.#isMutual = isMutual;
  }

  get isCut(): boolean {
    return this.blocks.anna || this.blocks.bert;
  }

  play({ kind, who, isOn, number }: Step): void {
    const socket = this.sockets.get(who);
    switch (kind) {
      case "open":
        return this.#open(who);
      case "accept":
        return this.#accept(who);
      case "leave":
        return this.#leave(who);
      case "block":
        // Only an account that knows of the room tells it of a block.
        if (!this.#isThere) return;
        this.blocks[who] = isOn;
        return void this.world.room.setBlocked(
          { by: who, of: otherOf(who), blocked: isOn, version: number + 1 },
          this.world.now,
        );
      case "come":
        if (socket?.closed === null) this.world.disconnect(socket);
        return void this.sockets.set(who, this.world.connect(who, { room: DIRECT }));
      case "say":
        return this.#say(who, number);
      case "type":
        if (socket?.closed === null) this.world.send(socket, { type: "typing", on: isOn });
        return;
      case "sleep":
        return this.world.hibernate();
    }
  }

  #open(who: One): void {
    const other = otherOf(who);
    const { roomId } = DIRECT;
    const standing = { isMutual: this.#isMutual, isBlocked: this.blocks[other] };
    this.world.change({ kind: "openDirect", roomId, opener: person(who), other: asked(other), ...standing });
    this.#isThere = true;
    this.places[who] = "member";
    if (this.#isMutual && !this.blocks[other]) this.places[other] = "member";
    else if (this.places[other] === "out") this.places[other] = "invited";
  }

  #accept(who: One): void {
    const { invitationId } = asked(who);
    this.world.change({ kind: "answer", person: person(who), invitationId, accept: true });
    if (this.places[who] === "invited") this.places[who] = "member";
  }

  #leave(who: One): void {
    this.world.change({ kind: "remove", by: who, userId: who });
    if (this.places[who] !== "member") return;
    this.tally.left += 1;
    this.places[who] = "out";
    if (this.places[otherOf(who)] === "invited") this.places[otherOf(who)] = "out";
  }

  #say(who: One, number: number): void {
    const { stream } = this.world.store;
    const { length } = stream;
    const socket = this.sockets.get(who);
    if (socket?.closed !== null) return;
    this.world.pass(2_000);
    this.world.send(socket, { type: "chat", cid: cid(number), after: 0, text: "hello" });
    const wasSaid = stream.length - length;
    if (wasSaid > 0) this.tally.said += 1;
    else this.tally.refused += 1;
    this.isAsTheRulesSay &&= wasSaid === (this.isCut ? 0 : 1);
  }
}

/** What must hold after every step. Takes what both have heard. */
function check(two: Two): void {
  expect(two.isAsTheRulesSay).toBe(true);
  for (const one of PAIR) {
    expect(two.world.store.members.get(one)?.state ?? "out").toBe(two.places[one]);
    const socket = two.sockets.get(one);
    if (socket === undefined) continue;
    two.world.heard(socket);
    const heard = take(socket);
    if (two.isCut) expectAlone(one, heard);
    if (two.places[one] === "member") continue;
    expect(heard.filter(({ type }) => type !== "bye")).toEqual([]);
    expect(socket.closed?.code).toBe(4003);
    two.sockets.delete(one);
  }
}

/** Where one of the two blocks the other, neither hears of the other but what the stream says. */
function expectAlone(one: One, heard: ReturnType<typeof take>): void {
  const counts = heard.flatMap((event) =>
    event.type === "userCount" ? [event.count] : event.type === "snapshot" ? [event.userCount] : [],
  );
  const typists = heard.flatMap((event) => (event.type === "typing" && event.on ? [event.userId] : []));
  expect([counts.filter((count) => count !== 1), typists.filter((typist) => typist !== one)]).toEqual([[], []]);
}

describe("random lives of a direct room", () => {
  test("[ME-5] [CO-3] are what the rules say: who is in, who is heard, and who sees whom", () => {
    const total = { said: 0, refused: 0, left: 0 };
    for (let seed = 1; seed <= SEEDS; seed += 1) {
      const [happening = []] = fc.sample(steps, { seed, numRuns: 1 });
      const two = new Two(seed % 2 === 0);
      for (const [number, step] of happening.entries()) {
        two.play({ ...step, number });
        check(two);
      }
      for (const key of ["said", "refused", "left"] as const) total[key] += two.tally[key];
      expect(storyOf(two.world).filter((line) => !/anna|bert/.test(line))).toEqual([]);
    }
    console.log(`${SEEDS} lives of a direct room: ${JSON.stringify(total)}`);
    // An oracle over nothing is always right: much was said, much refused, and often one left.
    for (const times of Object.values(total)) expect(times).toBeGreaterThan(SEEDS);
  });
});
