import { CHAT_TEXT_MAX_CODE_POINTS } from "../../../generated/contract/limits.ts";
import type {
  ChatEvent,
  ErrorEvent,
  NudgedEvent,
  Person,
  Receipt,
  Room,
  StreamEvent,
  TextFormat,
  WinkedEvent,
} from "../../../generated/types.ts";
import { failureOf, type Failure } from "../state/failure.ts";
import type { ConnectionsPort, MessengerPort, RoomPort, RoomState } from "../state/sdk.ts";
import type { Shelves } from "../state/storage.ts";
import { countCodePoints, wellFormed } from "../text/code-points.ts";
import { shown } from "../text/shown.ts";
import { Draft } from "./draft.ts";
import { logEntries, LogMemory } from "./log.ts";
import { Moments } from "./moments.svelte.ts";
import type { Mutes } from "./mutes.svelte.ts";
import { isShut } from "./note.ts";
import { Reading } from "./reading.svelte.ts";
import { coolDownUntil, refusalText } from "./refused-moment.ts";
import { Strangers } from "./strangers.svelte.ts";
import { WaitingLines } from "./waiting-lines.svelte.ts";
import { WinkPlayer } from "../winks/wink-player.svelte.ts";
import { winkNamed } from "../winks/winks.ts";

/** What a conversation reaches the world with. */
export interface ConversationPorts {
  readonly messenger: MessengerPort;
  readonly connections: ConnectionsPort;
  readonly shelves: Shelves;
  readonly mutes: Mutes;
}

/** What somebody did in a room that was not open here, by which they call for the person (ME-10). */
export type Call = NudgedEvent | WinkedEvent;

/** A wink that calls is of now: after so long it leaves its line only. */
const CALL_FRESH_MS = 30_000;

/** Whom a conversation tells of what happens in it. */
export interface ConversationListener {
  /** Somebody else, who is not blocked, said something just now: the newest of what came at once. */
  said(event: ChatEvent, person: Person | undefined): void;
  /** Somebody nudged who may, perhaps the person themselves. */
  nudged(isOwn: boolean): void;
  /** A wink begins to play. */
  winked(): void;
  /** Somebody sent a wink that may play, before the room was open here. */
  called(): void;
  /** The server ended the session. */
  sessionEnded(): void;
  /** The person is not in this room any longer, or the room is gone. */
  shutOut(): void;
  /** The person looks at it. */
  seen(): void;
  /** The room has this title, perhaps a new one. */
  titled(room: Room): void;
}

/** One room, open in one window. */
export class Conversation {
  readonly roomId: string;
  state = $state.raw<RoomState>();
  draft = $state("");
  historyFailure = $state.raw<Failure | null>(null);
  loadingOlder = $state(false);
  /** What flies over the log. */
  readonly winks = new WinkPlayer(() => this.#listener.winked());
  readonly #listed: Room;
  readonly #memory = new LogMemory();
  readonly #moments = new Moments();
  readonly #reading = new Reading();
  readonly #waiting = new WaitingLines();
  /** The next message is shown as it is written: its codes become no pictures. */
  isPlain = $state(false);
  /** Goes up whenever the person says something here. */
  sent = $state(0);
  /** Up to this seq the log was there when the window was opened. */
  oldUpTo = $state(0);
  /** The close code of the last loss, or null. */
  lossCode = $state<number | null>(null);
  /** From when on a nudge or wink is taken again, by the browser's clock, ms. */
  #coolsUntil = 0;

  // Taken out one by one: what does not change makes nothing anew, in a log of thousands.
  readonly #events: readonly StreamEvent[] = $derived(this.state?.events ?? []);
  readonly #people = $derived(this.state?.people);
  readonly #receipts: ReadonlyMap<string, Receipt> | undefined = $derived(this.state?.receipts);
  readonly you = $derived(this.state?.you ?? null);
  /** The seq of the newest event that is here. */
  readonly position = $derived(this.state?.position ?? 0);
  readonly #others = $derived(
    this.#events.flatMap((event) => (event.type === "chat" && event.from !== this.you ? [event] : [])),
  );

