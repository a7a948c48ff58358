import { HEARTBEAT_MS, PRESENCE_LEASE_MS, SILENT_SOCKET_MS } from "../../../generated/contract/limits.ts";
import type { ShownStatus } from "../../../generated/types.ts";
import type { PresenceCommand } from "../../../generated/ws/presence.ts";
import type { SaidStatus } from "../record.ts";
import { NaivePerson } from "./naive.ts";
import { take, World, type TestSocket } from "./world.ts";

export const PEOPLE = ["anna", "bert", "clara", "dora"] as const;
const OBSERVER = "zoe";
const SESSION_MS = 1_200_000;
const YEAR_MS = 365 * 86_400_000;
/** Every second ping is lost, and that does no harm. */
const PING_MS = HEARTBEAT_MS * 2;
const RENEW_MS = PING_MS * 12;

function must(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}

type Name = (typeof PEOPLE)[number];

/** A socket of somebody, with what its client shows of everyone. */
export interface Seat {
  readonly name: string;
  readonly device: string;
  readonly socket: TestSocket;
  readonly shows: Map<string, { readonly name: string; readonly status: ShownStatus }>;
}

/** Some hours in the presence object, and what the rules say of them. */
export class Day {
  readonly world = new World();
  readonly people = new Map<string, NaivePerson>([...PEOPLE, OBSERVER].map((name) => [name, new NaivePerson(name)]));
  readonly seats: Seat[] = [];
  readonly toasts: string[] = [];
  readonly toastsDue: string[] = [];
  readonly shown = new Map<ShownStatus, number>();
  readonly closes = new Map<number, number>();
  checks = 0;
  /** How often somebody was shown otherwise than to everyone else. */
  hiddenByBlocks = 0;
  #versions = 0;
  /** Who sees it all: their device pings all the while, and their session never ends. */
  readonly observer: Seat;

  constructor() {
    this.person(OBSERVER).sessionEndsAt = this.world.now + YEAR_MS;
    this.observer = this.connect(OBSERVER, "desk");
    // The others are announced to them, not they themselves.
    this.toastsDue.length = 0;
  }

  person(name: string): NaivePerson {
    const person = this.people.get(name);
    if (person === undefined) throw new Error(`nobody is ${name}`);
    return person;
  }

  connect(name: string, device: string, said: SaidStatus | null = null): Seat {
    const { now } = this.world;
    const person = this.person(name);
    if (person.sessionEndsAt <= now) person.sessionEndsAt = now + SESSION_MS;
    if (person.arrive(device, said, now)) this.toastsDue.push(name);
    const sessionMs = person.sessionEndsAt - now;
    const socket = this.world.connect(name, { client: `${name}'s ${device}`, sessionMs, name: person.name, said });
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

  /** An account tells of a block, or of its end, and then once more of what was before. */
  block(by: Name, of: Name, blocked: boolean): void {
    this.#versions += 2;
    this.person(by).block(of, blocked);
    this.world.block(by, of, blocked, this.#versions);
    this.world.block(by, of, !blocked, this.#versions - 1);
  }

  /** Somebody takes another name. */
  rename(name: Name, to: string): void {
    this.person(name).name = to;
    this.world.look(name, { name: to });
  }

  /** Nobody but the observer gives a sign, and the alarm rings when it is due. */
  pass(ms: number): void {
    this.world.pass(ms, { silent: this.seats.filter((seat) => seat !== this.observer).map(({ socket }) => socket) });
    this.ping(this.observer);
    for (const name of PEOPLE) this.#endSession(name);
    this.read();
  }

  /** Everyone who is connected pings and keeps their session. */
  live(ms: number): void {
    for (let passed = 0; passed < ms; passed += PING_MS) {
      this.pass(PING_MS);
      for (const seat of this.seats) this.ping(seat);
      if (passed % RENEW_MS === 0) for (const name of PEOPLE) this.renew(name);
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
    this.read();
  }

  /** Every client takes what came; who was closed is gone, and had it coming. */
  read(): void {
    for (const seat of this.seats) this.#fold(seat);
    for (const seat of this.seats.filter(({ socket }) => socket.closed !== null)) this.#clear(seat);
  }

  /** What every client shows is what the rules say, at this very moment. */
  check(): void {
    const { now } = this.world;
    this.checks += 1;
    for (const { name: reader, shows } of this.seats) {
      for (const [name, seen] of shows) {
        const due = this.person(name).seenBy(reader, now, name === reader);
        const [is, should] = [JSON.stringify(seen), JSON.stringify(due)];
        must(is === should, `${reader} sees ${name} as ${is}, not as ${should}`);
        this.shown.set(seen.status, (this.shown.get(seen.status) ?? 0) + 1);
        if (this.person(name).blocks.has(reader) && this.person(name).shown(now, false) !== "offline") {
          this.hiddenByBlocks += 1;
        }
      }
    }
    for (const [name, person] of this.people) {
      // Who was ever seen is known to everyone, and who was never is not.
      must(this.observer.shows.has(name) === person.wasSeen, `${name} is known or not`);
    }
    must(
      this.seats.every(({ socket }) => now - socket.lastSignAt < PRESENCE_LEASE_MS),
      "a silent socket is open after a lease",
    );
    const [announced, due] = [this.toasts.join(" "), this.toastsDue.join(" ")];
    must(announced === due, `announced were ${announced}, not ${due}`);
  }

  #fold({ socket, shows, name }: Seat): void {
    for (const event of take(socket)) {
      must(event.type !== "error", `${name} was refused something`);
      if (event.type === "signedIn") {
        must(!this.person(event.person.userId).blocks.has(name), `${name} heard of one who blocks them`);
      }
      if (event.type === "signedIn" && name === OBSERVER) this.toasts.push(event.person.userId);
      if (event.type !== "snapshot" && event.type !== "presence") continue;
      for (const { person, status } of event.people) shows.set(person.userId, { name: person.name, status });
    }
  }

  #clear(seat: Seat): void {
    this.seats.splice(this.seats.indexOf(seat), 1);
    const code = seat.socket.closed?.code ?? 0;
    this.closes.set(code, (this.closes.get(code) ?? 0) + 1);
    must(this.#hadItComing(seat, code), `${seat.name} was closed with ${code}`);
  }

  #hadItComing({ name, device, socket }: Seat, code: number): boolean {
    switch (code) {
      case 1000:
      case 1001:
      case 1006:
        return true;
      case 4001:
        return this.person(name).sessionEndsAt <= this.world.now;
      case 4008:
        return this.world.now - socket.lastSignAt >= SILENT_SOCKET_MS;
      case 4009:
        return this.seats.some((seat) => seat.name === name && seat.device === device);
      default:
        return false;
    }
  }

  /** A session that is over has closed its sockets, which is a goodbye of their devices. */
  #endSession(name: Name): void {
    const person = this.person(name);
    for (const seat of this.seats.filter((one) => one.name === name)) {
      if (person.sessionEndsAt > this.world.now) continue;
      // One that was silent was closed before.
      if (seat.socket.closed?.code !== 4008) person.goodbye(seat.device, person.sessionEndsAt);
      must(seat.socket.closed !== null, `${name} is connected without a session`);
    }
  }
}
