import { PERSONAL_MESSAGE_MAX_CODE_POINTS } from "../../../generated/contract/limits.ts";
import type { Person, PersonPresence, Room, Status } from "../../../generated/types.ts";
import { failureOf, type Failure } from "../state/failure.ts";
import type { ConnectionsPort, ConnectionState, MessengerPort, PresencePort } from "../state/sdk.ts";
import { readsTexts, recall, remember, type Shelf } from "../state/storage.ts";
import { cutToCodePoints, wellFormed } from "../text/code-points.ts";

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
  /** The status that was set by hand, here or on another device. */
  #chosen: Status = "online";

  constructor(messenger: MessengerPort, shelf: Shelf) {
    this.#messenger = messenger;
    this.#shelf = shelf;
    this.closed = new Set(recall(shelf, "closedGroups", readsTexts));
  }

  get #own(): PersonPresence | undefined {
    return this.#me && this.people.get(this.#me.userId);
  }

  /** Somebody signed in. */
  begin(me: Person, status: Status): void {
    this.#me = me;
    this.#choose(status);
  }

  /** Says to everyone that they did, and sees who is there. @returns the connection, for who wants its moments */
  connect(connections: ConnectionsPort): PresencePort {
    const told = this.#newMessage === null ? {} : { personalMessage: this.#newMessage };
    const presence = connections.openPresence({ status: this.status, ...told });
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
    this.#presence?.setStatus(status);
  }

  /** The line below the name; too much of it is cut off. */
  setPersonalMessage(text: string): void {
    const personalMessage = cutToCodePoints(wellFormed(text).trim(), PERSONAL_MESSAGE_MAX_CODE_POINTS);
    this.#newMessage = personalMessage;
    this.#presence?.setStatus(this.#chosen, { personalMessage });
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
    this.#chosen = status;
    this.isIdle = false;
  }

  /** Another device of the same person may have changed it. */
  #hear(status: Status): void {
    this.status = status;
    if (!this.isIdle || status !== "away") this.#chosen = status;
  }

  #take(presence: PresencePort): void {
    if (presence !== this.#presence) return;
    this.connection = presence.state.connection;
    const before = this.#own?.status;
    this.people = presence.state.people;
    const now = this.#own?.status;
    if (now !== undefined && now !== "offline" && now !== before) this.#hear(now);
    if (this.#own?.person.personalMessage === this.#newMessage) this.#newMessage = null;
  }
}
