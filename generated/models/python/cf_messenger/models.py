# Generated from spec/ by scripts/generate/models.ts. Do not edit.
"""The shapes of the CF Messenger protocol as pydantic 2 models."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from typing import Annotated, Any, ClassVar, Literal

from pydantic import (
    BaseModel,
    ConfigDict,
    Discriminator,
    Field,
    SerializerFunctionWrapHandler,
    Tag,
    ValidationInfo,
    model_serializer,
    model_validator,
)


class Model(BaseModel):
    """Every record: strict about types, immutable, unknown fields ignored unless a record says otherwise."""

    model_config = ConfigDict(strict=True, frozen=True, extra="ignore", protected_namespaces=())
    _nullable: ClassVar[frozenset[str]] = frozenset()

    @model_validator(mode="before")
    @classmethod
    def _refuse_stray_null(cls, data: Any, info: ValidationInfo) -> Any:
        """`None` stands for an absent field in Python only. On the wire null is a value, and few fields have it."""
        if info.mode == "json" and isinstance(data, dict):
            for field, declared in cls.model_fields.items():
                name = declared.alias or field
                if name in data and data[name] is None and name not in cls._nullable:
                    raise ValueError(f"{name} is null")
        return data

    @model_serializer(mode="wrap")
    def _leave_out_absent(self, serialize: SerializerFunctionWrapHandler) -> dict[str, Any]:
        data: dict[str, Any] = serialize(self)
        for field, declared in type(self).model_fields.items():
            name = declared.alias or field
            is_null = name in self._nullable and (declared.is_required() or field in self.model_fields_set)
            if getattr(self, field) is None and not is_null:
                data.pop(name, None)
                data.pop(field, None)
        return data


class UnknownEvent(Model):
    """An event of a type that this version does not know. Keep your place by its `seq`, if it has one (FR-6)."""

    model_config = ConfigDict(extra="allow")

    type: str
    seq: int | None = None


def tag_of(known: frozenset[str]) -> Callable[[Any], str]:
    """What pydantic asks to choose a variant: the `type`, or `?` for one that is not known."""

    def read(value: Any) -> str:
        tag = value.get("type") if isinstance(value, dict) else getattr(value, "type", None)
        return tag if isinstance(tag, str) and tag in known else "?"

    return read


Cid = Annotated[str, Field(pattern="^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$")]
"""The client's own id of a command, a lower-case UUID. The idempotency key per room and sender; a retry keeps it."""


CloseCode = Annotated[int, Field(ge=1000, le=4999)]
"""A WebSocket close code of the registry in `errors.yaml`."""


Count = Annotated[int, Field(ge=0, le=9007199254740991)]
"""How many there are."""


DisplayName = Annotated[str, Field(min_length=1, max_length=64)]
"""How a person is called. Stars and lyrics welcome."""


DurationMs = Annotated[int, Field(ge=0, le=9007199254740991)]
"""A span of time in milliseconds."""


Epoch = Annotated[str, Field(pattern="^[a-z0-9]{8,32}$")]
"""Name of the room's present numbering. A client that holds another epoch starts anew."""


Failure = Literal[False]
"""The request was refused or failed."""


Flag = Literal["true"]
"""A yes in a query. Absent it is a no."""


GroupName = Annotated[str, Field(min_length=1, max_length=48)]
"""The heading under which a contact stands."""


Label = Annotated[str, Field(min_length=1, max_length=64)]
"""A name that a person gave to one of their own things."""


Nothing = dict[str, Any]
"""Nothing to say beyond success."""


OpaqueId = Annotated[str, Field(pattern="^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$")]
"""Opaque id of a session, passkey, token or invitation."""


PersonalMessage = Annotated[str, Field(max_length=128)]
"""The line below the name; may be empty."""


PictureId = Annotated[str, Field(pattern="^[a-z0-9][a-z0-9-]{0,63}$")]
"""A picture of the shipped set (`ShippedPicture`), or an uploaded one (`u-…`, read at `/api/people/{userId}/picture`)."""


Position = Annotated[int, Field(ge=0, le=9007199254740991)]
"""The last seq that someone has, 0 for none."""


Protocol = Literal["cfm.v1"]
"""The protocol's version, as offered and echoed in `Sec-WebSocket-Protocol`."""


RecoveryCode = Annotated[str, Field(pattern="^[a-z0-9]{4}(-[a-z0-9]{4}){3}$")]
"""One of the codes that were shown once; each opens the account once."""


RefusalCode = Annotated[str, Field(pattern="^[A-Z][A-Z0-9_]{2,47}$")]
"""A code of the registry in `errors.yaml`. New codes may appear; treat an unknown one like INTERNAL."""


