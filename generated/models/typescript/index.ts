// Generated from spec/ by scripts/generate/models.ts. Do not edit.

/** The client's own id of a command, a lower-case UUID. The idempotency key per room and sender; a retry keeps it. */
export type Cid = string;

/** A WebSocket close code of the registry in `errors.yaml`. */
export type CloseCode = number;

/** How many there are. */
export type Count = number;

/** How a person is called. Stars and lyrics welcome. */
export type DisplayName = string;

/** A span of time in milliseconds. */
export type DurationMs = number;

/** Name of the room's present numbering. A client that holds another epoch starts anew. */
export type Epoch = string;

/** The request was refused or failed. */
export type Failure = false;

/** A yes in a query. Absent it is a no. */
export type Flag = "true";

/** The heading under which a contact stands. */
export type GroupName = string;

/** A name that a person gave to one of their own things. */
export type Label = string;

/** Nothing to say beyond success. */
export type Nothing = Readonly<Record<string, unknown>>;

/** Opaque id of a session, passkey, token or invitation. */
export type OpaqueId = string;

/** The line below the name; may be empty. */
export type PersonalMessage = string;

/** A picture of the shipped set (`ShippedPicture`), or an uploaded one (`u-…`, read at `/api/people/{userId}/picture`). */
export type PictureId = string;

/** The last seq that someone has, 0 for none. */
export type Position = number;

/** The protocol's version, as offered and echoed in `Sec-WebSocket-Protocol`. */
export type Protocol = "cfm.v1";

/** One of the codes that were shown once; each opens the account once. */
export type RecoveryCode = string;

/** A code of the registry in `errors.yaml`. New codes may appear; treat an unknown one like INTERNAL. */
export type RefusalCode = string;

/** Opaque id of a room. Names beginning with `system_` and `admin_` are refused to people. */
export type RoomId = string;

/** What stands in the window's title. */
export type RoomTitle = string;

/** 256 random bits and what they open. Shown once, stored as a hash. */
export type SecretToken = string;

/** Number of a stream event in its room, dense from 1. */
export type Seq = number;

/** The request was done. */
export type Success = true;

/** Text that a person wrote. Counted in Unicode code points. */
export type Text = string;

/** A point in time by the server's clock, milliseconds since 1970. */
export type TimestampMs = number;

/** What the verification widget gave. The widget is told `cData`: the `userId` of a demo sign-in, the `challengeId` of a passkey or a new account, `recovery` for a recovery code (AU-2). */
export type TurnstileToken = string;

/** Opaque id of a person or bot. Compare it, never parse it. `me` is never one. */
export type UserId = string;

/** A UUID of any version in lower case. */
export type Uuid = string;

/** A structure of the Web Authentication standard in its JSON form. Passed through to the browser or the verifier. */
export type WebAuthnJson = Readonly<Record<string, unknown>>;

/** The name of a wink. A client that does not know it shows its line only. */
export type WinkId = string;

/** An access token of the caller, without the secret. */
export interface AccessToken {
  /** Opaque id of a session, passkey, token or invitation. */
  tokenId: OpaqueId;
  /** A name that a person gave to one of their own things. */
  label: Label;
  scopes: readonly Scope[];
  /** A point in time by the server's clock, milliseconds since 1970. */
  createdAt: TimestampMs;
  /** When it was last used, or null for never. */
  lastUsedAt: number | null;
}

/** The caller's access tokens. */
export interface AccessTokenList {
  tokens: readonly AccessToken[];
}

/** `AccessTokenList` in the envelope. */
export interface AccessTokenListAnswer {
  /** The request was done. */
  success: Success;
  /** The caller's access tokens. */
  data: AccessTokenList;
  /** About the answer. Quote `requestId` when you report a problem. */
  meta: Meta;
}

/** With a personal access token, for bots and command lines. Answered with a bearer token. */
export interface AccessTokenLogin {
  kind: "accessToken";
  /** 256 random bits and what they open. Shown once, stored as a hash. */
  token: SecretToken;
}

/** The command `cid` is done. `seq` is there for a stream event. */
export interface AckEvent {
  type: "ack";
  /** The client's own id of a command, a lower-case UUID. The idempotency key per room and sender; a retry keeps it. */
  cid: Cid;
  /** Number of a stream event in its room, dense from 1. */
  seq?: Seq;
  /** A point in time by the server's clock, milliseconds since 1970. */
  at: TimestampMs;
  /** True when the command had been done before. */
  duplicate?: boolean;
}

/** A bot and whether it is on duty. */
export interface Bot {
  /** What everyone may know of a person or bot. */
  person: Person;
  /** `sleeping`: its quota is used up. `resting`: not on duty now. */
  state: BotState;
}

/** All bots. */
export interface BotList {
  bots: readonly Bot[];
}

/** `BotList` in the envelope. */
export interface BotListAnswer {
  /** The request was done. */
  success: Success;
  /** All bots. */
  data: BotList;
  /** About the answer. Quote `requestId` when you report a problem. */
  meta: Meta;
}

/** `sleeping`: its quota is used up. `resting`: not on duty now. */
export type BotState = "awake" | "resting" | "sleeping";

/** The server is about to close this socket with this code. */
export interface ByeEvent {
  type: "bye";
  /** A WebSocket close code of the registry in `errors.yaml`. */
  code: CloseCode;
  /** A sentence for developers. */
  reason: string;
  /** A span of time in milliseconds. */
  reconnectAfterMs?: DurationMs;
}

