// Generated from spec/ by scripts/generate/models.ts. Do not edit.

//! The shapes of the CF Messenger protocol.
//!
//! A record with a tag, such as `ChatCommand`, is read and written through its union, here `RoomCommand::Chat`.

mod wire;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::{from_value, Error, Value};

pub use wire::decode_frame;
use wire::{present, required};

/// The client's own id of a command, a lower-case UUID. The idempotency key per room and sender; a retry keeps it.
pub type Cid = String;

/// A WebSocket close code of the registry in `errors.yaml`.
pub type CloseCode = u64;

/// How many there are.
pub type Count = u64;

/// How a person is called. Stars and lyrics welcome.
pub type DisplayName = String;

/// A span of time in milliseconds.
pub type DurationMs = u64;

/// Name of the room's present numbering. A client that holds another epoch starts anew.
pub type Epoch = String;

/// The request was refused or failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "bool", into = "bool")]
pub struct Failure;

impl TryFrom<bool> for Failure {
    type Error = &'static str;
    fn try_from(value: bool) -> Result<Self, Self::Error> {
        if !value {
            Ok(Self)
        } else {
            Err("must be false")
        }
    }
}

impl From<Failure> for bool {
    fn from(_: Failure) -> bool {
        false
    }
}

/// A yes in a query. Absent it is a no.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Flag {
    #[serde(rename = "true")]
    True,
}

/// The heading under which a contact stands.
pub type GroupName = String;

/// A name that a person gave to one of their own things.
pub type Label = String;

/// Nothing to say beyond success.
pub type Nothing = serde_json::Map<String, serde_json::Value>;

/// Opaque id of a session, passkey, token or invitation.
pub type OpaqueId = String;

/// The line below the name; may be empty.
pub type PersonalMessage = String;

/// A picture of the shipped set (`ShippedPicture`), or an uploaded one (`u-…`, read at `/api/people/{userId}/picture`).
pub type PictureId = String;

/// The last seq that someone has, 0 for none.
pub type Position = u64;

/// The protocol's version, as offered and echoed in `Sec-WebSocket-Protocol`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Protocol {
    #[serde(rename = "cfm.v1")]
    CfmV1,
}

/// One of the codes that were shown once; each opens the account once.
pub type RecoveryCode = String;

/// A code of the registry in `errors.yaml`. New codes may appear; treat an unknown one like INTERNAL.
pub type RefusalCode = String;

/// Opaque id of a room. Names beginning with `system_` and `admin_` are refused to people.
pub type RoomId = String;

/// What stands in the window's title.
pub type RoomTitle = String;

/// 256 random bits and what they open. Shown once, stored as a hash.
pub type SecretToken = String;

/// Number of a stream event in its room, dense from 1.
pub type Seq = u64;

/// The request was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "bool", into = "bool")]
pub struct Success;

impl TryFrom<bool> for Success {
    type Error = &'static str;
    fn try_from(value: bool) -> Result<Self, Self::Error> {
        if value {
            Ok(Self)
        } else {
            Err("must be true")
        }
    }
}

impl From<Success> for bool {
    fn from(_: Success) -> bool {
        true
    }
}

/// Text that a person wrote. Counted in Unicode code points.
pub type Text = String;

/// A point in time by the server's clock, milliseconds since 1970.
pub type TimestampMs = u64;

/// What the verification widget gave. The widget is told `cData`: the `userId` of a demo sign-in, the `challengeId` of a passkey or a new account, `recovery` for a recovery code (AU-2).
pub type TurnstileToken = String;

/// Opaque id of a person or bot. Compare it, never parse it. `me` is never one.
pub type UserId = String;

/// A UUID of any version in lower case.
pub type Uuid = String;

/// A structure of the Web Authentication standard in its JSON form. Passed through to the browser or the verifier.
pub type WebAuthnJson = serde_json::Map<String, serde_json::Value>;

/// The name of a wink. A client that does not know it shows its line only.
pub type WinkId = String;

/// An access token of the caller, without the secret.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AccessToken {
    /// Opaque id of a session, passkey, token or invitation.
    #[serde(rename = "tokenId")]
    pub token_id: OpaqueId,
    /// A name that a person gave to one of their own things.
    pub label: Label,
    pub scopes: Vec<Scope>,
    /// A point in time by the server's clock, milliseconds since 1970.
    #[serde(rename = "createdAt")]
    pub created_at: TimestampMs,
    /// When it was last used, or null for never.
    #[serde(rename = "lastUsedAt", deserialize_with = "required")]
    pub last_used_at: Option<u64>,
}

/// The caller's access tokens.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AccessTokenList {
    pub tokens: Vec<AccessToken>,
}

/// `AccessTokenList` in the envelope.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AccessTokenListAnswer {
    /// The request was done.
    pub success: Success,
    /// The caller's access tokens.
    pub data: AccessTokenList,
    /// About the answer. Quote `requestId` when you report a problem.
    pub meta: Meta,
}

/// With a personal access token, for bots and command lines. Answered with a bearer token.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AccessTokenLogin {
    /// 256 random bits and what they open. Shown once, stored as a hash.
    pub token: SecretToken,
}

/// The command `cid` is done. `seq` is there for a stream event.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AckEvent {
    /// The client's own id of a command, a lower-case UUID. The idempotency key per room and sender; a retry keeps it.
    pub cid: Cid,
    /// Number of a stream event in its room, dense from 1.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub seq: Option<Seq>,
    /// A point in time by the server's clock, milliseconds since 1970.
    pub at: TimestampMs,
    /// True when the command had been done before.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub duplicate: Option<bool>,
}

/// A bot and whether it is on duty.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Bot {
    /// What everyone may know of a person or bot.
    pub person: Person,
    /// `sleeping`: its quota is used up. `resting`: not on duty now.
    pub state: BotState,
}

/// All bots.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct BotList {
    pub bots: Vec<Bot>,
}

/// `BotList` in the envelope.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct BotListAnswer {
    /// The request was done.
    pub success: Success,
    /// All bots.
    pub data: BotList,
    /// About the answer. Quote `requestId` when you report a problem.
    pub meta: Meta,
}

/// `sleeping`: its quota is used up. `resting`: not on duty now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum BotState {
    #[serde(rename = "awake")]
    Awake,
    #[serde(rename = "resting")]
    Resting,
    #[serde(rename = "sleeping")]
    Sleeping,
}

/// The server is about to close this socket with this code.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ByeEvent {
    /// A WebSocket close code of the registry in `errors.yaml`.
    pub code: CloseCode,
    /// A sentence for developers.
    pub reason: String,
    /// A span of time in milliseconds.
    #[serde(rename = "reconnectAfterMs", default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub reconnect_after_ms: Option<DurationMs>,
}

/// The replay is complete up to `seq`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CaughtUpEvent {
    /// The last seq that someone has, 0 for none.
    pub seq: Position,
}

