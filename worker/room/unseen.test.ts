import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Room } from "../../generated/types.ts";
import { DIRECT, directRoom, GROUP, groupOf } from "./membership/testing/circles.ts";
import { cid, LOUNGE, NOON, person } from "./testing/people.ts";
import { eventsOf, take, World, type TestSocket } from "./testing/world.ts";

const CLIENT = "00000000-0000-4000-8000-0000000000c1";
const unseen = { discreet: true } as const;
const chat = (number: number) => ({ type: "chat", cid: cid(number), after: 0, text: `text ${number}` }) as const;

/** A public room that anna watches; bert has been there before. */
function watched(): { readonly world: World; readonly anna: TestSocket } {
  const world = new World();
  const anna = world.connect("anna");
  world.disconnect(world.connect("bert"));
  take(anna);
  return { world, anna };
}

const snapshotOf = (socket: TestSocket) => eventsOf(socket).find((event) => event.type === "snapshot");

describe("who is there discreetly", () => {
  test("[PR-12] comes, sleeps and goes without a sign to the others", () => {
    const { world, anna } = watched();
    const bert = world.connect("bert", { ...unseen, person: person("bert", { personalMessage: "new" }) });
    world.hibernate();
    world.disconnect(bert);
    world.disconnectAsleep(world.connect("bert", unseen));
    world.ring(world.connect("bert", unseen));
    expect(take(anna)).toEqual([]);
  });

  test("[PR-12] is counted for nobody and named to themselves alone", () => {
    const { world } = watched();
    const clara = world.connect("clara", unseen);
    expect(snapshotOf(clara)).toMatchObject({ userCount: 1, people: expect.arrayContaining([person("clara")]) });
    const dora = world.connect("dora");
    expect(snapshotOf(dora)).toMatchObject({ userCount: 2 });
    expect(snapshotOf(dora)?.people.map(({ userId }) => userId)).not.toContain("clara");
    expect(take(clara).at(-1)).toEqual({ type: "userCount", count: 2 });
  });

  test("[PR-12] [RM-9] has not joined a public room before they are seen there, and then once", () => {
    const { world, anna } = watched();
    const joins = (): number => world.store.stream.filter(({ type }) => type === "system").length;
    const before = joins();
    const clara = world.connect("clara", unseen);
    world.send(clara, chat(1));
    world.disconnect(clara);
    world.hibernate();
    expect(joins()).toBe(before);
    take(anna);
    world.disconnect(world.connect("clara"));
    world.connect("clara");
    expect(joins()).toBe(before + 1);
    expect(take(anna).map(({ type }) => type)).toEqual([
      "system",
      "person",
      "userCount",
      "userCount",
      "person",
      "userCount",
    ]);
  });

  test("[PR-12] says who they are with what they say, and with nothing else", () => {
    const { world, anna } = watched();
    const clara = world.connect("clara", unseen);
    world.send(clara, chat(1));
    expect(take(anna)).toMatchObject([
      { type: "person", person: person("clara") },
      { type: "chat", from: "clara" },
    ]);
    world.send(clara, { type: "nudge", cid: cid(2) }, { type: "wink", cid: cid(3), winkId: "boo" });
    expect(take(anna).map(({ type }) => type)).toEqual(["person", "nudge", "person", "wink"]);
    world.send(clara, chat(1), { type: "ping" });
    expect(take(anna)).toEqual([]);
    world.connect("clara");
    take(anna);
    world.send(clara, chat(4));
    expect(take(anna).map(({ type }) => type)).toEqual(["chat"]);
  });

  test("[PR-12] [PF-3] looks otherwise to the others when they are seen again", () => {
    const { world, anna } = watched();
    const changed = person("bert", { name: "*Bert*" });
    world.connect("bert", unseen);
    world.disconnect(world.connect("clara", unseen));
    world.room.personChanged(changed, world.now);
    world.room.personChanged(person("clara", { name: "*Clara*" }), world.now);
    expect(take(anna)).toEqual([]);
    world.connect("bert", { person: changed });
    expect(take(anna)).toEqual([
      { type: "person", person: changed },
      { type: "userCount", count: 2 },
    ]);
  });

  test("[PR-12] [ME-9] [ME-10] is there for the room: it calls them by no other way", () => {
    const world = groupOf("anna", "bert");
    const anna = world.connect("anna", { room: GROUP });
    const bert = world.connect("bert", { ...unseen, room: GROUP });
    world.room.takeNews(world.now);
    take(bert);
    world.send(anna, chat(1), { type: "nudge", cid: cid(2) });
    expect(world.room.takeNews(world.now)).toEqual([]);
    expect(take(bert).map(({ type }) => type)).toEqual(["chat", "nudge"]);
  });

  test("[PR-12] [CO-3] counts for nobody when a block begins and ends", () => {
    const world = directRoom();
    const [anna, bert] = [world.connect("anna", { room: DIRECT }), world.connect("bert", { ...unseen, room: DIRECT })];
    for (const socket of [anna, bert]) take(socket);
    const block = (blocked: boolean, version: number) =>
      world.room.setBlocked({ by: "anna", of: "bert", blocked, version }, world.now);
    block(true, 1);
    expect(take(anna)).toEqual([]);
    expect(take(bert)).toEqual([{ type: "userCount", count: 0 }]);
    expect(snapshotOf(world.connect("bert", { ...unseen, room: DIRECT }))).toMatchObject({ userCount: 0 });
    block(false, 2);
    expect(take(anna)).toEqual([]);
    expect(take(bert)).toEqual([{ type: "userCount", count: 1 }]);
  });
});