/** The replay is complete up to `seq`. */
export interface CaughtUpEvent {
  type: "caughtUp";
  /** The last seq that someone has, 0 for none. */
  seq: Position;
}

/** Say something in the room. */
export interface ChatCommand {
  type: "chat";
  /** The client's own id of a command, a lower-case UUID. The idempotency key per room and sender; a retry keeps it. */
  cid: Cid;
  /** The last seq that someone has, 0 for none. */
  after: Position;
  /** Text that a person wrote. Counted in Unicode code points. */
  text: Text;
  /** How the sender's text looks. Travels both ways, so it is closed. Readers keep colours readable. */
  format?: TextFormat;
}

/** Somebody said something. */
export interface ChatEvent {
  type: "chat";
  /** Number of a stream event in its room, dense from 1. */
  seq: Seq;
  /** Opaque id of a person or bot. Compare it, never parse it. `me` is never one. */
  from: UserId;
  /** The client's own id of a command, a lower-case UUID. The idempotency key per room and sender; a retry keeps it. */
  cid: Cid;
  /** Text that a person wrote. Counted in Unicode code points. */
  text: Text;
  /** How the sender's text looks. Travels both ways, so it is closed. Readers keep colours readable. */
  format?: TextFormat;
  /** A point in time by the server's clock, milliseconds since 1970. */
  at: TimestampMs;
}

/** Numbers that the server may tune. They go before the ones of the spec. */
export interface ConnectionLimits {
  /** A span of time in milliseconds. */
  heartbeatMs: DurationMs;
  /** A span of time in milliseconds. */
  pongTimeoutMs: DurationMs;
  /** Chats that may be unacked. */
  maxInFlight: number;
}

/** A person on the caller's list, one who added the caller, or one whom the caller blocked. */
export interface Contact {
  /** What everyone may know of a person or bot. */
  person: Person;
  /** The heading, or null for none. */
  group: string | null;
  /** `mutual`: both added each other. `asked`: the caller waits. `asking`: the other one added the caller and waits. `none`: neither, so the caller only blocked them. */
  relation: ContactRelation;
  /** The caller blocked this person. */
  blocked: boolean;
}

/** `Contact` in the envelope. */
export interface ContactAnswer {
  /** The request was done. */
  success: Success;
  /** A person on the caller's list, one who added the caller, or one whom the caller blocked. */
  data: Contact;
  /** About the answer. Quote `requestId` when you report a problem. */
  meta: Meta;
}

/** What changes of a contact. What is absent stays. */
export interface ContactChange {
  /** The new heading, or null for none. */
  group?: string | null;
  /** True blocks. */
  blocked?: boolean;
}

/** Somebody added the person, or accepted. */
export interface ContactEvent {
  type: "contact";
  /** A person on the caller's list, one who added the caller, or one whom the caller blocked. */
  contact: Contact;
}

/** The caller's whole list. */
export interface ContactList {
  contacts: readonly Contact[];
}

/** `ContactList` in the envelope. */
export interface ContactListAnswer {
  /** The request was done. */
  success: Success;
  /** The caller's whole list. */
  data: ContactList;
  /** About the answer. Quote `requestId` when you report a problem. */
  meta: Meta;
}

/** `mutual`: both added each other. `asked`: the caller waits. `asking`: the other one added the caller and waits. `none`: neither, so the caller only blocked them. */
export type ContactRelation = "mutual" | "asked" | "asking" | "none";

/** The new token with its secret, shown this once. */
export interface CreatedAccessToken {
  /** An access token of the caller, without the secret. */
  accessToken: AccessToken;
  /** 256 random bits and what they open. Shown once, stored as a hash. */
  secret: SecretToken;
}

/** `CreatedAccessToken` in the envelope. */
export interface CreatedAccessTokenAnswer {
  /** The request was done. */
  success: Success;
  /** The new token with its secret, shown this once. */
  data: CreatedAccessToken;
  /** About the answer. Quote `requestId` when you report a problem. */
  meta: Meta;
}

/** As a seeded person, where the server allows it. */
export interface DemoLogin {
  kind: "demo";
  /** Opaque id of a person or bot. Compare it, never parse it. `me` is never one. */
  userId: UserId;
  /** What the verification widget gave. The widget is told `cData`: the `userId` of a demo sign-in, the `challengeId` of a passkey or a new account, `recovery` for a recovery code (AU-2). */
  turnstileToken: TurnstileToken;
  /** `cookie` for browsers (HttpOnly, never seen by scripts); `bearer` puts the token into the answer. */
  transport: Transport;
}

/** A seeded person that anyone may sign in as, where the server allows it. */
export interface DemoPerson {
  /** What everyone may know of a person or bot. */
  person: Person;
  /** Who this is, in a sentence. */
  persona: string;
  /** The kind of person, such as `night owl`. */
  archetype: string;
}

/** The people to choose from. Empty where demo sign-in is off. */
export interface DemoPersonList {
  people: readonly DemoPerson[];
}

/** `DemoPersonList` in the envelope. */
export interface DemoPersonListAnswer {
  /** The request was done. */
  success: Success;
  /** The people to choose from. Empty where demo sign-in is off. */
  data: DemoPersonList;
  /** About the answer. Quote `requestId` when you report a problem. */
  meta: Meta;
}

