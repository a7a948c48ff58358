import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { HEARTBEAT_MS, PRESENCE_LEASE_MS, SILENT_SOCKET_MS } from "../../generated/contract/limits.ts";
import type { ShownStatus, Status } from "../../generated/types.ts";
import type { PresenceCommand } from "../../generated/ws/presence.ts";
import { NaivePerson } from "./testing/naive.ts";
import { take, World, type TestSocket } from "./testing/world.ts";

const SEEDS = 200;
const STEPS = 60;
const PEOPLE = ["anna", "bert", "clara", "dora"] as const;
const DEVICES = ["desk", "phone", "tablet"] as const;
const SESSION_MS = 1_200_000;
const OBSERVER = "zoe";

type Name = (typeof PEOPLE)[number];

/** A socket of somebody, with what its client shows of everyone. */
interface Seat {
  readonly name: string;
  readonly device: string;
  readonly socket: TestSocket;
  readonly shows: Map<string, ShownStatus>;
}

/** Some hours in the presence object, and what the rules say of them. */
class Day {
  readonly world = new World();
  readonly people = new Map<string, NaivePerson>([...PEOPLE, OBSERVER].map((name) => [name, new NaivePerson()]));
  readonly seats: Seat[] = [];
  readonly toasts: string[] = [];
  readonly toastsDue: string[] = [];
  readonly shown = new Map<ShownStatus, number>();
  readonly closes = new Map<number, number>();
  /** Who sees it all: their device pings all the while, and their session never ends. */
  readonly observer: Seat;

  constructor() {
    this.person(OBSERVER).sessionEndsAt = Infinity;
    this.observer = this.connect(OBSERVER, "desk");
  }

  person(name: string): NaivePerson {
    return this.people.get(name) ?? expect.fail(`nobody is ${name}`);
  }

  seat(name: string, device: string): Seat | undefined {
    return this.seats.find((seat) => seat.name === name && seat.device === device);
  }

  connect(name: string, device: string): Seat {
    const { now } = this.world;
    const person = this.person(name);
    if (person.sessionEndsAt <= now) person.sessionEndsAt = now + SESSION_MS;
    if (person.arrive(device, now)) this.toastsDue.push(name);
    const sessionMs = person.sessionEndsAt - now;
    const socket = this.world.connect(name, { client: `${name}'s ${device}`, sessionMs });
    const seat = { name, device, socket, shows: new Map() };
    this.seats.push(seat);
    return seat;
  }

  send({ name, device, socket }: Seat, command: PresenceCommand): void {
    this.person(name).sign(device, this.world.now);
    this.world.send(socket, command);
  }

  ping({ name, device, socket }: Seat): void {
    this.person(name).sign(device, this.world.now);
    socket.lastSignAt = this.world.now;
  }

  leave({ name, device, socket }: Seat, code: number): void {
    if (code !== 1006) this.person(name).goodbye(device, this.world.now);
    this.world.disconnect(socket, code);
  }

  /** Nobody but the observer gives a sign, and the alarm rings when it is due. */
  pass(ms: number): void {
    this.world.pass(ms, { silent: this.seats.filter((seat) => seat !== this.observer).map(({ socket }) => socket) });
    for (const name of PEOPLE) this.#endSession(name);
    this.read();
  }

  /** Everyone who is connected pings and keeps their session. */
  live(ms: number): void {
    for (let passed = 0; passed < ms; passed += HEARTBEAT_MS) {
      this.pass(HEARTBEAT_MS);
      for (const seat of this.seats) this.ping(seat);
      if (passed % SESSION_MS < HEARTBEAT_MS * 2) for (const name of PEOPLE) this.renew(name);
    }
    this.check();
  }

  renew(name: Name): void {
    const seat = this.seats.find((one) => one.name === name);
    if (seat === undefined) return;
    const person = this.person(name);
    person.sessionEndsAt = this.world.now + SESSION_MS;
    this.world.renew(name, person.sessionEndsAt);
    this.read();
  }

  logOut(name: Name): void {
    if (!this.seats.some((seat) => seat.name === name)) return;
    this.person(name).sessionEndsAt = this.world.now;
    this.world.presence.endSession(`session-${name}`, this.world.now);
    this.world.presence.flush(this.world.now);
    this.#endSession(name);
  }

  /** Every client takes what came; who was closed is gone, and had it coming. */
  read(): void {
    for (const seat of this.seats) this.#fold(seat);
    for (const seat of this.seats.filter(({ socket }) => socket.closed !== null)) this.#clear(seat);
  }

  /** What every client shows is what the rules say, at this very moment. */
  check(): void {
    const { now } = this.world;
    for (const { name: reader, shows } of this.seats) {
      for (const [name, status] of shows) {
        expect(`${name} is ${status}`).toBe(`${name} is ${this.person(name).shown(now, name === reader)}`);
        this.shown.set(status, (this.shown.get(status) ?? 0) + 1);
      }
    }
    for (const [name, person] of this.people) {
      // Who was ever here is known to everyone, and who was never is not.
      expect([name, this.observer.shows.has(name)]).toEqual([name, person.devices.size > 0]);
    }
    for (const { socket } of this.seats) expect(now - socket.lastSignAt).toBeLessThan(PRESENCE_LEASE_MS);
    expect(this.toasts).toEqual(this.toastsDue);
  }

