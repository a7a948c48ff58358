import { CHAT_TEXT_MAX_CODE_POINTS } from "../../../generated/contract/limits.ts";
import type { ChatEvent, Person, TextFormat } from "../../../generated/types.ts";
import { failure, failureOf, type Failure } from "../state/failure.ts";
import type { MessengerPort, RoomPort, RoomState } from "../state/sdk.ts";
import { readsText, recall, remember, type Shelf } from "../state/storage.ts";
import { longDate } from "../state/times.ts";
import { countCodePoints, wellFormed } from "../text/code-points.ts";
import { logEntries, type Moment, type Waiting } from "./log.ts";
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
}

type NewMoment = Moment extends infer Each ? (Each extends Moment ? Omit<Each, "id" | "after"> : never) : never;

/** One room, open in one window. */
export class Conversation {
  readonly roomId: string;
  state = $state.raw<RoomState>();
  draft = $state("");
  historyFailure = $state.raw<Failure | null>(null);
  loadingOlder = $state(false);
  /** The wink that plays, and a number that is new for each playing. */
  playing = $state.raw<{ readonly wink: Wink; readonly from: string; readonly play: number } | null>(null);
  #moments = $state.raw<readonly Moment[]>([]);
  #unseenFrom = $state<number | null>(null);
  #readUpTo = $state(0);
  #strangers = $state.raw<ReadonlyMap<string, Person>>(new Map());
  readonly #writtenAt = new Map<string, number>();
  readonly #asked = new Set<string>();

