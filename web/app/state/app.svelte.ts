import type { Me, Person, Room, Status } from "../../../generated/types.ts";
import type { Circle } from "../contacts/circle.svelte.ts";
import { Roster } from "../contacts/roster.svelte.ts";
import { Unsent } from "../contacts/unsent.svelte.ts";
import type { Call, Conversation } from "../conversation/conversation.svelte.ts";
import type { Mutes } from "../conversation/mutes.svelte.ts";
import { Desktop } from "../desktop/desktop.svelte.ts";
import { laterWindows } from "../desktop/later.ts";
import { Session } from "../signin/session.svelte.ts";
import { Sounds } from "../sound/sounds.svelte.ts";
import type { Tune } from "../sound/tunes.ts";
import { Attention } from "./attention.svelte.ts";
import type { AppDialog } from "./dialogs.ts";
import { Preferences } from "./preferences.svelte.ts";
import type { MessengerPort } from "./sdk.ts";
import { readsTexts, recall, remember, type Shelf, type Shelves } from "./storage.ts";
import { Toasts, type Toast } from "./toasts.svelte.ts";
import { aboutWindow, contactsWindow, conversationId, conversationWindow, signInWindow } from "./windows.ts";

/** The whole messenger: its parts, and what one part's news means for the others. */
export class MessengerApp {
  readonly desktop: Desktop;
  readonly session: Session;
  readonly roster: Roster;
  readonly sounds: Sounds;
  readonly preferences: Preferences;
  readonly unsent = new Unsent();
  readonly toasts = new Toasts();
  readonly attention = new Attention();
  /** By roomId: every room that is open in a window. */
  conversations = $state.raw<ReadonlyMap<string, Conversation>>(new Map());
  /** Whom the person knows; null until it is loaded, and while nobody is signed in. */
  circle = $state.raw<Circle | null>(null);
  /** Whose nudges and winks leave a line only; null until somebody who is signed in needs it. */
  mutes = $state.raw<Mutes | null>(null);
  /** What waits for an answer above all windows. */
  dialog = $state.raw<AppDialog | null>(null);
  /** From here on a window is there. */
  isStarted = $state(false);
  readonly messenger: MessengerPort;
  readonly shelves: Shelves;
  readonly #shelf: Shelf;

  constructor(messenger: MessengerPort, shelves: Shelves) {
    const shelf = shelves.shared;
    this.messenger = messenger;
    this.shelves = shelves;
    this.#shelf = shelf;
    // Written by pages of before, for whoever comes.
    remember(shelf, "open", undefined);
    this.desktop = new Desktop(shelf);
    this.sounds = new Sounds(shelf);
    this.preferences = new Preferences(shelf);
    this.roster = new Roster(messenger, shelf);
    this.session = new Session(messenger, shelves, {
      entered: (me, isNew) => this.#entered(me, isNew),
      left: () => this.#left(),
      prepareVerification: laterWindows,
    });
    messenger.onSessionWarned((expiresAt) => this.session.warned(expiresAt));
  }

  /** Shows the first window. What it shows is looked for by `session.start`, which may have begun before. */
  start(): void {
    this.showMain();
    this.isStarted = true;
  }

  /** Opens the window that everything begins with, or brings it to the front. */
  showMain(): void {
    if (this.session.phase.kind === "signedIn") this.desktop.open(contactsWindow());
    else this.desktop.open(signInWindow(this.desktop.desk));
  }

  showAbout(): void {
    this.desktop.open(aboutWindow(this.desktop.desk));
  }

  /** Opens a room in a window, or brings its window to the front. */
  openRoom(room: Room): void {
    this.desktop.open(conversationWindow(room.roomId, room.title));
    // When its code cannot be loaded, the window itself says so.
    this.#converse(room).catch(() => undefined);
  }

  /** Opens the conversation with one person, which is made if there is none yet. */
  openDirect(userId: string): void {
    const known = this.roster.rooms.find(({ peerId }) => peerId === userId);
    if (known) {
      this.openRoom(known);
      return;
    }
    void this.circle?.attempt(async () => {
      const room = await this.messenger.conversations.openDirect(userId);
      this.roster.addRoom(room);
      this.openRoom(room);
    });
  }

  /** Opens a room in the task bar alone: somebody spoke there. */
  announceRoom(room: Room): void {
    this.desktop.announce(conversationWindow(room.roomId, room.title));
    this.#converse(room).catch(() => undefined);
  }

  /** Opens a room because somebody calls there; once the log is there its window comes forward, if it may (ME-10). */
  async callInto(room: Room, call: Call): Promise<void> {
    this.desktop.announce(conversationWindow(room.roomId, room.title));
    await this.#converse(room);
    this.conversations.get(room.roomId)?.calledBefore(call);
  }

  closeRoom(roomId: string): void {
    const conversation = this.conversations.get(roomId);
    if (conversation) this.unsent.follow(roomId, conversation.leave());
    this.conversations = new Map([...this.conversations].filter(([open]) => open !== roomId));
    this.desktop.close(conversationId(roomId));
    this.#rememberOpen();
  }

  setStatus(status: Status): void {
    this.roster.setStatus(status);
    this.session.keepStatus(status);
  }

  signOut(): void {
    this.#rememberOpen([]);
    this.play("signOut");
    void this.session.signOut();
  }