/** Why the request was refused. */
export interface ErrorBody {
  /** A code of the registry in `errors.yaml`. New codes may appear; treat an unknown one like INTERNAL. */
  code: RefusalCode;
  /** The registry's sentence for developers, or a more exact one. */
  message: string;
  details?: readonly ErrorDetail[];
  /** A span of time in milliseconds. */
  retryAfterMs?: DurationMs;
}

/** One thing that was wrong with the input. */
export interface ErrorDetail {
  /** JSON pointer to the field. */
  path: string;
  /** What is wrong with it. */
  message: string;
}

/** A command was refused. `of` is its type, `cid` its id, `path` a JSON pointer into the frame. */
export interface ErrorEvent {
  type: "error";
  /** A code of the registry in `errors.yaml`. New codes may appear; treat an unknown one like INTERNAL. */
  code: RefusalCode;
  /** A sentence for developers. */
  message: string;
  /** The type of the refused command. */
  of?: string;
  /** The client's own id of a command, a lower-case UUID. The idempotency key per room and sender; a retry keeps it. */
  cid?: Cid;
  /** JSON pointer to the field, such as `/text` or `/1/text` in an array frame. */
  path?: string;
  /** A span of time in milliseconds. */
  retryAfterMs?: DurationMs;
}

/** A family that every client has in some form. */
export type Font = "sans" | "serif" | "mono" | "comic";

/** The server runs. */
export interface Health {
  /** The protocol's version, as offered and echoed in `Sec-WebSocket-Protocol`. */
  protocol: Protocol;
  /** The server's version. */
  release: string;
}

/** `Health` in the envelope. */
export interface HealthAnswer {
  /** The request was done. */
  success: Success;
  /** The server runs. */
  data: Health;
  /** About the answer. Quote `requestId` when you report a problem. */
  meta: Meta;
}

/** Somebody asks somebody into a room. */
export interface Invitation {
  /** Opaque id of a session, passkey, token or invitation. */
  invitationId: OpaqueId;
  /** A conversation. A direct one is named after the other person, whose id is `peerId`; no other kind has that. */
  room: Room;
  /** What everyone may know of a person or bot. */
  from: Person;
  /** A point in time by the server's clock, milliseconds since 1970. */
  at: TimestampMs;
}

/** Yes or no to an invitation. */
export interface InvitationAnswer {
  /** True joins the room. */
  accept: boolean;
}

/** Somebody asks the person into a room. */
export interface InvitationEvent {
  type: "invitation";
  /** Somebody asks somebody into a room. */
  invitation: Invitation;
}

/** Open invitations to the caller. */
export interface InvitationList {
  invitations: readonly Invitation[];
}

/** `InvitationList` in the envelope. */
export interface InvitationListAnswer {
  /** The request was done. */
  success: Success;
  /** Open invitations to the caller. */
  data: InvitationList;
  /** About the answer. Quote `requestId` when you report a problem. */
  meta: Meta;
}

/** One of the ways to sign in. There are no passwords. */
export type LoginRequest =
  | AccessTokenLogin
  | DemoLogin
  | NewAccountLogin
  | PasskeyLogin
  | RecoveryLogin;

/** Who the caller is. */
export interface Me {
  /** What everyone may know of a person or bot. */
  person: Person;
  /** One sign-in of the caller. */
  session: Session;
}

/** `Me` in the envelope. */
export interface MeAnswer {
  /** The request was done. */
  success: Success;
  /** Who the caller is. */
  data: Me;
  /** About the answer. Quote `requestId` when you report a problem. */
  meta: Meta;
}

/** A person in a room. */
export interface Member {
  /** What everyone may know of a person or bot. */
  person: Person;
  /** `owner` may rename the room and remove people. */
  role: MemberRole;
  /** A point in time by the server's clock, milliseconds since 1970. */
  joinedAt: TimestampMs;
}

/** The people of a room. */
export interface MemberList {
  members: readonly Member[];
}

/** `MemberList` in the envelope. */
export interface MemberListAnswer {
  /** The request was done. */
  success: Success;
  /** The people of a room. */
  data: MemberList;
  /** About the answer. Quote `requestId` when you report a problem. */
  meta: Meta;
}

/** `owner` may rename the room and remove people. */
export type MemberRole = "owner" | "member";

/** A page of the stream, oldest first, with the people that it mentions. */
export interface MessagePage {
  /** Name of the room's present numbering. A client that holds another epoch starts anew. */
  epoch: Epoch;
  events: readonly StreamEvent[];
  people: readonly Person[];
  /** Whether older events exist. */
  more: boolean;
}

/** `MessagePage` in the envelope. */
export interface MessagePageAnswer {
  /** The request was done. */
  success: Success;
  /** A page of the stream, oldest first, with the people that it mentions. */
  data: MessagePage;
  /** About the answer. Quote `requestId` when you report a problem. */
  meta: Meta;
}

/** About the answer. Quote `requestId` when you report a problem. */
export interface Meta {
  /** A point in time by the server's clock, milliseconds since 1970. */
  timestamp: TimestampMs;
  /** A UUID of any version in lower case. */
  requestId: Uuid;
}

/** A measurement of the page. */
export type MetricName = "LCP" | "INP" | "CLS" | "FCP" | "TTFB";

/** How good it is, by the usual thresholds. */
export type MetricRating = "good" | "needs-improvement" | "poor";

/** A token to make. */
export interface NewAccessToken {
  /** A name that a person gave to one of their own things. */
  label: Label;
  scopes: readonly Scope[];
}