/// Say something in the room.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChatCommand {
    /// The client's own id of a command, a lower-case UUID. The idempotency key per room and sender; a retry keeps it.
    pub cid: Cid,
    /// The last seq that someone has, 0 for none.
    pub after: Position,
    /// Text that a person wrote. Counted in Unicode code points.
    pub text: Text,
    /// How the sender's text looks. Travels both ways, so it is closed. Readers keep colours readable.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub format: Option<TextFormat>,
}

/// Somebody said something.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ChatEvent {
    /// Number of a stream event in its room, dense from 1.
    pub seq: Seq,
    /// Opaque id of a person or bot. Compare it, never parse it. `me` is never one.
    pub from: UserId,
    /// The client's own id of a command, a lower-case UUID. The idempotency key per room and sender; a retry keeps it.
    pub cid: Cid,
    /// Text that a person wrote. Counted in Unicode code points.
    pub text: Text,
    /// How the sender's text looks. Travels both ways, so it is closed. Readers keep colours readable.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub format: Option<TextFormat>,
    /// A point in time by the server's clock, milliseconds since 1970.
    pub at: TimestampMs,
}

/// Numbers that the server may tune. They go before the ones of the spec.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ConnectionLimits {
    /// A span of time in milliseconds.
    #[serde(rename = "heartbeatMs")]
    pub heartbeat_ms: DurationMs,
    /// A span of time in milliseconds.
    #[serde(rename = "pongTimeoutMs")]
    pub pong_timeout_ms: DurationMs,
    /// Chats that may be unacked.
    #[serde(rename = "maxInFlight")]
    pub max_in_flight: u64,
}

/// A person on the caller's list, one who added the caller, or one whom the caller blocked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Contact {
    /// What everyone may know of a person or bot.
    pub person: Person,
    /// The heading, or null for none.
    #[serde(deserialize_with = "required")]
    pub group: Option<String>,
    /// `mutual`: both added each other. `asked`: the caller waits. `asking`: the other one added the caller and waits. `none`: neither, so the caller only blocked them.
    pub relation: ContactRelation,
    /// The caller blocked this person.
    pub blocked: bool,
}

/// `Contact` in the envelope.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ContactAnswer {
    /// The request was done.
    pub success: Success,
    /// A person on the caller's list, one who added the caller, or one whom the caller blocked.
    pub data: Contact,
    /// About the answer. Quote `requestId` when you report a problem.
    pub meta: Meta,
}

/// What changes of a contact. What is absent stays.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ContactChange {
    /// The new heading, or null for none.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub group: Option<Option<String>>,
    /// True blocks.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub blocked: Option<bool>,
}

/// Somebody added the person, or accepted.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ContactEvent {
    /// A person on the caller's list, one who added the caller, or one whom the caller blocked.
    pub contact: Contact,
}

/// The caller's whole list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ContactList {
    pub contacts: Vec<Contact>,
}

/// `ContactList` in the envelope.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ContactListAnswer {
    /// The request was done.
    pub success: Success,
    /// The caller's whole list.
    pub data: ContactList,
    /// About the answer. Quote `requestId` when you report a problem.
    pub meta: Meta,
}

/// `mutual`: both added each other. `asked`: the caller waits. `asking`: the other one added the caller and waits. `none`: neither, so the caller only blocked them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum ContactRelation {
    #[serde(rename = "mutual")]
    Mutual,
    #[serde(rename = "asked")]
    Asked,
    #[serde(rename = "asking")]
    Asking,
    #[serde(rename = "none")]
    None,
}

/// The new token with its secret, shown this once.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CreatedAccessToken {
    /// An access token of the caller, without the secret.
    #[serde(rename = "accessToken")]
    pub access_token: AccessToken,
    /// 256 random bits and what they open. Shown once, stored as a hash.
    pub secret: SecretToken,
}

/// `CreatedAccessToken` in the envelope.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CreatedAccessTokenAnswer {
    /// The request was done.
    pub success: Success,
    /// The new token with its secret, shown this once.
    pub data: CreatedAccessToken,
    /// About the answer. Quote `requestId` when you report a problem.
    pub meta: Meta,
}

/// As a seeded person, where the server allows it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DemoLogin {
    /// Opaque id of a person or bot. Compare it, never parse it. `me` is never one.
    #[serde(rename = "userId")]
    pub user_id: UserId,
    /// What the verification widget gave. The widget is told `cData`: the `userId` of a demo sign-in, the `challengeId` of a passkey or a new account, `recovery` for a recovery code (AU-2).
    #[serde(rename = "turnstileToken")]
    pub turnstile_token: TurnstileToken,
    /// `cookie` for browsers (HttpOnly, never seen by scripts); `bearer` puts the token into the answer.
    pub transport: Transport,
}

/// A seeded person that anyone may sign in as, where the server allows it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DemoPerson {
    /// What everyone may know of a person or bot.
    pub person: Person,
    /// Who this is, in a sentence.
    pub persona: String,
    /// The kind of person, such as `night owl`.
    pub archetype: String,
}

/// The people to choose from. Empty where demo sign-in is off.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DemoPersonList {
    pub people: Vec<DemoPerson>,
}

/// `DemoPersonList` in the envelope.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DemoPersonListAnswer {
    /// The request was done.
    pub success: Success,
    /// The people to choose from. Empty where demo sign-in is off.
    pub data: DemoPersonList,
    /// About the answer. Quote `requestId` when you report a problem.
    pub meta: Meta,
}

/// Why the request was refused.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ErrorBody {
    /// A code of the registry in `errors.yaml`. New codes may appear; treat an unknown one like INTERNAL.
    pub code: RefusalCode,
    /// The registry's sentence for developers, or a more exact one.
    pub message: String,
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub details: Option<Vec<ErrorDetail>>,
    /// A span of time in milliseconds.
    #[serde(rename = "retryAfterMs", default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub retry_after_ms: Option<DurationMs>,
}

/// One thing that was wrong with the input.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ErrorDetail {
    /// JSON pointer to the field.
    pub path: String,
    /// What is wrong with it.
    pub message: String,
}

/// A command was refused. `of` is its type, `cid` its id, `path` a JSON pointer into the frame.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ErrorEvent {
    /// A code of the registry in `errors.yaml`. New codes may appear; treat an unknown one like INTERNAL.
    pub code: RefusalCode,
    /// A sentence for developers.
    pub message: String,
    /// The type of the refused command.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub of: Option<String>,
    /// The client's own id of a command, a lower-case UUID. The idempotency key per room and sender; a retry keeps it.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub cid: Option<Cid>,
    /// JSON pointer to the field, such as `/text` or `/1/text` in an array frame.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// A span of time in milliseconds.
    #[serde(rename = "retryAfterMs", default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub retry_after_ms: Option<DurationMs>,
}

/// A family that every client has in some form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Font {
    #[serde(rename = "sans")]
    Sans,
    #[serde(rename = "serif")]
    Serif,
    #[serde(rename = "mono")]
    Mono,
    #[serde(rename = "comic")]
    Comic,
}

