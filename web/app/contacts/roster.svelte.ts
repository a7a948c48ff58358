import { PERSONAL_MESSAGE_MAX_CODE_POINTS } from "../../../generated/contract/limits.ts";
import type { ErrorEvent, Person, PersonPresence, Room, Status } from "../../../generated/types.ts";
import { errors, knownErrorCode } from "../../client/http-only.ts";
import { failureOf, type Failure } from "../state/failure.ts";
import type { ConnectionsPort, ConnectionState, MessengerPort, PresencePort } from "../state/sdk.ts";
import { readsTexts, recall, remember, type Shelf } from "../state/storage.ts";
import { typedLine } from "../text/code-points.ts";

/** What the server did not take of one's own status and line. */
export interface Untaken {
  readonly failure: Failure;
  /** It is said again by itself; or the line stays where it is, to be changed; or others see it, but it may not last. */
  readonly fate: "saidAgain" | "kept" | "passing";
}

/** Who is there, and which rooms there are: what the contact list shows. */
export class Roster {
  rooms = $state.raw<readonly Room[]>([]);
  areRoomsRead = $state(false);
  roomsFailure = $state.raw<Failure | null>(null);
  connection = $state.raw<ConnectionState>({ phase: "connecting" });
  /** By userId: everyone who may be seen, oneself included. */
  people = $state.raw<ReadonlyMap<string, PersonPresence>>(new Map());
  #me = $state.raw<Person>();
  /** What was typed and not yet heard back from the server. */
  #newMessage = $state<string | null>(null);
  /** Others do not see of the person what they see themselves. */
  untaken = $state.raw<Untaken | null>(null);
  /** As others see it, but for `hidden`: while nobody sits here, somebody online is away. */
  status = $state<Status>("online");
  /** Nobody has touched this page for long. */
  isIdle = $state(false);
  query = $state("");
  closed = $state.raw<ReadonlySet<string>>(new Set());

  readonly me = $derived(this.#own?.person ?? this.#me ?? null);
  readonly personalMessage = $derived(this.#newMessage ?? this.me?.personalMessage ?? "");

  readonly #messenger: MessengerPort;
  readonly #shelf: Shelf;
  #presence: PresencePort | null = null;
  /** The status to come with; null for the one that the server knows. */
  #comesAs: Status | null = null;

  constructor(messenger: MessengerPort, shelf: Shelf) {
    this.#messenger = messenger;
    this.#shelf = shelf;
    this.closed = new Set(recall(shelf, "closedGroups", readsTexts));
  }

  get #own(): PersonPresence | undefined {
    return this.#me && this.people.get(this.#me.userId);
  }

  /**
   * Somebody is signed in.
   *
   * @param isNew they signed in just now, with this status. Of a session that goes on the server knows better (PR-10)
   */
  begin(me: Person, status: Status, isNew: boolean): void {
    this.#me = me;
    this.#choose(status);
    this.#comesAs = isNew ? status : null;
  }

  /** Says to everyone that they did, and sees who is there. @returns the connection, for who wants its moments */
  connect(connections: ConnectionsPort): PresencePort {
    const presence = connections.openPresence({
      ...(this.#comesAs !== null && { status: this.#comesAs }),
      ...(this.#newMessage !== null && { personalMessage: this.#newMessage }),
    });
    this.#presence = presence;
    this.#take(presence);
    presence.subscribe(() => this.#take(presence));
    presence.on("error", (event) => this.#refused(event));
    return presence;
  }

  /** Everything is forgotten that belonged to the person. */
  end(): void {
    this.#presence?.close();
    this.#presence = null;
    this.#me = undefined;
    this.people = new Map();
    this.#newMessage = null;
    this.untaken = null;
    this.rooms = [];
    this.areRoomsRead = false;
    this.roomsFailure = null;
    this.query = "";
    this.connection = { phase: "connecting" };
  }

  async loadRooms(): Promise<void> {
    this.roomsFailure = null;
    try {
      this.rooms = await this.#messenger.rooms();
      this.areRoomsRead = true;
    } catch (thrown) {
      this.roomsFailure = failureOf(thrown);
    }
  }

  /** A room that one may enter now. */
  addRoom(room: Room): void {
    this.rooms = [...this.rooms.filter(({ roomId }) => roomId !== room.roomId), room];
  }

  /** A room that is listed has another title. */
  retitle({ roomId, title }: Room): void {
    if (this.rooms.some((room) => room.roomId === roomId && room.title !== title))
      this.rooms = this.rooms.map((room) => (room.roomId === roomId ? { ...room, title } : room));
  }

  removeRoom(roomId: string): void {
    this.rooms = this.rooms.filter((room) => room.roomId !== roomId);
  }

  setStatus(status: Status): void {
    this.#choose(status);
    this.#comesAs = status;
    this.#presence?.setStatus(status);
  }

  /** The line below the name; too much of it is cut off. */
  setPersonalMessage(text: string): void {
    const line = typedLine(text, PERSONAL_MESSAGE_MAX_CODE_POINTS);
    this.#newMessage = line;
    this.untaken = null;
    this.#presence?.setPersonalMessage(line);
  }

  /** The person has read what was not taken; a line of theirs that others will never see goes. */
  forgetUntaken(): void {
    if (this.untaken?.fate === "kept") this.#newMessage = null;
    this.untaken = null;
  }

  /** Nobody sits here any more, or somebody does again. What was set by hand stays (PR-5). */
  setIdle(isIdle: boolean): void {
    this.isIdle = isIdle;
    this.#presence?.setStatus(isIdle ? "away" : "online", { auto: true });
  }

  /** What everyone sees of the person now, after they changed it here. */
  takeMe(person: Person): void {
    this.#me = person;
    const seen = this.people.get(person.userId);
    if (seen) this.people = new Map([...this.people, [person.userId, { ...seen, person }]]);
  }

  /** Someone who is there, or undefined. */
  personOf(userId: string): Person | undefined {
    return this.people.get(userId)?.person;
  }

  isOpen(group: string): boolean {
    return !this.closed.has(group);
  }

  toggle(group: string): void {
    const closed = new Set(this.closed);
    if (!closed.delete(group)) closed.add(group);
    this.closed = closed;
    remember(this.#shelf, "closedGroups", [...closed]);
  }

  #choose(status: Status): void {
    this.status = status;
    this.isIdle = false;
    this.untaken = null;
  }

  /** The server did not take the status or the line, for now or at all. */
  #refused({ of, code, message, retryAfterMs }: ErrorEvent): void {
    if (of !== "presence") return;
    const failure = { code, message, ...(retryAfterMs !== undefined && { retryAt: Date.now() + retryAfterMs }) };
    const fate = !this.#isUnheard ? "passing" : errors[knownErrorCode(code)].backoff === "none" ? "kept" : "saidAgain";
    const seen = this.#own?.status;
    if (fate === "kept" && seen !== undefined && seen !== "offline") this.status = seen;
    this.untaken = { failure, fate };
  }

  /** The server does not show yet what the person set. */
  get #isUnheard(): boolean {
    return this.#newMessage !== null || this.#own?.status !== this.status;
  }

  #take(presence: PresencePort): void {
    if (presence !== this.#presence) return;
    this.connection = presence.state.connection;
    const before = this.#own?.status;
    this.people = presence.state.people;
    const now = this.#own?.status;
    // Another device of the same person may have changed it.
    if (now !== undefined && now !== "offline" && now !== before) this.status = now;
    if (this.#own?.person.personalMessage === this.#newMessage) this.#newMessage = null;
    if (this.untaken?.fate === "saidAgain" && !this.#isUnheard) this.untaken = null;
  }
}