  /** Whether the person looks at this window now. */
  isSeen(windowId: string): boolean {
    return this.attention.here && this.desktop.active?.id === windowId;
  }

  /** The newest that is known of somebody who is there or a contact. */
  knownPerson(userId: string): Person | undefined {
    return this.roster.personOf(userId) ?? this.circle?.contacts.of(userId)?.person;
  }

  /** What is known of a room that is open in a window. */
  roomOf(roomId: string): Pick<Room, "roomId" | "peerId"> {
    return this.conversations.get(roomId)?.room ?? { roomId };
  }

  /** Where somebody's uploaded picture is read; null for one that is drawn. */
  pictureUrl(person: Pick<Person, "userId" | "picture">): string | null {
    return this.messenger.people.pictureUrl(person);
  }

  #entered({ person: me, session }: Me, isNew: boolean): void {
    this.desktop.close("signIn");
    this.desktop.open(contactsWindow());
    if (isNew) this.play("signIn");
    if (isNew && session.how === "newAccount") this.dialog = { kind: "recoveryCodes", areNew: false };
    if (isNew && session.how === "recovery") this.dialog = { kind: "passkeyAdvice" };
    this.roster.begin(me, this.session.status, isNew);
    // What cannot be loaded is missed by the windows, which say so.
    this.#connect(me).catch(() => undefined);
    void this.#reopen();
  }

  async #connect(me: Person): Promise<void> {
    const [{ beginCircle, mutesOf }, connections] = await Promise.all([laterWindows(), this.messenger.connect()]);
    const isStill = (): boolean => {
      const { phase } = this.session;
      return phase.kind === "signedIn" && phase.me === me;
    };
    if (!isStill()) return;
    const presence = this.roster.connect(connections);
    presence.subscribe(({ connection, you, sessionExpiresAt }) => {
      if (!isStill()) return;
      this.session.holdsUntil(sessionExpiresAt ?? 0);
      if (you !== null && you !== me.userId) this.#becomeAnother();
      else if (connection.phase === "closed" && connection.why === "sessionEnded") void this.session.end();
    });
    this.mutes ??= mutesOf(this);
    this.circle = beginCircle(this, presence);
  }

  /** Another tab signed in as somebody else, and the cookie is theirs now: so is this page. */
  #becomeAnother(): void {
    void this.session.start();
    this.#left();
  }

  #left(): void {
    for (const [roomId, conversation] of this.conversations) {
      conversation.leave().close();
      this.desktop.close(conversationId(roomId));
    }
    this.conversations = new Map();
    this.unsent.end();
    this.roster.end();
    this.circle = null;
    this.mutes = null;
    this.dialog = null;
    this.toasts.clear();
    for (const { id } of this.desktop.windows) if (id !== "signIn" && id !== "about") this.desktop.close(id);
    this.showMain();
  }

  /** Opens the rooms that were open when the page was left. */
  async #reopen(): Promise<void> {
    const open = recall(this.#shelf, this.#openName, readsTexts) ?? [];
    await this.roster.loadRooms();
    for (const room of this.roster.rooms.filter(({ roomId }) => open.includes(roomId))) this.openRoom(room);
  }

  #rememberOpen(roomIds: readonly string[] = [...this.conversations.keys()]): void {
    remember(this.#shelf, this.#openName, roomIds);
  }

  /** Each person who signs in here has their own. */
  get #openName(): string {
    return `open.${this.roster.me?.userId ?? ""}`;
  }

  async #converse(room: Room): Promise<void> {
    const [{ Conversation, mutesOf, alertOfNudge, alertOfSaid, alertOfWink, comeForward }, connections] =
      await Promise.all([laterWindows(), this.messenger.connect()]);
    // The window may be closed by now, or the room opened a second time.
    if (this.conversations.has(room.roomId) || !this.desktop.find(conversationId(room.roomId))) return;
    const userId = this.roster.me?.userId ?? "";
    this.mutes ??= mutesOf(this);
    const ports = { messenger: this.messenger, connections, shelves: this.shelves, mutes: this.mutes };
    const conversation = new Conversation(ports, userId, room, {
      said: (event, person) => alertOfSaid(this, room, event, person),
      nudged: (isOwn) => alertOfNudge(this, room, isOwn),
      winked: () => alertOfWink(this, room),
      called: () => comeForward(this, room),
      sessionEnded: () => void this.session.end(),
      shutOut: () => this.roster.removeRoom(room.roomId),
      seen: () => this.circle?.forgetUnread(room.roomId),
      titled: (titled) => this.roster.retitle(titled),
    });
    this.conversations = new Map([...this.conversations, [room.roomId, conversation]]);
    this.unsent.forget(room.roomId);
    this.#rememberOpen();
  }

  /** Busy people are left in peace: no sound, no note, no title that calls, nothing that flashes. */
  get isQuiet(): boolean {
    return this.roster.status === "busy";
  }

  play(tune: Tune): void {
    if (!this.isQuiet) this.sounds.play(tune);
  }

  /** @param isOver whether it is too late for the note: what it tells of has been answered or seen */
  note(person: Toast["person"], title: string, text: string, open: () => void, isOver = (): boolean => false): void {
    if (!this.isQuiet && this.preferences.toasts) this.toasts.show({ person, title, text, open, isOver });
  }

  /** Calls the person back to the page. */
  call(text: string): void {
    if (!this.isQuiet) this.attention.call(text);
  }
}