RoomId = Annotated[str, Field(pattern="^[a-z0-9][a-z0-9_-]{0,63}$")]
"""Opaque id of a room. Names beginning with `system_` and `admin_` are refused to people."""


RoomTitle = Annotated[str, Field(min_length=1, max_length=64)]
"""What stands in the window's title."""


SecretToken = Annotated[str, Field(min_length=43, max_length=200, pattern="^[A-Za-z0-9._~-]+$")]
"""256 random bits and what they open. Shown once, stored as a hash."""


Seq = Annotated[int, Field(ge=1, le=9007199254740991)]
"""Number of a stream event in its room, dense from 1."""


Success = Literal[True]
"""The request was done."""


Text = Annotated[str, Field(min_length=1, max_length=2048)]
"""Text that a person wrote. Counted in Unicode code points."""


TimestampMs = Annotated[int, Field(ge=0, le=9007199254740991)]
"""A point in time by the server's clock, milliseconds since 1970."""


TurnstileToken = Annotated[str, Field(min_length=1, max_length=2048)]
"""What the verification widget gave. The widget is told `cData`: the `userId` of a demo sign-in, the `challengeId` of a passkey or a new account, `recovery` for a recovery code (AU-2)."""


UserId = Annotated[str, Field(pattern="^[a-z0-9][a-z0-9_-]{0,63}$")]
"""Opaque id of a person or bot. Compare it, never parse it. `me` is never one."""


Uuid = Annotated[str, Field(pattern="^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$")]
"""A UUID of any version in lower case."""


WebAuthnJson = dict[str, Any]
"""A structure of the Web Authentication standard in its JSON form. Passed through to the browser or the verifier."""


WinkId = Annotated[str, Field(pattern="^[a-z0-9][a-z0-9-]{0,31}$")]
"""The name of a wink. A client that does not know it shows its line only."""


class AccessToken(Model):
    """An access token of the caller, without the secret."""
    _nullable: ClassVar[frozenset[str]] = frozenset({"lastUsedAt"})

    tokenId: OpaqueId
    label: Label
    scopes: Annotated[list[Scope], Field(max_length=3)]
    createdAt: TimestampMs
    lastUsedAt: Annotated[int, Field(ge=0, le=9007199254740991)] | None


class AccessTokenList(Model):
    """The caller's access tokens."""

    tokens: Annotated[list[AccessToken], Field(max_length=20)]


class AccessTokenListAnswer(Model):
    """`AccessTokenList` in the envelope."""

    success: Success
    data: AccessTokenList
    meta: Meta


class AccessTokenLogin(Model):
    """With a personal access token, for bots and command lines. Answered with a bearer token."""
    model_config = ConfigDict(extra="forbid")

    kind: Literal["accessToken"] = "accessToken"
    token: SecretToken


class AckEvent(Model):
    """The command `cid` is done. `seq` is there for a stream event."""

    type: Literal["ack"] = "ack"
    cid: Cid
    seq: Seq | None = Field(default=None)
    at: TimestampMs
    duplicate: bool | None = Field(default=None)


class Bot(Model):
    """A bot and whether it is on duty."""

    person: Person
    state: BotState


class BotList(Model):
    """All bots."""

    bots: Annotated[list[Bot], Field(max_length=100)]


class BotListAnswer(Model):
    """`BotList` in the envelope."""

    success: Success
    data: BotList
    meta: Meta


class BotState(str, Enum):
    """`sleeping`: its quota is used up. `resting`: not on duty now."""

    awake = "awake"
    resting = "resting"
    sleeping = "sleeping"


class ByeEvent(Model):
    """The server is about to close this socket with this code."""

    type: Literal["bye"] = "bye"
    code: CloseCode
    reason: Annotated[str, Field(max_length=123)]
    reconnectAfterMs: DurationMs | None = Field(default=None)


class CaughtUpEvent(Model):
    """The replay is complete up to `seq`."""

    type: Literal["caughtUp"] = "caughtUp"
    seq: Position


class ChatCommand(Model):
    """Say something in the room."""
    model_config = ConfigDict(extra="forbid")

    type: Literal["chat"] = "chat"
    cid: Cid
    after: Position
    text: Text
    format: TextFormat | None = Field(default=None)


class ChatEvent(Model):
    """Somebody said something."""

    type: Literal["chat"] = "chat"
    seq: Seq
    from_: UserId = Field(alias="from")
    cid: Cid
    text: Text
    format: TextFormat | None = Field(default=None)
    at: TimestampMs


class ConnectionLimits(Model):
    """Numbers that the server may tune. They go before the ones of the spec."""

    heartbeatMs: DurationMs
    pongTimeoutMs: DurationMs
    maxInFlight: Annotated[int, Field(ge=1, le=1000)]


