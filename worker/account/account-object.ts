import { DurableObject } from "cloudflare:workers";
import type { ContactChange, Invitation, Room } from "../../generated/types.ts";
import { systemClock } from "../clock.ts";
import type { Env } from "../env.ts";
import { newRoomId } from "../ids.ts";
import { errorFields, logProblem } from "../log.ts";
import { Courier, Notices, SqliteNoticeStore } from "../notices/index.ts";
import { AlarmClock, ring } from "../sockets/index.ts";
import { isUntouched, migrate } from "../storage/index.ts";
import type { ContactFacts, Listing } from "./contacts/bond.ts";
import { SqliteContactStore } from "./contacts/contact-store.ts";
import { Contacts } from "./contacts/contacts.ts";
import { NO_STANCE, type ContactVerdict, type Stance } from "./contacts/standing.ts";
import { parseErrand } from "./errands/errand.ts";
import { Errands } from "./errands/errands.ts";
import { errandPorts } from "./errands/ports.ts";
import { runErrand } from "./errands/run.ts";
import type { AccessTokenRecord, AccessTokenWish } from "./keys/access-tokens.ts";
import { Keys, NO_PASSKEYS, type PasskeyOverview } from "./keys/keys.ts";
import type { Addition, MadePasskey, PasskeyKey, Removal } from "./keys/passkeys.ts";
import { accountMigrations } from "./migrations.ts";
import type { RoomEntry } from "./rooms/entry.ts";
import { SqliteRoomStore } from "./rooms/room-store.ts";
import { Rooms } from "./rooms/rooms.ts";
import type { Place } from "./sessions/place.ts";
import type { Rotation } from "./sessions/rotation.ts";
import type { Opening, SessionRecord } from "./sessions/session.ts";
import { Sessions, type EndedSession, type Opened, type Reading, type Replacement } from "./sessions/sessions.ts";
import { Tickets } from "./sessions/tickets.ts";

/** The account of one person. This is its door: each method is one turn of the part that it belongs to. */
export class Account extends DurableObject<Env> {
  readonly #sessions: Sessions;
  readonly #tickets: Tickets;
  readonly #keys: Keys;
  readonly #contacts: Contacts;
  readonly #rooms: Rooms;
  readonly #courier: Courier;
  readonly #alarmClock: AlarmClock;
  #hasTables = false;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    this.#sessions = new Sessions(ctx.storage);
    this.#tickets = new Tickets(ctx.storage);
    this.#keys = new Keys(ctx.storage);
    const notices = new Notices(new SqliteNoticeStore(ctx.storage.sql));
    const errands = new Errands(notices);
    this.#contacts = new Contacts(new SqliteContactStore(ctx.storage.sql), errands);
    this.#rooms = new Rooms(new SqliteRoomStore(ctx.storage.sql), this.#contacts, errands);
    this.#courier = this.#newCourier(notices);
    this.#alarmClock = new AlarmClock(ctx.storage);
    // Anyone can name an account that does not exist; asking about it must leave no trace.
    if (isUntouched(ctx.storage.sql)) return;
    this.#prepare();
    const dueAt = this.#courier.nextDueAt();
    if (dueAt !== null) void ctx.blockConcurrencyWhile(async () => this.#alarmClock.restore(dueAt, systemClock()));
  }

  /** Runs the errands that are due. May ring late, early or twice. */
  override async alarm(): Promise<void> {
    return ring({
      alarmClock: this.#alarmClock,
      clock: systemClock,
      act: () => this.#runErrands(),
      nextDueAt: () => this.#courier.nextDueAt(),
      report: (error) => logProblem("account-alarm-failed", errorFields(error)),
      beginAnew: () => this.ctx.abort("an alarm of an account failed"),
    });
  }

  // sessions