  #listedAs = $state("");
  readonly title = $derived(this.state?.room?.title ?? this.#listedAs);
  readonly topic = $derived(this.state?.room?.topic ?? "");
  /** Messages of others that came since this window was last looked at. */
  readonly unread = $derived(this.#others.filter((event) => event.seq > this.#readUpTo).length);
  readonly lastReceivedAt = $derived(this.#others.at(-1)?.at ?? null);
  /** What would be sent now. */
  readonly outgoing = $derived(wellFormed(this.draft).trim());
  readonly typists = $derived([...(this.state?.typing.keys() ?? [])].map((userId) => this.nameOf(userId)));
  readonly entries = $derived(
    logEntries({
      you: this.state?.you ?? null,
      events: this.state?.events ?? [],
      waiting: this.#waiting,
      moments: this.#moments,
      readUpTo: [...(this.state?.receipts.values() ?? [])]
        .filter(({ userId }) => userId !== this.state?.you)
        .map(({ read }) => read),
      unseenFrom: this.#unseenFrom,
      dayOf: longDate,
    }),
  );

  readonly #messenger: MessengerPort;
  readonly #room: RoomPort;
  readonly #shelf: Shelf;
  readonly #listener: ConversationListener;
  #wasLive = false;
  /** Up to here the listener knows; null until the log is there for the first time. */
  #toldUpTo: number | null = null;
  #lastMoment = 0;
  #wasSeen = false;
  #markedUpTo = 0;

  constructor(messenger: MessengerPort, roomId: string, title: string, shelf: Shelf, listener: ConversationListener) {
    this.roomId = roomId;
    this.#listedAs = title;
    this.#messenger = messenger;
    this.#shelf = shelf;
    this.#listener = listener;
    this.draft = recall(shelf, `draft.${roomId}`, readsText) ?? "";
    this.#room = messenger.openRoom(roomId);
    this.#take(this.#room.state);
    this.#room.subscribe((state) => this.#take(state));
    this.#room.on("nudge", ({ from, at }) => this.#onNudge(from, at));
    this.#room.on("wink", (event, timing) => this.#onWink(event.from, event.winkId, event.startAt, timing));
    this.#room.on("error", ({ code, of }) => this.#onError(code, of));
  }

  get you(): string | null {
    return this.state?.you ?? null;
  }

  /** Ends it; what was typed and what waits to be sent is kept. */
  close(): void {
    this.#room.close();
  }

  personOf(userId: string): Person | undefined {
    return this.state?.people.get(userId) ?? this.#strangers.get(userId);
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
    this.#keepDraft("");
    this.#unseenFrom = null;
    this.#room.send(text, Object.keys(format).length > 0 ? format : undefined);
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

  /** Plays a wink that is over once more, here only. */
  replay(wink: Wink, from: string): void {
    this.#lastMoment += 1;
    this.playing = { wink, from, play: this.#lastMoment };
    this.#listener.winked();
  }

  stopWink(): void {
    this.playing = null;
  }

  /** The person looks at the end of the log: everything there is read. */
  markSeen(): void {
    this.#wasSeen = true;
    const position = this.state?.position ?? 0;
    this.#readUpTo = Math.max(this.#readUpTo, position);
    if (position <= this.#markedUpTo) return;
    this.#markedUpTo = position;
    this.#room.markRead();
  }

  /** The person looks away: from here on messages are new. */
  markUnseen(): void {
    if (this.#wasSeen) this.#unseenFrom = null;
    this.#wasSeen = false;
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
    remember(this.#shelf, `draft.${this.roomId}`, text === "" ? undefined : text);
  }

  get #others(): readonly ChatEvent[] {
    return (this.state?.events ?? []).flatMap((event) =>
      event.type === "chat" && event.from !== this.state?.you ? [event] : [],
    );
  }

  get #waiting(): readonly Waiting[] {
    return (this.state?.outbox ?? []).map(({ cid, text, format, state, error }) => ({
      cid,
      text,
      ...(format && { format }),
      ...(state === "failed" && { refusal: failure(error?.code ?? "INTERNAL").sentence }),
      at: this.#writtenAt.get(cid) ?? Date.now(),
    }));
  }

  #take(state: RoomState): void {
    const now = Date.now() + state.serverOffsetMs;
    for (const { cid } of state.outbox) if (!this.#writtenAt.has(cid)) this.#writtenAt.set(cid, now);
    this.state = state;
    for (const event of state.events) this.#meet(event.type === "chat" ? event.from : event.userId);
    const isLive = state.connection.phase === "live";
    if (isLive || this.#wasLive) this.#tellNew(state);
    this.#wasLive = isLive;
    if (state.connection.phase === "closed" && state.connection.why === "sessionEnded") this.#listener.sessionEnded();
  }

  /** Tells of messages that are new to this page; the first look at a room is history, not news. */
  #tellNew(state: RoomState): void {
    const from = this.#toldUpTo;
    this.#toldUpTo = state.position;
    if (from === null) {
      this.#readUpTo = Math.max(this.#readUpTo, state.position);
      return;
    }
    for (const event of state.events) {
      if (event.seq <= from || event.type !== "chat" || event.from === state.you) continue;
      if (!this.#wasSeen) this.#unseenFrom ??= event.seq;
      this.#listener.said(event, this.personOf(event.from));
    }
  }

  /** Looks up who is named in the log and not among the people of the room. */
  #meet(userId: string): void {
    if (this.state?.people.has(userId) || this.#asked.has(userId)) return;
    this.#asked.add(userId);
    void this.#lookUp(userId);
  }

  async #lookUp(userId: string): Promise<void> {
    try {
      const person = await this.#messenger.person(userId);
      if (person) this.#strangers = new Map([...this.#strangers, [userId, person]]);
    } catch {
      // Without a name the id is shown, until the next event tries again.
      this.#asked.delete(userId);
    }
  }

  #onNudge(from: string, at: number): void {
    this.#addMoment({ kind: "nudge", from, at });
    this.#listener.nudged(from === this.you);
  }

  #onWink(from: string, winkId: string, at: number, timing: { readonly inMs: number; readonly isLate: boolean }): void {
    this.#addMoment({ kind: "wink", from, winkId, at });
    const wink = winkNamed(winkId);
    if (wink && !timing.isLate) setTimeout(() => this.replay(wink, from), timing.inMs);
  }

  #onError(code: string, of: string | undefined): void {
    if (of !== "nudge" && of !== "wink") return;
    const text = this.#refusalText(code, of);
    const last = this.#moments.at(-1);
    const isSaid = last?.kind === "notice" && last.text === text && last.after === this.state?.position;
    if (!isSaid) this.#addMoment({ kind: "notice", text, at: Date.now() });
  }

  #refusalText(code: string, of: string): string {
    if (this.state?.connection.phase !== "live") return `Your ${of} was not sent: there is no connection.`;
    if (code === "RATE_LIMITED") return `You may not send a ${of} that often.`;
    return `Your ${of} was not sent. ${failure(code).sentence}`;
  }

  #addMoment(what: NewMoment): void {
    this.#lastMoment += 1;
    this.#moments = [...this.#moments, { ...what, id: this.#lastMoment, after: this.state?.position ?? 0 }];
  }
}