class Contact(Model):
    """A person on the caller's list, one who added the caller, or one whom the caller blocked."""
    _nullable: ClassVar[frozenset[str]] = frozenset({"group"})

    person: Person
    group: Annotated[str, Field(max_length=48)] | None
    relation: ContactRelation
    blocked: bool


class ContactAnswer(Model):
    """`Contact` in the envelope."""

    success: Success
    data: Contact
    meta: Meta


class ContactChange(Model):
    """What changes of a contact. What is absent stays."""
    model_config = ConfigDict(extra="forbid")
    _nullable: ClassVar[frozenset[str]] = frozenset({"group"})

    group: Annotated[str, Field(min_length=1, max_length=48)] | None = Field(default=None)
    blocked: bool | None = Field(default=None)


class ContactEvent(Model):
    """Somebody added the person, or accepted."""

    type: Literal["contact"] = "contact"
    contact: Contact


class ContactList(Model):
    """The caller's whole list."""

    contacts: Annotated[list[Contact], Field(max_length=1000)]


class ContactListAnswer(Model):
    """`ContactList` in the envelope."""

    success: Success
    data: ContactList
    meta: Meta


class ContactRelation(str, Enum):
    """`mutual`: both added each other. `asked`: the caller waits. `asking`: the other one added the caller and waits. `none`: neither, so the caller only blocked them."""

    mutual = "mutual"
    asked = "asked"
    asking = "asking"
    none = "none"


class CreatedAccessToken(Model):
    """The new token with its secret, shown this once."""

    accessToken: AccessToken
    secret: SecretToken


class CreatedAccessTokenAnswer(Model):
    """`CreatedAccessToken` in the envelope."""

    success: Success
    data: CreatedAccessToken
    meta: Meta


class DemoLogin(Model):
    """As a seeded person, where the server allows it."""
    model_config = ConfigDict(extra="forbid")

    kind: Literal["demo"] = "demo"
    userId: UserId
    turnstileToken: TurnstileToken
    transport: Transport


class DemoPerson(Model):
    """A seeded person that anyone may sign in as, where the server allows it."""

    person: Person
    persona: Annotated[str, Field(max_length=280)]
    archetype: Annotated[str, Field(max_length=48)]


class DemoPersonList(Model):
    """The people to choose from. Empty where demo sign-in is off."""

    people: Annotated[list[DemoPerson], Field(max_length=100)]


class DemoPersonListAnswer(Model):
    """`DemoPersonList` in the envelope."""

    success: Success
    data: DemoPersonList
    meta: Meta


class ErrorBody(Model):
    """Why the request was refused."""

    code: RefusalCode
    message: Annotated[str, Field(max_length=512)]
    details: Annotated[list[ErrorDetail], Field(max_length=32)] | None = Field(default=None)
    retryAfterMs: DurationMs | None = Field(default=None)


class ErrorDetail(Model):
    """One thing that was wrong with the input."""

    path: Annotated[str, Field(max_length=256)]
    message: Annotated[str, Field(max_length=512)]


class ErrorEvent(Model):
    """A command was refused. `of` is its type, `cid` its id, `path` a JSON pointer into the frame."""

    type: Literal["error"] = "error"
    code: RefusalCode
    message: Annotated[str, Field(max_length=512)]
    of: Annotated[str, Field(max_length=64)] | None = Field(default=None)
    cid: Cid | None = Field(default=None)
    path: Annotated[str, Field(max_length=256)] | None = Field(default=None)
    retryAfterMs: DurationMs | None = Field(default=None)


class Font(str, Enum):
    """A family that every client has in some form."""

    sans = "sans"
    serif = "serif"
    mono = "mono"
    comic = "comic"


class Health(Model):
    """The server runs."""

    protocol: Protocol
    release: Annotated[str, Field(max_length=64)]


class HealthAnswer(Model):
    """`Health` in the envelope."""

    success: Success
    data: Health
    meta: Meta


class Invitation(Model):
    """Somebody asks somebody into a room."""

    invitationId: OpaqueId
    room: Room
    from_: Person = Field(alias="from")
    at: TimestampMs


class InvitationAnswer(Model):
    """Yes or no to an invitation."""
    model_config = ConfigDict(extra="forbid")

    accept: bool


class InvitationEvent(Model):
    """Somebody asks the person into a room."""

    type: Literal["invitation"] = "invitation"
    invitation: Invitation


class InvitationList(Model):
    """Open invitations to the caller."""

    invitations: Annotated[list[Invitation], Field(max_length=1000)]


class InvitationListAnswer(Model):
    """`InvitationList` in the envelope."""

    success: Success
    data: InvitationList
    meta: Meta


class Me(Model):
    """Who the caller is."""

    person: Person
    session: Session