  openSession(tokenHash: string, opening: Opening): Opened | null {
    return this.#begin(() => {
      const { accessTokenId } = opening;
      // It may have been revoked since it was looked at.
      if (accessTokenId !== null && !this.#keys.hasAccessToken(accessTokenId)) return null;
      return this.#sessions.open(tokenHash, opening, systemClock());
    });
  }

  readSession(tokenHash: string): Reading {
    return this.#ask({ kind: "unknown" }, () => this.#sessions.read(tokenHash, systemClock()));
  }

  renewSession(sessionId: string): SessionRecord | null {
    return this.#ask(null, () => this.#sessions.renew(sessionId, systemClock()));
  }

  replaceToken(rotation: Rotation): Replacement {
    return this.#ask({ kind: "unknown" }, () => this.#sessions.replaceToken(rotation, systemClock()));
  }

  listSessions(): readonly SessionRecord[] {
    return this.#ask([], () => this.#sessions.list(systemClock()));
  }

  endSession(sessionId: string): EndedSession | null {
    return this.#ask(null, () => this.#sessions.end(sessionId, systemClock()));
  }

  endAllSessions(): readonly EndedSession[] {
    return this.#ask([], () => this.#sessions.endAll(systemClock()));
  }

  notePlace(sessionId: string, place: Place): boolean {
    return this.#ask(false, () => this.#sessions.notePlace(sessionId, place, systemClock()));
  }

  placesOf(): readonly Place[] {
    return this.#ask([], () => this.#sessions.places(systemClock()));
  }

  createTicket(ticketHash: string, sessionId: string, place: Place): number | null {
    return this.#ask(null, () => {
      const now = systemClock();
      const isLive = this.#sessions.live(sessionId, now) !== null;
      return isLive ? this.#tickets.create(ticketHash, sessionId, place, now) : null;
    });
  }

  useTicket(ticketHash: string, place: Place | null): SessionRecord | null {
    return this.#ask(null, () => {
      const now = systemClock();
      const sessionId = this.#tickets.spend(ticketHash, place, now);
      return sessionId === null ? null : this.#sessions.live(sessionId, now);
    });
  }

  // keys

  listPasskeys(): PasskeyOverview {
    return this.#ask(NO_PASSKEYS, () => this.#keys.overview());
  }

  findPasskey(credentialId: string): PasskeyKey | null {
    return this.#ask(null, () => this.#keys.findPasskey(credentialId));
  }

  addPasskey(made: MadePasskey, label: string): Addition {
    return this.#begin(() => this.#keys.addPasskey(made, label, systemClock()));
  }

  usePasskey(credentialId: string, counter: number): boolean {
    return this.#ask(false, () => this.#keys.usePasskey(credentialId, counter, systemClock()));
  }

  removePasskey(passkeyId: string): Removal {
    return this.#ask("unknown", () => this.#keys.removePasskey(passkeyId));
  }

  replaceRecoveryCodes(hashes: readonly string[]): readonly string[] {
    return this.#begin(() => this.#keys.replaceRecoveryCodes(hashes));
  }

  spendRecoveryCode(hash: string): boolean {
    return this.#ask(false, () => this.#keys.spendRecoveryCode(hash));
  }

  listAccessTokens(): readonly AccessTokenRecord[] {
    return this.#ask([], () => this.#keys.accessTokens());
  }

  addAccessToken(wish: AccessTokenWish, hash: string): AccessTokenRecord | null {
    return this.#begin(() => this.#keys.addAccessToken(wish, hash, systemClock()));
  }

  useAccessToken(hash: string): AccessTokenRecord | null {
    return this.#ask(null, () => this.#keys.useAccessToken(hash, systemClock()));
  }

  revokeAccessToken(tokenId: string): readonly EndedSession[] | null {
    return this.#ask(null, () =>
      this.#keys.revokeAccessToken(tokenId) ? this.#sessions.endOfAccessToken(tokenId, systemClock()) : null,
    );
  }

  // contacts

  listContacts(): readonly ContactFacts[] {
    return this.#ask([], () => this.#contacts.list());
  }

  addContact(me: string, userId: string, group: string | null): ContactVerdict {
    return this.#tell(() => this.#contacts.add(me, userId, group, systemClock()));
  }

  changeContact(me: string, userId: string, change: ContactChange): ContactVerdict {
    return this.#tell(() => this.#contacts.change(me, userId, change));
  }

  removeContact(me: string, userId: string): void {
    if (this.#hasTables) this.#tell(() => this.#contacts.remove(me, userId));
  }

  noteListing(me: string, listing: Listing): void {
    this.#tell(() => this.#contacts.note(me, listing, systemClock()));
  }

  stanceOn(userId: string): Stance {
    return this.#ask(NO_STANCE, () => this.#contacts.stance(userId));
  }

  spendAsks(count: number): number {
    return this.#begin(() => this.#contacts.spendAsks(count, systemClock()));
  }

  // rooms

  noteRoom(me: string, entry: RoomEntry): void {
    this.#tell(() => this.#rooms.note(me, entry));
  }

  listRooms(): readonly Room[] {
    return this.#ask([], () => this.#rooms.list());
  }

  findRoom(roomId: string): Room | null {
    return this.#ask(null, () => this.#rooms.find(roomId));
  }

  hasPlaceForRoom(): boolean {
    return this.#ask(true, () => this.#rooms.hasOneLeft());
  }

  listInvitations(): readonly Invitation[] {
    return this.#ask([], () => this.#rooms.invitations());
  }

  findInvitation(invitationId: string): Invitation | null {
    return this.#ask(null, () => this.#rooms.invitation(invitationId));
  }

  wasAnswered(invitationId: string, accept: boolean): boolean {
    return this.#ask(false, () => this.#rooms.wasAnswered(invitationId, accept));
  }

  directRoomWith(userId: string): string {
    return this.#begin(() => this.#rooms.directRoom(userId, newRoomId()));
  }

  /** Asks or changes an account, all or nothing. One that was never begun stays without tables and gives `otherwise`. */
  #ask<Answer>(otherwise: Answer, turn: () => Answer): Answer {
    return this.#hasTables ? this.ctx.storage.transactionSync(turn) : otherwise;
  }

  /** Changes an account, all or nothing, and begins it where that was not done before. */
  #begin<Answer>(turn: () => Answer): Answer {
    this.#prepare();
    return this.ctx.storage.transactionSync(turn);
  }

  /** Changes an account in a way that others have to know. They are told when it is on disk, and nobody waits for them. */
  #tell<Answer>(turn: () => Answer): Answer {
    const answer = this.#begin(turn);
    this.#runErrands();
    return answer;
  }

  /** Runs the errands that are due. What fails, or is cut off, is done by the alarm. */
  #runErrands(): void {
    const run = async (): Promise<void> => {
      const running = this.#courier.go();
      await this.#alarmClock.arm(this.#courier.nextDueAt());
      await running;
      await this.#alarmClock.arm(this.#courier.nextDueAt());
    };
    if (this.#courier.nextDueAt() !== null) this.ctx.waitUntil(run());
  }

  #newCourier(notices: Notices): Courier {
    const ports = errandPorts(this.env, this.#contacts, this.#rooms);
    return new Courier({
      notices,
      clock: systemClock,
      deliver: async ({ body }) => runErrand(parseErrand(body), ports),
      report: (error) => logProblem("account-errand-failed", errorFields(error)),
    });
  }

  #prepare(): void {
    if (this.#hasTables) return;
    migrate(this.ctx.storage, accountMigrations);
    this.#hasTables = true;
  }
}
