import { PERSONAL_MESSAGE_MAX_CODE_POINTS } from "../../../generated/contract/limits.ts";
import type { Person, PersonPresence, Room, Status } from "../../../generated/types.ts";
import { failureOf, type Failure } from "../state/failure.ts";
import type { ConnectionState, MessengerPort, PresencePort } from "../state/sdk.ts";
import { readsTexts, recall, remember, type Shelf } from "../state/storage.ts";
import { cutToCodePoints, wellFormed } from "../text/code-points.ts";

/** Who is there, and which rooms there are: what the contact list shows. */
export class Roster {
  rooms = $state.raw<readonly Room[]>([]);
  roomsFailure = $state.raw<Failure | null>(null);
  connection = $state.raw<ConnectionState>({ phase: "connecting" });
  /** By userId: everyone who may be seen, oneself included. */
  people = $state.raw<ReadonlyMap<string, PersonPresence>>(new Map());
  #me = $state.raw<Person>();
  /** What was typed and not yet heard back from the server. */
  #newMessage = $state<string | null>(null);
  status = $state<Status>("online");
  query = $state("");
  closed = $state.raw<ReadonlySet<string>>(new Set());

  readonly me = $derived(this.#own?.person ?? this.#me ?? null);
  readonly personalMessage = $derived(this.#newMessage ?? this.me?.personalMessage ?? "");

  readonly #messenger: MessengerPort;
  readonly #shelf: Shelf;
  #presence: PresencePort | null = null;

  constructor(messenger: MessengerPort, shelf: Shelf) {
    this.#messenger = messenger;
    this.#shelf = shelf;
    this.closed = new Set(recall(shelf, "closedGroups", readsTexts));
  }

  get #own(): PersonPresence | undefined {
    return this.#me && this.people.get(this.#me.userId);
  }

  /** Somebody signed in: say so to everyone, and see who is there. @returns the connection, for who wants its moments */
  begin(me: Person, status: Status): PresencePort {
    this.#me = me;
    this.status = status;
    const presence = this.#messenger.openPresence({ status });
    this.#presence = presence;
    this.#take(presence);
    presence.subscribe(() => this.#take(presence));
    presence.on("error", () => (this.#newMessage = null));
    return presence;
  }

  /** Everything is forgotten that belonged to the person. */
  end(): void {
    this.#presence?.close();
    this.#presence = null;
    this.#me = undefined;
    this.people = new Map();
    this.#newMessage = null;
    this.rooms = [];
    this.roomsFailure = null;
    this.query = "";
    this.connection = { phase: "connecting" };
  }

  async loadRooms(): Promise<void> {
    this.roomsFailure = null;
    try {
      this.rooms = await this.#messenger.rooms();
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
    this.status = status;
    this.#presence?.setStatus(status);
  }

  /** The line below the name; too much of it is cut off. */
  setPersonalMessage(text: string): void {
    const personalMessage = cutToCodePoints(wellFormed(text).trim(), PERSONAL_MESSAGE_MAX_CODE_POINTS);
    this.#newMessage = personalMessage;
    this.#presence?.setStatus(this.status, { personalMessage });
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

  #take(presence: PresencePort): void {
    if (presence !== this.#presence) return;
    this.connection = presence.state.connection;
    const before = this.#own?.status;
    this.people = presence.state.people;
    const now = this.#own?.status;
    // Another device of the same person may have changed it.
    if (now !== undefined && now !== "offline" && now !== before) this.status = now;
    if (this.#own?.person.personalMessage === this.#newMessage) this.#newMessage = null;
  }
}