class MeAnswer(Model):
    """`Me` in the envelope."""

    success: Success
    data: Me
    meta: Meta


class Member(Model):
    """A person in a room."""

    person: Person
    role: MemberRole
    joinedAt: TimestampMs


class MemberList(Model):
    """The people of a room."""

    members: Annotated[list[Member], Field(max_length=500)]


class MemberListAnswer(Model):
    """`MemberList` in the envelope."""

    success: Success
    data: MemberList
    meta: Meta


class MemberRole(str, Enum):
    """`owner` may rename the room and remove people."""

    owner = "owner"
    member = "member"


class MessagePage(Model):
    """A page of the stream, oldest first, with the people that it mentions."""

    epoch: Epoch
    events: Annotated[list[StreamEvent], Field(max_length=100)]
    people: Annotated[list[Person], Field(max_length=200)]
    more: bool


class MessagePageAnswer(Model):
    """`MessagePage` in the envelope."""

    success: Success
    data: MessagePage
    meta: Meta


class Meta(Model):
    """About the answer. Quote `requestId` when you report a problem."""

    timestamp: TimestampMs
    requestId: Uuid


class MetricName(str, Enum):
    """A measurement of the page."""

    LCP = "LCP"
    INP = "INP"
    CLS = "CLS"
    FCP = "FCP"
    TTFB = "TTFB"


class MetricRating(str, Enum):
    """How good it is, by the usual thresholds."""

    good = "good"
    needs_improvement = "needs-improvement"
    poor = "poor"


class NewAccessToken(Model):
    """A token to make."""
    model_config = ConfigDict(extra="forbid")

    label: Label
    scopes: Annotated[list[Scope], Field(min_length=1, max_length=3)]


class NewAccount(Model):
    """How somebody new wants to be called."""
    model_config = ConfigDict(extra="forbid")

    name: DisplayName


class NewAccountLogin(Model):
    """As somebody new, with the passkey that the browser made for the challenge of `startNewAccount`."""
    model_config = ConfigDict(extra="forbid")

    kind: Literal["newAccount"] = "newAccount"
    challengeId: OpaqueId
    credential: WebAuthnJson
    turnstileToken: TurnstileToken
    transport: Transport


class NewContact(Model):
    """A person to add, or to accept if they asked."""
    model_config = ConfigDict(extra="forbid")

    userId: UserId
    group: GroupName | None = Field(default=None)


class NewDirectRoom(Model):
    """A conversation with one other person."""
    model_config = ConfigDict(extra="forbid")

    kind: Literal["direct"] = "direct"
    userId: UserId


class NewGroupRoom(Model):
    """A conversation with several people, who are invited."""
    model_config = ConfigDict(extra="forbid")

    kind: Literal["group"] = "group"
    title: RoomTitle
    userIds: Annotated[list[UserId], Field(max_length=20)]


class NewInvitations(Model):
    """People to invite."""
    model_config = ConfigDict(extra="forbid")

    userIds: Annotated[list[UserId], Field(min_length=1, max_length=20)]


class NewPasskey(Model):
    """A passkey that the browser made."""
    model_config = ConfigDict(extra="forbid")

    challengeId: OpaqueId
    credential: WebAuthnJson
    label: Label


class NothingAnswer(Model):
    """`Nothing` in the envelope."""

    success: Success
    data: Nothing
    meta: Meta


class NudgeCommand(Model):
    """Shake everyone's window."""
    model_config = ConfigDict(extra="forbid")

    type: Literal["nudge"] = "nudge"
    cid: Cid


class NudgeEvent(Model):
    """Somebody nudged the room."""

    type: Literal["nudge"] = "nudge"
    from_: UserId = Field(alias="from")
    cid: Cid
    at: TimestampMs


class NudgedEvent(Model):
    """Somebody nudged a room that the client has not open."""

    type: Literal["nudged"] = "nudged"
    roomId: RoomId
    from_: UserId = Field(alias="from")
    at: TimestampMs


class PageDevice(str, Enum):
    """The kind of screen."""

    desktop = "desktop"
    phone = "phone"


class PageMetric(Model):
    """One measurement. Carries nothing about the person."""
    model_config = ConfigDict(extra="forbid")

    name: MetricName
    value: Annotated[float, Field(ge=0, le=600000)]
    rating: MetricRating


class PageMetrics(Model):
    """What one visit measured. Older clients send the metrics alone."""
    model_config = ConfigDict(extra="forbid")

    route: PageRoute | None = Field(default=None)
    device: PageDevice | None = Field(default=None)
    navigation: PageNavigation | None = Field(default=None)
    release: Annotated[str, Field(max_length=64, pattern="^[0-9A-Za-z.+-]*$")] | None = Field(default=None)
    metrics: Annotated[list[PageMetric], Field(min_length=1, max_length=16)]


