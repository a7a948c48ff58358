import { CHAT_TEXT_MAX_CODE_POINTS } from "../../../generated/contract/limits.ts";
import type { ChatEvent, Person, Room, TextFormat } from "../../../generated/types.ts";
import { failure, failureOf, type Failure } from "../state/failure.ts";
import type { MessengerPort, RoomPort, RoomState } from "../state/sdk.ts";
import type { Shelves } from "../state/storage.ts";
import { longDate } from "../state/times.ts";
import { countCodePoints, wellFormed } from "../text/code-points.ts";
import { shown } from "../text/shown.ts";
import { Draft } from "./draft.ts";
import { logEntries, type Waiting } from "./log.ts";
import { Moments } from "./moments.svelte.ts";
import { isShut } from "./note.ts";
import { Reading } from "./reading.svelte.ts";
import { Strangers } from "./strangers.svelte.ts";
import { winkNamed, type Wink } from "./winks.ts";

/** Whom a conversation tells of what happens in it. */
export interface ConversationListener {
  /** Somebody else said something just now. */
  said(event: ChatEvent, person: Person | undefined): void;
  /** Somebody nudged, perhaps the person themselves. */
  nudged(isOwn: boolean): void;
  /** A wink begins to play. */
  winked(): void;
  /** The server ended the session. */
  sessionEnded(): void;
  /** The person is not in this room any longer, or the room is gone. */
  shutOut(): void;
  /** The person looks at it. */
  seen(): void;
  /** The room has this title, perhaps a new one. */
  titled(room: Room): void;
}

/** A wink that plays; `play` is new for each playing. */
export interface PlayingWink {
  readonly wink: Wink;
  readonly from: string;
  readonly play: number;
}

/** One room, open in one window. */
export class Conversation {
  readonly roomId: string;
  state = $state.raw<RoomState>();
  draft = $state("");
  historyFailure = $state.raw<Failure | null>(null);
  loadingOlder = $state(false);
  playing = $state.raw<PlayingWink | null>(null);
  readonly #listed: Room;
  readonly #moments = new Moments();
  readonly #reading = new Reading();
  /** By cid: when one's own waiting messages were written, by the server's clock. */
  readonly #writtenAt = new Map<string, number>();