/// The server runs.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Health {
    /// The protocol's version, as offered and echoed in `Sec-WebSocket-Protocol`.
    pub protocol: Protocol,
    /// The server's version.
    pub release: String,
}

/// `Health` in the envelope.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct HealthAnswer {
    /// The request was done.
    pub success: Success,
    /// The server runs.
    pub data: Health,
    /// About the answer. Quote `requestId` when you report a problem.
    pub meta: Meta,
}

/// Somebody asks somebody into a room.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Invitation {
    /// Opaque id of a session, passkey, token or invitation.
    #[serde(rename = "invitationId")]
    pub invitation_id: OpaqueId,
    /// A conversation. A direct one is named after the other person, whose id is `peerId`; no other kind has that.
    pub room: Room,
    /// What everyone may know of a person or bot.
    pub from: Person,
    /// A point in time by the server's clock, milliseconds since 1970.
    pub at: TimestampMs,
}

/// Yes or no to an invitation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InvitationAnswer {
    /// True joins the room.
    pub accept: bool,
}

/// Somebody asks the person into a room.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct InvitationEvent {
    /// Somebody asks somebody into a room.
    pub invitation: Invitation,
}

/// Open invitations to the caller.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct InvitationList {
    pub invitations: Vec<Invitation>,
}

/// `InvitationList` in the envelope.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct InvitationListAnswer {
    /// The request was done.
    pub success: Success,
    /// Open invitations to the caller.
    pub data: InvitationList,
    /// About the answer. Quote `requestId` when you report a problem.
    pub meta: Meta,
}

/// One of the ways to sign in. There are no passwords.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind")]
pub enum LoginRequest {
    #[serde(rename = "accessToken")]
    AccessToken(AccessTokenLogin),
    #[serde(rename = "demo")]
    Demo(DemoLogin),
    #[serde(rename = "newAccount")]
    NewAccount(NewAccountLogin),
    #[serde(rename = "passkey")]
    Passkey(PasskeyLogin),
    #[serde(rename = "recovery")]
    Recovery(RecoveryLogin),
}

/// Who the caller is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Me {
    /// What everyone may know of a person or bot.
    pub person: Person,
    /// One sign-in of the caller.
    pub session: Session,
}

/// `Me` in the envelope.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MeAnswer {
    /// The request was done.
    pub success: Success,
    /// Who the caller is.
    pub data: Me,
    /// About the answer. Quote `requestId` when you report a problem.
    pub meta: Meta,
}

/// A person in a room.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Member {
    /// What everyone may know of a person or bot.
    pub person: Person,
    /// `owner` may rename the room and remove people.
    pub role: MemberRole,
    /// A point in time by the server's clock, milliseconds since 1970.
    #[serde(rename = "joinedAt")]
    pub joined_at: TimestampMs,
}

/// The people of a room.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MemberList {
    pub members: Vec<Member>,
}

/// `MemberList` in the envelope.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MemberListAnswer {
    /// The request was done.
    pub success: Success,
    /// The people of a room.
    pub data: MemberList,
    /// About the answer. Quote `requestId` when you report a problem.
    pub meta: Meta,
}

/// `owner` may rename the room and remove people.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum MemberRole {
    #[serde(rename = "owner")]
    Owner,
    #[serde(rename = "member")]
    Member,
}

/// A page of the stream, oldest first, with the people that it mentions.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MessagePage {
    /// Name of the room's present numbering. A client that holds another epoch starts anew.
    pub epoch: Epoch,
    pub events: Vec<StreamEvent>,
    pub people: Vec<Person>,
    /// Whether older events exist.
    pub more: bool,
}

/// `MessagePage` in the envelope.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MessagePageAnswer {
    /// The request was done.
    pub success: Success,
    /// A page of the stream, oldest first, with the people that it mentions.
    pub data: MessagePage,
    /// About the answer. Quote `requestId` when you report a problem.
    pub meta: Meta,
}

/// About the answer. Quote `requestId` when you report a problem.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Meta {
    /// A point in time by the server's clock, milliseconds since 1970.
    pub timestamp: TimestampMs,
    /// A UUID of any version in lower case.
    #[serde(rename = "requestId")]
    pub request_id: Uuid,
}

/// A measurement of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum MetricName {
    #[serde(rename = "LCP")]
    LCP,
    #[serde(rename = "INP")]
    INP,
    #[serde(rename = "CLS")]
    CLS,
    #[serde(rename = "FCP")]
    FCP,
    #[serde(rename = "TTFB")]
    TTFB,
}

/// How good it is, by the usual thresholds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum MetricRating {
    #[serde(rename = "good")]
    Good,
    #[serde(rename = "needs-improvement")]
    NeedsImprovement,
    #[serde(rename = "poor")]
    Poor,
}

/// A token to make.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewAccessToken {
    /// A name that a person gave to one of their own things.
    pub label: Label,
    pub scopes: Vec<Scope>,
}

/// How somebody new wants to be called.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewAccount {
    /// How a person is called. Stars and lyrics welcome.
    pub name: DisplayName,
}

/// As somebody new, with the passkey that the browser made for the challenge of `startNewAccount`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewAccountLogin {
    /// Opaque id of a session, passkey, token or invitation.
    #[serde(rename = "challengeId")]
    pub challenge_id: OpaqueId,
    /// A structure of the Web Authentication standard in its JSON form. Passed through to the browser or the verifier.
    pub credential: WebAuthnJson,
    /// What the verification widget gave. The widget is told `cData`: the `userId` of a demo sign-in, the `challengeId` of a passkey or a new account, `recovery` for a recovery code (AU-2).
    #[serde(rename = "turnstileToken")]
    pub turnstile_token: TurnstileToken,
    /// `cookie` for browsers (HttpOnly, never seen by scripts); `bearer` puts the token into the answer.
    pub transport: Transport,
}

/// A person to add, or to accept if they asked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewContact {
    /// Opaque id of a person or bot. Compare it, never parse it. `me` is never one.
    #[serde(rename = "userId")]
    pub user_id: UserId,
    /// The heading under which a contact stands.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub group: Option<GroupName>,
}

/// A conversation with one other person.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewDirectRoom {
    /// Opaque id of a person or bot. Compare it, never parse it. `me` is never one.
    #[serde(rename = "userId")]
    pub user_id: UserId,
}

/// A conversation with several people, who are invited.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewGroupRoom {
    /// What stands in the window's title.
    pub title: RoomTitle,
    #[serde(rename = "userIds")]
    pub user_ids: Vec<UserId>,
}

/// People to invite.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewInvitations {
    #[serde(rename = "userIds")]
    pub user_ids: Vec<UserId>,
}

/// A passkey that the browser made.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewPasskey {
    /// Opaque id of a session, passkey, token or invitation.
    #[serde(rename = "challengeId")]
    pub challenge_id: OpaqueId,
    /// A structure of the Web Authentication standard in its JSON form. Passed through to the browser or the verifier.
    pub credential: WebAuthnJson,
    /// A name that a person gave to one of their own things.
    pub label: Label,
}

