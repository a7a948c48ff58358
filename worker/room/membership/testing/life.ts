import * as fc from "fast-check";
import { expect } from "vitest";
import type { RoomCommand } from "../../../../generated/ws/room.ts";
import { cid, person } from "../../testing/people.ts";
import { take, World, type TestSocket } from "../../testing/world.ts";
import { GROUP, placesIn } from "./circles.ts";
import { PlainCircle } from "./plain-circle.ts";
import type { Act } from "../index.ts";

/** Everyone who could be in the group. */
export const USERS = ["anna", "bert", "clara", "dora", "emil"] as const;
const STEPS = 100;

/** What happens: somebody does something, to somebody else where that is needed. */
interface Step {
  readonly kind: keyof typeof deeds;
  readonly who: string;
  readonly whom: string;
  readonly number: number;
  /** Whether the disk fails under it. */
  readonly fails: boolean;
}

/** A group, what the rules say of it, and everyone's sockets. */
export class Life {
  readonly world = new World();
  readonly plain = new PlainCircle();
  readonly sockets = new Map<string, TestSocket>();
  readonly tally = { changes: 0, chats: 0, refusals: 0, closings: 0, failures: 0 };
  #asked = 0;

  /** Mostly somebody who may do what members do. */
  memberOr({ who, number }: Step): string {
    const { members } = this.plain;
    return number % 4 === 0 ? who : (members[number % members.length] ?? who);
  }

  /** A name that no invitation has had. */
  invitationId(): string {
    this.#asked += 1;
    return `invitation-${this.#asked}`;
  }

  send(userId: string, command: RoomCommand): void {
    const socket = this.sockets.get(userId);
    if (socket?.closed === null) this.world.send(socket, command);
  }
}

/** Lets the room and the rules judge the same act. */
function judge({ world, tally }: Life, act: Act, expected: () => string, fails: boolean): void {
  world.failsNextFrame = fails;
  const verdict = world.change(act);
  if (verdict.kind === "refused" && verdict.code === "INTERNAL") {
    expect(fails).toBe(true);
    tally.failures += 1;
    return;
  }
  const came = verdict.kind === "refused" ? verdict.code : verdict.entry.state;
  expect({ act, came }).toEqual({ act, came: expected() });
  if (verdict.kind === "refused") tally.refusals += 1;
  else tally.changes += 1;
}

/** What must hold after every step. Takes what everyone has heard. */
function check({ world, plain, tally, sockets }: Life): void {
  const { members, owner, invited } = plain;
  const places = [...members.map((one) => (one === owner ? `${one} owner` : one)), ...invited.keys()].map((one) =>
    invited.has(one) ? `${one} invited` : one,
  );
  expect(placesIn(world).toSorted()).toEqual(places.toSorted());
  expect(placesIn(world).filter((one) => one.endsWith("owner"))).toHaveLength(members.length > 0 ? 1 : 0);
  expect(world.store.stream.map(({ seq }) => seq)).toEqual(world.store.stream.map((_, index) => index + 1));
  for (const [userId, socket] of sockets) {
    world.heard(socket);
    const heard = take(socket).map(({ type }) => type);
    if (plain.isIn(userId)) {
      if (socket.closed === null) expect(heard).not.toContain("bye");
      continue;
    }
    // Who is out hears that, and nothing else ever; unless the process died before it could be said.
    expect(heard.filter((type) => type !== "bye")).toEqual([]);
    expect([4003, 1006]).toContain(socket.closed?.code);
    sockets.delete(userId);
    tally.closings += 1;
  }
}

const asked = (life: Life, userId: string) => ({ person: person(userId), invitationId: life.invitationId() });
const named = ({ person: { userId }, invitationId }: ReturnType<typeof asked>) => [userId, invitationId] as const;
const titleOf = (number: number): string => `title ${number % 3}`;

