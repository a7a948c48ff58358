import * as fc from "fast-check";
import type { RoomCommand, RoomEvent } from "../../../../generated/ws/room.ts";
import { cid } from "../../testing/people.ts";
import { take, World, type TestSocket } from "../../testing/world.ts";
import { chat, longVisit } from "./words.ts";

export const PEOPLE = ["anna", "bert", "clara"] as const;

/** One thing that somebody does. */
export type Deed =
  | { readonly kind: "say"; readonly number: number; readonly changed: boolean }
  | { readonly kind: "shake"; readonly number: number }
  | { readonly kind: "receipt"; readonly delivered: number; readonly read: number }
  | { readonly kind: "typing"; readonly on: boolean }
  | { readonly kind: "come" }
  | { readonly kind: "go" };

/** A deed, who does it, and how long after the one before. */
export interface Step {
  readonly who: (typeof PEOPLE)[number];
  readonly deed: Deed;
  readonly afterMs: number;
}

const seq = fc.nat({ max: 40 });
// Few enough numbers that many deeds are retries, some with another text.
const number = fc.nat({ max: 40 });

const deed: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 24,
    arbitrary: fc.record({ kind: fc.constant("say"), number, changed: fc.nat({ max: 9 }).map((one) => one === 0) }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("shake"), number }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("receipt"), delivered: seq, read: seq }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("typing"), on: fc.boolean() }) },
  { weight: 3, arbitrary: fc.constant({ kind: "come" }) },
  { weight: 2, arbitrary: fc.constant({ kind: "go" }) },
);

/**
 * A script of an evening. One of them talks so much that the limits hold her back; the pauses are long enough for the
 * abuse guard (LM-5), which a sleep may forget.
 */
export const script = (steps: number): fc.Arbitrary<readonly Step[]> =>
  fc.array(
    fc.record({
      who: fc.oneof({ weight: 3, arbitrary: fc.constant("anna" as const) }, fc.constantFrom(...PEOPLE)),
      deed,
      afterMs: fc.oneof(
        { weight: 12, arbitrary: fc.integer({ min: 260, max: 400 }) },
        fc.constantFrom(9_999, 10_000, 60_000),
      ),
    }),
    { minLength: steps, maxLength: steps, size: "max" },
  );

/** The command of a deed; null for coming and going. */
export function commandOf(step: Step): RoomCommand | null {
  const { deed: done, who } = step;
  switch (done.kind) {
    case "say":
      return chat(done.number, { text: done.changed ? `other ${done.number}` : `${who} ${done.number}` });
    case "shake":
      return { type: "nudge", cid: cid(1_000 + done.number) };
    case "receipt":
      return { type: "receipt", delivered: done.delivered, read: done.read };
    case "typing":
      return { type: "typing", on: done.on };
    case "come":
    case "go":
      return null;
  }
}

/** A room in which a script is played, and everything that each socket was told. */
export class Evening {
  readonly world: World;
  /** Everything that each socket was told, by the order of their opening. */
  readonly told: RoomEvent[][] = [];
  readonly #sockets: TestSocket[] = [];
  readonly #latest = new Map<string, number>();
  readonly #between: (world: World) => void;

  /** @param between happens before and after every step */
  constructor(between: (world: World) => void, world = new World()) {
    this.world = world;
    this.#between = between;
    for (const who of PEOPLE) this.#come(who);
  }

  /** @returns what the socket through which it was done was told of it */
  play(step: Step): readonly RoomEvent[] {
    const { world } = this;
    world.pass(step.afterMs);
    this.#between(world);
    const index = step.deed.kind === "come" ? this.#come(step.who) : this.#socketOf(step.who);
    const before = this.told[index]?.length ?? 0;
    const socket = this.#sockets[index];
    const command = commandOf(step);
    if (socket !== undefined && command !== null) world.send(socket, command);
    if (socket !== undefined && step.deed.kind === "go") this.#go(step.who, socket);
    this.#listen();
    this.#between(world);
    return this.told[index]?.slice(before) ?? [];
  }

  /** A resume: the newer socket replaces the older one of the same client. */
  #come(who: string): number {
    const { store } = this.world;
    const last = this.#latest.get(who);
    const after = last === undefined ? 0 : headOf(this.told[last] ?? []);
    const client = cid(PEOPLE.findIndex((one) => one === who));
    this.#sockets.push(this.world.connect(who, longVisit(who, { client, position: { epoch: store.epoch(), after } })));
    this.told.push([]);
    this.#latest.set(who, this.#sockets.length - 1);
    this.#listen();
    return this.#sockets.length - 1;
  }

  #socketOf(who: string): number {
    const last = this.#latest.get(who);
    return last === undefined || this.#sockets[last]?.closed !== null ? this.#come(who) : last;
  }

  #go(who: string, socket: TestSocket): void {
    // Somebody always stays, so that there is somebody to tell.
    if (who !== "anna") this.world.disconnect(socket);
  }

  #listen(): void {
    for (const [index, socket] of this.#sockets.entries()) this.told[index]?.push(...take(socket));
  }
}

/** The last seq that a client has heard of. */
export const headOf = (events: readonly RoomEvent[]): number =>
  events.reduce((head, event) => {
    if (event.type === "hello") return event.after;
    return event.type === "chat" || event.type === "system" ? event.seq : head;
  }, 0);