class PageNavigation(str, Enum):
    """How the page was reached: `back-forward-cache` woke a page that slept, `restore` brought back one that the browser had thrown away."""

    navigate = "navigate"
    reload = "reload"
    back_forward = "back-forward"
    back_forward_cache = "back-forward-cache"
    prerender = "prerender"
    restore = "restore"


class PageRoute(str, Enum):
    """Where in the page it was measured."""

    signIn = "signIn"
    messenger = "messenger"


class Passkey(Model):
    """A passkey of the caller."""
    _nullable: ClassVar[frozenset[str]] = frozenset({"lastUsedAt"})

    passkeyId: OpaqueId
    label: Label
    createdAt: TimestampMs
    lastUsedAt: Annotated[int, Field(ge=0, le=9007199254740991)] | None


class PasskeyChallenge(Model):
    """What the browser needs to make or use a passkey."""

    challengeId: OpaqueId
    options: WebAuthnJson


class PasskeyChallengeAnswer(Model):
    """`PasskeyChallenge` in the envelope."""

    success: Success
    data: PasskeyChallenge
    meta: Meta


class PasskeyList(Model):
    """The caller's passkeys."""

    recoveryCodesLeft: Annotated[int, Field(ge=0, le=10)]
    passkeys: Annotated[list[Passkey], Field(max_length=20)]


class PasskeyListAnswer(Model):
    """`PasskeyList` in the envelope."""

    success: Success
    data: PasskeyList
    meta: Meta


class PasskeyLogin(Model):
    """With a passkey."""
    model_config = ConfigDict(extra="forbid")

    kind: Literal["passkey"] = "passkey"
    challengeId: OpaqueId
    credential: WebAuthnJson
    turnstileToken: TurnstileToken
    transport: Transport


class Person(Model):
    """What everyone may know of a person or bot."""

    userId: UserId
    name: DisplayName
    picture: PictureId
    bot: bool
    personalMessage: PersonalMessage


class PersonAnswer(Model):
    """`Person` in the envelope."""

    success: Success
    data: Person
    meta: Meta


class PersonEvent(Model):
    """The latest of a person."""

    type: Literal["person"] = "person"
    person: Person


class PersonList(Model):
    """A page of people."""
    _nullable: ClassVar[frozenset[str]] = frozenset({"next"})

    people: Annotated[list[Person], Field(max_length=100)]
    next: Annotated[str, Field(max_length=64)] | None


class PersonListAnswer(Model):
    """`PersonList` in the envelope."""

    success: Success
    data: PersonList
    meta: Meta


class PersonPresence(Model):
    """A person and what they are doing."""

    person: Person
    status: ShownStatus
    since: TimestampMs


class PingCommand(Model):
    """Are you there. On the wire exactly `{"type":"ping"}`."""
    model_config = ConfigDict(extra="forbid")

    type: Literal["ping"] = "ping"


class PongEvent(Model):
    """I am here. On the wire exactly `{"type":"pong"}`."""

    type: Literal["pong"] = "pong"


class PresenceHelloEvent(Model):
    """The first event of the presence socket."""

    type: Literal["hello"] = "hello"
    protocol: Protocol
    you: You
    serverTime: TimestampMs
    limits: ConnectionLimits


class PresenceSnapshotEvent(Model):
    """Everyone that the person may see, themselves included."""

    type: Literal["snapshot"] = "snapshot"
    people: Annotated[list[PersonPresence], Field(max_length=1000)]


class PresenceTicketRequest(Model):
    """A ticket for the presence channel."""
    model_config = ConfigDict(extra="forbid")

    channel: Literal["presence"] = "presence"


class ProfileChange(Model):
    """What a person changes of themselves. What is absent stays. Choosing a shipped picture removes the uploaded one."""
    model_config = ConfigDict(extra="forbid")

    name: DisplayName | None = Field(default=None)
    personalMessage: PersonalMessage | None = Field(default=None)
    picture: ShippedPicture | None = Field(default=None)


class PublicSettings(Model):
    """What a client must know before it can sign in."""

    protocol: Protocol
    release: Annotated[str, Field(max_length=64)]
    turnstile: TurnstileSettings
    demoSignIn: bool


class PublicSettingsAnswer(Model):
    """`PublicSettings` in the envelope."""

    success: Success
    data: PublicSettings
    meta: Meta


class Receipt(Model):
    """How far somebody has got in a room. Only ever rises."""

    userId: UserId
    delivered: Position
    read: Position


class ReceiptCommand(Model):
    """Up to where the person has received and read."""
    model_config = ConfigDict(extra="forbid")

    type: Literal["receipt"] = "receipt"
    delivered: Position
    read: Position