/// A room to open. A direct room that exists already is given back.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind")]
pub enum NewRoom {
    #[serde(rename = "direct")]
    Direct(NewDirectRoom),
    #[serde(rename = "group")]
    Group(NewGroupRoom),
}

/// `Nothing` in the envelope.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NothingAnswer {
    /// The request was done.
    pub success: Success,
    /// Nothing to say beyond success.
    pub data: Nothing,
    /// About the answer. Quote `requestId` when you report a problem.
    pub meta: Meta,
}

/// Shake everyone's window.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NudgeCommand {
    /// The client's own id of a command, a lower-case UUID. The idempotency key per room and sender; a retry keeps it.
    pub cid: Cid,
}

/// Somebody nudged the room.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NudgeEvent {
    /// Opaque id of a person or bot. Compare it, never parse it. `me` is never one.
    pub from: UserId,
    /// The client's own id of a command, a lower-case UUID. The idempotency key per room and sender; a retry keeps it.
    pub cid: Cid,
    /// A point in time by the server's clock, milliseconds since 1970.
    pub at: TimestampMs,
}

/// Somebody nudged a room that the client has not open.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NudgedEvent {
    /// Opaque id of a room. Names beginning with `system_` and `admin_` are refused to people.
    #[serde(rename = "roomId")]
    pub room_id: RoomId,
    /// Opaque id of a person or bot. Compare it, never parse it. `me` is never one.
    pub from: UserId,
    /// A point in time by the server's clock, milliseconds since 1970.
    pub at: TimestampMs,
}

/// The kind of screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum PageDevice {
    #[serde(rename = "desktop")]
    Desktop,
    #[serde(rename = "phone")]
    Phone,
}

/// One measurement. Carries nothing about the person.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PageMetric {
    /// A measurement of the page.
    pub name: MetricName,
    /// Milliseconds, or the score for CLS.
    pub value: f64,
    /// How good it is, by the usual thresholds.
    pub rating: MetricRating,
}

/// What one visit measured. Older clients send the metrics alone.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PageMetrics {
    /// Where in the page it was measured.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub route: Option<PageRoute>,
    /// The kind of screen.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub device: Option<PageDevice>,
    /// How the page was reached: `back-forward-cache` woke a page that slept, `restore` brought back one that the browser had thrown away.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub navigation: Option<PageNavigation>,
    /// The version of the page.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub release: Option<String>,
    pub metrics: Vec<PageMetric>,
}

/// How the page was reached: `back-forward-cache` woke a page that slept, `restore` brought back one that the browser had thrown away.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum PageNavigation {
    #[serde(rename = "navigate")]
    Navigate,
    #[serde(rename = "reload")]
    Reload,
    #[serde(rename = "back-forward")]
    BackForward,
    #[serde(rename = "back-forward-cache")]
    BackForwardCache,
    #[serde(rename = "prerender")]
    Prerender,
    #[serde(rename = "restore")]
    Restore,
}

/// Where in the page it was measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum PageRoute {
    #[serde(rename = "signIn")]
    SignIn,
    #[serde(rename = "messenger")]
    Messenger,
}

/// A passkey of the caller.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Passkey {
    /// Opaque id of a session, passkey, token or invitation.
    #[serde(rename = "passkeyId")]
    pub passkey_id: OpaqueId,
    /// A name that a person gave to one of their own things.
    pub label: Label,
    /// A point in time by the server's clock, milliseconds since 1970.
    #[serde(rename = "createdAt")]
    pub created_at: TimestampMs,
    /// When it was last used, or null for never.
    #[serde(rename = "lastUsedAt", deserialize_with = "required")]
    pub last_used_at: Option<u64>,
}

/// What the browser needs to make or use a passkey.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PasskeyChallenge {
    /// Opaque id of a session, passkey, token or invitation.
    #[serde(rename = "challengeId")]
    pub challenge_id: OpaqueId,
    /// A structure of the Web Authentication standard in its JSON form. Passed through to the browser or the verifier.
    pub options: WebAuthnJson,
}

/// `PasskeyChallenge` in the envelope.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PasskeyChallengeAnswer {
    /// The request was done.
    pub success: Success,
    /// What the browser needs to make or use a passkey.
    pub data: PasskeyChallenge,
    /// About the answer. Quote `requestId` when you report a problem.
    pub meta: Meta,
}

/// The caller's passkeys.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PasskeyList {
    /// How many recovery codes are unused.
    #[serde(rename = "recoveryCodesLeft")]
    pub recovery_codes_left: u64,
    pub passkeys: Vec<Passkey>,
}

/// `PasskeyList` in the envelope.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PasskeyListAnswer {
    /// The request was done.
    pub success: Success,
    /// The caller's passkeys.
    pub data: PasskeyList,
    /// About the answer. Quote `requestId` when you report a problem.
    pub meta: Meta,
}

/// With a passkey.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PasskeyLogin {
    /// Opaque id of a session, passkey, token or invitation.
    #[serde(rename = "challengeId")]
    pub challenge_id: OpaqueId,
    /// A structure of the Web Authentication standard in its JSON form. Passed through to the browser or the verifier.
    pub credential: WebAuthnJson,
    /// What the verification widget gave. The widget is told `cData`: the `userId` of a demo sign-in, the `challengeId` of a passkey or a new account, `recovery` for a recovery code (AU-2).
    #[serde(rename = "turnstileToken")]
    pub turnstile_token: TurnstileToken,
    /// `cookie` for browsers (HttpOnly, never seen by scripts); `bearer` puts the token into the answer.
    pub transport: Transport,
}

/// What everyone may know of a person or bot.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Person {
    /// Opaque id of a person or bot. Compare it, never parse it. `me` is never one.
    #[serde(rename = "userId")]
    pub user_id: UserId,
    /// How a person is called. Stars and lyrics welcome.
    pub name: DisplayName,
    /// A picture of the shipped set (`ShippedPicture`), or an uploaded one (`u-…`, read at `/api/people/{userId}/picture`).
    pub picture: PictureId,
    /// True for a bot. Clients show it.
    pub bot: bool,
    /// The line below the name; may be empty.
    #[serde(rename = "personalMessage")]
    pub personal_message: PersonalMessage,
}

/// `Person` in the envelope.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PersonAnswer {
    /// The request was done.
    pub success: Success,
    /// What everyone may know of a person or bot.
    pub data: Person,
    /// About the answer. Quote `requestId` when you report a problem.
    pub meta: Meta,
}

/// The latest of a person.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PersonEvent {
    /// What everyone may know of a person or bot.
    pub person: Person,
}

/// A page of people.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PersonList {
    pub people: Vec<Person>,
    /// The `after` of the next page, or null on the last one.
    #[serde(deserialize_with = "required")]
    pub next: Option<String>,
}