  readonly title = $derived(shown(this.room.title));
  readonly topic = $derived(shown(this.room.topic));
  /** Nothing can be said here any longer. */
  readonly isShut = $derived(this.state !== undefined && isShut(this.state.connection));
  /** How many of one's own messages do not get through at the moment. */
  readonly unsent = $derived(this.#waiting.stuck);
  /** Messages of others that came since this window was last looked at. */
  readonly unread = $derived(this.messagesAfter(this.#reading.upTo));
  readonly lastReceivedAt = $derived(this.#others.at(-1)?.at ?? null);
  /** What would be sent now. */
  readonly outgoing = $derived(wellFormed(this.draft).trim());
  readonly typists = $derived([...(this.state?.typing.keys() ?? [])].map((userId) => this.nameOf(userId)));
  readonly entries = $derived(
    logEntries(
      {
        you: this.you,
        events: this.#events,
        waiting: this.#waiting.list,
        moments: this.#moments.list,
        receipts: [...(this.#receipts?.values() ?? [])].filter(({ userId }) => userId !== this.you),
        unseen: this.#reading.unseen,
        startOfDay: (at) => new Date(at).setHours(0, 0, 0, 0),
      },
      this.#memory,
    ),
  );

  readonly #connections: ConnectionsPort;
  readonly #room: RoomPort;
  readonly #draft: Draft;
  readonly #strangers: Strangers;
  readonly #mutes: Mutes;
  readonly #listener: ConversationListener;
  readonly #endings: readonly (() => void)[];
  /** It was connected at least once since the window was opened. */
  wasConnected = $state(false);
  #wasLive = false;
  /** Since it was live last; another socket alone is no loss. */
  #wasLost = false;
  /** Up to here the listener knows; null until the log is there for the first time. */
  #toldUpTo: number | null = null;
  /** What waits for the log to be there. */
  readonly #calls: Call[] = [];

  /** @param userId whose draft it is */
  constructor(ports: ConversationPorts, userId: string, room: Room, listener: ConversationListener) {
    const { messenger, connections, shelves, mutes } = ports;
    this.roomId = room.roomId;
    this.#listed = room;
    this.#draft = new Draft(shelves, userId, room.roomId);
    this.#connections = connections;
    this.#strangers = new Strangers(messenger);
    this.#mutes = mutes;
    this.#listener = listener;
    this.draft = this.#draft.recall();
    this.#room = connections.openRoom(room.roomId);
    this.#take(this.#room.state);
    this.#endings = [
      this.#room.subscribe((state) => this.#take(state)),
      this.#room.on("nudge", ({ from, at }) => this.#onNudge(from, at)),
      this.#room.on("wink", (event, timing) => this.#onWink(event.from, event.winkId, event.startAt, timing)),
      this.#room.on("error", (event) => this.#onError(event)),
    ];
  }

  /** The newest that is known of it. */
  get room(): Room {
    return this.state?.room ?? this.#listed;
  }

  /** Until when what waits is held back, by the browser's clock, ms; null where the room did not say so. */
  get heldUntil(): number | null {
    return this.#waiting.heldUntil;
  }

  /** Somebody called before the room was open here (ME-10): it counts as soon as the log is there. */
  calledBefore(call: Call): void {
    if (this.#toldUpTo === null) this.#calls.push(call);
    else this.#onCall(call);
  }

  /** Ends it; what was typed is kept. @returns the room, for who sees to it that what waits is sent, and closes it */
  leave(): RoomPort {
    for (const end of this.#endings) end();
    this.winks.end();
    return this.#room;
  }

  /** Connects again at once, after the connection had closed by itself, or while the next try is waited for. */
  reconnect(): void {
    // Opening it is what connects; it is held already, so this second hold is given back.
    this.#connections.openRoom(this.roomId).close();
  }

  /** How many messages of others are known to have come after this position. */
  messagesAfter(position: number): number {
    const last = this.#others.findLastIndex((event) => event.seq <= position);
    return this.#others.length - 1 - last;
  }

  personOf(userId: string): Person | undefined {
    return this.#people?.get(userId) ?? this.#strangers.of(userId);
  }

  nameOf(userId: string): string {
    return this.personOf(userId)?.name ?? userId;
  }

  /** What is being typed; others see that it is. */
  setDraft(text: string): void {
    this.#keepDraft(text);
    this.#room.typing(text.trim() !== "");
  }

  /** Sends what is typed, unless it is nothing or too long, or nothing is taken here any longer. */
  send(format: TextFormat): void {
    const text = this.outgoing;
    if (this.isShut || text === "" || countCodePoints(text) > CHAT_TEXT_MAX_CODE_POINTS) return;
    this.#reading.goOn();
    const look: TextFormat = { ...format, ...(this.isPlain && { plain: true }) };
    this.#room.send(text, Object.keys(look).length > 0 ? look : undefined);
    // Only now: what could not be taken must not be lost.
    this.#keepDraft("");
    this.isPlain = false;
    this.sent += 1;
  }

  retry(cid: string): void {
    this.#room.retry(cid);
  }

  discard(cid: string): void {
    this.#room.discard(cid);
  }

  nudge(): void {
    if (!this.isShut && !this.#coolsDown("nudge")) this.#room.nudge();
  }

  wink(winkId: string): void {
    if (!this.#coolsDown("wink")) this.#room.wink(winkId);
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

  #take(state: RoomState): void {
    const before = this.state;
    this.#waiting.take(state);
    if (before?.epoch && before.epoch !== state.epoch) this.#beginAnew();
    this.state = state;
    if (state.events !== before?.events || state.people !== before.people) this.#meet(state);
    this.#follow(state);
    this.#tellStanding(state, before);
  }

  /** Follows the line to the room: what came over it, and what of that was said during a loss. */
  #follow(state: RoomState): void {
    const { connection } = state;
    const isLive = connection.phase === "live";
    if (connection.phase === "waiting") this.lossCode = connection.code;
    if (isLive) this.lossCode = null;
    this.#wasLost ||= connection.phase === "waiting" || connection.phase === "closed";
    if (isLive || this.#wasLive) this.#tellNew(state);
    this.#wasLive = isLive;
    if (isLive) this.#wasLost = false;
    this.wasConnected ||= isLive;
  }

  /** Tells of the session's end, of being shut out, and of another title. */
  #tellStanding({ connection, room }: RoomState, before: RoomState | undefined): void {
    if (connection.phase === "closed" && connection.why === "sessionEnded") this.#listener.sessionEnded();
    if (isShut(connection) && !(before && isShut(before.connection))) this.#listener.shutOut();
    if (room && room.title !== before?.room?.title) this.#listener.titled(room);
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
    if (from === state.position) return;
    this.#toldUpTo = state.position;
    if (from === null) {
      this.oldUpTo = state.position;
      this.#reading.beginAt(state.position);
      for (const call of this.#calls.splice(0)) this.#onCall(call);
      return;
    }
    const isAfterLoss = this.#wasLost && !this.#wasLive;
    let newest: ChatEvent | undefined;
    for (const event of state.events.slice(state.events.findLastIndex(({ seq }) => seq <= from) + 1)) {
      if (event.type !== "chat" || event.from === state.you) continue;
      if (isAfterLoss) this.#reading.catchesUp(event.seq);
      else this.#reading.comes(event.seq);
      if (!this.#mutes.isBlocked(event.from)) newest = event;
    }
    // However much comes at once, after a loss above all: it is told of once.
    if (newest) this.#listener.said(newest, this.personOf(newest.from));
  }

  #onCall(call: Call): void {
    const { from, at } = call;
    if (call.type === "nudged") return this.#onNudge(from, at);
    const isLate = Date.now() + (this.state?.serverOffsetMs ?? 0) - at > CALL_FRESH_MS;
    // Nobody is in step with who was not there: it plays from its beginning, where it can be seen.
    if (!isLate) this.#listener.called();
    this.#onWink(from, call.winkId, at, { inMs: 0, isLate });
  }

  #onNudge(from: string, at: number): void {
    this.#moments.add({ kind: "nudge", from, at }, this.position);
    const isOwn = from === this.you;
    if (isOwn || this.#mutes.allowsNudge(from)) this.#listener.nudged(isOwn);
  }

  #onWink(from: string, winkId: string, at: number, timing: { readonly inMs: number; readonly isLate: boolean }): void {
    const wink = winkNamed(winkId);
    const isPlayed = wink !== undefined && !timing.isLate && (from === this.you || this.#mutes.allowsWink(from));
    this.#moments.add({ kind: "wink", from, winkId, at, isPlayed }, this.position);
    if (isPlayed) this.winks.comes(wink, from, timing.inMs);
  }

  #onError({ code, of, retryAfterMs }: ErrorEvent): void {
    if (of !== "nudge" && of !== "wink") return;
    const isLive = this.state?.connection.phase === "live";
    const until = isLive ? coolDownUntil(code, retryAfterMs, Date.now()) : undefined;
    this.#coolsUntil = until ?? this.#coolsUntil;
    this.#moments.notice(refusalText(of, code, isLive), this.position, until);
  }

  /** The room would refuse it, and who asks too often is cut off: it is said here. */
  #coolsDown(of: "nudge" | "wink"): boolean {
    if (Date.now() >= this.#coolsUntil) return false;
    this.#moments.notice(refusalText(of, "RATE_LIMITED", true), this.position, this.#coolsUntil);
    return true;
  }
}
