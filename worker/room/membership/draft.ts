import type { Person, SystemEvent, SystemKind } from "../../../generated/types.ts";
import type { RoomEntry } from "../../account/index.ts";
import { farewell } from "../../sockets/index.ts";
import type { Effect } from "../effects.ts";
import { notMember } from "../not-member.ts";
import { part } from "../parting.ts";
import { isSamePerson } from "../../same-person.ts";
import { peerOf, type About, type Membership } from "./circle.ts";
import type { Case, Ruling } from "./ruling.ts";

/** What a system event says beyond what happened to whom. */
type Further = Pick<SystemEvent, "by" | "title">;

/**
 * A change of a private room in the making. It gathers rows, events of the stream and farewells, and at the end tells the
 * account of everyone whose place or title has changed. All of it is one turn: on disk together or not at all (RM-9).
 */
export class Draft {
  readonly #given: Case;
  readonly #before: About | null;
  readonly #members: Map<string, Membership>;
  readonly #people = new Map<string, Person>();
  readonly #touched = new Set<string>();
  readonly #effects: Effect[] = [];
  #about: About;
  #head: number;

  /** @param about what the room is, or is to be */
  constructor(given: Case, about: About) {
    const { circle, recent } = given.room;
    this.#given = given;
    this.#before = circle?.about ?? null;
    this.#about = about;
    this.#members = new Map(circle?.members);
    this.#head = recent.head;
  }

  /** How many belong to the room or are asked to. */
  get size(): number {
    return this.#members.size;
  }

  /** The members and the invited, as they will be. */
  get members(): readonly Membership[] {
    return [...this.#members.values()];
  }

  /** Whether somebody is in, or asked. */
  has(userId: string): boolean {
    return this.#members.has(userId);
  }

  /** Makes known how somebody looks, so that every client can name whom the next events mention. */
  introduce(person: Person): this {
    const { log, now } = this.#given;
    const { userId } = person;
    const guest = log.guest(userId);
    this.#people.set(userId, person);
    if (guest === null || !isSamePerson(guest.person, person)) {
      this.#effects.push({ kind: "person", person, joinedAt: guest?.joinedAt ?? now });
    }
    return this.add({ kind: "tellAll", event: { type: "person", person } });
  }

  /** Makes somebody a member from now on. `by` has made them one, or null. */
  admit(userId: string, role: Membership["role"], by: string | null = null): this {
    this.record("joined", userId, by === null ? {} : { by });
    const invitationId = this.#members.get(userId)?.invitationId ?? null;
    const asked = this.#members.get(userId)?.by ?? by;
    const { now } = this.#given;
    return this.#put({ userId, role, state: "member", invitationId, by: asked, at: now, seq: this.#head });
  }

  /** Asks somebody in. */
  invite(userId: string, invitationId: string, by: string): this {
    this.record("invited", userId, { by });
    const { now } = this.#given;
    return this.#put({ userId, role: "member", state: "invited", invitationId, by, at: now, seq: this.#head });
  }

  /** Hands a group over. */
  promote(membership: Membership): this {
    return this.#put({ ...membership, role: "owner" });
  }

  /** Takes somebody's place away, and their sockets with it (ME-3). */
  remove(userId: string): this {
    const { room, now } = this.#given;
    this.#members.delete(userId);
    this.#touched.add(userId);
    const own = [...room.connections.values()].filter((connection) => connection.userId === userId);
    const ids = new Set(own.map(({ connectionId }) => connectionId));
    this.#effects.push({ kind: "removed", userId }, ...part(room, ids, now));
    this.#effects.push(...own.flatMap(({ connectionId }) => farewell(connectionId, notMember)));
    return this;
  }

  /** Gives a group another title. Everyone's account is told, the invited too. */
  rename(title: string): this {
    this.#about = { ...this.#about, title };
    for (const userId of this.#members.keys()) this.#touched.add(userId);
    return this;
  }

  /** Writes into the stream what has happened (RM-9). */
  record(kind: SystemKind, userId: string, further: Further = {}): this {
    this.#head += 1;
    const event: SystemEvent = { type: "system", seq: this.#head, kind, userId, ...further, at: this.#given.now };
    this.#effects.push({ kind: "append", event }, { kind: "tellAll", event });
    return this;
  }

  /** Adds what the draft has no word for. */
  add(...effects: readonly Effect[]): this {
    this.#effects.push(...effects);
    return this;
  }

  /** The ruling for who asked. Without any change of rows nothing is written and nobody is told. */
  done(userId: string): Ruling {
    if (this.#touched.size > 0) this.#about = { ...this.#about, version: this.#about.version + 1 };
    const notices = [...this.#touched].map((to): Effect => ({
      kind: "notice",
      notice: { to, body: this.#entryFor(to) },
    }));
    const about: readonly Effect[] = this.#about === this.#before ? [] : [{ kind: "about", about: this.#about }];
    return { kind: "done", effects: [...about, ...this.#effects, ...notices], entry: this.#entryFor(userId) };
  }

  #put(membership: Membership): this {
    this.#members.set(membership.userId, membership);
    this.#touched.add(membership.userId);
    this.#effects.push({ kind: "membership", membership });
    return this;
  }

  #entryFor(userId: string): RoomEntry {
    const { roomId, kind, title, version } = this.#about;
    const membership = this.#members.get(userId);
    const peerId = peerOf(this.#about, userId);
    return {
      roomId,
      kind,
      ...(peerId === null ? { title } : { title: this.#person(peerId)?.name ?? peerId, peerId }),
      state: membership?.state ?? "out",
      ...this.#invitationOf(membership),
      version,
    };
  }

  #invitationOf(membership: Membership | undefined): Pick<RoomEntry, "invitation"> {
    if (membership?.state !== "invited") return {};
    const { invitationId, by, at } = membership;
    const from = by === null ? null : this.#person(by);
    return invitationId === null || from === null ? {} : { invitation: { invitationId, from, at } };
  }

  #person(userId: string): Person | null {
    return this.#people.get(userId) ?? this.#given.log.guest(userId)?.person ?? null;
  }
}