class ReceiptEvent(Model):
    """Up to where somebody has received and read."""

    type: Literal["receipt"] = "receipt"
    userId: UserId
    delivered: Position
    read: Position


class RecoveryCodes(Model):
    """One-time codes, shown this once. The ones before are void."""

    codes: Annotated[list[RecoveryCode], Field(max_length=10)]


class RecoveryCodesAnswer(Model):
    """`RecoveryCodes` in the envelope."""

    success: Success
    data: RecoveryCodes
    meta: Meta


class RecoveryLogin(Model):
    """With a one-time recovery code."""
    model_config = ConfigDict(extra="forbid")

    kind: Literal["recovery"] = "recovery"
    code: RecoveryCode
    turnstileToken: TurnstileToken
    transport: Transport


class RefreshCommand(Model):
    """Renew the session of this socket."""
    model_config = ConfigDict(extra="forbid")

    type: Literal["refresh"] = "refresh"


class Refusal(Model):
    """Every answer that is not a success."""

    success: Failure
    error: ErrorBody
    meta: Meta


class Room(Model):
    """A conversation. A direct one is named after the other person, whose id is `peerId`; no other kind has that."""

    roomId: RoomId
    kind: RoomKind
    title: RoomTitle
    peerId: UserId | None = Field(default=None)
    topic: Annotated[str, Field(max_length=128)]
    encrypted: bool


class RoomAnswer(Model):
    """`Room` in the envelope."""

    success: Success
    data: Room
    meta: Meta


class RoomChange(Model):
    """A new title."""
    model_config = ConfigDict(extra="forbid")

    title: RoomTitle


class RoomHelloEvent(Model):
    """The first event of a room's socket."""

    type: Literal["hello"] = "hello"
    protocol: Protocol
    room: Room
    you: You
    epoch: Epoch
    head: Position
    after: Position
    recovered: bool
    serverTime: TimestampMs
    limits: ConnectionLimits


class RoomKind(str, Enum):
    """`public`: anyone may enter. `direct`: two people. `group`: by invitation."""

    public = "public"
    direct = "direct"
    group = "group"


class RoomList(Model):
    """The rooms that the caller may enter."""

    rooms: Annotated[list[Room], Field(max_length=1000)]


class RoomListAnswer(Model):
    """`RoomList` in the envelope."""

    success: Success
    data: RoomList
    meta: Meta


class RoomSnapshotEvent(Model):
    """People, receipts, who types, how many are there."""

    type: Literal["snapshot"] = "snapshot"
    people: Annotated[list[Person], Field(max_length=500)]
    receipts: Annotated[list[Receipt], Field(max_length=500)]
    typing: Annotated[list[TypingPerson], Field(max_length=500)]
    userCount: Count


class RoomTicketRequest(Model):
    """A ticket for a room."""
    model_config = ConfigDict(extra="forbid")

    channel: Literal["room"] = "room"
    roomId: RoomId


class Scope(str, Enum):
    """What an access token may do. `read`: see people, rooms, contacts and messages. `chat`: speak, and open rooms. `manage`: change contacts, rooms and the profile. Nothing lets a token touch sessions, passkeys or tokens (AU-10)."""

    read = "read"
    chat = "chat"
    manage = "manage"


class Session(Model):
    """One sign-in of the caller."""

    sessionId: OpaqueId
    how: SignInKind
    device: Annotated[str, Field(max_length=64)]
    createdAt: TimestampMs
    lastSeenAt: TimestampMs
    expiresAt: TimestampMs
    endsAt: TimestampMs
    current: bool


class SessionEvent(Model):
    """When the session of this socket ends."""

    type: Literal["session"] = "session"
    expiresAt: TimestampMs
    reason: SessionReason


class SessionList(Model):
    """The caller's sign-ins."""

    sessions: Annotated[list[Session], Field(max_length=40)]


class SessionListAnswer(Model):
    """`SessionList` in the envelope."""

    success: Success
    data: SessionList
    meta: Meta


class SessionReason(str, Enum):
    """Why the session is spoken of."""

    warned = "warned"
    refreshed = "refreshed"


class ShippedPicture(str, Enum):
    """A picture that every client draws itself. A client shows `duck`, with which a new account begins, for one that it does not know."""

    anna = "anna"
    aoife = "aoife"
    ben = "ben"
    chiara = "chiara"
    diego = "diego"
    elif_ = "elif"
    farid = "farid"
    gwen = "gwen"
    hiro = "hiro"
    ingrid = "ingrid"
    jamal = "jamal"
    katya = "katya"
    kwame = "kwame"
    leilani = "leilani"
    linh = "linh"
    mateus = "mateus"
    mei = "mei"
    nadia = "nadia"
    omar = "omar"
    priya = "priya"
    quentin = "quentin"
    rosa = "rosa"
    soren = "soren"
    tala = "tala"
    viktor = "viktor"
    wanjiru = "wanjiru"
    ximena = "ximena"
    yael = "yael"
    zoe = "zoe"
    zoltan = "zoltan"
    duck = "duck"