  readonly title = $derived(shown(this.room.title));
  readonly topic = $derived(shown(this.room.topic));
  /** Nothing can be said here any longer. */
  readonly isShut = $derived(this.state !== undefined && isShut(this.state.connection));
  /** How many of one's own messages do not get through at the moment. */
  readonly unsent = $derived(this.#waiting.filter(({ refusal, obstacle }) => refusal ?? obstacle).length);
  /** Messages of others that came since this window was last looked at. */
  readonly unread = $derived(this.#others.filter((event) => event.seq > this.#reading.upTo).length);
  readonly lastReceivedAt = $derived(this.#others.at(-1)?.at ?? null);
  /** What would be sent now. */
  readonly outgoing = $derived(wellFormed(this.draft).trim());
  readonly typists = $derived([...(this.state?.typing.keys() ?? [])].map((userId) => this.nameOf(userId)));
  readonly entries = $derived(
    logEntries({
      you: this.you,
      events: this.state?.events ?? [],
      waiting: this.#waiting,
      moments: this.#moments.list,
      readUpTo: this.#readByOthers,
      unseenFrom: this.#reading.unseenFrom,
      dayOf: longDate,
    }),
  );

  readonly #messenger: MessengerPort;
  readonly #room: RoomPort;
  readonly #draft: Draft;
  readonly #strangers: Strangers;
  readonly #listener: ConversationListener;
  readonly #endings: readonly (() => void)[];
  /** It was connected at least once since the window was opened. */
  wasConnected = $state(false);
  #wasLive = false;
  /** Up to here the listener knows; null until the log is there for the first time. */
  #toldUpTo: number | null = null;
  #plays = 0;
  /** Winks that will play in a moment. */
  readonly #coming = new Set<ReturnType<typeof setTimeout>>();

  /** @param userId whose draft it is */
  constructor(messenger: MessengerPort, userId: string, room: Room, shelves: Shelves, listener: ConversationListener) {
    this.roomId = room.roomId;
    this.#listed = room;
    this.#draft = new Draft(shelves, userId, room.roomId);
    this.#messenger = messenger;
    this.#strangers = new Strangers(messenger);
    this.#listener = listener;
    this.draft = this.#draft.recall();
    this.#room = messenger.openRoom(room.roomId);
    this.#take(this.#room.state);
    this.#endings = [
      this.#room.subscribe((state) => this.#take(state)),
      this.#room.on("nudge", ({ from, at }) => this.#onNudge(from, at)),
      this.#room.on("wink", (event, timing) => this.#onWink(event.from, event.winkId, event.startAt, timing)),
      this.#room.on("error", ({ code, of }) => this.#onError(code, of)),
    ];
  }

  /** The newest that is known of it. */
  get room(): Room {
    return this.state?.room ?? this.#listed;
  }

  get you(): string | null {
    return this.state?.you ?? null;
  }

  /** Ends it; what was typed is kept. @returns the room, for who sees to it that what waits is sent, and closes it */
  leave(): RoomPort {
    for (const end of this.#endings) end();
    for (const wink of this.#coming) clearTimeout(wink);
    this.#coming.clear();
    return this.#room;
  }

  /** Connects again after the connection had closed by itself. */
  reconnect(): void {
    // Opening it is what connects; it is held already, so this second hold is given back.
    this.#messenger.openRoom(this.roomId).close();
  }

  /** How many messages of others are known to have come after this position. */
  messagesAfter(position: number): number {
    return this.#others.filter((event) => event.seq > position).length;
  }

  personOf(userId: string): Person | undefined {
    return this.state?.people.get(userId) ?? this.#strangers.of(userId);
  }

  nameOf(userId: string): string {
    return this.personOf(userId)?.name ?? userId;
  }

  /** What is being typed; others see that it is. */
  setDraft(text: string): void {
    this.#keepDraft(text);
    this.#room.typing(text.trim() !== "");
  }

  /** Sends what is typed, unless it is nothing or too long. */
  send(format: TextFormat): void {
    const text = this.outgoing;
    if (text === "" || countCodePoints(text) > CHAT_TEXT_MAX_CODE_POINTS) return;
    this.#reading.unseenFrom = null;
    this.#room.send(text, Object.keys(format).length > 0 ? format : undefined);
    // Only now: what could not be taken must not be lost.
    this.#keepDraft("");
  }

  retry(cid: string): void {
    this.#room.retry(cid);
  }

  discard(cid: string): void {
    this.#room.discard(cid);
  }

  nudge(): void {
    this.#room.nudge();
  }

  wink(winkId: string): void {
    this.#room.wink(winkId);
  }

  /** Plays a wink here, now. */
  play(wink: Wink, from: string): void {
    this.#plays += 1;
    this.playing = { wink, from, play: this.#plays };
    this.#listener.winked();
  }

  stopWink(): void {
    this.playing = null;
  }

  /** The person looks at the end of the log: everything there is read. */
  markSeen(): void {
    if (this.#reading.look(this.state?.position ?? 0)) this.#room.markRead();
    this.#listener.seen();
  }

  /** The person looks away: from here on messages are new. */
  markUnseen(): void {
    this.#reading.lookAway();
  }

  /** Fetches older messages, if there are any. */
  async loadOlder(): Promise<void> {
    if (this.loadingOlder || !this.state?.hasOlder) return;
    this.loadingOlder = true;
    this.historyFailure = null;
    try {
      await this.#room.older();
    } catch (thrown) {
      this.historyFailure = failureOf(thrown);
    } finally {
      this.loadingOlder = false;
    }
  }

  #keepDraft(text: string): void {
    this.draft = text;
    this.#draft.keep(text);
  }

  get #others(): readonly ChatEvent[] {
    return (this.state?.events ?? []).flatMap((event) =>
      event.type === "chat" && event.from !== this.you ? [event] : [],
    );
  }

  get #readByOthers(): readonly number[] {
    const receipts = [...(this.state?.receipts.values() ?? [])];
    return receipts.filter(({ userId }) => userId !== this.you).map(({ read }) => read);
  }

  get #waiting(): readonly Waiting[] {
    const outbox = this.state?.outbox ?? [];
    // One that must wait holds up all others, or they would overtake it.
    const heldBack = outbox.find(({ state, error }) => state === "sending" && error)?.error;
    return outbox.map(({ cid, text, format, state, error = heldBack }) => {
      const obstacle = error ? failure(error.code).sentence : this.#noConnection;
      return {
        cid,
        text,
        ...(format && { format }),
        ...(state === "failed" && { refusal: failure(error?.code ?? "INTERNAL").sentence }),
        ...(obstacle !== undefined && { obstacle }),
        at: this.#writtenAt.get(cid) ?? Date.now(),
      };
    });
  }

  get #noConnection(): string | undefined {
    return this.state?.connection.phase === "live" ? undefined : "there is no connection";
  }

  #take(state: RoomState): void {
    const before = this.state;
    this.#stamp(state);
    if (before?.epoch && before.epoch !== state.epoch) this.#beginAnew();
    this.state = state;
    this.#meet(state);
    const { connection } = state;
    if (connection.phase === "live" || this.#wasLive) this.#tellNew(state);
    this.#wasLive = connection.phase === "live";
    this.wasConnected ||= this.#wasLive;
    this.#tellStanding(state, before);
  }

  /** Tells of the session's end, of being shut out, and of another title. */
  #tellStanding({ connection, room }: RoomState, before: RoomState | undefined): void {
    if (connection.phase === "closed" && connection.why === "sessionEnded") this.#listener.sessionEnded();
    if (isShut(connection) && !(before && isShut(before.connection))) this.#listener.shutOut();
    if (room && room.title !== before?.room?.title) this.#listener.titled(room);
  }