/** How somebody new wants to be called. */
export interface NewAccount {
  /** How a person is called. Stars and lyrics welcome. */
  name: DisplayName;
}

/** As somebody new, with the passkey that the browser made for the challenge of `startNewAccount`. */
export interface NewAccountLogin {
  kind: "newAccount";
  /** Opaque id of a session, passkey, token or invitation. */
  challengeId: OpaqueId;
  /** A structure of the Web Authentication standard in its JSON form. Passed through to the browser or the verifier. */
  credential: WebAuthnJson;
  /** What the verification widget gave. The widget is told `cData`: the `userId` of a demo sign-in, the `challengeId` of a passkey or a new account, `recovery` for a recovery code (AU-2). */
  turnstileToken: TurnstileToken;
  /** `cookie` for browsers (HttpOnly, never seen by scripts); `bearer` puts the token into the answer. */
  transport: Transport;
}

/** A person to add, or to accept if they asked. */
export interface NewContact {
  /** Opaque id of a person or bot. Compare it, never parse it. `me` is never one. */
  userId: UserId;
  /** The heading under which a contact stands. */
  group?: GroupName;
}

/** A conversation with one other person. */
export interface NewDirectRoom {
  kind: "direct";
  /** Opaque id of a person or bot. Compare it, never parse it. `me` is never one. */
  userId: UserId;
}

/** A conversation with several people, who are invited. */
export interface NewGroupRoom {
  kind: "group";
  /** What stands in the window's title. */
  title: RoomTitle;
  userIds: readonly UserId[];
}

/** People to invite. */
export interface NewInvitations {
  userIds: readonly UserId[];
}

/** A passkey that the browser made. */
export interface NewPasskey {
  /** Opaque id of a session, passkey, token or invitation. */
  challengeId: OpaqueId;
  /** A structure of the Web Authentication standard in its JSON form. Passed through to the browser or the verifier. */
  credential: WebAuthnJson;
  /** A name that a person gave to one of their own things. */
  label: Label;
}

/** A room to open. A direct room that exists already is given back. */
export type NewRoom =
  | NewDirectRoom
  | NewGroupRoom;

/** `Nothing` in the envelope. */
export interface NothingAnswer {
  /** The request was done. */
  success: Success;
  /** Nothing to say beyond success. */
  data: Nothing;
  /** About the answer. Quote `requestId` when you report a problem. */
  meta: Meta;
}

/** Shake everyone's window. */
export interface NudgeCommand {
  type: "nudge";
  /** The client's own id of a command, a lower-case UUID. The idempotency key per room and sender; a retry keeps it. */
  cid: Cid;
}

/** Somebody nudged the room. */
export interface NudgeEvent {
  type: "nudge";
  /** Opaque id of a person or bot. Compare it, never parse it. `me` is never one. */
  from: UserId;
  /** The client's own id of a command, a lower-case UUID. The idempotency key per room and sender; a retry keeps it. */
  cid: Cid;
  /** A point in time by the server's clock, milliseconds since 1970. */
  at: TimestampMs;
}

/** Somebody nudged a room that the client has not open. */
export interface NudgedEvent {
  type: "nudged";
  /** Opaque id of a room. Names beginning with `system_` and `admin_` are refused to people. */
  roomId: RoomId;
  /** Opaque id of a person or bot. Compare it, never parse it. `me` is never one. */
  from: UserId;
  /** A point in time by the server's clock, milliseconds since 1970. */
  at: TimestampMs;
}

/** The kind of screen. */
export type PageDevice = "desktop" | "phone";

/** One measurement. Carries nothing about the person. */
export interface PageMetric {
  /** A measurement of the page. */
  name: MetricName;
  /** Milliseconds, or the score for CLS. */
  value: number;
  /** How good it is, by the usual thresholds. */
  rating: MetricRating;
}

/** What one visit measured. Older clients send the metrics alone. */
export interface PageMetrics {
  /** Where in the page it was measured. */
  route?: PageRoute;
  /** The kind of screen. */
  device?: PageDevice;
  /** How the page was reached: `back-forward-cache` woke a page that slept, `restore` brought back one that the browser had thrown away. */
  navigation?: PageNavigation;
  /** The version of the page. */
  release?: string;
  metrics: readonly PageMetric[];
}

/** How the page was reached: `back-forward-cache` woke a page that slept, `restore` brought back one that the browser had thrown away. */
export type PageNavigation = "navigate" | "reload" | "back-forward" | "back-forward-cache" | "prerender" | "restore";

/** Where in the page it was measured. */
export type PageRoute = "signIn" | "messenger";

/** A passkey of the caller. */
export interface Passkey {
  /** Opaque id of a session, passkey, token or invitation. */
  passkeyId: OpaqueId;
  /** A name that a person gave to one of their own things. */
  label: Label;
  /** A point in time by the server's clock, milliseconds since 1970. */
  createdAt: TimestampMs;
  /** When it was last used, or null for never. */
  lastUsedAt: number | null;
}

/** What the browser needs to make or use a passkey. */
export interface PasskeyChallenge {
  /** Opaque id of a session, passkey, token or invitation. */
  challengeId: OpaqueId;
  /** A structure of the Web Authentication standard in its JSON form. Passed through to the browser or the verifier. */
  options: WebAuthnJson;
}