/// `PersonList` in the envelope.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PersonListAnswer {
    /// The request was done.
    pub success: Success,
    /// A page of people.
    pub data: PersonList,
    /// About the answer. Quote `requestId` when you report a problem.
    pub meta: Meta,
}

/// A person and what they are doing.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PersonPresence {
    /// What everyone may know of a person or bot.
    pub person: Person,
    /// What is shown of a person. `hidden` is only ever shown to themselves; `offline` is derived.
    pub status: ShownStatus,
    /// A point in time by the server's clock, milliseconds since 1970.
    pub since: TimestampMs,
}

/// Are you there. On the wire exactly `{"type":"ping"}`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PingCommand {}

/// I am here. On the wire exactly `{"type":"pong"}`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PongEvent {}

/// What a client sends on the channel `presence`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type")]
pub enum PresenceCommand {
    #[serde(rename = "ping")]
    Ping(PingCommand),
    #[serde(rename = "refresh")]
    Refresh(RefreshCommand),
    #[serde(rename = "presence")]
    Presence(StatusCommand),
}

/// What the server sends on the channel `presence`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "type")]
pub enum PresenceEvent {
    #[serde(rename = "bye")]
    Bye(ByeEvent),
    #[serde(rename = "contact")]
    Contact(ContactEvent),
    #[serde(rename = "error")]
    Error(ErrorEvent),
    #[serde(rename = "invitation")]
    Invitation(InvitationEvent),
    #[serde(rename = "nudged")]
    Nudged(NudgedEvent),
    #[serde(rename = "pong")]
    Pong(PongEvent),
    #[serde(rename = "hello")]
    Hello(PresenceHelloEvent),
    #[serde(rename = "snapshot")]
    Snapshot(PresenceSnapshotEvent),
    #[serde(rename = "session")]
    Session(SessionEvent),
    #[serde(rename = "signedIn")]
    SignedIn(SignedInEvent),
    #[serde(rename = "presence")]
    Presence(StatusEvent),
    #[serde(rename = "unread")]
    Unread(UnreadEvent),
    #[serde(rename = "winked")]
    Winked(WinkedEvent),
    /// Of a type that this version does not know. Keep your place by its `seq`, if it has one (FR-6).
    #[serde(skip_serializing)]
    Unknown(Value),
}

impl<'de> Deserialize<'de> for PresenceEvent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        match value.get("type").and_then(Value::as_str) {
            Some("bye") => from_value(value).map(Self::Bye),
            Some("contact") => from_value(value).map(Self::Contact),
            Some("error") => from_value(value).map(Self::Error),
            Some("invitation") => from_value(value).map(Self::Invitation),
            Some("nudged") => from_value(value).map(Self::Nudged),
            Some("pong") => from_value(value).map(Self::Pong),
            Some("hello") => from_value(value).map(Self::Hello),
            Some("snapshot") => from_value(value).map(Self::Snapshot),
            Some("session") => from_value(value).map(Self::Session),
            Some("signedIn") => from_value(value).map(Self::SignedIn),
            Some("presence") => from_value(value).map(Self::Presence),
            Some("unread") => from_value(value).map(Self::Unread),
            Some("winked") => from_value(value).map(Self::Winked),
            Some(_) => Ok(Self::Unknown(value)),
            None => Err(Error::custom("type: is missing or no string")),
        }
        .map_err(D::Error::custom)
    }
}

/// The first event of the presence socket.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PresenceHelloEvent {
    /// The protocol's version, as offered and echoed in `Sec-WebSocket-Protocol`.
    pub protocol: Protocol,
    /// Who the server takes the client for.
    pub you: You,
    /// A point in time by the server's clock, milliseconds since 1970.
    #[serde(rename = "serverTime")]
    pub server_time: TimestampMs,
    /// Numbers that the server may tune. They go before the ones of the spec.
    pub limits: ConnectionLimits,
}

/// Everyone that the person may see, themselves included.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PresenceSnapshotEvent {
    /// Everyone to show.
    pub people: Vec<PersonPresence>,
}

/// A ticket for the presence channel.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PresenceTicketRequest {}

/// What a person changes of themselves. What is absent stays. Choosing a shipped picture removes the uploaded one.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProfileChange {
    /// How a person is called. Stars and lyrics welcome.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub name: Option<DisplayName>,
    /// The line below the name; may be empty.
    #[serde(rename = "personalMessage", default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub personal_message: Option<PersonalMessage>,
    /// A picture that every client draws itself. A client shows `duck`, with which a new account begins, for one that it does not know.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub picture: Option<ShippedPicture>,
}

/// What a client must know before it can sign in.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PublicSettings {
    /// The protocol's version, as offered and echoed in `Sec-WebSocket-Protocol`.
    pub protocol: Protocol,
    /// The server's version.
    pub release: String,
    /// Where the verification widget comes from.
    pub turnstile: TurnstileSettings,
    /// Whether seeded people can be chosen.
    #[serde(rename = "demoSignIn")]
    pub demo_sign_in: bool,
}

/// `PublicSettings` in the envelope.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PublicSettingsAnswer {
    /// The request was done.
    pub success: Success,
    /// What a client must know before it can sign in.
    pub data: PublicSettings,
    /// About the answer. Quote `requestId` when you report a problem.
    pub meta: Meta,
}

/// How far somebody has got in a room. Only ever rises.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Receipt {
    /// Opaque id of a person or bot. Compare it, never parse it. `me` is never one.
    #[serde(rename = "userId")]
    pub user_id: UserId,
    /// The last seq that someone has, 0 for none.
    pub delivered: Position,
    /// The last seq that someone has, 0 for none.
    pub read: Position,
}

/// Up to where the person has received and read.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReceiptCommand {
    /// The last seq that someone has, 0 for none.
    pub delivered: Position,
    /// The last seq that someone has, 0 for none.
    pub read: Position,
}

/// Up to where somebody has received and read.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ReceiptEvent {
    /// Opaque id of a person or bot. Compare it, never parse it. `me` is never one.
    #[serde(rename = "userId")]
    pub user_id: UserId,
    /// The last seq that someone has, 0 for none.
    pub delivered: Position,
    /// The last seq that someone has, 0 for none.
    pub read: Position,
}

/// One-time codes, shown this once. The ones before are void.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RecoveryCodes {
    pub codes: Vec<RecoveryCode>,
}

/// `RecoveryCodes` in the envelope.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RecoveryCodesAnswer {
    /// The request was done.
    pub success: Success,
    /// One-time codes, shown this once. The ones before are void.
    pub data: RecoveryCodes,
    /// About the answer. Quote `requestId` when you report a problem.
    pub meta: Meta,
}

/// With a one-time recovery code.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RecoveryLogin {
    /// One of the codes that were shown once; each opens the account once.
    pub code: RecoveryCode,
    /// What the verification widget gave. The widget is told `cData`: the `userId` of a demo sign-in, the `challengeId` of a passkey or a new account, `recovery` for a recovery code (AU-2).
    #[serde(rename = "turnstileToken")]
    pub turnstile_token: TurnstileToken,
    /// `cookie` for browsers (HttpOnly, never seen by scripts); `bearer` puts the token into the answer.
    pub transport: Transport,
}