const deeds = {
  found: (life: Life, { who, whom, number, fails }: Step): void => {
    const others = USERS.filter((one) => one !== who && (one === whom || number % 2 === 0));
    const all = others.map((one) => asked(life, one));
    const title = titleOf(number);
    const act = { kind: "foundGroup", roomId: GROUP.roomId, title, founder: person(who), asked: all } as const;
    judge(life, act, () => life.plain.found(who, title, all.map(named)), fails);
  },
  invite: (life: Life, step: Step): void => {
    const { whom, fails } = step;
    const who = life.memberOr(step);
    const one = asked(life, whom);
    judge(life, { kind: "invite", by: who, asked: [one] }, () => life.plain.invite(who, [named(one)]), fails);
  },
  answer: (life: Life, { who, number, fails }: Step): void => {
    const accept = number % 3 > 0;
    const known = life.world.store.members.get(who)?.invitationId;
    const invitationId = number % 7 === 0 ? "invitation-0" : (known ?? "invitation-1");
    const act = { kind: "answer", person: person(who), invitationId, accept } as const;
    judge(life, act, () => life.plain.answer(who, invitationId, accept), fails);
  },
  remove: (life: Life, { who, whom, fails }: Step): void => {
    if (who === whom) return;
    judge(life, { kind: "remove", by: who, userId: whom }, () => life.plain.remove(who, whom), fails);
  },
  leave: (life: Life, { who, number, fails }: Step): void => {
    // A group that nobody belongs to has no life any more: the last one stays, mostly.
    if (life.plain.members.length === 1 && number % 9 > 0) return;
    judge(life, { kind: "remove", by: who, userId: who }, () => life.plain.remove(who, who), fails);
  },
  rename: (life: Life, { who, number, fails }: Step): void => {
    const title = titleOf(number);
    judge(life, { kind: "rename", by: who, title }, () => life.plain.rename(who, title), fails);
  },
  come: (life: Life, step: Step): void => {
    const who = life.memberOr(step);
    const before = life.sockets.get(who);
    if (before?.closed === null) life.world.disconnect(before);
    const socket = life.world.connect(who, { room: GROUP });
    if (life.plain.isIn(who)) return void life.sockets.set(who, socket);
    expect(take(socket).map(({ type }) => type)).toEqual(["bye"]);
    expect(socket.closed?.code).toBe(4003);
  },
  say: (life: Life, { who, number }: Step): void => {
    const isHeard = life.sockets.get(who)?.closed === null && life.plain.isIn(who);
    const { length } = life.world.store.stream;
    life.send(who, { type: "chat", cid: cid(number), after: 0, text: `text ${number}` });
    expect(life.world.store.stream.length - length).toBe(isHeard ? 1 : 0);
    if (isHeard) life.tally.chats += 1;
    life.world.pass(2_000);
  },
  type: (life: Life, { who, number }: Step): void => life.send(who, { type: "typing", on: number % 2 === 0 }),
  read: (life: Life, { who, number }: Step): void =>
    life.send(who, { type: "receipt", delivered: number, read: number }),
  sleep: (life: Life): void => life.world.hibernate(),
  die: (life: Life): void => {
    life.world.crash();
    life.sockets.clear();
  },
};

const kinds: fc.Arbitrary<Step["kind"]> = fc.constantFrom(
  ...([
    "found",
    "invite",
    "invite",
    "invite",
    "answer",
    "answer",
    "answer",
    "answer",
    "remove",
    "leave",
    "rename",
  ] as const),
  ...(["come", "come", "come", "come", "say", "say", "say", "say", "say", "type", "read", "sleep", "die"] as const),
);

const steps = fc.array(
  fc.record({
    kind: kinds,
    who: fc.constantFrom(...USERS),
    whom: fc.constantFrom(...USERS),
    fails: fc.noBias(fc.nat({ max: 19 })).map((number) => number === 0),
  }),
  { minLength: STEPS, maxLength: STEPS, size: "max" },
);

/** Lives a random life of a group; after each step it is what the rules say, or the test fails. */
export function live(seed: number): Life {
  const [happening] = fc.sample(steps, { seed, numRuns: 1 });
  const life = new Life();
  // Most lives begin with everyone asked; in some it takes a while until somebody founds the room at all.
  if (seed % 5 > 0) deeds.found(life, { kind: "found", who: "anna", whom: "bert", number: 0, fails: false });
  for (const [number, step] of (happening ?? []).entries()) {
    deeds[step.kind](life, { ...step, number });
    check(life);
  }
  return life;
}