class ShownStatus(str, Enum):
    """What is shown of a person. `hidden` is only ever shown to themselves; `offline` is derived."""

    online = "online"
    busy = "busy"
    brb = "brb"
    away = "away"
    phone = "phone"
    lunch = "lunch"
    hidden = "hidden"
    offline = "offline"


class SignInKind(str, Enum):
    """How a session began."""

    demo = "demo"
    passkey = "passkey"
    newAccount = "newAccount"
    recovery = "recovery"
    accessToken = "accessToken"


class SignedIn(Model):
    """Who signed in. `token` is there only for the transport `bearer`."""

    person: Person
    session: Session
    token: SecretToken | None = Field(default=None)


class SignedInAnswer(Model):
    """`SignedIn` in the envelope."""

    success: Success
    data: SignedIn
    meta: Meta


class SignedInEvent(Model):
    """Somebody has just signed in."""

    type: Literal["signedIn"] = "signedIn"
    person: Person
    at: TimestampMs


class Status(str, Enum):
    """What a person says of themselves. `hidden` looks like offline to others."""

    online = "online"
    busy = "busy"
    brb = "brb"
    away = "away"
    phone = "phone"
    lunch = "lunch"
    hidden = "hidden"


class StatusCommand(Model):
    """The person's status and personal message."""
    model_config = ConfigDict(extra="forbid")

    type: Literal["presence"] = "presence"
    status: Status
    personalMessage: PersonalMessage | None = Field(default=None)
    auto: bool | None = Field(default=None)


class StatusEvent(Model):
    """People whose status, name, picture or message changed."""

    type: Literal["presence"] = "presence"
    people: Annotated[list[PersonPresence], Field(min_length=1, max_length=1000)]


class SystemEvent(Model):
    """Somebody joined, left, was invited or removed, or renamed the room."""

    type: Literal["system"] = "system"
    seq: Seq
    kind: SystemKind
    userId: UserId
    by: UserId | None = Field(default=None)
    title: RoomTitle | None = Field(default=None)
    at: TimestampMs


class SystemKind(str, Enum):
    """What happened to the room's people or name."""

    joined = "joined"
    left = "left"
    invited = "invited"
    kicked = "kicked"
    renamed = "renamed"


class TextFormat(Model):
    """How the sender's text looks. Travels both ways, so it is closed. Readers keep colours readable."""
    model_config = ConfigDict(extra="forbid")

    color: Annotated[str, Field(pattern="^#[0-9a-f]{6}$")] | None = Field(default=None)
    font: Font | None = Field(default=None)
    bold: bool | None = Field(default=None)
    italic: bool | None = Field(default=None)
    plain: bool | None = Field(default=None)


class Ticket(Model):
    """Opens one socket once, offered as `cfm.ticket.<ticket>` beside `cfm.v1`."""

    ticket: SecretToken
    expiresAt: TimestampMs


class TicketAnswer(Model):
    """`Ticket` in the envelope."""

    success: Success
    data: Ticket
    meta: Meta


class Transport(str, Enum):
    """`cookie` for browsers (HttpOnly, never seen by scripts); `bearer` puts the token into the answer."""

    cookie = "cookie"
    bearer = "bearer"


class TurnstileSettings(Model):
    """Where the verification widget comes from."""

    siteKey: Annotated[str, Field(max_length=64)]
    scriptUrl: Annotated[str, Field(max_length=256)]
    action: Annotated[str, Field(max_length=32)]


class TypingCommand(Model):
    """The person types, or stopped."""
    model_config = ConfigDict(extra="forbid")

    type: Literal["typing"] = "typing"
    on: bool


class TypingEvent(Model):
    """Somebody types, until then at the latest, or stopped."""

    type: Literal["typing"] = "typing"
    userId: UserId
    on: bool
    until: TimestampMs


class TypingPerson(Model):
    """Somebody is typing, until then at the latest."""

    userId: UserId
    until: TimestampMs


class UnreadEvent(Model):
    """How many messages wait in a room."""

    type: Literal["unread"] = "unread"
    roomId: RoomId
    count: Count
    seq: Position
    from_: UserId | None = Field(default=None, alias="from")
    preview: Annotated[str, Field(max_length=80)] | None = Field(default=None)


class UserCountEvent(Model):
    """How many people have the room open, as far as others know."""

    type: Literal["userCount"] = "userCount"
    count: Count