/** `PasskeyChallenge` in the envelope. */
export interface PasskeyChallengeAnswer {
  /** The request was done. */
  success: Success;
  /** What the browser needs to make or use a passkey. */
  data: PasskeyChallenge;
  /** About the answer. Quote `requestId` when you report a problem. */
  meta: Meta;
}

/** The caller's passkeys. */
export interface PasskeyList {
  /** How many recovery codes are unused. */
  recoveryCodesLeft: number;
  passkeys: readonly Passkey[];
}

/** `PasskeyList` in the envelope. */
export interface PasskeyListAnswer {
  /** The request was done. */
  success: Success;
  /** The caller's passkeys. */
  data: PasskeyList;
  /** About the answer. Quote `requestId` when you report a problem. */
  meta: Meta;
}

/** With a passkey. */
export interface PasskeyLogin {
  kind: "passkey";
  /** Opaque id of a session, passkey, token or invitation. */
  challengeId: OpaqueId;
  /** A structure of the Web Authentication standard in its JSON form. Passed through to the browser or the verifier. */
  credential: WebAuthnJson;
  /** What the verification widget gave. The widget is told `cData`: the `userId` of a demo sign-in, the `challengeId` of a passkey or a new account, `recovery` for a recovery code (AU-2). */
  turnstileToken: TurnstileToken;
  /** `cookie` for browsers (HttpOnly, never seen by scripts); `bearer` puts the token into the answer. */
  transport: Transport;
}

/** What everyone may know of a person or bot. */
export interface Person {
  /** Opaque id of a person or bot. Compare it, never parse it. `me` is never one. */
  userId: UserId;
  /** How a person is called. Stars and lyrics welcome. */
  name: DisplayName;
  /** A picture of the shipped set (`ShippedPicture`), or an uploaded one (`u-…`, read at `/api/people/{userId}/picture`). */
  picture: PictureId;
  /** True for a bot. Clients show it. */
  bot: boolean;
  /** The line below the name; may be empty. */
  personalMessage: PersonalMessage;
}

/** `Person` in the envelope. */
export interface PersonAnswer {
  /** The request was done. */
  success: Success;
  /** What everyone may know of a person or bot. */
  data: Person;
  /** About the answer. Quote `requestId` when you report a problem. */
  meta: Meta;
}

/** The latest of a person. */
export interface PersonEvent {
  type: "person";
  /** What everyone may know of a person or bot. */
  person: Person;
}

/** A page of people. */
export interface PersonList {
  people: readonly Person[];
  /** The `after` of the next page, or null on the last one. */
  next: string | null;
}

/** `PersonList` in the envelope. */
export interface PersonListAnswer {
  /** The request was done. */
  success: Success;
  /** A page of people. */
  data: PersonList;
  /** About the answer. Quote `requestId` when you report a problem. */
  meta: Meta;
}

/** A person and what they are doing. */
export interface PersonPresence {
  /** What everyone may know of a person or bot. */
  person: Person;
  /** What is shown of a person. `hidden` is only ever shown to themselves; `offline` is derived. */
  status: ShownStatus;
  /** A point in time by the server's clock, milliseconds since 1970. */
  since: TimestampMs;
}

/** Are you there. On the wire exactly `{"type":"ping"}`. */
export interface PingCommand {
  type: "ping";
}

/** I am here. On the wire exactly `{"type":"pong"}`. */
export interface PongEvent {
  type: "pong";
}

/** What a client sends on the channel `presence`. */
export type PresenceCommand =
  | PingCommand
  | RefreshCommand
  | StatusCommand;

/** What the server sends on the channel `presence`. */
export type PresenceEvent =
  | ByeEvent
  | ContactEvent
  | ErrorEvent
  | InvitationEvent
  | NudgedEvent
  | PongEvent
  | PresenceHelloEvent
  | PresenceSnapshotEvent
  | SessionEvent
  | SignedInEvent
  | StatusEvent
  | UnreadEvent
  | WinkedEvent;

/** The first event of the presence socket. */
export interface PresenceHelloEvent {
  type: "hello";
  /** The protocol's version, as offered and echoed in `Sec-WebSocket-Protocol`. */
  protocol: Protocol;
  /** Who the server takes the client for. */
  you: You;
  /** A point in time by the server's clock, milliseconds since 1970. */
  serverTime: TimestampMs;
  /** Numbers that the server may tune. They go before the ones of the spec. */
  limits: ConnectionLimits;
}

/** Everyone that the person may see, themselves included. */
export interface PresenceSnapshotEvent {
  type: "snapshot";
  /** Everyone to show. */
  people: readonly PersonPresence[];
}

/** A ticket for the presence channel. */
export interface PresenceTicketRequest {
  channel: "presence";
}

/** What a person changes of themselves. What is absent stays. Choosing a shipped picture removes the uploaded one. */
export interface ProfileChange {
  /** How a person is called. Stars and lyrics welcome. */
  name?: DisplayName;
  /** The line below the name; may be empty. */
  personalMessage?: PersonalMessage;
  /** A picture that every client draws itself. A client shows `duck`, with which a new account begins, for one that it does not know. */
  picture?: ShippedPicture;
}

/** What a client must know before it can sign in. */
export interface PublicSettings {
  /** The protocol's version, as offered and echoed in `Sec-WebSocket-Protocol`. */
  protocol: Protocol;
  /** The server's version. */
  release: string;
  /** Where the verification widget comes from. */
  turnstile: TurnstileSettings;
  /** Whether seeded people can be chosen. */
  demoSignIn: boolean;
}