/// Renew the session of this socket.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RefreshCommand {}

/// Every answer that is not a success.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Refusal {
    /// The request was refused or failed.
    pub success: Failure,
    /// Why the request was refused.
    pub error: ErrorBody,
    /// About the answer. Quote `requestId` when you report a problem.
    pub meta: Meta,
}

/// A conversation. A direct one is named after the other person, whose id is `peerId`; no other kind has that.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Room {
    /// Opaque id of a room. Names beginning with `system_` and `admin_` are refused to people.
    #[serde(rename = "roomId")]
    pub room_id: RoomId,
    /// `public`: anyone may enter. `direct`: two people. `group`: by invitation.
    pub kind: RoomKind,
    /// What stands in the window's title.
    pub title: RoomTitle,
    /// Opaque id of a person or bot. Compare it, never parse it. `me` is never one.
    #[serde(rename = "peerId", default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub peer_id: Option<UserId>,
    /// A line about the room; may be empty.
    pub topic: String,
    /// Whether its content is end-to-end encrypted.
    pub encrypted: bool,
}

/// `Room` in the envelope.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RoomAnswer {
    /// The request was done.
    pub success: Success,
    /// A conversation. A direct one is named after the other person, whose id is `peerId`; no other kind has that.
    pub data: Room,
    /// About the answer. Quote `requestId` when you report a problem.
    pub meta: Meta,
}

/// A new title.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RoomChange {
    /// What stands in the window's title.
    pub title: RoomTitle,
}

/// What a client sends on the channel `room`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type")]
pub enum RoomCommand {
    #[serde(rename = "chat")]
    Chat(ChatCommand),
    #[serde(rename = "nudge")]
    Nudge(NudgeCommand),
    #[serde(rename = "ping")]
    Ping(PingCommand),
    #[serde(rename = "receipt")]
    Receipt(ReceiptCommand),
    #[serde(rename = "refresh")]
    Refresh(RefreshCommand),
    #[serde(rename = "typing")]
    Typing(TypingCommand),
    #[serde(rename = "wink")]
    Wink(WinkCommand),
}

/// What the server sends on the channel `room`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "type")]
pub enum RoomEvent {
    #[serde(rename = "ack")]
    Ack(AckEvent),
    #[serde(rename = "bye")]
    Bye(ByeEvent),
    #[serde(rename = "caughtUp")]
    CaughtUp(CaughtUpEvent),
    #[serde(rename = "chat")]
    Chat(ChatEvent),
    #[serde(rename = "error")]
    Error(ErrorEvent),
    #[serde(rename = "nudge")]
    Nudge(NudgeEvent),
    #[serde(rename = "person")]
    Person(PersonEvent),
    #[serde(rename = "pong")]
    Pong(PongEvent),
    #[serde(rename = "receipt")]
    Receipt(ReceiptEvent),
    #[serde(rename = "hello")]
    Hello(RoomHelloEvent),
    #[serde(rename = "snapshot")]
    Snapshot(RoomSnapshotEvent),
    #[serde(rename = "session")]
    Session(SessionEvent),
    #[serde(rename = "system")]
    System(SystemEvent),
    #[serde(rename = "typing")]
    Typing(TypingEvent),
    #[serde(rename = "userCount")]
    UserCount(UserCountEvent),
    #[serde(rename = "wink")]
    Wink(WinkEvent),
    /// Of a type that this version does not know. Keep your place by its `seq`, if it has one (FR-6).
    #[serde(skip_serializing)]
    Unknown(Value),
}

impl<'de> Deserialize<'de> for RoomEvent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        match value.get("type").and_then(Value::as_str) {
            Some("ack") => from_value(value).map(Self::Ack),
            Some("bye") => from_value(value).map(Self::Bye),
            Some("caughtUp") => from_value(value).map(Self::CaughtUp),
            Some("chat") => from_value(value).map(Self::Chat),
            Some("error") => from_value(value).map(Self::Error),
            Some("nudge") => from_value(value).map(Self::Nudge),
            Some("person") => from_value(value).map(Self::Person),
            Some("pong") => from_value(value).map(Self::Pong),
            Some("receipt") => from_value(value).map(Self::Receipt),
            Some("hello") => from_value(value).map(Self::Hello),
            Some("snapshot") => from_value(value).map(Self::Snapshot),
            Some("session") => from_value(value).map(Self::Session),
            Some("system") => from_value(value).map(Self::System),
            Some("typing") => from_value(value).map(Self::Typing),
            Some("userCount") => from_value(value).map(Self::UserCount),
            Some("wink") => from_value(value).map(Self::Wink),
            Some(_) => Ok(Self::Unknown(value)),
            None => Err(Error::custom("type: is missing or no string")),
        }
        .map_err(D::Error::custom)
    }
}

/// The first event of a room's socket.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RoomHelloEvent {
    /// The protocol's version, as offered and echoed in `Sec-WebSocket-Protocol`.
    pub protocol: Protocol,
    /// A conversation. A direct one is named after the other person, whose id is `peerId`; no other kind has that.
    pub room: Room,
    /// Who the server takes the client for.
    pub you: You,
    /// Name of the room's present numbering. A client that holds another epoch starts anew.
    pub epoch: Epoch,
    /// The last seq that someone has, 0 for none.
    pub head: Position,
    /// The last seq that someone has, 0 for none.
    pub after: Position,
    /// Whether the client's log goes on without a gap.
    pub recovered: bool,
    /// A point in time by the server's clock, milliseconds since 1970.
    #[serde(rename = "serverTime")]
    pub server_time: TimestampMs,
    /// Numbers that the server may tune. They go before the ones of the spec.
    pub limits: ConnectionLimits,
}

/// `public`: anyone may enter. `direct`: two people. `group`: by invitation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum RoomKind {
    #[serde(rename = "public")]
    Public,
    #[serde(rename = "direct")]
    Direct,
    #[serde(rename = "group")]
    Group,
}

/// The rooms that the caller may enter.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RoomList {
    pub rooms: Vec<Room>,
}

/// `RoomList` in the envelope.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RoomListAnswer {
    /// The request was done.
    pub success: Success,
    /// The rooms that the caller may enter.
    pub data: RoomList,
    /// About the answer. Quote `requestId` when you report a problem.
    pub meta: Meta,
}

/// People, receipts, who types, how many are there.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RoomSnapshotEvent {
    /// Who is seen there, the reader, and whom the events to follow mention.
    pub people: Vec<Person>,
    /// How far each of them has got.
    pub receipts: Vec<Receipt>,
    /// Who types.
    pub typing: Vec<TypingPerson>,
    /// How many there are.
    #[serde(rename = "userCount")]
    pub user_count: Count,
}