  #fold({ socket, shows, name }: Seat): void {
    for (const event of take(socket)) {
      expect(event.type).not.toBe("error");
      if (event.type === "signedIn" && name === OBSERVER) this.toasts.push(event.person.userId);
      if (event.type !== "snapshot" && event.type !== "presence") continue;
      for (const { person, status } of event.people) shows.set(person.userId, status);
    }
  }

  #clear(seat: Seat): void {
    this.seats.splice(this.seats.indexOf(seat), 1);
    const code = seat.socket.closed?.code ?? 0;
    this.closes.set(code, (this.closes.get(code) ?? 0) + 1);
    if (code === 4008) expect(this.world.now - seat.socket.lastSignAt).toBeGreaterThanOrEqual(SILENT_SOCKET_MS);
    if (code === 4001) expect(this.person(seat.name).sessionEndsAt).toBeLessThanOrEqual(this.world.now);
    if (code === 4009) expect(this.seat(seat.name, seat.device)).toBeDefined();
    expect([1000, 1001, 1006, 4001, 4008, 4009]).toContain(code);
  }

  /** A session that is over has closed its sockets, which is a goodbye of their devices. */
  #endSession(name: Name): void {
    const person = this.person(name);
    for (const seat of this.seats.filter((one) => one.name === name)) {
      if (person.sessionEndsAt > this.world.now) continue;
      // One that was silent was closed before.
      if (seat.socket.closed?.code !== 4008) person.goodbye(seat.device, person.sessionEndsAt);
      expect(seat.socket.closed).not.toBeNull();
    }
    this.read();
  }
}

const who = fc.constantFrom(...PEOPLE);
const device = fc.constantFrom(...DEVICES);
const statuses = fc.constantFrom<Status>("online", "busy", "brb", "away", "phone", "lunch", "hidden");
/** Around the heartbeat, the silence, the grace and the lease. */
const ms = fc.oneof(
  fc.constantFrom(500, 9_999, 10_000, 74_999, 75_000, 75_001, 225_000, 299_999, 300_000, 300_001),
  fc.integer({ min: 500, max: 120_000 }),
);

type Step = (day: Day) => void;

/** Something that a seat does, if it is taken. */
const seated = <Value>(
  value: fc.Arbitrary<Value>,
  act: (day: Day, seat: Seat, value: Value) => void,
): fc.Arbitrary<Step> =>
  fc.tuple(who, device, value).map(([name, where, what]) => (day: Day) => {
    const seat = day.seat(name, where);
    if (seat !== undefined) act(day, seat, what);
  });

const sets = fc.record({ status: statuses, auto: fc.boolean() });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(who, device).map(([name, where]) => (day: Day) => void day.connect(name, where)) },
  { weight: 5, arbitrary: ms.map((long) => (day: Day) => day.pass(long)) },
  {
    weight: 4,
    arbitrary: seated(sets, (day, seat, { status, auto }) => {
      day.send(seat, { type: "presence", status, auto });
      day.person(seat.name).set(seat.device, status, { auto });
    }),
  },
  { weight: 3, arbitrary: seated(fc.constant(null), (day, seat) => day.ping(seat)) },
  { weight: 3, arbitrary: seated(fc.constantFrom(1000, 1001, 1006), (day, seat, code) => day.leave(seat, code)) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 60 }).map((minutes) => (day: Day) => day.live(minutes * 60_000)) },
  { weight: 2, arbitrary: fc.constant((day: Day) => day.world.hibernate()) },
  { weight: 1, arbitrary: who.map((name) => (day: Day) => day.renew(name)) },
  { weight: 1, arbitrary: who.map((name) => (day: Day) => day.logOut(name)) },
);

function playDay(seed: number): Day {
  const [steps] = fc.sample(fc.array(step, { minLength: STEPS, maxLength: STEPS, size: "max" }), { seed, numRuns: 1 });
  const day = new Day();
  for (const happens of steps ?? []) {
    happens(day);
    day.pass(500);
    day.check();
  }
  return day;
}

describe("a random day", () => {
  const seeds = Array.from({ length: SEEDS }, (_, index) => index + 1);

  test.each(seeds)("[PR-1] [PR-2] [PR-4] everyone shows as there just who holds a lease (seed %i)", (seed) => {
    playDay(seed);
  });

  test("[PR-1] an oracle over nothing is always right: the days are long and full", () => {
    const days = seeds.map(playDay);
    const sum = (counts: (day: Day) => number): number => days.reduce((total, day) => total + counts(day), 0);
    console.log(sum(({ world }) => (world.now - Date.UTC(2004, 5, 1, 12)) / 3_600_000), sum(({ toasts }) => toasts.length));
    for (const status of ["online", "busy", "brb", "away", "phone", "lunch", "hidden", "offline"] as const)
      console.log(status, sum(({ shown }) => shown.get(status) ?? 0));
    for (const code of [1000, 1001, 1006, 4001, 4008, 4009]) console.log(code, sum(({ closes }) => closes.get(code) ?? 0));
  });
});