  /** Notes when one's own new messages were written. */
  #stamp({ outbox, serverOffsetMs }: RoomState): void {
    const now = Date.now() + serverOffsetMs;
    for (const { cid } of outbox) if (!this.#writtenAt.has(cid)) this.#writtenAt.set(cid, now);
  }

  /** Looks up who is named in the log and not among the people of the room. */
  #meet({ events, people }: RoomState): void {
    for (const event of events) {
      const userId = event.type === "chat" ? event.from : event.userId;
      if (!people.has(userId)) void this.#strangers.meet(userId);
    }
  }

  /** The room numbers its events anew: no position of before means anything now. */
  #beginAnew(): void {
    this.#toldUpTo = null;
    this.#moments.clear();
  }

  /** Tells of messages that are new to this page; the first look at a room is history, not news. */
  #tellNew(state: RoomState): void {
    const from = this.#toldUpTo;
    this.#toldUpTo = state.position;
    if (from === null) {
      this.#reading.beginAt(state.position);
      return;
    }
    for (const event of state.events) {
      if (event.seq <= from || event.type !== "chat" || event.from === state.you) continue;
      this.#reading.comes(event.seq);
      this.#listener.said(event, this.personOf(event.from));
    }
  }

  #onNudge(from: string, at: number): void {
    this.#moments.add({ kind: "nudge", from, at }, this.state?.position ?? 0);
    this.#listener.nudged(from === this.you);
  }

  #onWink(from: string, winkId: string, at: number, timing: { readonly inMs: number; readonly isLate: boolean }): void {
    this.#moments.add({ kind: "wink", from, winkId, at }, this.state?.position ?? 0);
    const wink = winkNamed(winkId);
    if (!wink || timing.isLate) return;
    const coming = setTimeout(() => {
      this.#coming.delete(coming);
      this.play(wink, from);
    }, timing.inMs);
    this.#coming.add(coming);
  }

  #onError(code: string, of: string | undefined): void {
    if (of !== "nudge" && of !== "wink") return;
    this.#moments.notice(this.#refusalText(code, of), this.state?.position ?? 0);
  }

  #refusalText(code: string, of: string): string {
    if (this.state?.connection.phase !== "live") return `Your ${of} was not sent: there is no connection.`;
    if (code === "RATE_LIMITED") return `You may not send a ${of} that often.`;
    return `Your ${of} was not sent. ${failure(code).sentence}`;
  }
}