/** `PublicSettings` in the envelope. */
export interface PublicSettingsAnswer {
  /** The request was done. */
  success: Success;
  /** What a client must know before it can sign in. */
  data: PublicSettings;
  /** About the answer. Quote `requestId` when you report a problem. */
  meta: Meta;
}

/** How far somebody has got in a room. Only ever rises. */
export interface Receipt {
  /** Opaque id of a person or bot. Compare it, never parse it. `me` is never one. */
  userId: UserId;
  /** The last seq that someone has, 0 for none. */
  delivered: Position;
  /** The last seq that someone has, 0 for none. */
  read: Position;
}

/** Up to where the person has received and read. */
export interface ReceiptCommand {
  type: "receipt";
  /** The last seq that someone has, 0 for none. */
  delivered: Position;
  /** The last seq that someone has, 0 for none. */
  read: Position;
}

/** Up to where somebody has received and read. */
export interface ReceiptEvent {
  type: "receipt";
  /** Opaque id of a person or bot. Compare it, never parse it. `me` is never one. */
  userId: UserId;
  /** The last seq that someone has, 0 for none. */
  delivered: Position;
  /** The last seq that someone has, 0 for none. */
  read: Position;
}

/** One-time codes, shown this once. The ones before are void. */
export interface RecoveryCodes {
  codes: readonly RecoveryCode[];
}

/** `RecoveryCodes` in the envelope. */
export interface RecoveryCodesAnswer {
  /** The request was done. */
  success: Success;
  /** One-time codes, shown this once. The ones before are void. */
  data: RecoveryCodes;
  /** About the answer. Quote `requestId` when you report a problem. */
  meta: Meta;
}

/** With a one-time recovery code. */
export interface RecoveryLogin {
  kind: "recovery";
  /** One of the codes that were shown once; each opens the account once. */
  code: RecoveryCode;
  /** What the verification widget gave. The widget is told `cData`: the `userId` of a demo sign-in, the `challengeId` of a passkey or a new account, `recovery` for a recovery code (AU-2). */
  turnstileToken: TurnstileToken;
  /** `cookie` for browsers (HttpOnly, never seen by scripts); `bearer` puts the token into the answer. */
  transport: Transport;
}

/** Renew the session of this socket. */
export interface RefreshCommand {
  type: "refresh";
}

/** Every answer that is not a success. */
export interface Refusal {
  /** The request was refused or failed. */
  success: Failure;
  /** Why the request was refused. */
  error: ErrorBody;
  /** About the answer. Quote `requestId` when you report a problem. */
  meta: Meta;
}

/** A conversation. A direct one is named after the other person, whose id is `peerId`; no other kind has that. */
export interface Room {
  /** Opaque id of a room. Names beginning with `system_` and `admin_` are refused to people. */
  roomId: RoomId;
  /** `public`: anyone may enter. `direct`: two people. `group`: by invitation. */
  kind: RoomKind;
  /** What stands in the window's title. */
  title: RoomTitle;
  /** Opaque id of a person or bot. Compare it, never parse it. `me` is never one. */
  peerId?: UserId;
  /** A line about the room; may be empty. */
  topic: string;
  /** Whether its content is end-to-end encrypted. */
  encrypted: boolean;
}

/** `Room` in the envelope. */
export interface RoomAnswer {
  /** The request was done. */
  success: Success;
  /** A conversation. A direct one is named after the other person, whose id is `peerId`; no other kind has that. */
  data: Room;
  /** About the answer. Quote `requestId` when you report a problem. */
  meta: Meta;
}

/** A new title. */
export interface RoomChange {
  /** What stands in the window's title. */
  title: RoomTitle;
}

/** What a client sends on the channel `room`. */
export type RoomCommand =
  | ChatCommand
  | NudgeCommand
  | PingCommand
  | ReceiptCommand
  | RefreshCommand
  | TypingCommand
  | WinkCommand;

/** What the server sends on the channel `room`. */
export type RoomEvent =
  | AckEvent
  | ByeEvent
  | CaughtUpEvent
  | ChatEvent
  | ErrorEvent
  | NudgeEvent
  | PersonEvent
  | PongEvent
  | ReceiptEvent
  | RoomHelloEvent
  | RoomSnapshotEvent
  | SessionEvent
  | SystemEvent
  | TypingEvent
  | UserCountEvent
  | WinkEvent;

/** The first event of a room's socket. */
export interface RoomHelloEvent {
  type: "hello";
  /** The protocol's version, as offered and echoed in `Sec-WebSocket-Protocol`. */
  protocol: Protocol;
  /** A conversation. A direct one is named after the other person, whose id is `peerId`; no other kind has that. */
  room: Room;
  /** Who the server takes the client for. */
  you: You;
  /** Name of the room's present numbering. A client that holds another epoch starts anew. */
  epoch: Epoch;
  /** The last seq that someone has, 0 for none. */
  head: Position;
  /** The last seq that someone has, 0 for none. */
  after: Position;
  /** Whether the client's log goes on without a gap. */
  recovered: boolean;
  /** A point in time by the server's clock, milliseconds since 1970. */
  serverTime: TimestampMs;
  /** Numbers that the server may tune. They go before the ones of the spec. */
  limits: ConnectionLimits;
}

