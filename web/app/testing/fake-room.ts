import { PAGE_MAX_EVENTS } from "../../../generated/contract/limits.ts";
import type {
  ErrorEvent,
  NudgeEvent,
  Person,
  Room,
  StreamEvent,
  SystemEvent,
  TextFormat,
  WinkEvent,
} from "../../../generated/types.ts";
import { emptyRoom, type ConnectionState, type RoomMoments, type RoomState } from "../../client/index.ts";
import type { RoomPort } from "../state/sdk.ts";

type Listen<Kind extends keyof RoomMoments> = (...moment: RoomMoments[Kind]) => void;

/** A room without a server: what happens in it is scripted, what the app asks for is noted down. */
export class FakeRoom implements RoomPort {
  state: RoomState;
  /** Everything that the app asked for, in order. */
  readonly asked: string[] = [];
  /** What `older` finds, page by page. */
  history: readonly StreamEvent[] = [];
  readonly #listeners = new Set<(state: RoomState) => void>();
  readonly #moments: { readonly [Kind in keyof RoomMoments]: Set<Listen<Kind>> } = {
    nudge: new Set(),
    wink: new Set(),
    error: new Set(),
  };
  #cids = 0;

  constructor(you: string, room: Room, people: readonly Person[]) {
    this.state = {
      ...emptyRoom(you),
      room,
      epoch: "epoch0001",
      people: new Map(people.map((person) => [person.userId, person])),
      userCount: people.length,
    };
  }

  set(change: Partial<RoomState>): void {
    this.state = { ...this.state, ...change };
    for (const listen of this.#listeners) listen(this.state);
  }

  connect(connection: ConnectionState = { phase: "live" }): void {
    this.set({ connection });
  }

  /** Somebody says something. */
  say(from: string, text: string, at: number, format?: TextFormat, cid: string = this.#cid()): void {
    const seq = this.state.position + 1;
    this.#append({ type: "chat", seq, from, cid, text, at, ...(format && { format }) });
  }

  joins(userId: string, at: number): void {
    this.happens({ kind: "joined", userId, at });
  }

  /** Something happens to the room's people or its title. */
  happens(event: Omit<SystemEvent, "type" | "seq">): void {
    this.#append({ type: "system", seq: this.state.position + 1, ...event });
  }

  /** The server closes it: the person is no member any longer. */
  shutsOut(): void {
    this.set({ connection: { phase: "closed", code: 4003, why: "notAllowed" } });
  }

  /** Someone has read up to a seq, by default everything. */
  reads(userId: string, read: number = this.state.position): void {
    this.set({ receipts: new Map([...this.state.receipts, [userId, { userId, delivered: read, read }]]) });
  }

  types(...userIds: readonly string[]): void {
    this.set({ typing: new Map(userIds.map((userId) => [userId, Number.MAX_SAFE_INTEGER])) });
  }

  nudged(event: Omit<NudgeEvent, "type" | "cid">): void {
    for (const listen of this.#moments.nudge) listen({ type: "nudge", cid: this.#cid(), ...event });
  }

  winked(event: Omit<WinkEvent, "type" | "cid">, isLate = false): void {
    for (const listen of this.#moments.wink) listen({ type: "wink", cid: this.#cid(), ...event }, { inMs: 0, isLate });
  }

  refused(event: Omit<ErrorEvent, "type" | "message">): void {
    for (const listen of this.#moments.error) listen({ type: "error", message: "refused", ...event });
  }

  subscribe(listener: (state: RoomState) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  on<Kind extends keyof RoomMoments>(kind: Kind, listener: Listen<Kind>): () => void {
    this.#moments[kind].add(listener);
    return () => void this.#moments[kind].delete(listener);
  }

  send(text: string, format?: TextFormat): string {
    const cid = this.#cid();
    this.asked.push(`send ${text}`);
    const chat = { cid, text, state: "sending", after: null, refusals: 0, ...(format && { format }) } as const;
    this.set({ outbox: [...this.state.outbox, chat] });
    return cid;
  }

  /** The server takes what waits. */
  stores(at: number): void {
    const { outbox, you } = this.state;
    this.set({ outbox: [] });
    for (const { cid, text, format } of outbox) this.say(you ?? "", text, at, format, cid);
  }

  /** The server refuses what waits, for good. */
  fails(code: string): void {
    const failed = { state: "failed", error: { code, message: code } } as const;
    this.set({ outbox: this.state.outbox.map((chat) => ({ ...chat, ...failed })) });
  }

  /** The server refuses what waits, for now. */
  holdsBack(code: string): void {
    this.set({ outbox: this.state.outbox.map((chat) => ({ ...chat, error: { code, message: code } })) });
  }

  retry(cid: string): void {
    this.asked.push(`retry ${cid}`);
    this.set({ outbox: this.state.outbox.map(({ error: _error, ...chat }) => ({ ...chat, state: "sending" })) });
  }

  discard(cid: string): void {
    this.set({ outbox: this.state.outbox.filter((chat) => chat.cid !== cid) });
  }

  nudge(): string {
    this.asked.push("nudge");
    return this.#cid();
  }

  wink(winkId: string): string {
    this.asked.push(`wink ${winkId}`);
    return this.#cid();
  }

  typing(on: boolean): void {
    this.asked.push(`typing ${on}`);
  }

  markRead(): void {
    this.asked.push(`read ${this.state.position}`);
  }

  older(): Promise<boolean> {
    this.asked.push("older");
    const page = this.history.slice(-PAGE_MAX_EVENTS);
    this.history = this.history.slice(0, -PAGE_MAX_EVENTS);
    this.set({ events: [...page, ...this.state.events], hasOlder: this.history.length > 0 });
    return Promise.resolve(true);
  }

  close(): void {
    this.asked.push("close");
  }

  #append(event: StreamEvent): void {
    const { events } = this.state;
    this.set({ events: [...events, event], position: event.seq, head: event.seq });
  }

  #cid(): string {
    this.#cids += 1;
    return `00000000-0000-4000-8000-${String(this.#cids).padStart(12, "0")}`;
  }
}