/// A ticket for a room.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RoomTicketRequest {
    /// Opaque id of a room. Names beginning with `system_` and `admin_` are refused to people.
    #[serde(rename = "roomId")]
    pub room_id: RoomId,
}

/// What an access token may do. `read`: see people, rooms, contacts and messages. `chat`: speak, and open rooms. `manage`: change contacts, rooms and the profile. Nothing lets a token touch sessions, passkeys or tokens (AU-10).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Scope {
    #[serde(rename = "read")]
    Read,
    #[serde(rename = "chat")]
    Chat,
    #[serde(rename = "manage")]
    Manage,
}

/// One sign-in of the caller.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Session {
    /// Opaque id of a session, passkey, token or invitation.
    #[serde(rename = "sessionId")]
    pub session_id: OpaqueId,
    /// How a session began.
    pub how: SignInKind,
    /// Roughly what signed in, such as `Firefox on Linux`; may be empty. For the person's eyes only.
    pub device: String,
    /// A point in time by the server's clock, milliseconds since 1970.
    #[serde(rename = "createdAt")]
    pub created_at: TimestampMs,
    /// A point in time by the server's clock, milliseconds since 1970.
    #[serde(rename = "lastSeenAt")]
    pub last_seen_at: TimestampMs,
    /// A point in time by the server's clock, milliseconds since 1970.
    #[serde(rename = "expiresAt")]
    pub expires_at: TimestampMs,
    /// A point in time by the server's clock, milliseconds since 1970.
    #[serde(rename = "endsAt")]
    pub ends_at: TimestampMs,
    /// Whether the request came with this session.
    pub current: bool,
}

/// When the session of this socket ends.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SessionEvent {
    /// A point in time by the server's clock, milliseconds since 1970.
    #[serde(rename = "expiresAt")]
    pub expires_at: TimestampMs,
    /// Why the session is spoken of.
    pub reason: SessionReason,
}

/// The caller's sign-ins.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SessionList {
    pub sessions: Vec<Session>,
}

/// `SessionList` in the envelope.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SessionListAnswer {
    /// The request was done.
    pub success: Success,
    /// The caller's sign-ins.
    pub data: SessionList,
    /// About the answer. Quote `requestId` when you report a problem.
    pub meta: Meta,
}

/// Why the session is spoken of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum SessionReason {
    #[serde(rename = "warned")]
    Warned,
    #[serde(rename = "refreshed")]
    Refreshed,
}

/// A picture that every client draws itself. A client shows `duck`, with which a new account begins, for one that it does not know.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum ShippedPicture {
    #[serde(rename = "anna")]
    Anna,
    #[serde(rename = "aoife")]
    Aoife,
    #[serde(rename = "ben")]
    Ben,
    #[serde(rename = "chiara")]
    Chiara,
    #[serde(rename = "diego")]
    Diego,
    #[serde(rename = "elif")]
    Elif,
    #[serde(rename = "farid")]
    Farid,
    #[serde(rename = "gwen")]
    Gwen,
    #[serde(rename = "hiro")]
    Hiro,
    #[serde(rename = "ingrid")]
    Ingrid,
    #[serde(rename = "jamal")]
    Jamal,
    #[serde(rename = "katya")]
    Katya,
    #[serde(rename = "kwame")]
    Kwame,
    #[serde(rename = "leilani")]
    Leilani,
    #[serde(rename = "linh")]
    Linh,
    #[serde(rename = "mateus")]
    Mateus,
    #[serde(rename = "mei")]
    Mei,
    #[serde(rename = "nadia")]
    Nadia,
    #[serde(rename = "omar")]
    Omar,
    #[serde(rename = "priya")]
    Priya,
    #[serde(rename = "quentin")]
    Quentin,
    #[serde(rename = "rosa")]
    Rosa,
    #[serde(rename = "soren")]
    Soren,
    #[serde(rename = "tala")]
    Tala,
    #[serde(rename = "viktor")]
    Viktor,
    #[serde(rename = "wanjiru")]
    Wanjiru,
    #[serde(rename = "ximena")]
    Ximena,
    #[serde(rename = "yael")]
    Yael,
    #[serde(rename = "zoe")]
    Zoe,
    #[serde(rename = "zoltan")]
    Zoltan,
    #[serde(rename = "duck")]
    Duck,
}

/// What is shown of a person. `hidden` is only ever shown to themselves; `offline` is derived.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum ShownStatus {
    #[serde(rename = "online")]
    Online,
    #[serde(rename = "busy")]
    Busy,
    #[serde(rename = "brb")]
    Brb,
    #[serde(rename = "away")]
    Away,
    #[serde(rename = "phone")]
    Phone,
    #[serde(rename = "lunch")]
    Lunch,
    #[serde(rename = "hidden")]
    Hidden,
    #[serde(rename = "offline")]
    Offline,
}

/// How a session began.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum SignInKind {
    #[serde(rename = "demo")]
    Demo,
    #[serde(rename = "passkey")]
    Passkey,
    #[serde(rename = "newAccount")]
    NewAccount,
    #[serde(rename = "recovery")]
    Recovery,
    #[serde(rename = "accessToken")]
    AccessToken,
}

/// Who signed in. `token` is there only for the transport `bearer`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SignedIn {
    /// What everyone may know of a person or bot.
    pub person: Person,
    /// One sign-in of the caller.
    pub session: Session,
    /// 256 random bits and what they open. Shown once, stored as a hash.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub token: Option<SecretToken>,
}

/// `SignedIn` in the envelope.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SignedInAnswer {
    /// The request was done.
    pub success: Success,
    /// Who signed in. `token` is there only for the transport `bearer`.
    pub data: SignedIn,
    /// About the answer. Quote `requestId` when you report a problem.
    pub meta: Meta,
}

/// Somebody has just signed in.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SignedInEvent {
    /// What everyone may know of a person or bot.
    pub person: Person,
    /// A point in time by the server's clock, milliseconds since 1970.
    pub at: TimestampMs,
}

/// What a person says of themselves. `hidden` looks like offline to others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Status {
    #[serde(rename = "online")]
    Online,
    #[serde(rename = "busy")]
    Busy,
    #[serde(rename = "brb")]
    Brb,
    #[serde(rename = "away")]
    Away,
    #[serde(rename = "phone")]
    Phone,
    #[serde(rename = "lunch")]
    Lunch,
    #[serde(rename = "hidden")]
    Hidden,
}

/// The person's status and personal message.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StatusCommand {
    /// What a person says of themselves. `hidden` looks like offline to others.
    pub status: Status,
    /// The line below the name; may be empty.
    #[serde(rename = "personalMessage", default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub personal_message: Option<PersonalMessage>,
    /// True when the client set it for the person (idle).
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub auto: Option<bool>,
}

/// People whose status, name, picture or message changed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct StatusEvent {
    /// The changed ones.
    pub people: Vec<PersonPresence>,
}