/** `public`: anyone may enter. `direct`: two people. `group`: by invitation. */
export type RoomKind = "public" | "direct" | "group";

/** The rooms that the caller may enter. */
export interface RoomList {
  rooms: readonly Room[];
}

/** `RoomList` in the envelope. */
export interface RoomListAnswer {
  /** The request was done. */
  success: Success;
  /** The rooms that the caller may enter. */
  data: RoomList;
  /** About the answer. Quote `requestId` when you report a problem. */
  meta: Meta;
}

/** People, receipts, who types, how many are there. */
export interface RoomSnapshotEvent {
  type: "snapshot";
  /** Who is seen there, the reader, and whom the events to follow mention. */
  people: readonly Person[];
  /** How far each of them has got. */
  receipts: readonly Receipt[];
  /** Who types. */
  typing: readonly TypingPerson[];
  /** How many there are. */
  userCount: Count;
}

/** A ticket for a room. */
export interface RoomTicketRequest {
  channel: "room";
  /** Opaque id of a room. Names beginning with `system_` and `admin_` are refused to people. */
  roomId: RoomId;
}

/** What an access token may do. `read`: see people, rooms, contacts and messages. `chat`: speak, and open rooms. `manage`: change contacts, rooms and the profile. Nothing lets a token touch sessions, passkeys or tokens (AU-10). */
export type Scope = "read" | "chat" | "manage";

/** One sign-in of the caller. */
export interface Session {
  /** Opaque id of a session, passkey, token or invitation. */
  sessionId: OpaqueId;
  /** How a session began. */
  how: SignInKind;
  /** Roughly what signed in, such as `Firefox on Linux`; may be empty. For the person's eyes only. */
  device: string;
  /** A point in time by the server's clock, milliseconds since 1970. */
  createdAt: TimestampMs;
  /** A point in time by the server's clock, milliseconds since 1970. */
  lastSeenAt: TimestampMs;
  /** A point in time by the server's clock, milliseconds since 1970. */
  expiresAt: TimestampMs;
  /** A point in time by the server's clock, milliseconds since 1970. */
  endsAt: TimestampMs;
  /** Whether the request came with this session. */
  current: boolean;
}

/** When the session of this socket ends. */
export interface SessionEvent {
  type: "session";
  /** A point in time by the server's clock, milliseconds since 1970. */
  expiresAt: TimestampMs;
  /** Why the session is spoken of. */
  reason: SessionReason;
}

/** The caller's sign-ins. */
export interface SessionList {
  sessions: readonly Session[];
}

/** `SessionList` in the envelope. */
export interface SessionListAnswer {
  /** The request was done. */
  success: Success;
  /** The caller's sign-ins. */
  data: SessionList;
  /** About the answer. Quote `requestId` when you report a problem. */
  meta: Meta;
}

/** Why the session is spoken of. */
export type SessionReason = "warned" | "refreshed";

/** A picture that every client draws itself. A client shows `duck`, with which a new account begins, for one that it does not know. */
export type ShippedPicture = "anna" | "aoife" | "ben" | "chiara" | "diego" | "elif" | "farid" | "gwen" | "hiro" | "ingrid" | "jamal" | "katya" | "kwame" | "leilani" | "linh" | "mateus" | "mei" | "nadia" | "omar" | "priya" | "quentin" | "rosa" | "soren" | "tala" | "viktor" | "wanjiru" | "ximena" | "yael" | "zoe" | "zoltan" | "duck";

/** What is shown of a person. `hidden` is only ever shown to themselves; `offline` is derived. */
export type ShownStatus = "online" | "busy" | "brb" | "away" | "phone" | "lunch" | "hidden" | "offline";

/** How a session began. */
export type SignInKind = "demo" | "passkey" | "newAccount" | "recovery" | "accessToken";

/** Who signed in. `token` is there only for the transport `bearer`. */
export interface SignedIn {
  /** What everyone may know of a person or bot. */
  person: Person;
  /** One sign-in of the caller. */
  session: Session;
  /** 256 random bits and what they open. Shown once, stored as a hash. */
  token?: SecretToken;
}

/** `SignedIn` in the envelope. */
export interface SignedInAnswer {
  /** The request was done. */
  success: Success;
  /** Who signed in. `token` is there only for the transport `bearer`. */
  data: SignedIn;
  /** About the answer. Quote `requestId` when you report a problem. */
  meta: Meta;
}

/** Somebody has just signed in. */
export interface SignedInEvent {
  type: "signedIn";
  /** What everyone may know of a person or bot. */
  person: Person;
  /** A point in time by the server's clock, milliseconds since 1970. */
  at: TimestampMs;
}

/** What a person says of themselves. `hidden` looks like offline to others. */
export type Status = "online" | "busy" | "brb" | "away" | "phone" | "lunch" | "hidden";

/** The person's status and personal message. */
export interface StatusCommand {
  type: "presence";
  /** What a person says of themselves. `hidden` looks like offline to others. */
  status: Status;
  /** The line below the name; may be empty. */
  personalMessage?: PersonalMessage;
  /** True when the client set it for the person (idle). */
  auto?: boolean;
}

/** People whose status, name, picture or message changed. */
export interface StatusEvent {
  type: "presence";
  /** The changed ones. */
  people: readonly PersonPresence[];
}

/** An event of the room's stream. Later types join here; a reader skips those that it does not know and counts their seq. */
export type StreamEvent =
  | ChatEvent
  | SystemEvent;