describe("who changes from one to the other", () => {
  test.each([
    ["whose former socket ends by the new one", () => undefined],
    ["whose former socket ends first", (world: World, former: TestSocket) => world.disconnect(former)],
  ])("[PR-12] [ST-5] %s goes when they hide, and comes when they do not any more", (_, end) => {
    const { world, anna } = watched();
    const seen = world.connect("bert", { client: CLIENT });
    world.send(seen, { type: "typing", on: true }, { type: "receipt", delivered: 1, read: 1 });
    take(anna);
    end(world, seen);
    const hidden = world.connect("bert", { ...unseen, client: CLIENT });
    expect(take(anna)).toEqual([
      { type: "typing", userId: "bert", on: false, until: NOON },
      { type: "userCount", count: 1 },
    ]);
    world.hibernate();
    end(world, hidden);
    world.connect("bert", { client: CLIENT });
    expect(take(anna)).toEqual([
      { type: "person", person: person("bert") },
      { type: "receipt", userId: "bert", delivered: 1, read: 1 },
      { type: "userCount", count: 2 },
    ]);
  });

  test("[PR-12] is seen as long as one of their sockets is not discreet", () => {
    const { world, anna } = watched();
    const hidden = world.connect("bert", unseen);
    const seen = world.connect("bert");
    expect(take(anna).map(({ type }) => type)).toEqual(["person", "userCount"]);
    world.disconnect(hidden);
    const again = world.connect("bert", unseen);
    expect(take(anna)).toEqual([]);
    world.disconnect(seen);
    expect(take(anna)).toEqual([{ type: "userCount", count: 1 }]);
    expect(take(again).at(-1)).toEqual({ type: "userCount", count: 1 });
  });
});

describe("two evenings, of which one has somebody more who is there discreetly", () => {
  type Step = (evening: Evening) => void;

  /** A room with two people who do things, and perhaps clara, of whom they must not know. */
  class Evening {
    readonly world: World;
    readonly heard: unknown[] = [];
    readonly #room: Room;
    readonly #hasClara: boolean;
    readonly #sockets = new Map<string, TestSocket>();
    #said = 0;

    constructor(isGroup: boolean, hasClara: boolean) {
      this.world = isGroup ? groupOf("anna", "bert", "clara") : new World();
      this.#room = isGroup ? GROUP : LOUNGE;
      this.#hasClara = hasClara;
    }

    comes(userId: string): void {
      this.#leave(userId, (socket) => this.world.disconnect(socket));
      this.#sockets.set(userId, this.world.connect(userId, { room: this.#room }));
    }

    goes(userId: string): void {
      this.#leave(userId, (socket) => this.world.disconnect(socket));
    }

    does(userId: string, what: "chat" | "typing" | "receipt" | "nudge"): void {
      const socket = this.#sockets.get(userId);
      this.#said += 1;
      if (socket === undefined) return;
      if (what === "chat") this.world.send(socket, chat(this.#said));
      else if (what === "typing") this.world.send(socket, { type: "typing", on: true });
      else if (what === "nudge") this.world.send(socket, { type: "nudge", cid: cid(this.#said) });
      else this.world.send(socket, { type: "receipt", delivered: this.#said, read: this.#said });
    }

    clara(how: "comes" | "comesAgain" | "goes" | "goesAsleep"): void {
      // Whoever wakes the room by going: it slept in both.
      if (how === "goesAsleep") this.world.hibernate();
      if (!this.#hasClara) return;
      if (how === "goes") return this.#leave("clara", (socket) => this.world.disconnect(socket));
      if (how === "goesAsleep") return this.#leave("clara", (socket) => this.world.disconnectAsleep(socket));
      if (how === "comes") this.#leave("clara", (socket) => this.world.disconnect(socket));
      this.#sockets.set("clara", this.world.connect("clara", { room: this.#room, client: CLIENT, ...unseen }));
    }

    hear(): void {
      for (const userId of ["anna", "bert"]) {
        const socket = this.#sockets.get(userId);
        if (socket !== undefined) this.heard.push([userId, take(socket), socket.closed]);
      }
    }

    #leave(userId: string, leave: (socket: TestSocket) => void): void {
      const socket = this.#sockets.get(userId);
      if (socket?.closed === null) leave(socket);
      this.#sockets.delete(userId);
    }
  }

  const who = fc.constantFrom("anna", "bert");
  const step: fc.Arbitrary<Step> = fc.oneof(
    who.map((userId) => (evening: Evening) => evening.comes(userId)),
    who.map((userId) => (evening: Evening) => evening.goes(userId)),
    fc.tuple(who, fc.constantFrom("chat" as const, "typing" as const, "receipt" as const, "nudge" as const)).map(
      ([userId, what]) =>
        (evening: Evening) =>
          evening.does(userId, what),
    ),
    fc
      .constantFrom("comes" as const, "comesAgain" as const, "goes" as const, "goesAsleep" as const)
      .map((how) => (evening: Evening) => evening.clara(how)),
    fc.nat({ max: 9_000 }).map(
      (ms) =>
        ({ world }: Evening) =>
          world.pass(ms),
    ),
    fc.constant(({ world }: Evening) => world.hibernate()),
  );

  test("[PR-12] is the same evening to the others, whatever happens", () => {
    let heard = 0;
    fc.assert(
      fc.property(fc.boolean(), fc.array(step, { maxLength: 50, size: "max" }), (isGroup, steps) => {
        const [without, having] = [new Evening(isGroup, false), new Evening(isGroup, true)];
        for (const happens of steps) {
          for (const evening of [without, having]) {
            happens(evening);
            evening.hear();
          }
        }
        expect(having.heard).toEqual(without.heard);
        heard += JSON.stringify(without.heard).length;
      }),
      { seed: 1, numRuns: 300 },
    );
    // An oracle over nothing is always right.
    expect(heard).toBeGreaterThan(100_000);
  });
});