/// An event of the room's stream. Later types join here; a reader skips those that it does not know and counts their seq.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "type")]
pub enum StreamEvent {
    #[serde(rename = "chat")]
    Chat(ChatEvent),
    #[serde(rename = "system")]
    System(SystemEvent),
    /// Of a type that this version does not know. Keep your place by its `seq`, if it has one (FR-6).
    #[serde(skip_serializing)]
    Unknown(Value),
}

impl<'de> Deserialize<'de> for StreamEvent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        match value.get("type").and_then(Value::as_str) {
            Some("chat") => from_value(value).map(Self::Chat),
            Some("system") => from_value(value).map(Self::System),
            Some(_) => Ok(Self::Unknown(value)),
            None => Err(Error::custom("type: is missing or no string")),
        }
        .map_err(D::Error::custom)
    }
}

/// Somebody joined, left, was invited or removed, or renamed the room.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SystemEvent {
    /// Number of a stream event in its room, dense from 1.
    pub seq: Seq,
    /// What happened to the room's people or name.
    pub kind: SystemKind,
    /// Opaque id of a person or bot. Compare it, never parse it. `me` is never one.
    #[serde(rename = "userId")]
    pub user_id: UserId,
    /// Opaque id of a person or bot. Compare it, never parse it. `me` is never one.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub by: Option<UserId>,
    /// What stands in the window's title.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub title: Option<RoomTitle>,
    /// A point in time by the server's clock, milliseconds since 1970.
    pub at: TimestampMs,
}

/// What happened to the room's people or name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum SystemKind {
    #[serde(rename = "joined")]
    Joined,
    #[serde(rename = "left")]
    Left,
    #[serde(rename = "invited")]
    Invited,
    #[serde(rename = "kicked")]
    Kicked,
    #[serde(rename = "renamed")]
    Renamed,
}

/// How the sender's text looks. Travels both ways, so it is closed. Readers keep colours readable.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TextFormat {
    /// The text's colour.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub color: Option<String>,
    /// A family that every client has in some form.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub font: Option<Font>,
    /// Bold.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub bold: Option<bool>,
    /// Italic.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub italic: Option<bool>,
    /// Shown as it is written: no codes become pictures, so that 401(k) stays 401(k).
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub plain: Option<bool>,
}

/// Opens one socket once, offered as `cfm.ticket.<ticket>` beside `cfm.v1`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Ticket {
    /// 256 random bits and what they open. Shown once, stored as a hash.
    pub ticket: SecretToken,
    /// A point in time by the server's clock, milliseconds since 1970.
    #[serde(rename = "expiresAt")]
    pub expires_at: TimestampMs,
}

/// `Ticket` in the envelope.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TicketAnswer {
    /// The request was done.
    pub success: Success,
    /// Opens one socket once, offered as `cfm.ticket.<ticket>` beside `cfm.v1`.
    pub data: Ticket,
    /// About the answer. Quote `requestId` when you report a problem.
    pub meta: Meta,
}

/// Which socket the ticket opens.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "channel")]
pub enum TicketRequest {
    #[serde(rename = "presence")]
    Presence(PresenceTicketRequest),
    #[serde(rename = "room")]
    Room(RoomTicketRequest),
}

/// `cookie` for browsers (HttpOnly, never seen by scripts); `bearer` puts the token into the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Transport {
    #[serde(rename = "cookie")]
    Cookie,
    #[serde(rename = "bearer")]
    Bearer,
}

/// Where the verification widget comes from.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TurnstileSettings {
    /// The public site key.
    #[serde(rename = "siteKey")]
    pub site_key: String,
    /// The widget's script.
    #[serde(rename = "scriptUrl")]
    pub script_url: String,
    /// The action to name.
    pub action: String,
}

/// The person types, or stopped.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TypingCommand {
    /// Whether the person types.
    pub on: bool,
}

/// Somebody types, until then at the latest, or stopped.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TypingEvent {
    /// Opaque id of a person or bot. Compare it, never parse it. `me` is never one.
    #[serde(rename = "userId")]
    pub user_id: UserId,
    /// Whether the person types.
    pub on: bool,
    /// A point in time by the server's clock, milliseconds since 1970.
    pub until: TimestampMs,
}

/// Somebody is typing, until then at the latest.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TypingPerson {
    /// Opaque id of a person or bot. Compare it, never parse it. `me` is never one.
    #[serde(rename = "userId")]
    pub user_id: UserId,
    /// A point in time by the server's clock, milliseconds since 1970.
    pub until: TimestampMs,
}

/// How many messages wait in a room.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct UnreadEvent {
    /// Opaque id of a room. Names beginning with `system_` and `admin_` are refused to people.
    #[serde(rename = "roomId")]
    pub room_id: RoomId,
    /// How many there are.
    pub count: Count,
    /// The last seq that someone has, 0 for none.
    pub seq: Position,
    /// Opaque id of a person or bot. Compare it, never parse it. `me` is never one.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub from: Option<UserId>,
    /// The beginning of the latest one.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub preview: Option<String>,
}

/// How many people have the room open, as far as others know.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct UserCountEvent {
    /// How many there are.
    pub count: Count,
}

/// Play an animation for everyone.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WinkCommand {
    /// The client's own id of a command, a lower-case UUID. The idempotency key per room and sender; a retry keeps it.
    pub cid: Cid,
    /// The name of a wink. A client that does not know it shows its line only.
    #[serde(rename = "winkId")]
    pub wink_id: WinkId,
}

/// Somebody sends an animation, which starts at `startAt`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct WinkEvent {
    /// Opaque id of a person or bot. Compare it, never parse it. `me` is never one.
    pub from: UserId,
    /// The client's own id of a command, a lower-case UUID. The idempotency key per room and sender; a retry keeps it.
    pub cid: Cid,
    /// The name of a wink. A client that does not know it shows its line only.
    #[serde(rename = "winkId")]
    pub wink_id: WinkId,
    /// A point in time by the server's clock, milliseconds since 1970.
    #[serde(rename = "startAt")]
    pub start_at: TimestampMs,
}

/// Somebody sent a wink in a room that the client has not open.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct WinkedEvent {
    /// Opaque id of a room. Names beginning with `system_` and `admin_` are refused to people.
    #[serde(rename = "roomId")]
    pub room_id: RoomId,
    /// Opaque id of a person or bot. Compare it, never parse it. `me` is never one.
    pub from: UserId,
    /// The name of a wink. A client that does not know it shows its line only.
    #[serde(rename = "winkId")]
    pub wink_id: WinkId,
    /// A point in time by the server's clock, milliseconds since 1970.
    pub at: TimestampMs,
}

/// Who the server takes the client for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct You {
    /// Opaque id of a person or bot. Compare it, never parse it. `me` is never one.
    #[serde(rename = "userId")]
    pub user_id: UserId,
    /// A point in time by the server's clock, milliseconds since 1970.
    #[serde(rename = "sessionExpiresAt")]
    pub session_expires_at: TimestampMs,
}