class WinkCommand(Model):
    """Play an animation for everyone."""
    model_config = ConfigDict(extra="forbid")

    type: Literal["wink"] = "wink"
    cid: Cid
    winkId: WinkId


class WinkEvent(Model):
    """Somebody sends an animation, which starts at `startAt`."""

    type: Literal["wink"] = "wink"
    from_: UserId = Field(alias="from")
    cid: Cid
    winkId: WinkId
    startAt: TimestampMs


class WinkedEvent(Model):
    """Somebody sent a wink in a room that the client has not open."""

    type: Literal["winked"] = "winked"
    roomId: RoomId
    from_: UserId = Field(alias="from")
    winkId: WinkId
    at: TimestampMs


class You(Model):
    """Who the server takes the client for."""

    userId: UserId
    sessionExpiresAt: TimestampMs


LoginRequest = Annotated[
    AccessTokenLogin |
    DemoLogin |
    NewAccountLogin |
    PasskeyLogin |
    RecoveryLogin,
    Field(discriminator="kind"),
]
"""One of the ways to sign in. There are no passwords."""


NewRoom = Annotated[
    NewDirectRoom |
    NewGroupRoom,
    Field(discriminator="kind"),
]
"""A room to open. A direct room that exists already is given back."""


PresenceCommand = Annotated[
    PingCommand |
    RefreshCommand |
    StatusCommand,
    Field(discriminator="type"),
]
"""What a client sends on the channel `presence`."""


PresenceEvent = Annotated[
    Annotated[ByeEvent, Tag("bye")] |
    Annotated[ContactEvent, Tag("contact")] |
    Annotated[ErrorEvent, Tag("error")] |
    Annotated[InvitationEvent, Tag("invitation")] |
    Annotated[NudgedEvent, Tag("nudged")] |
    Annotated[PongEvent, Tag("pong")] |
    Annotated[PresenceHelloEvent, Tag("hello")] |
    Annotated[PresenceSnapshotEvent, Tag("snapshot")] |
    Annotated[SessionEvent, Tag("session")] |
    Annotated[SignedInEvent, Tag("signedIn")] |
    Annotated[StatusEvent, Tag("presence")] |
    Annotated[UnreadEvent, Tag("unread")] |
    Annotated[WinkedEvent, Tag("winked")] |
    Annotated[UnknownEvent, Tag("?")],
    Discriminator(tag_of(frozenset({"bye", "contact", "error", "invitation", "nudged", "pong", "hello", "snapshot", "session", "signedIn", "presence", "unread", "winked"}))),
]
"""What the server sends on the channel `presence`."""


RoomCommand = Annotated[
    ChatCommand |
    NudgeCommand |
    PingCommand |
    ReceiptCommand |
    RefreshCommand |
    TypingCommand |
    WinkCommand,
    Field(discriminator="type"),
]
"""What a client sends on the channel `room`."""


RoomEvent = Annotated[
    Annotated[AckEvent, Tag("ack")] |
    Annotated[ByeEvent, Tag("bye")] |
    Annotated[CaughtUpEvent, Tag("caughtUp")] |
    Annotated[ChatEvent, Tag("chat")] |
    Annotated[ErrorEvent, Tag("error")] |
    Annotated[NudgeEvent, Tag("nudge")] |
    Annotated[PersonEvent, Tag("person")] |
    Annotated[PongEvent, Tag("pong")] |
    Annotated[ReceiptEvent, Tag("receipt")] |
    Annotated[RoomHelloEvent, Tag("hello")] |
    Annotated[RoomSnapshotEvent, Tag("snapshot")] |
    Annotated[SessionEvent, Tag("session")] |
    Annotated[SystemEvent, Tag("system")] |
    Annotated[TypingEvent, Tag("typing")] |
    Annotated[UserCountEvent, Tag("userCount")] |
    Annotated[WinkEvent, Tag("wink")] |
    Annotated[UnknownEvent, Tag("?")],
    Discriminator(tag_of(frozenset({"ack", "bye", "caughtUp", "chat", "error", "nudge", "person", "pong", "receipt", "hello", "snapshot", "session", "system", "typing", "userCount", "wink"}))),
]
"""What the server sends on the channel `room`."""


StreamEvent = Annotated[
    Annotated[ChatEvent, Tag("chat")] |
    Annotated[SystemEvent, Tag("system")] |
    Annotated[UnknownEvent, Tag("?")],
    Discriminator(tag_of(frozenset({"chat", "system"}))),
]
"""An event of the room's stream. Later types join here; a reader skips those that it does not know and counts their seq."""


TicketRequest = Annotated[
    PresenceTicketRequest |
    RoomTicketRequest,
    Field(discriminator="channel"),
]
"""Which socket the ticket opens."""