/** Somebody joined, left, was invited or removed, or renamed the room. */
export interface SystemEvent {
  type: "system";
  /** Number of a stream event in its room, dense from 1. */
  seq: Seq;
  /** What happened to the room's people or name. */
  kind: SystemKind;
  /** Opaque id of a person or bot. Compare it, never parse it. `me` is never one. */
  userId: UserId;
  /** Opaque id of a person or bot. Compare it, never parse it. `me` is never one. */
  by?: UserId;
  /** What stands in the window's title. */
  title?: RoomTitle;
  /** A point in time by the server's clock, milliseconds since 1970. */
  at: TimestampMs;
}

/** What happened to the room's people or name. */
export type SystemKind = "joined" | "left" | "invited" | "kicked" | "renamed";

/** How the sender's text looks. Travels both ways, so it is closed. Readers keep colours readable. */
export interface TextFormat {
  /** The text's colour. */
  color?: string;
  /** A family that every client has in some form. */
  font?: Font;
  /** Bold. */
  bold?: boolean;
  /** Italic. */
  italic?: boolean;
  /** Shown as it is written: no codes become pictures, so that 401(k) stays 401(k). */
  plain?: boolean;
}

/** Opens one socket once, offered as `cfm.ticket.<ticket>` beside `cfm.v1`. */
export interface Ticket {
  /** 256 random bits and what they open. Shown once, stored as a hash. */
  ticket: SecretToken;
  /** A point in time by the server's clock, milliseconds since 1970. */
  expiresAt: TimestampMs;
}

/** `Ticket` in the envelope. */
export interface TicketAnswer {
  /** The request was done. */
  success: Success;
  /** Opens one socket once, offered as `cfm.ticket.<ticket>` beside `cfm.v1`. */
  data: Ticket;
  /** About the answer. Quote `requestId` when you report a problem. */
  meta: Meta;
}

/** Which socket the ticket opens. */
export type TicketRequest =
  | PresenceTicketRequest
  | RoomTicketRequest;

/** `cookie` for browsers (HttpOnly, never seen by scripts); `bearer` puts the token into the answer. */
export type Transport = "cookie" | "bearer";

/** Where the verification widget comes from. */
export interface TurnstileSettings {
  /** The public site key. */
  siteKey: string;
  /** The widget's script. */
  scriptUrl: string;
  /** The action to name. */
  action: string;
}

/** The person types, or stopped. */
export interface TypingCommand {
  type: "typing";
  /** Whether the person types. */
  on: boolean;
}

/** Somebody types, until then at the latest, or stopped. */
export interface TypingEvent {
  type: "typing";
  /** Opaque id of a person or bot. Compare it, never parse it. `me` is never one. */
  userId: UserId;
  /** Whether the person types. */
  on: boolean;
  /** A point in time by the server's clock, milliseconds since 1970. */
  until: TimestampMs;
}

/** Somebody is typing, until then at the latest. */
export interface TypingPerson {
  /** Opaque id of a person or bot. Compare it, never parse it. `me` is never one. */
  userId: UserId;
  /** A point in time by the server's clock, milliseconds since 1970. */
  until: TimestampMs;
}

/** How many messages wait in a room. */
export interface UnreadEvent {
  type: "unread";
  /** Opaque id of a room. Names beginning with `system_` and `admin_` are refused to people. */
  roomId: RoomId;
  /** How many there are. */
  count: Count;
  /** The last seq that someone has, 0 for none. */
  seq: Position;
  /** Opaque id of a person or bot. Compare it, never parse it. `me` is never one. */
  from?: UserId;
  /** The beginning of the latest one. */
  preview?: string;
}

/** How many people have the room open, as far as others know. */
export interface UserCountEvent {
  type: "userCount";
  /** How many there are. */
  count: Count;
}

/** Play an animation for everyone. */
export interface WinkCommand {
  type: "wink";
  /** The client's own id of a command, a lower-case UUID. The idempotency key per room and sender; a retry keeps it. */
  cid: Cid;
  /** The name of a wink. A client that does not know it shows its line only. */
  winkId: WinkId;
}

/** Somebody sends an animation, which starts at `startAt`. */
export interface WinkEvent {
  type: "wink";
  /** Opaque id of a person or bot. Compare it, never parse it. `me` is never one. */
  from: UserId;
  /** The client's own id of a command, a lower-case UUID. The idempotency key per room and sender; a retry keeps it. */
  cid: Cid;
  /** The name of a wink. A client that does not know it shows its line only. */
  winkId: WinkId;
  /** A point in time by the server's clock, milliseconds since 1970. */
  startAt: TimestampMs;
}

/** Somebody sent a wink in a room that the client has not open. */
export interface WinkedEvent {
  type: "winked";
  /** Opaque id of a room. Names beginning with `system_` and `admin_` are refused to people. */
  roomId: RoomId;
  /** Opaque id of a person or bot. Compare it, never parse it. `me` is never one. */
  from: UserId;
  /** The name of a wink. A client that does not know it shows its line only. */
  winkId: WinkId;
  /** A point in time by the server's clock, milliseconds since 1970. */
  at: TimestampMs;
}

/** Who the server takes the client for. */
export interface You {
  /** Opaque id of a person or bot. Compare it, never parse it. `me` is never one. */
  userId: UserId;
  /** A point in time by the server's clock, milliseconds since 1970. */
  sessionExpiresAt: TimestampMs;
}
