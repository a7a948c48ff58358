// Generated from spec/ by scripts/generate/models.ts. Do not edit.

package cfmessenger

import (
	"encoding/json"
	"fmt"
)

// Cid: The client's own id of a command, a lower-case UUID. The idempotency key per room and sender; a retry keeps it.
type Cid = string

// CloseCode: A WebSocket close code of the registry in `errors.yaml`.
type CloseCode = int64

// Count: How many there are.
type Count = int64

// DisplayName: How a person is called. Stars and lyrics welcome.
type DisplayName = string

// DurationMs: A span of time in milliseconds.
type DurationMs = int64

// Epoch: Name of the room's present numbering. A client that holds another epoch starts anew.
type Epoch = string

// Failure: The request was refused or failed.
type Failure = bool

// Flag: A yes in a query. Absent it is a no.
type Flag = string

// GroupName: The heading under which a contact stands.
type GroupName = string

// Label: A name that a person gave to one of their own things.
type Label = string

// Nothing: Nothing to say beyond success.
type Nothing = map[string]any

// OpaqueId: Opaque id of a session, passkey, token or invitation.
type OpaqueId = string

// PersonalMessage: The line below the name; may be empty.
type PersonalMessage = string

// PictureId: A picture of the shipped set (`ShippedPicture`), or an uploaded one (`u-…`, read at `/api/people/{userId}/picture`).
type PictureId = string

// Position: The last seq that someone has, 0 for none.
type Position = int64

// Protocol: The protocol's version, as offered and echoed in `Sec-WebSocket-Protocol`.
type Protocol = string

// RecoveryCode: One of the codes that were shown once; each opens the account once.
type RecoveryCode = string

// RefusalCode: A code of the registry in `errors.yaml`. New codes may appear; treat an unknown one like INTERNAL.
type RefusalCode = string

// RoomId: Opaque id of a room. Names beginning with `system_` and `admin_` are refused to people.
type RoomId = string

// RoomTitle: What stands in the window's title.
type RoomTitle = string

// SecretToken: 256 random bits and what they open. Shown once, stored as a hash.
type SecretToken = string

// Seq: Number of a stream event in its room, dense from 1.
type Seq = int64

// Success: The request was done.
type Success = bool

// Text: Text that a person wrote. Counted in Unicode code points.
type Text = string

// TimestampMs: A point in time by the server's clock, milliseconds since 1970.
type TimestampMs = int64

// TurnstileToken: What the verification widget gave. The widget is told `cData`: the `userId` of a demo sign-in, the `challengeId` of a passkey or a new account, `recovery` for a recovery code (AU-2).
type TurnstileToken = string

// UserId: Opaque id of a person or bot. Compare it, never parse it. `me` is never one.
type UserId = string

// Uuid: A UUID of any version in lower case.
type Uuid = string

// WebAuthnJson: A structure of the Web Authentication standard in its JSON form. Passed through to the browser or the verifier.
type WebAuthnJson = map[string]any

// WinkId: The name of a wink. A client that does not know it shows its line only.
type WinkId = string

// AccessToken: An access token of the caller, without the secret.
type AccessToken struct {
	// Opaque id of a session, passkey, token or invitation.
	TokenId OpaqueId `json:"tokenId"`
	// A name that a person gave to one of their own things.
	Label  Label   `json:"label"`
	Scopes []Scope `json:"scopes"`
	// A point in time by the server's clock, milliseconds since 1970.
	CreatedAt TimestampMs `json:"createdAt"`
	// When it was last used, or null for never.
	LastUsedAt *int64 `json:"lastUsedAt"`
}

func (value *AccessToken) UnmarshalJSON(raw []byte) error {
	type plain AccessToken
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"tokenId", "label", "scopes", "createdAt", "lastUsedAt"}, nullable: []string{"lastUsedAt"}})
}

func (value AccessToken) MarshalJSON() ([]byte, error) {
	type plain AccessToken
	if value.Scopes == nil {
		value.Scopes = []Scope{}
	}
	return json.Marshal(plain(value))
}

// AccessTokenList: The caller's access tokens.
type AccessTokenList struct {
	Tokens []AccessToken `json:"tokens"`
}

func (value *AccessTokenList) UnmarshalJSON(raw []byte) error {
	type plain AccessTokenList
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"tokens"}})
}

func (value AccessTokenList) MarshalJSON() ([]byte, error) {
	type plain AccessTokenList
	if value.Tokens == nil {
		value.Tokens = []AccessToken{}
	}
	return json.Marshal(plain(value))
}

// AccessTokenListAnswer: `AccessTokenList` in the envelope.
type AccessTokenListAnswer struct {
	// The request was done.
	Success Success `json:"success"`
	// The caller's access tokens.
	Data AccessTokenList `json:"data"`
	// About the answer. Quote `requestId` when you report a problem.
	Meta Meta `json:"meta"`
}

func (value *AccessTokenListAnswer) UnmarshalJSON(raw []byte) error {
	type plain AccessTokenListAnswer
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"success", "data", "meta"}, constants: map[string]string{"success": `true`}})
}

func (value AccessTokenListAnswer) MarshalJSON() ([]byte, error) {
	type plain AccessTokenListAnswer
	value.Success = true
	return json.Marshal(plain(value))
}

// AccessTokenLogin: With a personal access token, for bots and command lines. Answered with a bearer token.
type AccessTokenLogin struct {
	Kind string `json:"kind"`
	// 256 random bits and what they open. Shown once, stored as a hash.
	Token SecretToken `json:"token"`
}

func (value *AccessTokenLogin) UnmarshalJSON(raw []byte) error {
	type plain AccessTokenLogin
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"kind", "token"}, constants: map[string]string{"kind": `"accessToken"`}, closed: true})
}

func (value AccessTokenLogin) MarshalJSON() ([]byte, error) {
	type plain AccessTokenLogin
	value.Kind = "accessToken"
	return json.Marshal(plain(value))
}

func (AccessTokenLogin) isLoginRequest() {}

// AckEvent: The command `cid` is done. `seq` is there for a stream event.
type AckEvent struct {
	Type string `json:"type"`
	// The client's own id of a command, a lower-case UUID. The idempotency key per room and sender; a retry keeps it.
	Cid Cid `json:"cid"`
	// Number of a stream event in its room, dense from 1.
	Seq *Seq `json:"seq,omitempty"`
	// A point in time by the server's clock, milliseconds since 1970.
	At TimestampMs `json:"at"`
	// True when the command had been done before.
	Duplicate *bool `json:"duplicate,omitempty"`
}

func (value *AckEvent) UnmarshalJSON(raw []byte) error {
	type plain AckEvent
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"type", "cid", "at"}, optional: []string{"seq", "duplicate"}, constants: map[string]string{"type": `"ack"`}})
}

func (value AckEvent) MarshalJSON() ([]byte, error) {
	type plain AckEvent
	value.Type = "ack"
	return json.Marshal(plain(value))
}

func (AckEvent) isRoomEvent() {}

// Bot: A bot and whether it is on duty.
type Bot struct {
	// What everyone may know of a person or bot.
	Person Person `json:"person"`
	// `sleeping`: its quota is used up. `resting`: not on duty now.
	State BotState `json:"state"`
}

func (value *Bot) UnmarshalJSON(raw []byte) error {
	type plain Bot
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"person", "state"}})
}

// BotList: All bots.
type BotList struct {
	Bots []Bot `json:"bots"`
}

func (value *BotList) UnmarshalJSON(raw []byte) error {
	type plain BotList
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"bots"}})
}

func (value BotList) MarshalJSON() ([]byte, error) {
	type plain BotList
	if value.Bots == nil {
		value.Bots = []Bot{}
	}
	return json.Marshal(plain(value))
}

// BotListAnswer: `BotList` in the envelope.
type BotListAnswer struct {
	// The request was done.
	Success Success `json:"success"`
	// All bots.
	Data BotList `json:"data"`
	// About the answer. Quote `requestId` when you report a problem.
	Meta Meta `json:"meta"`
}

func (value *BotListAnswer) UnmarshalJSON(raw []byte) error {
	type plain BotListAnswer
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"success", "data", "meta"}, constants: map[string]string{"success": `true`}})
}

func (value BotListAnswer) MarshalJSON() ([]byte, error) {
	type plain BotListAnswer
	value.Success = true
	return json.Marshal(plain(value))
}

// BotState: `sleeping`: its quota is used up. `resting`: not on duty now.
type BotState string

const (
	BotStateAwake    BotState = "awake"
	BotStateResting  BotState = "resting"
	BotStateSleeping BotState = "sleeping"
)

func (value *BotState) UnmarshalJSON(raw []byte) error {
	return decodeEnum(raw, value, BotStateAwake, BotStateResting, BotStateSleeping)
}

// ByeEvent: The server is about to close this socket with this code.
type ByeEvent struct {
	Type string `json:"type"`
	// A WebSocket close code of the registry in `errors.yaml`.
	Code CloseCode `json:"code"`
	// A sentence for developers.
	Reason string `json:"reason"`
	// A span of time in milliseconds.
	ReconnectAfterMs *DurationMs `json:"reconnectAfterMs,omitempty"`
}

func (value *ByeEvent) UnmarshalJSON(raw []byte) error {
	type plain ByeEvent
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"type", "code", "reason"}, optional: []string{"reconnectAfterMs"}, constants: map[string]string{"type": `"bye"`}})
}

func (value ByeEvent) MarshalJSON() ([]byte, error) {
	type plain ByeEvent
	value.Type = "bye"
	return json.Marshal(plain(value))
}

func (ByeEvent) isPresenceEvent() {}

func (ByeEvent) isRoomEvent() {}

// CaughtUpEvent: The replay is complete up to `seq`.
type CaughtUpEvent struct {
	Type string `json:"type"`
	// The last seq that someone has, 0 for none.
	Seq Position `json:"seq"`
}

func (value *CaughtUpEvent) UnmarshalJSON(raw []byte) error {
	type plain CaughtUpEvent
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"type", "seq"}, constants: map[string]string{"type": `"caughtUp"`}})
}

func (value CaughtUpEvent) MarshalJSON() ([]byte, error) {
	type plain CaughtUpEvent
	value.Type = "caughtUp"
	return json.Marshal(plain(value))
}

func (CaughtUpEvent) isRoomEvent() {}

// ChatCommand: Say something in the room.
type ChatCommand struct {
	Type string `json:"type"`
	// The client's own id of a command, a lower-case UUID. The idempotency key per room and sender; a retry keeps it.
	Cid Cid `json:"cid"`
	// The last seq that someone has, 0 for none.
	After Position `json:"after"`
	// Text that a person wrote. Counted in Unicode code points.
	Text Text `json:"text"`
	// How the sender's text looks. Travels both ways, so it is closed. Readers keep colours readable.
	Format *TextFormat `json:"format,omitempty"`
}

func (value *ChatCommand) UnmarshalJSON(raw []byte) error {
	type plain ChatCommand
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"type", "cid", "after", "text"}, optional: []string{"format"}, constants: map[string]string{"type": `"chat"`}, closed: true})
}

func (value ChatCommand) MarshalJSON() ([]byte, error) {
	type plain ChatCommand
	value.Type = "chat"
	return json.Marshal(plain(value))
}

func (ChatCommand) isRoomCommand() {}

// ChatEvent: Somebody said something.
type ChatEvent struct {
	Type string `json:"type"`
	// Number of a stream event in its room, dense from 1.
	Seq Seq `json:"seq"`
	// Opaque id of a person or bot. Compare it, never parse it. `me` is never one.
	From UserId `json:"from"`
	// The client's own id of a command, a lower-case UUID. The idempotency key per room and sender; a retry keeps it.
	Cid Cid `json:"cid"`
	// Text that a person wrote. Counted in Unicode code points.
	Text Text `json:"text"`
	// How the sender's text looks. Travels both ways, so it is closed. Readers keep colours readable.
	Format *TextFormat `json:"format,omitempty"`
	// A point in time by the server's clock, milliseconds since 1970.
	At TimestampMs `json:"at"`
}

func (value *ChatEvent) UnmarshalJSON(raw []byte) error {
	type plain ChatEvent
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"type", "seq", "from", "cid", "text", "at"}, optional: []string{"format"}, constants: map[string]string{"type": `"chat"`}})
}

func (value ChatEvent) MarshalJSON() ([]byte, error) {
	type plain ChatEvent
	value.Type = "chat"
	return json.Marshal(plain(value))
}

func (ChatEvent) isRoomEvent() {}

func (ChatEvent) isStreamEvent() {}

// ConnectionLimits: Numbers that the server may tune. They go before the ones of the spec.
type ConnectionLimits struct {
	// A span of time in milliseconds.
	HeartbeatMs DurationMs `json:"heartbeatMs"`
	// A span of time in milliseconds.
	PongTimeoutMs DurationMs `json:"pongTimeoutMs"`
	// Chats that may be unacked.
	MaxInFlight int64 `json:"maxInFlight"`
}

func (value *ConnectionLimits) UnmarshalJSON(raw []byte) error {
	type plain ConnectionLimits
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"heartbeatMs", "pongTimeoutMs", "maxInFlight"}})
}

// Contact: A person on the caller's list, one who added the caller, or one whom the caller blocked.
type Contact struct {
	// What everyone may know of a person or bot.
	Person Person `json:"person"`
	// The heading, or null for none.
	Group *string `json:"group"`
	// `mutual`: both added each other. `asked`: the caller waits. `asking`: the other one added the caller and waits. `none`: neither, so the caller only blocked them.
	Relation ContactRelation `json:"relation"`
	// The caller blocked this person.
	Blocked bool `json:"blocked"`
}

func (value *Contact) UnmarshalJSON(raw []byte) error {
	type plain Contact
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"person", "group", "relation", "blocked"}, nullable: []string{"group"}})
}

// ContactAnswer: `Contact` in the envelope.
type ContactAnswer struct {
	// The request was done.
	Success Success `json:"success"`
	// A person on the caller's list, one who added the caller, or one whom the caller blocked.
	Data Contact `json:"data"`
	// About the answer. Quote `requestId` when you report a problem.
	Meta Meta `json:"meta"`
}

func (value *ContactAnswer) UnmarshalJSON(raw []byte) error {
	type plain ContactAnswer
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"success", "data", "meta"}, constants: map[string]string{"success": `true`}})
}

func (value ContactAnswer) MarshalJSON() ([]byte, error) {
	type plain ContactAnswer
	value.Success = true
	return json.Marshal(plain(value))
}

// ContactChange: What changes of a contact. What is absent stays.
type ContactChange struct {
	// The new heading, or null for none.
	Group **string `json:"group,omitempty"`
	// True blocks.
	Blocked *bool `json:"blocked,omitempty"`
}

func (value *ContactChange) UnmarshalJSON(raw []byte) error {
	type plain ContactChange
	err := decodeRecord(raw, (*plain)(value), rules{required: []string{}, optional: []string{"group", "blocked"}, nullable: []string{"group"}, closed: true})
	if err == nil && isNull(raw, "group") {
		value.Group = new(*string)
	}
	return err
}

// ContactEvent: Somebody added the person, or accepted.
type ContactEvent struct {
	Type string `json:"type"`
	// A person on the caller's list, one who added the caller, or one whom the caller blocked.
	Contact Contact `json:"contact"`
}

func (value *ContactEvent) UnmarshalJSON(raw []byte) error {
	type plain ContactEvent
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"type", "contact"}, constants: map[string]string{"type": `"contact"`}})
}

func (value ContactEvent) MarshalJSON() ([]byte, error) {
	type plain ContactEvent
	value.Type = "contact"
	return json.Marshal(plain(value))
}

func (ContactEvent) isPresenceEvent() {}

// ContactList: The caller's whole list.
type ContactList struct {
	Contacts []Contact `json:"contacts"`
}

func (value *ContactList) UnmarshalJSON(raw []byte) error {
	type plain ContactList
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"contacts"}})
}

func (value ContactList) MarshalJSON() ([]byte, error) {
	type plain ContactList
	if value.Contacts == nil {
		value.Contacts = []Contact{}
	}
	return json.Marshal(plain(value))
}

// ContactListAnswer: `ContactList` in the envelope.
type ContactListAnswer struct {
	// The request was done.
	Success Success `json:"success"`
	// The caller's whole list.
	Data ContactList `json:"data"`
	// About the answer. Quote `requestId` when you report a problem.
	Meta Meta `json:"meta"`
}

func (value *ContactListAnswer) UnmarshalJSON(raw []byte) error {
	type plain ContactListAnswer
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"success", "data", "meta"}, constants: map[string]string{"success": `true`}})
}

func (value ContactListAnswer) MarshalJSON() ([]byte, error) {
	type plain ContactListAnswer
	value.Success = true
	return json.Marshal(plain(value))
}

// ContactRelation: `mutual`: both added each other. `asked`: the caller waits. `asking`: the other one added the caller and waits. `none`: neither, so the caller only blocked them.
type ContactRelation string

const (
	ContactRelationMutual ContactRelation = "mutual"
	ContactRelationAsked  ContactRelation = "asked"
	ContactRelationAsking ContactRelation = "asking"
	ContactRelationNone   ContactRelation = "none"
)

func (value *ContactRelation) UnmarshalJSON(raw []byte) error {
	return decodeEnum(raw, value, ContactRelationMutual, ContactRelationAsked, ContactRelationAsking, ContactRelationNone)
}

// CreatedAccessToken: The new token with its secret, shown this once.
type CreatedAccessToken struct {
	// An access token of the caller, without the secret.
	AccessToken AccessToken `json:"accessToken"`
	// 256 random bits and what they open. Shown once, stored as a hash.
	Secret SecretToken `json:"secret"`
}

func (value *CreatedAccessToken) UnmarshalJSON(raw []byte) error {
	type plain CreatedAccessToken
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"accessToken", "secret"}})
}

// CreatedAccessTokenAnswer: `CreatedAccessToken` in the envelope.
type CreatedAccessTokenAnswer struct {
	// The request was done.
	Success Success `json:"success"`
	// The new token with its secret, shown this once.
	Data CreatedAccessToken `json:"data"`
	// About the answer. Quote `requestId` when you report a problem.
	Meta Meta `json:"meta"`
}

func (value *CreatedAccessTokenAnswer) UnmarshalJSON(raw []byte) error {
	type plain CreatedAccessTokenAnswer
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"success", "data", "meta"}, constants: map[string]string{"success": `true`}})
}

func (value CreatedAccessTokenAnswer) MarshalJSON() ([]byte, error) {
	type plain CreatedAccessTokenAnswer
	value.Success = true
	return json.Marshal(plain(value))
}

// DemoLogin: As a seeded person, where the server allows it.
type DemoLogin struct {
	Kind string `json:"kind"`
	// Opaque id of a person or bot. Compare it, never parse it. `me` is never one.
	UserId UserId `json:"userId"`
	// What the verification widget gave. The widget is told `cData`: the `userId` of a demo sign-in, the `challengeId` of a passkey or a new account, `recovery` for a recovery code (AU-2).
	TurnstileToken TurnstileToken `json:"turnstileToken"`
	// `cookie` for browsers (HttpOnly, never seen by scripts); `bearer` puts the token into the answer.
	Transport Transport `json:"transport"`
}

func (value *DemoLogin) UnmarshalJSON(raw []byte) error {
	type plain DemoLogin
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"kind", "userId", "turnstileToken", "transport"}, constants: map[string]string{"kind": `"demo"`}, closed: true})
}

func (value DemoLogin) MarshalJSON() ([]byte, error) {
	type plain DemoLogin
	value.Kind = "demo"
	return json.Marshal(plain(value))
}

func (DemoLogin) isLoginRequest() {}

// DemoPerson: A seeded person that anyone may sign in as, where the server allows it.
type DemoPerson struct {
	// What everyone may know of a person or bot.
	Person Person `json:"person"`
	// Who this is, in a sentence.
	Persona string `json:"persona"`
	// The kind of person, such as `night owl`.
	Archetype string `json:"archetype"`
}

func (value *DemoPerson) UnmarshalJSON(raw []byte) error {
	type plain DemoPerson
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"person", "persona", "archetype"}})
}

// DemoPersonList: The people to choose from. Empty where demo sign-in is off.
type DemoPersonList struct {
	People []DemoPerson `json:"people"`
}

func (value *DemoPersonList) UnmarshalJSON(raw []byte) error {
	type plain DemoPersonList
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"people"}})
}

func (value DemoPersonList) MarshalJSON() ([]byte, error) {
	type plain DemoPersonList
	if value.People == nil {
		value.People = []DemoPerson{}
	}
	return json.Marshal(plain(value))
}

// DemoPersonListAnswer: `DemoPersonList` in the envelope.
type DemoPersonListAnswer struct {
	// The request was done.
	Success Success `json:"success"`
	// The people to choose from. Empty where demo sign-in is off.
	Data DemoPersonList `json:"data"`
	// About the answer. Quote `requestId` when you report a problem.
	Meta Meta `json:"meta"`
}

func (value *DemoPersonListAnswer) UnmarshalJSON(raw []byte) error {
	type plain DemoPersonListAnswer
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"success", "data", "meta"}, constants: map[string]string{"success": `true`}})
}

func (value DemoPersonListAnswer) MarshalJSON() ([]byte, error) {
	type plain DemoPersonListAnswer
	value.Success = true
	return json.Marshal(plain(value))
}

// ErrorBody: Why the request was refused.
type ErrorBody struct {
	// A code of the registry in `errors.yaml`. New codes may appear; treat an unknown one like INTERNAL.
	Code RefusalCode `json:"code"`
	// The registry's sentence for developers, or a more exact one.
	Message string        `json:"message"`
	Details []ErrorDetail `json:"details,omitempty"`
	// A span of time in milliseconds.
	RetryAfterMs *DurationMs `json:"retryAfterMs,omitempty"`
}

func (value *ErrorBody) UnmarshalJSON(raw []byte) error {
	type plain ErrorBody
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"code", "message"}, optional: []string{"details", "retryAfterMs"}})
}

// ErrorDetail: One thing that was wrong with the input.
type ErrorDetail struct {
	// JSON pointer to the field.
	Path string `json:"path"`
	// What is wrong with it.
	Message string `json:"message"`
}

func (value *ErrorDetail) UnmarshalJSON(raw []byte) error {
	type plain ErrorDetail
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"path", "message"}})
}

// ErrorEvent: A command was refused. `of` is its type, `cid` its id, `path` a JSON pointer into the frame.
type ErrorEvent struct {
	Type string `json:"type"`
	// A code of the registry in `errors.yaml`. New codes may appear; treat an unknown one like INTERNAL.
	Code RefusalCode `json:"code"`
	// A sentence for developers.
	Message string `json:"message"`
	// The type of the refused command.
	Of *string `json:"of,omitempty"`
	// The client's own id of a command, a lower-case UUID. The idempotency key per room and sender; a retry keeps it.
	Cid *Cid `json:"cid,omitempty"`
	// JSON pointer to the field, such as `/text` or `/1/text` in an array frame.
	Path *string `json:"path,omitempty"`
	// A span of time in milliseconds.
	RetryAfterMs *DurationMs `json:"retryAfterMs,omitempty"`
}

func (value *ErrorEvent) UnmarshalJSON(raw []byte) error {
	type plain ErrorEvent
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"type", "code", "message"}, optional: []string{"of", "cid", "path", "retryAfterMs"}, constants: map[string]string{"type": `"error"`}})
}

func (value ErrorEvent) MarshalJSON() ([]byte, error) {
	type plain ErrorEvent
	value.Type = "error"
	return json.Marshal(plain(value))
}

func (ErrorEvent) isPresenceEvent() {}

func (ErrorEvent) isRoomEvent() {}

// Font: A family that every client has in some form.
type Font string

const (
	FontSans  Font = "sans"
	FontSerif Font = "serif"
	FontMono  Font = "mono"
	FontComic Font = "comic"
)

func (value *Font) UnmarshalJSON(raw []byte) error {
	return decodeEnum(raw, value, FontSans, FontSerif, FontMono, FontComic)
}

// Health: The server runs.
type Health struct {
	// The protocol's version, as offered and echoed in `Sec-WebSocket-Protocol`.
	Protocol Protocol `json:"protocol"`
	// The server's version.
	Release string `json:"release"`
}

func (value *Health) UnmarshalJSON(raw []byte) error {
	type plain Health
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"protocol", "release"}, constants: map[string]string{"protocol": `"cfm.v1"`}})
}

func (value Health) MarshalJSON() ([]byte, error) {
	type plain Health
	value.Protocol = "cfm.v1"
	return json.Marshal(plain(value))
}

// HealthAnswer: `Health` in the envelope.
type HealthAnswer struct {
	// The request was done.
	Success Success `json:"success"`
	// The server runs.
	Data Health `json:"data"`
	// About the answer. Quote `requestId` when you report a problem.
	Meta Meta `json:"meta"`
}

func (value *HealthAnswer) UnmarshalJSON(raw []byte) error {
	type plain HealthAnswer
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"success", "data", "meta"}, constants: map[string]string{"success": `true`}})
}

func (value HealthAnswer) MarshalJSON() ([]byte, error) {
	type plain HealthAnswer
	value.Success = true
	return json.Marshal(plain(value))
}

// Invitation: Somebody asks somebody into a room.
type Invitation struct {
	// Opaque id of a session, passkey, token or invitation.
	InvitationId OpaqueId `json:"invitationId"`
	// A conversation. A direct one is named after the other person, whose id is `peerId`; no other kind has that.
	Room Room `json:"room"`
	// What everyone may know of a person or bot.
	From Person `json:"from"`
	// A point in time by the server's clock, milliseconds since 1970.
	At TimestampMs `json:"at"`
}

func (value *Invitation) UnmarshalJSON(raw []byte) error {
	type plain Invitation
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"invitationId", "room", "from", "at"}})
}

// InvitationAnswer: Yes or no to an invitation.
type InvitationAnswer struct {
	// True joins the room.
	Accept bool `json:"accept"`
}

func (value *InvitationAnswer) UnmarshalJSON(raw []byte) error {
	type plain InvitationAnswer
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"accept"}, closed: true})
}

// InvitationEvent: Somebody asks the person into a room.
type InvitationEvent struct {
	Type string `json:"type"`
	// Somebody asks somebody into a room.
	Invitation Invitation `json:"invitation"`
}

func (value *InvitationEvent) UnmarshalJSON(raw []byte) error {
	type plain InvitationEvent
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"type", "invitation"}, constants: map[string]string{"type": `"invitation"`}})
}

func (value InvitationEvent) MarshalJSON() ([]byte, error) {
	type plain InvitationEvent
	value.Type = "invitation"
	return json.Marshal(plain(value))
}

func (InvitationEvent) isPresenceEvent() {}

// InvitationList: Open invitations to the caller.
type InvitationList struct {
	Invitations []Invitation `json:"invitations"`
}

func (value *InvitationList) UnmarshalJSON(raw []byte) error {
	type plain InvitationList
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"invitations"}})
}

func (value InvitationList) MarshalJSON() ([]byte, error) {
	type plain InvitationList
	if value.Invitations == nil {
		value.Invitations = []Invitation{}
	}
	return json.Marshal(plain(value))
}

// InvitationListAnswer: `InvitationList` in the envelope.
type InvitationListAnswer struct {
	// The request was done.
	Success Success `json:"success"`
	// Open invitations to the caller.
	Data InvitationList `json:"data"`
	// About the answer. Quote `requestId` when you report a problem.
	Meta Meta `json:"meta"`
}

func (value *InvitationListAnswer) UnmarshalJSON(raw []byte) error {
	type plain InvitationListAnswer
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"success", "data", "meta"}, constants: map[string]string{"success": `true`}})
}

func (value InvitationListAnswer) MarshalJSON() ([]byte, error) {
	type plain InvitationListAnswer
	value.Success = true
	return json.Marshal(plain(value))
}

// LoginRequest: One of the ways to sign in. There are no passwords.
type LoginRequest interface{ isLoginRequest() }

// DecodeLoginRequest reads one LoginRequest.
func DecodeLoginRequest(raw []byte) (LoginRequest, error) {
	tag, err := tagOf(raw, "kind")
	if err != nil {
		return nil, err
	}
	switch tag {
	case "accessToken":
		return decodeAs[AccessTokenLogin](raw)
	case "demo":
		return decodeAs[DemoLogin](raw)
	case "newAccount":
		return decodeAs[NewAccountLogin](raw)
	case "passkey":
		return decodeAs[PasskeyLogin](raw)
	case "recovery":
		return decodeAs[RecoveryLogin](raw)
	}
	return nil, fmt.Errorf("kind: %q is unknown", tag)
}

// LoginRequestList is a list of LoginRequest.
type LoginRequestList []LoginRequest

func (list *LoginRequestList) UnmarshalJSON(raw []byte) error {
	items, err := decodeList(raw, DecodeLoginRequest)
	*list = items
	return err
}

// Me: Who the caller is.
type Me struct {
	// What everyone may know of a person or bot.
	Person Person `json:"person"`
	// One sign-in of the caller.
	Session Session `json:"session"`
}

func (value *Me) UnmarshalJSON(raw []byte) error {
	type plain Me
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"person", "session"}})
}

// MeAnswer: `Me` in the envelope.
type MeAnswer struct {
	// The request was done.
	Success Success `json:"success"`
	// Who the caller is.
	Data Me `json:"data"`
	// About the answer. Quote `requestId` when you report a problem.
	Meta Meta `json:"meta"`
}

func (value *MeAnswer) UnmarshalJSON(raw []byte) error {
	type plain MeAnswer
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"success", "data", "meta"}, constants: map[string]string{"success": `true`}})
}

func (value MeAnswer) MarshalJSON() ([]byte, error) {
	type plain MeAnswer
	value.Success = true
	return json.Marshal(plain(value))
}

// Member: A person in a room.
type Member struct {
	// What everyone may know of a person or bot.
	Person Person `json:"person"`
	// `owner` may rename the room and remove people.
	Role MemberRole `json:"role"`
	// A point in time by the server's clock, milliseconds since 1970.
	JoinedAt TimestampMs `json:"joinedAt"`
}

func (value *Member) UnmarshalJSON(raw []byte) error {
	type plain Member
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"person", "role", "joinedAt"}})
}

// MemberList: The people of a room.
type MemberList struct {
	Members []Member `json:"members"`
}

func (value *MemberList) UnmarshalJSON(raw []byte) error {
	type plain MemberList
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"members"}})
}

func (value MemberList) MarshalJSON() ([]byte, error) {
	type plain MemberList
	if value.Members == nil {
		value.Members = []Member{}
	}
	return json.Marshal(plain(value))
}

// MemberListAnswer: `MemberList` in the envelope.
type MemberListAnswer struct {
	// The request was done.
	Success Success `json:"success"`
	// The people of a room.
	Data MemberList `json:"data"`
	// About the answer. Quote `requestId` when you report a problem.
	Meta Meta `json:"meta"`
}

func (value *MemberListAnswer) UnmarshalJSON(raw []byte) error {
	type plain MemberListAnswer
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"success", "data", "meta"}, constants: map[string]string{"success": `true`}})
}

func (value MemberListAnswer) MarshalJSON() ([]byte, error) {
	type plain MemberListAnswer
	value.Success = true
	return json.Marshal(plain(value))
}

// MemberRole: `owner` may rename the room and remove people.
type MemberRole string

const (
	MemberRoleOwner  MemberRole = "owner"
	MemberRoleMember MemberRole = "member"
)

func (value *MemberRole) UnmarshalJSON(raw []byte) error {
	return decodeEnum(raw, value, MemberRoleOwner, MemberRoleMember)
}

// MessagePage: A page of the stream, oldest first, with the people that it mentions.
type MessagePage struct {
	// Name of the room's present numbering. A client that holds another epoch starts anew.
	Epoch  Epoch           `json:"epoch"`
	Events StreamEventList `json:"events"`
	People []Person        `json:"people"`
	// Whether older events exist.
	More bool `json:"more"`
}

func (value *MessagePage) UnmarshalJSON(raw []byte) error {
	type plain MessagePage
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"epoch", "events", "people", "more"}})
}

func (value MessagePage) MarshalJSON() ([]byte, error) {
	type plain MessagePage
	if value.Events == nil {
		value.Events = StreamEventList{}
	}
	if value.People == nil {
		value.People = []Person{}
	}
	return json.Marshal(plain(value))
}

// MessagePageAnswer: `MessagePage` in the envelope.
type MessagePageAnswer struct {
	// The request was done.
	Success Success `json:"success"`
	// A page of the stream, oldest first, with the people that it mentions.
	Data MessagePage `json:"data"`
	// About the answer. Quote `requestId` when you report a problem.
	Meta Meta `json:"meta"`
}

func (value *MessagePageAnswer) UnmarshalJSON(raw []byte) error {
	type plain MessagePageAnswer
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"success", "data", "meta"}, constants: map[string]string{"success": `true`}})
}

func (value MessagePageAnswer) MarshalJSON() ([]byte, error) {
	type plain MessagePageAnswer
	value.Success = true
	return json.Marshal(plain(value))
}

// Meta: About the answer. Quote `requestId` when you report a problem.
type Meta struct {
	// A point in time by the server's clock, milliseconds since 1970.
	Timestamp TimestampMs `json:"timestamp"`
	// A UUID of any version in lower case.
	RequestId Uuid `json:"requestId"`
}

func (value *Meta) UnmarshalJSON(raw []byte) error {
	type plain Meta
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"timestamp", "requestId"}})
}

// MetricName: A measurement of the page.
type MetricName string

const (
	MetricNameLCP  MetricName = "LCP"
	MetricNameINP  MetricName = "INP"
	MetricNameCLS  MetricName = "CLS"
	MetricNameFCP  MetricName = "FCP"
	MetricNameTTFB MetricName = "TTFB"
)

func (value *MetricName) UnmarshalJSON(raw []byte) error {
	return decodeEnum(raw, value, MetricNameLCP, MetricNameINP, MetricNameCLS, MetricNameFCP, MetricNameTTFB)
}

// MetricRating: How good it is, by the usual thresholds.
type MetricRating string

const (
	MetricRatingGood             MetricRating = "good"
	MetricRatingNeedsImprovement MetricRating = "needs-improvement"
	MetricRatingPoor             MetricRating = "poor"
)

func (value *MetricRating) UnmarshalJSON(raw []byte) error {
	return decodeEnum(raw, value, MetricRatingGood, MetricRatingNeedsImprovement, MetricRatingPoor)
}

// NewAccessToken: A token to make.
type NewAccessToken struct {
	// A name that a person gave to one of their own things.
	Label  Label   `json:"label"`
	Scopes []Scope `json:"scopes"`
}

func (value *NewAccessToken) UnmarshalJSON(raw []byte) error {
	type plain NewAccessToken
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"label", "scopes"}, closed: true})
}

func (value NewAccessToken) MarshalJSON() ([]byte, error) {
	type plain NewAccessToken
	if value.Scopes == nil {
		value.Scopes = []Scope{}
	}
	return json.Marshal(plain(value))
}

// NewAccount: How somebody new wants to be called.
type NewAccount struct {
	// How a person is called. Stars and lyrics welcome.
	Name DisplayName `json:"name"`
}

func (value *NewAccount) UnmarshalJSON(raw []byte) error {
	type plain NewAccount
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"name"}, closed: true})
}

// NewAccountLogin: As somebody new, with the passkey that the browser made for the challenge of `startNewAccount`.
type NewAccountLogin struct {
	Kind string `json:"kind"`
	// Opaque id of a session, passkey, token or invitation.
	ChallengeId OpaqueId `json:"challengeId"`
	// A structure of the Web Authentication standard in its JSON form. Passed through to the browser or the verifier.
	Credential WebAuthnJson `json:"credential"`
	// What the verification widget gave. The widget is told `cData`: the `userId` of a demo sign-in, the `challengeId` of a passkey or a new account, `recovery` for a recovery code (AU-2).
	TurnstileToken TurnstileToken `json:"turnstileToken"`
	// `cookie` for browsers (HttpOnly, never seen by scripts); `bearer` puts the token into the answer.
	Transport Transport `json:"transport"`
}

func (value *NewAccountLogin) UnmarshalJSON(raw []byte) error {
	type plain NewAccountLogin
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"kind", "challengeId", "credential", "turnstileToken", "transport"}, constants: map[string]string{"kind": `"newAccount"`}, closed: true})
}

func (value NewAccountLogin) MarshalJSON() ([]byte, error) {
	type plain NewAccountLogin
	value.Kind = "newAccount"
	return json.Marshal(plain(value))
}

func (NewAccountLogin) isLoginRequest() {}

// NewContact: A person to add, or to accept if they asked.
type NewContact struct {
	// Opaque id of a person or bot. Compare it, never parse it. `me` is never one.
	UserId UserId `json:"userId"`
	// The heading under which a contact stands.
	Group *GroupName `json:"group,omitempty"`
}

func (value *NewContact) UnmarshalJSON(raw []byte) error {
	type plain NewContact
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"userId"}, optional: []string{"group"}, closed: true})
}

// NewDirectRoom: A conversation with one other person.
type NewDirectRoom struct {
	Kind string `json:"kind"`
	// Opaque id of a person or bot. Compare it, never parse it. `me` is never one.
	UserId UserId `json:"userId"`
}

func (value *NewDirectRoom) UnmarshalJSON(raw []byte) error {
	type plain NewDirectRoom
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"kind", "userId"}, constants: map[string]string{"kind": `"direct"`}, closed: true})
}

func (value NewDirectRoom) MarshalJSON() ([]byte, error) {
	type plain NewDirectRoom
	value.Kind = "direct"
	return json.Marshal(plain(value))
}

func (NewDirectRoom) isNewRoom() {}

// NewGroupRoom: A conversation with several people, who are invited.
type NewGroupRoom struct {
	Kind string `json:"kind"`
	// What stands in the window's title.
	Title   RoomTitle `json:"title"`
	UserIds []UserId  `json:"userIds"`
}

func (value *NewGroupRoom) UnmarshalJSON(raw []byte) error {
	type plain NewGroupRoom
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"kind", "title", "userIds"}, constants: map[string]string{"kind": `"group"`}, closed: true})
}

func (value NewGroupRoom) MarshalJSON() ([]byte, error) {
	type plain NewGroupRoom
	value.Kind = "group"
	if value.UserIds == nil {
		value.UserIds = []UserId{}
	}
	return json.Marshal(plain(value))
}

func (NewGroupRoom) isNewRoom() {}

// NewInvitations: People to invite.
type NewInvitations struct {
	UserIds []UserId `json:"userIds"`
}

func (value *NewInvitations) UnmarshalJSON(raw []byte) error {
	type plain NewInvitations
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"userIds"}, closed: true})
}

func (value NewInvitations) MarshalJSON() ([]byte, error) {
	type plain NewInvitations
	if value.UserIds == nil {
		value.UserIds = []UserId{}
	}
	return json.Marshal(plain(value))
}

// NewPasskey: A passkey that the browser made.
type NewPasskey struct {
	// Opaque id of a session, passkey, token or invitation.
	ChallengeId OpaqueId `json:"challengeId"`
	// A structure of the Web Authentication standard in its JSON form. Passed through to the browser or the verifier.
	Credential WebAuthnJson `json:"credential"`
	// A name that a person gave to one of their own things.
	Label Label `json:"label"`
}

func (value *NewPasskey) UnmarshalJSON(raw []byte) error {
	type plain NewPasskey
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"challengeId", "credential", "label"}, closed: true})
}

// NewRoom: A room to open. A direct room that exists already is given back.
type NewRoom interface{ isNewRoom() }

// DecodeNewRoom reads one NewRoom.
func DecodeNewRoom(raw []byte) (NewRoom, error) {
	tag, err := tagOf(raw, "kind")
	if err != nil {
		return nil, err
	}
	switch tag {
	case "direct":
		return decodeAs[NewDirectRoom](raw)
	case "group":
		return decodeAs[NewGroupRoom](raw)
	}
	return nil, fmt.Errorf("kind: %q is unknown", tag)
}

// NewRoomList is a list of NewRoom.
type NewRoomList []NewRoom

func (list *NewRoomList) UnmarshalJSON(raw []byte) error {
	items, err := decodeList(raw, DecodeNewRoom)
	*list = items
	return err
}

// NothingAnswer: `Nothing` in the envelope.
type NothingAnswer struct {
	// The request was done.
	Success Success `json:"success"`
	// Nothing to say beyond success.
	Data Nothing `json:"data"`
	// About the answer. Quote `requestId` when you report a problem.
	Meta Meta `json:"meta"`
}

func (value *NothingAnswer) UnmarshalJSON(raw []byte) error {
	type plain NothingAnswer
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"success", "data", "meta"}, constants: map[string]string{"success": `true`}})
}

func (value NothingAnswer) MarshalJSON() ([]byte, error) {
	type plain NothingAnswer
	value.Success = true
	return json.Marshal(plain(value))
}

// NudgeCommand: Shake everyone's window.
type NudgeCommand struct {
	Type string `json:"type"`
	// The client's own id of a command, a lower-case UUID. The idempotency key per room and sender; a retry keeps it.
	Cid Cid `json:"cid"`
}

func (value *NudgeCommand) UnmarshalJSON(raw []byte) error {
	type plain NudgeCommand
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"type", "cid"}, constants: map[string]string{"type": `"nudge"`}, closed: true})
}

func (value NudgeCommand) MarshalJSON() ([]byte, error) {
	type plain NudgeCommand
	value.Type = "nudge"
	return json.Marshal(plain(value))
}

func (NudgeCommand) isRoomCommand() {}

// NudgeEvent: Somebody nudged the room.
type NudgeEvent struct {
	Type string `json:"type"`
	// Opaque id of a person or bot. Compare it, never parse it. `me` is never one.
	From UserId `json:"from"`
	// The client's own id of a command, a lower-case UUID. The idempotency key per room and sender; a retry keeps it.
	Cid Cid `json:"cid"`
	// A point in time by the server's clock, milliseconds since 1970.
	At TimestampMs `json:"at"`
}

func (value *NudgeEvent) UnmarshalJSON(raw []byte) error {
	type plain NudgeEvent
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"type", "from", "cid", "at"}, constants: map[string]string{"type": `"nudge"`}})
}

func (value NudgeEvent) MarshalJSON() ([]byte, error) {
	type plain NudgeEvent
	value.Type = "nudge"
	return json.Marshal(plain(value))
}

func (NudgeEvent) isRoomEvent() {}

// NudgedEvent: Somebody nudged a room that the client has not open.
type NudgedEvent struct {
	Type string `json:"type"`
	// Opaque id of a room. Names beginning with `system_` and `admin_` are refused to people.
	RoomId RoomId `json:"roomId"`
	// Opaque id of a person or bot. Compare it, never parse it. `me` is never one.
	From UserId `json:"from"`
	// A point in time by the server's clock, milliseconds since 1970.
	At TimestampMs `json:"at"`
}

func (value *NudgedEvent) UnmarshalJSON(raw []byte) error {
	type plain NudgedEvent
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"type", "roomId", "from", "at"}, constants: map[string]string{"type": `"nudged"`}})
}

func (value NudgedEvent) MarshalJSON() ([]byte, error) {
	type plain NudgedEvent
	value.Type = "nudged"
	return json.Marshal(plain(value))
}

func (NudgedEvent) isPresenceEvent() {}

// PageDevice: The kind of screen.
type PageDevice string

const (
	PageDeviceDesktop PageDevice = "desktop"
	PageDevicePhone   PageDevice = "phone"
)

func (value *PageDevice) UnmarshalJSON(raw []byte) error {
	return decodeEnum(raw, value, PageDeviceDesktop, PageDevicePhone)
}

// PageMetric: One measurement. Carries nothing about the person.
type PageMetric struct {
	// A measurement of the page.
	Name MetricName `json:"name"`
	// Milliseconds, or the score for CLS.
	Value float64 `json:"value"`
	// How good it is, by the usual thresholds.
	Rating MetricRating `json:"rating"`
}

func (value *PageMetric) UnmarshalJSON(raw []byte) error {
	type plain PageMetric
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"name", "value", "rating"}, closed: true})
}

// PageMetrics: What one visit measured. Older clients send the metrics alone.
type PageMetrics struct {
	// Where in the page it was measured.
	Route *PageRoute `json:"route,omitempty"`
	// The kind of screen.
	Device *PageDevice `json:"device,omitempty"`
	// How the page was reached: `back-forward-cache` woke a page that slept, `restore` brought back one that the browser had thrown away.
	Navigation *PageNavigation `json:"navigation,omitempty"`
	// The version of the page.
	Release *string      `json:"release,omitempty"`
	Metrics []PageMetric `json:"metrics"`
}

func (value *PageMetrics) UnmarshalJSON(raw []byte) error {
	type plain PageMetrics
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"metrics"}, optional: []string{"route", "device", "navigation", "release"}, closed: true})
}

func (value PageMetrics) MarshalJSON() ([]byte, error) {
	type plain PageMetrics
	if value.Metrics == nil {
		value.Metrics = []PageMetric{}
	}
	return json.Marshal(plain(value))
}

// PageNavigation: How the page was reached: `back-forward-cache` woke a page that slept, `restore` brought back one that the browser had thrown away.
type PageNavigation string

const (
	PageNavigationNavigate         PageNavigation = "navigate"
	PageNavigationReload           PageNavigation = "reload"
	PageNavigationBackForward      PageNavigation = "back-forward"
	PageNavigationBackForwardCache PageNavigation = "back-forward-cache"
	PageNavigationPrerender        PageNavigation = "prerender"
	PageNavigationRestore          PageNavigation = "restore"
)

func (value *PageNavigation) UnmarshalJSON(raw []byte) error {
	return decodeEnum(raw, value, PageNavigationNavigate, PageNavigationReload, PageNavigationBackForward, PageNavigationBackForwardCache, PageNavigationPrerender, PageNavigationRestore)
}

// PageRoute: Where in the page it was measured.
type PageRoute string

const (
	PageRouteSignIn    PageRoute = "signIn"
	PageRouteMessenger PageRoute = "messenger"
)

func (value *PageRoute) UnmarshalJSON(raw []byte) error {
	return decodeEnum(raw, value, PageRouteSignIn, PageRouteMessenger)
}

// Passkey: A passkey of the caller.
type Passkey struct {
	// Opaque id of a session, passkey, token or invitation.
	PasskeyId OpaqueId `json:"passkeyId"`
	// A name that a person gave to one of their own things.
	Label Label `json:"label"`
	// A point in time by the server's clock, milliseconds since 1970.
	CreatedAt TimestampMs `json:"createdAt"`
	// When it was last used, or null for never.
	LastUsedAt *int64 `json:"lastUsedAt"`
}

func (value *Passkey) UnmarshalJSON(raw []byte) error {
	type plain Passkey
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"passkeyId", "label", "createdAt", "lastUsedAt"}, nullable: []string{"lastUsedAt"}})
}

// PasskeyChallenge: What the browser needs to make or use a passkey.
type PasskeyChallenge struct {
	// Opaque id of a session, passkey, token or invitation.
	ChallengeId OpaqueId `json:"challengeId"`
	// A structure of the Web Authentication standard in its JSON form. Passed through to the browser or the verifier.
	Options WebAuthnJson `json:"options"`
}

func (value *PasskeyChallenge) UnmarshalJSON(raw []byte) error {
	type plain PasskeyChallenge
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"challengeId", "options"}})
}

// PasskeyChallengeAnswer: `PasskeyChallenge` in the envelope.
type PasskeyChallengeAnswer struct {
	// The request was done.
	Success Success `json:"success"`
	// What the browser needs to make or use a passkey.
	Data PasskeyChallenge `json:"data"`
	// About the answer. Quote `requestId` when you report a problem.
	Meta Meta `json:"meta"`
}

func (value *PasskeyChallengeAnswer) UnmarshalJSON(raw []byte) error {
	type plain PasskeyChallengeAnswer
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"success", "data", "meta"}, constants: map[string]string{"success": `true`}})
}

func (value PasskeyChallengeAnswer) MarshalJSON() ([]byte, error) {
	type plain PasskeyChallengeAnswer
	value.Success = true
	return json.Marshal(plain(value))
}

// PasskeyList: The caller's passkeys.
type PasskeyList struct {
	// How many recovery codes are unused.
	RecoveryCodesLeft int64     `json:"recoveryCodesLeft"`
	Passkeys          []Passkey `json:"passkeys"`
}

func (value *PasskeyList) UnmarshalJSON(raw []byte) error {
	type plain PasskeyList
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"recoveryCodesLeft", "passkeys"}})
}

func (value PasskeyList) MarshalJSON() ([]byte, error) {
	type plain PasskeyList
	if value.Passkeys == nil {
		value.Passkeys = []Passkey{}
	}
	return json.Marshal(plain(value))
}

// PasskeyListAnswer: `PasskeyList` in the envelope.
type PasskeyListAnswer struct {
	// The request was done.
	Success Success `json:"success"`
	// The caller's passkeys.
	Data PasskeyList `json:"data"`
	// About the answer. Quote `requestId` when you report a problem.
	Meta Meta `json:"meta"`
}

func (value *PasskeyListAnswer) UnmarshalJSON(raw []byte) error {
	type plain PasskeyListAnswer
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"success", "data", "meta"}, constants: map[string]string{"success": `true`}})
}

func (value PasskeyListAnswer) MarshalJSON() ([]byte, error) {
	type plain PasskeyListAnswer
	value.Success = true
	return json.Marshal(plain(value))
}

// PasskeyLogin: With a passkey.
type PasskeyLogin struct {
	Kind string `json:"kind"`
	// Opaque id of a session, passkey, token or invitation.
	ChallengeId OpaqueId `json:"challengeId"`
	// A structure of the Web Authentication standard in its JSON form. Passed through to the browser or the verifier.
	Credential WebAuthnJson `json:"credential"`
	// What the verification widget gave. The widget is told `cData`: the `userId` of a demo sign-in, the `challengeId` of a passkey or a new account, `recovery` for a recovery code (AU-2).
	TurnstileToken TurnstileToken `json:"turnstileToken"`
	// `cookie` for browsers (HttpOnly, never seen by scripts); `bearer` puts the token into the answer.
	Transport Transport `json:"transport"`
}

func (value *PasskeyLogin) UnmarshalJSON(raw []byte) error {
	type plain PasskeyLogin
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"kind", "challengeId", "credential", "turnstileToken", "transport"}, constants: map[string]string{"kind": `"passkey"`}, closed: true})
}

func (value PasskeyLogin) MarshalJSON() ([]byte, error) {
	type plain PasskeyLogin
	value.Kind = "passkey"
	return json.Marshal(plain(value))
}

func (PasskeyLogin) isLoginRequest() {}

// Person: What everyone may know of a person or bot.
type Person struct {
	// Opaque id of a person or bot. Compare it, never parse it. `me` is never one.
	UserId UserId `json:"userId"`
	// How a person is called. Stars and lyrics welcome.
	Name DisplayName `json:"name"`
	// A picture of the shipped set (`ShippedPicture`), or an uploaded one (`u-…`, read at `/api/people/{userId}/picture`).
	Picture PictureId `json:"picture"`
	// True for a bot. Clients show it.
	Bot bool `json:"bot"`
	// The line below the name; may be empty.
	PersonalMessage PersonalMessage `json:"personalMessage"`
}

func (value *Person) UnmarshalJSON(raw []byte) error {
	type plain Person
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"userId", "name", "picture", "bot", "personalMessage"}})
}

// PersonAnswer: `Person` in the envelope.
type PersonAnswer struct {
	// The request was done.
	Success Success `json:"success"`
	// What everyone may know of a person or bot.
	Data Person `json:"data"`
	// About the answer. Quote `requestId` when you report a problem.
	Meta Meta `json:"meta"`
}

func (value *PersonAnswer) UnmarshalJSON(raw []byte) error {
	type plain PersonAnswer
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"success", "data", "meta"}, constants: map[string]string{"success": `true`}})
}

func (value PersonAnswer) MarshalJSON() ([]byte, error) {
	type plain PersonAnswer
	value.Success = true
	return json.Marshal(plain(value))
}

// PersonEvent: The latest of a person.
type PersonEvent struct {
	Type string `json:"type"`
	// What everyone may know of a person or bot.
	Person Person `json:"person"`
}

func (value *PersonEvent) UnmarshalJSON(raw []byte) error {
	type plain PersonEvent
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"type", "person"}, constants: map[string]string{"type": `"person"`}})
}

func (value PersonEvent) MarshalJSON() ([]byte, error) {
	type plain PersonEvent
	value.Type = "person"
	return json.Marshal(plain(value))
}

func (PersonEvent) isRoomEvent() {}

// PersonList: A page of people.
type PersonList struct {
	People []Person `json:"people"`
	// The `after` of the next page, or null on the last one.
	Next *string `json:"next"`
}

func (value *PersonList) UnmarshalJSON(raw []byte) error {
	type plain PersonList
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"people", "next"}, nullable: []string{"next"}})
}

func (value PersonList) MarshalJSON() ([]byte, error) {
	type plain PersonList
	if value.People == nil {
		value.People = []Person{}
	}
	return json.Marshal(plain(value))
}

// PersonListAnswer: `PersonList` in the envelope.
type PersonListAnswer struct {
	// The request was done.
	Success Success `json:"success"`
	// A page of people.
	Data PersonList `json:"data"`
	// About the answer. Quote `requestId` when you report a problem.
	Meta Meta `json:"meta"`
}

func (value *PersonListAnswer) UnmarshalJSON(raw []byte) error {
	type plain PersonListAnswer
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"success", "data", "meta"}, constants: map[string]string{"success": `true`}})
}

func (value PersonListAnswer) MarshalJSON() ([]byte, error) {
	type plain PersonListAnswer
	value.Success = true
	return json.Marshal(plain(value))
}

// PersonPresence: A person and what they are doing.
type PersonPresence struct {
	// What everyone may know of a person or bot.
	Person Person `json:"person"`
	// What is shown of a person. `hidden` is only ever shown to themselves; `offline` is derived.
	Status ShownStatus `json:"status"`
	// A point in time by the server's clock, milliseconds since 1970.
	Since TimestampMs `json:"since"`
}

func (value *PersonPresence) UnmarshalJSON(raw []byte) error {
	type plain PersonPresence
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"person", "status", "since"}})
}

// PingCommand: Are you there. On the wire exactly `{"type":"ping"}`.
type PingCommand struct {
	Type string `json:"type"`
}

func (value *PingCommand) UnmarshalJSON(raw []byte) error {
	type plain PingCommand
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"type"}, constants: map[string]string{"type": `"ping"`}, closed: true})
}

func (value PingCommand) MarshalJSON() ([]byte, error) {
	type plain PingCommand
	value.Type = "ping"
	return json.Marshal(plain(value))
}

func (PingCommand) isPresenceCommand() {}

func (PingCommand) isRoomCommand() {}

// PongEvent: I am here. On the wire exactly `{"type":"pong"}`.
type PongEvent struct {
	Type string `json:"type"`
}

func (value *PongEvent) UnmarshalJSON(raw []byte) error {
	type plain PongEvent
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"type"}, constants: map[string]string{"type": `"pong"`}})
}

func (value PongEvent) MarshalJSON() ([]byte, error) {
	type plain PongEvent
	value.Type = "pong"
	return json.Marshal(plain(value))
}

func (PongEvent) isPresenceEvent() {}

func (PongEvent) isRoomEvent() {}

// PresenceCommand: What a client sends on the channel `presence`.
type PresenceCommand interface{ isPresenceCommand() }

// DecodePresenceCommand reads one PresenceCommand.
func DecodePresenceCommand(raw []byte) (PresenceCommand, error) {
	tag, err := tagOf(raw, "type")
	if err != nil {
		return nil, err
	}
	switch tag {
	case "ping":
		return decodeAs[PingCommand](raw)
	case "refresh":
		return decodeAs[RefreshCommand](raw)
	case "presence":
		return decodeAs[StatusCommand](raw)
	}
	return nil, fmt.Errorf("type: %q is unknown", tag)
}

// PresenceCommandList is a list of PresenceCommand.
type PresenceCommandList []PresenceCommand

func (list *PresenceCommandList) UnmarshalJSON(raw []byte) error {
	items, err := decodeList(raw, DecodePresenceCommand)
	*list = items
	return err
}

// PresenceEvent: What the server sends on the channel `presence`.
type PresenceEvent interface{ isPresenceEvent() }

func (UnknownEvent) isPresenceEvent() {}

// DecodePresenceEvent reads one PresenceEvent; one of a later version comes as an UnknownEvent.
func DecodePresenceEvent(raw []byte) (PresenceEvent, error) {
	tag, err := tagOf(raw, "type")
	if err != nil {
		return nil, err
	}
	switch tag {
	case "bye":
		return decodeAs[ByeEvent](raw)
	case "contact":
		return decodeAs[ContactEvent](raw)
	case "error":
		return decodeAs[ErrorEvent](raw)
	case "invitation":
		return decodeAs[InvitationEvent](raw)
	case "nudged":
		return decodeAs[NudgedEvent](raw)
	case "pong":
		return decodeAs[PongEvent](raw)
	case "hello":
		return decodeAs[PresenceHelloEvent](raw)
	case "snapshot":
		return decodeAs[PresenceSnapshotEvent](raw)
	case "session":
		return decodeAs[SessionEvent](raw)
	case "signedIn":
		return decodeAs[SignedInEvent](raw)
	case "presence":
		return decodeAs[StatusEvent](raw)
	case "unread":
		return decodeAs[UnreadEvent](raw)
	case "winked":
		return decodeAs[WinkedEvent](raw)
	}
	return UnknownEvent{Type: tag, Raw: raw}, nil
}

// PresenceEventList is a list of PresenceEvent.
type PresenceEventList []PresenceEvent

func (list *PresenceEventList) UnmarshalJSON(raw []byte) error {
	items, err := decodeList(raw, DecodePresenceEvent)
	*list = items
	return err
}

// PresenceHelloEvent: The first event of the presence socket.
type PresenceHelloEvent struct {
	Type string `json:"type"`
	// The protocol's version, as offered and echoed in `Sec-WebSocket-Protocol`.
	Protocol Protocol `json:"protocol"`
	// Who the server takes the client for.
	You You `json:"you"`
	// A point in time by the server's clock, milliseconds since 1970.
	ServerTime TimestampMs `json:"serverTime"`
	// Numbers that the server may tune. They go before the ones of the spec.
	Limits ConnectionLimits `json:"limits"`
}

func (value *PresenceHelloEvent) UnmarshalJSON(raw []byte) error {
	type plain PresenceHelloEvent
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"type", "protocol", "you", "serverTime", "limits"}, constants: map[string]string{"type": `"hello"`, "protocol": `"cfm.v1"`}})
}

func (value PresenceHelloEvent) MarshalJSON() ([]byte, error) {
	type plain PresenceHelloEvent
	value.Type = "hello"
	value.Protocol = "cfm.v1"
	return json.Marshal(plain(value))
}

func (PresenceHelloEvent) isPresenceEvent() {}

// PresenceSnapshotEvent: Everyone that the person may see, themselves included.
type PresenceSnapshotEvent struct {
	Type string `json:"type"`
	// Everyone to show.
	People []PersonPresence `json:"people"`
}

func (value *PresenceSnapshotEvent) UnmarshalJSON(raw []byte) error {
	type plain PresenceSnapshotEvent
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"type", "people"}, constants: map[string]string{"type": `"snapshot"`}})
}

func (value PresenceSnapshotEvent) MarshalJSON() ([]byte, error) {
	type plain PresenceSnapshotEvent
	value.Type = "snapshot"
	if value.People == nil {
		value.People = []PersonPresence{}
	}
	return json.Marshal(plain(value))
}

func (PresenceSnapshotEvent) isPresenceEvent() {}

// PresenceTicketRequest: A ticket for the presence channel.
type PresenceTicketRequest struct {
	Channel string `json:"channel"`
}

func (value *PresenceTicketRequest) UnmarshalJSON(raw []byte) error {
	type plain PresenceTicketRequest
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"channel"}, constants: map[string]string{"channel": `"presence"`}, closed: true})
}

func (value PresenceTicketRequest) MarshalJSON() ([]byte, error) {
	type plain PresenceTicketRequest
	value.Channel = "presence"
	return json.Marshal(plain(value))
}

func (PresenceTicketRequest) isTicketRequest() {}

// ProfileChange: What a person changes of themselves. What is absent stays. Choosing a shipped picture removes the uploaded one.
type ProfileChange struct {
	// How a person is called. Stars and lyrics welcome.
	Name *DisplayName `json:"name,omitempty"`
	// The line below the name; may be empty.
	PersonalMessage *PersonalMessage `json:"personalMessage,omitempty"`
	// A picture that every client draws itself. A client shows `duck`, with which a new account begins, for one that it does not know.
	Picture *ShippedPicture `json:"picture,omitempty"`
}

func (value *ProfileChange) UnmarshalJSON(raw []byte) error {
	type plain ProfileChange
	return decodeRecord(raw, (*plain)(value), rules{required: []string{}, optional: []string{"name", "personalMessage", "picture"}, closed: true})
}

// PublicSettings: What a client must know before it can sign in.
type PublicSettings struct {
	// The protocol's version, as offered and echoed in `Sec-WebSocket-Protocol`.
	Protocol Protocol `json:"protocol"`
	// The server's version.
	Release string `json:"release"`
	// Where the verification widget comes from.
	Turnstile TurnstileSettings `json:"turnstile"`
	// Whether seeded people can be chosen.
	DemoSignIn bool `json:"demoSignIn"`
}

func (value *PublicSettings) UnmarshalJSON(raw []byte) error {
	type plain PublicSettings
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"protocol", "release", "turnstile", "demoSignIn"}, constants: map[string]string{"protocol": `"cfm.v1"`}})
}

func (value PublicSettings) MarshalJSON() ([]byte, error) {
	type plain PublicSettings
	value.Protocol = "cfm.v1"
	return json.Marshal(plain(value))
}

// PublicSettingsAnswer: `PublicSettings` in the envelope.
type PublicSettingsAnswer struct {
	// The request was done.
	Success Success `json:"success"`
	// What a client must know before it can sign in.
	Data PublicSettings `json:"data"`
	// About the answer. Quote `requestId` when you report a problem.
	Meta Meta `json:"meta"`
}

func (value *PublicSettingsAnswer) UnmarshalJSON(raw []byte) error {
	type plain PublicSettingsAnswer
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"success", "data", "meta"}, constants: map[string]string{"success": `true`}})
}

func (value PublicSettingsAnswer) MarshalJSON() ([]byte, error) {
	type plain PublicSettingsAnswer
	value.Success = true
	return json.Marshal(plain(value))
}

// Receipt: How far somebody has got in a room. Only ever rises.
type Receipt struct {
	// Opaque id of a person or bot. Compare it, never parse it. `me` is never one.
	UserId UserId `json:"userId"`
	// The last seq that someone has, 0 for none.
	Delivered Position `json:"delivered"`
	// The last seq that someone has, 0 for none.
	Read Position `json:"read"`
}

func (value *Receipt) UnmarshalJSON(raw []byte) error {
	type plain Receipt
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"userId", "delivered", "read"}})
}

// ReceiptCommand: Up to where the person has received and read.
type ReceiptCommand struct {
	Type string `json:"type"`
	// The last seq that someone has, 0 for none.
	Delivered Position `json:"delivered"`
	// The last seq that someone has, 0 for none.
	Read Position `json:"read"`
}

func (value *ReceiptCommand) UnmarshalJSON(raw []byte) error {
	type plain ReceiptCommand
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"type", "delivered", "read"}, constants: map[string]string{"type": `"receipt"`}, closed: true})
}

func (value ReceiptCommand) MarshalJSON() ([]byte, error) {
	type plain ReceiptCommand
	value.Type = "receipt"
	return json.Marshal(plain(value))
}

func (ReceiptCommand) isRoomCommand() {}

// ReceiptEvent: Up to where somebody has received and read.
type ReceiptEvent struct {
	Type string `json:"type"`
	// Opaque id of a person or bot. Compare it, never parse it. `me` is never one.
	UserId UserId `json:"userId"`
	// The last seq that someone has, 0 for none.
	Delivered Position `json:"delivered"`
	// The last seq that someone has, 0 for none.
	Read Position `json:"read"`
}

func (value *ReceiptEvent) UnmarshalJSON(raw []byte) error {
	type plain ReceiptEvent
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"type", "userId", "delivered", "read"}, constants: map[string]string{"type": `"receipt"`}})
}

func (value ReceiptEvent) MarshalJSON() ([]byte, error) {
	type plain ReceiptEvent
	value.Type = "receipt"
	return json.Marshal(plain(value))
}

func (ReceiptEvent) isRoomEvent() {}

// RecoveryCodes: One-time codes, shown this once. The ones before are void.
type RecoveryCodes struct {
	Codes []RecoveryCode `json:"codes"`
}

func (value *RecoveryCodes) UnmarshalJSON(raw []byte) error {
	type plain RecoveryCodes
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"codes"}})
}

func (value RecoveryCodes) MarshalJSON() ([]byte, error) {
	type plain RecoveryCodes
	if value.Codes == nil {
		value.Codes = []RecoveryCode{}
	}
	return json.Marshal(plain(value))
}

// RecoveryCodesAnswer: `RecoveryCodes` in the envelope.
type RecoveryCodesAnswer struct {
	// The request was done.
	Success Success `json:"success"`
	// One-time codes, shown this once. The ones before are void.
	Data RecoveryCodes `json:"data"`
	// About the answer. Quote `requestId` when you report a problem.
	Meta Meta `json:"meta"`
}

func (value *RecoveryCodesAnswer) UnmarshalJSON(raw []byte) error {
	type plain RecoveryCodesAnswer
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"success", "data", "meta"}, constants: map[string]string{"success": `true`}})
}

func (value RecoveryCodesAnswer) MarshalJSON() ([]byte, error) {
	type plain RecoveryCodesAnswer
	value.Success = true
	return json.Marshal(plain(value))
}

// RecoveryLogin: With a one-time recovery code.
type RecoveryLogin struct {
	Kind string `json:"kind"`
	// One of the codes that were shown once; each opens the account once.
	Code RecoveryCode `json:"code"`
	// What the verification widget gave. The widget is told `cData`: the `userId` of a demo sign-in, the `challengeId` of a passkey or a new account, `recovery` for a recovery code (AU-2).
	TurnstileToken TurnstileToken `json:"turnstileToken"`
	// `cookie` for browsers (HttpOnly, never seen by scripts); `bearer` puts the token into the answer.
	Transport Transport `json:"transport"`
}

func (value *RecoveryLogin) UnmarshalJSON(raw []byte) error {
	type plain RecoveryLogin
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"kind", "code", "turnstileToken", "transport"}, constants: map[string]string{"kind": `"recovery"`}, closed: true})
}

func (value RecoveryLogin) MarshalJSON() ([]byte, error) {
	type plain RecoveryLogin
	value.Kind = "recovery"
	return json.Marshal(plain(value))
}

func (RecoveryLogin) isLoginRequest() {}

// RefreshCommand: Renew the session of this socket.
type RefreshCommand struct {
	Type string `json:"type"`
}

func (value *RefreshCommand) UnmarshalJSON(raw []byte) error {
	type plain RefreshCommand
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"type"}, constants: map[string]string{"type": `"refresh"`}, closed: true})
}

func (value RefreshCommand) MarshalJSON() ([]byte, error) {
	type plain RefreshCommand
	value.Type = "refresh"
	return json.Marshal(plain(value))
}

func (RefreshCommand) isPresenceCommand() {}

func (RefreshCommand) isRoomCommand() {}

// Refusal: Every answer that is not a success.
type Refusal struct {
	// The request was refused or failed.
	Success Failure `json:"success"`
	// Why the request was refused.
	Error ErrorBody `json:"error"`
	// About the answer. Quote `requestId` when you report a problem.
	Meta Meta `json:"meta"`
}

func (value *Refusal) UnmarshalJSON(raw []byte) error {
	type plain Refusal
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"success", "error", "meta"}, constants: map[string]string{"success": `false`}})
}

func (value Refusal) MarshalJSON() ([]byte, error) {
	type plain Refusal
	value.Success = false
	return json.Marshal(plain(value))
}

// Room: A conversation. A direct one is named after the other person, whose id is `peerId`; no other kind has that.
type Room struct {
	// Opaque id of a room. Names beginning with `system_` and `admin_` are refused to people.
	RoomId RoomId `json:"roomId"`
	// `public`: anyone may enter. `direct`: two people. `group`: by invitation.
	Kind RoomKind `json:"kind"`
	// What stands in the window's title.
	Title RoomTitle `json:"title"`
	// Opaque id of a person or bot. Compare it, never parse it. `me` is never one.
	PeerId *UserId `json:"peerId,omitempty"`
	// A line about the room; may be empty.
	Topic string `json:"topic"`
	// Whether its content is end-to-end encrypted.
	Encrypted bool `json:"encrypted"`
}

func (value *Room) UnmarshalJSON(raw []byte) error {
	type plain Room
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"roomId", "kind", "title", "topic", "encrypted"}, optional: []string{"peerId"}})
}

// RoomAnswer: `Room` in the envelope.
type RoomAnswer struct {
	// The request was done.
	Success Success `json:"success"`
	// A conversation. A direct one is named after the other person, whose id is `peerId`; no other kind has that.
	Data Room `json:"data"`
	// About the answer. Quote `requestId` when you report a problem.
	Meta Meta `json:"meta"`
}

func (value *RoomAnswer) UnmarshalJSON(raw []byte) error {
	type plain RoomAnswer
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"success", "data", "meta"}, constants: map[string]string{"success": `true`}})
}

func (value RoomAnswer) MarshalJSON() ([]byte, error) {
	type plain RoomAnswer
	value.Success = true
	return json.Marshal(plain(value))
}

// RoomChange: A new title.
type RoomChange struct {
	// What stands in the window's title.
	Title RoomTitle `json:"title"`
}

func (value *RoomChange) UnmarshalJSON(raw []byte) error {
	type plain RoomChange
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"title"}, closed: true})
}

// RoomCommand: What a client sends on the channel `room`.
type RoomCommand interface{ isRoomCommand() }

// DecodeRoomCommand reads one RoomCommand.
func DecodeRoomCommand(raw []byte) (RoomCommand, error) {
	tag, err := tagOf(raw, "type")
	if err != nil {
		return nil, err
	}
	switch tag {
	case "chat":
		return decodeAs[ChatCommand](raw)
	case "nudge":
		return decodeAs[NudgeCommand](raw)
	case "ping":
		return decodeAs[PingCommand](raw)
	case "receipt":
		return decodeAs[ReceiptCommand](raw)
	case "refresh":
		return decodeAs[RefreshCommand](raw)
	case "typing":
		return decodeAs[TypingCommand](raw)
	case "wink":
		return decodeAs[WinkCommand](raw)
	}
	return nil, fmt.Errorf("type: %q is unknown", tag)
}

// RoomCommandList is a list of RoomCommand.
type RoomCommandList []RoomCommand

func (list *RoomCommandList) UnmarshalJSON(raw []byte) error {
	items, err := decodeList(raw, DecodeRoomCommand)
	*list = items
	return err
}

// RoomEvent: What the server sends on the channel `room`.
type RoomEvent interface{ isRoomEvent() }

func (UnknownEvent) isRoomEvent() {}

// DecodeRoomEvent reads one RoomEvent; one of a later version comes as an UnknownEvent.
func DecodeRoomEvent(raw []byte) (RoomEvent, error) {
	tag, err := tagOf(raw, "type")
	if err != nil {
		return nil, err
	}
	switch tag {
	case "ack":
		return decodeAs[AckEvent](raw)
	case "bye":
		return decodeAs[ByeEvent](raw)
	case "caughtUp":
		return decodeAs[CaughtUpEvent](raw)
	case "chat":
		return decodeAs[ChatEvent](raw)
	case "error":
		return decodeAs[ErrorEvent](raw)
	case "nudge":
		return decodeAs[NudgeEvent](raw)
	case "person":
		return decodeAs[PersonEvent](raw)
	case "pong":
		return decodeAs[PongEvent](raw)
	case "receipt":
		return decodeAs[ReceiptEvent](raw)
	case "hello":
		return decodeAs[RoomHelloEvent](raw)
	case "snapshot":
		return decodeAs[RoomSnapshotEvent](raw)
	case "session":
		return decodeAs[SessionEvent](raw)
	case "system":
		return decodeAs[SystemEvent](raw)
	case "typing":
		return decodeAs[TypingEvent](raw)
	case "userCount":
		return decodeAs[UserCountEvent](raw)
	case "wink":
		return decodeAs[WinkEvent](raw)
	}
	return UnknownEvent{Type: tag, Raw: raw}, nil
}

// RoomEventList is a list of RoomEvent.
type RoomEventList []RoomEvent

func (list *RoomEventList) UnmarshalJSON(raw []byte) error {
	items, err := decodeList(raw, DecodeRoomEvent)
	*list = items
	return err
}

// RoomHelloEvent: The first event of a room's socket.
type RoomHelloEvent struct {
	Type string `json:"type"`
	// The protocol's version, as offered and echoed in `Sec-WebSocket-Protocol`.
	Protocol Protocol `json:"protocol"`
	// A conversation. A direct one is named after the other person, whose id is `peerId`; no other kind has that.
	Room Room `json:"room"`
	// Who the server takes the client for.
	You You `json:"you"`
	// Name of the room's present numbering. A client that holds another epoch starts anew.
	Epoch Epoch `json:"epoch"`
	// The last seq that someone has, 0 for none.
	Head Position `json:"head"`
	// The last seq that someone has, 0 for none.
	After Position `json:"after"`
	// Whether the client's log goes on without a gap.
	Recovered bool `json:"recovered"`
	// A point in time by the server's clock, milliseconds since 1970.
	ServerTime TimestampMs `json:"serverTime"`
	// Numbers that the server may tune. They go before the ones of the spec.
	Limits ConnectionLimits `json:"limits"`
}

func (value *RoomHelloEvent) UnmarshalJSON(raw []byte) error {
	type plain RoomHelloEvent
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"type", "protocol", "room", "you", "epoch", "head", "after", "recovered", "serverTime", "limits"}, constants: map[string]string{"type": `"hello"`, "protocol": `"cfm.v1"`}})
}

func (value RoomHelloEvent) MarshalJSON() ([]byte, error) {
	type plain RoomHelloEvent
	value.Type = "hello"
	value.Protocol = "cfm.v1"
	return json.Marshal(plain(value))
}

func (RoomHelloEvent) isRoomEvent() {}

// RoomKind: `public`: anyone may enter. `direct`: two people. `group`: by invitation.
type RoomKind string

const (
	RoomKindPublic RoomKind = "public"
	RoomKindDirect RoomKind = "direct"
	RoomKindGroup  RoomKind = "group"
)

func (value *RoomKind) UnmarshalJSON(raw []byte) error {
	return decodeEnum(raw, value, RoomKindPublic, RoomKindDirect, RoomKindGroup)
}

// RoomList: The rooms that the caller may enter.
type RoomList struct {
	Rooms []Room `json:"rooms"`
}

func (value *RoomList) UnmarshalJSON(raw []byte) error {
	type plain RoomList
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"rooms"}})
}

func (value RoomList) MarshalJSON() ([]byte, error) {
	type plain RoomList
	if value.Rooms == nil {
		value.Rooms = []Room{}
	}
	return json.Marshal(plain(value))
}

// RoomListAnswer: `RoomList` in the envelope.
type RoomListAnswer struct {
	// The request was done.
	Success Success `json:"success"`
	// The rooms that the caller may enter.
	Data RoomList `json:"data"`
	// About the answer. Quote `requestId` when you report a problem.
	Meta Meta `json:"meta"`
}

func (value *RoomListAnswer) UnmarshalJSON(raw []byte) error {
	type plain RoomListAnswer
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"success", "data", "meta"}, constants: map[string]string{"success": `true`}})
}

func (value RoomListAnswer) MarshalJSON() ([]byte, error) {
	type plain RoomListAnswer
	value.Success = true
	return json.Marshal(plain(value))
}

// RoomSnapshotEvent: People, receipts, who types, how many are there.
type RoomSnapshotEvent struct {
	Type string `json:"type"`
	// Who is seen there, the reader, and whom the events to follow mention.
	People []Person `json:"people"`
	// How far each of them has got.
	Receipts []Receipt `json:"receipts"`
	// Who types.
	Typing []TypingPerson `json:"typing"`
	// How many there are.
	UserCount Count `json:"userCount"`
}

func (value *RoomSnapshotEvent) UnmarshalJSON(raw []byte) error {
	type plain RoomSnapshotEvent
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"type", "people", "receipts", "typing", "userCount"}, constants: map[string]string{"type": `"snapshot"`}})
}

func (value RoomSnapshotEvent) MarshalJSON() ([]byte, error) {
	type plain RoomSnapshotEvent
	value.Type = "snapshot"
	if value.People == nil {
		value.People = []Person{}
	}
	if value.Receipts == nil {
		value.Receipts = []Receipt{}
	}
	if value.Typing == nil {
		value.Typing = []TypingPerson{}
	}
	return json.Marshal(plain(value))
}

func (RoomSnapshotEvent) isRoomEvent() {}

// RoomTicketRequest: A ticket for a room.
type RoomTicketRequest struct {
	Channel string `json:"channel"`
	// Opaque id of a room. Names beginning with `system_` and `admin_` are refused to people.
	RoomId RoomId `json:"roomId"`
}

func (value *RoomTicketRequest) UnmarshalJSON(raw []byte) error {
	type plain RoomTicketRequest
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"channel", "roomId"}, constants: map[string]string{"channel": `"room"`}, closed: true})
}

func (value RoomTicketRequest) MarshalJSON() ([]byte, error) {
	type plain RoomTicketRequest
	value.Channel = "room"
	return json.Marshal(plain(value))
}

func (RoomTicketRequest) isTicketRequest() {}

// Scope: What an access token may do. `read`: see people, rooms, contacts and messages. `chat`: speak, and open rooms. `manage`: change contacts, rooms and the profile. Nothing lets a token touch sessions, passkeys or tokens (AU-10).
type Scope string

const (
	ScopeRead   Scope = "read"
	ScopeChat   Scope = "chat"
	ScopeManage Scope = "manage"
)

func (value *Scope) UnmarshalJSON(raw []byte) error {
	return decodeEnum(raw, value, ScopeRead, ScopeChat, ScopeManage)
}

// Session: One sign-in of the caller.
type Session struct {
	// Opaque id of a session, passkey, token or invitation.
	SessionId OpaqueId `json:"sessionId"`
	// How a session began.
	How SignInKind `json:"how"`
	// Roughly what signed in, such as `Firefox on Linux`; may be empty. For the person's eyes only.
	Device string `json:"device"`
	// A point in time by the server's clock, milliseconds since 1970.
	CreatedAt TimestampMs `json:"createdAt"`
	// A point in time by the server's clock, milliseconds since 1970.
	LastSeenAt TimestampMs `json:"lastSeenAt"`
	// A point in time by the server's clock, milliseconds since 1970.
	ExpiresAt TimestampMs `json:"expiresAt"`
	// A point in time by the server's clock, milliseconds since 1970.
	EndsAt TimestampMs `json:"endsAt"`
	// Whether the request came with this session.
	Current bool `json:"current"`
}

func (value *Session) UnmarshalJSON(raw []byte) error {
	type plain Session
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"sessionId", "how", "device", "createdAt", "lastSeenAt", "expiresAt", "endsAt", "current"}})
}

// SessionEvent: When the session of this socket ends.
type SessionEvent struct {
	Type string `json:"type"`
	// A point in time by the server's clock, milliseconds since 1970.
	ExpiresAt TimestampMs `json:"expiresAt"`
	// Why the session is spoken of.
	Reason SessionReason `json:"reason"`
}

func (value *SessionEvent) UnmarshalJSON(raw []byte) error {
	type plain SessionEvent
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"type", "expiresAt", "reason"}, constants: map[string]string{"type": `"session"`}})
}

func (value SessionEvent) MarshalJSON() ([]byte, error) {
	type plain SessionEvent
	value.Type = "session"
	return json.Marshal(plain(value))
}

func (SessionEvent) isPresenceEvent() {}

func (SessionEvent) isRoomEvent() {}

// SessionList: The caller's sign-ins.
type SessionList struct {
	Sessions []Session `json:"sessions"`
}

func (value *SessionList) UnmarshalJSON(raw []byte) error {
	type plain SessionList
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"sessions"}})
}

func (value SessionList) MarshalJSON() ([]byte, error) {
	type plain SessionList
	if value.Sessions == nil {
		value.Sessions = []Session{}
	}
	return json.Marshal(plain(value))
}

// SessionListAnswer: `SessionList` in the envelope.
type SessionListAnswer struct {
	// The request was done.
	Success Success `json:"success"`
	// The caller's sign-ins.
	Data SessionList `json:"data"`
	// About the answer. Quote `requestId` when you report a problem.
	Meta Meta `json:"meta"`
}

func (value *SessionListAnswer) UnmarshalJSON(raw []byte) error {
	type plain SessionListAnswer
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"success", "data", "meta"}, constants: map[string]string{"success": `true`}})
}

func (value SessionListAnswer) MarshalJSON() ([]byte, error) {
	type plain SessionListAnswer
	value.Success = true
	return json.Marshal(plain(value))
}

// SessionReason: Why the session is spoken of.
type SessionReason string

const (
	SessionReasonWarned    SessionReason = "warned"
	SessionReasonRefreshed SessionReason = "refreshed"
)

func (value *SessionReason) UnmarshalJSON(raw []byte) error {
	return decodeEnum(raw, value, SessionReasonWarned, SessionReasonRefreshed)
}

// ShippedPicture: A picture that every client draws itself. A client shows `duck`, with which a new account begins, for one that it does not know.
type ShippedPicture string

const (
	ShippedPictureAnna    ShippedPicture = "anna"
	ShippedPictureAoife   ShippedPicture = "aoife"
	ShippedPictureBen     ShippedPicture = "ben"
	ShippedPictureChiara  ShippedPicture = "chiara"
	ShippedPictureDiego   ShippedPicture = "diego"
	ShippedPictureElif    ShippedPicture = "elif"
	ShippedPictureFarid   ShippedPicture = "farid"
	ShippedPictureGwen    ShippedPicture = "gwen"
	ShippedPictureHiro    ShippedPicture = "hiro"
	ShippedPictureIngrid  ShippedPicture = "ingrid"
	ShippedPictureJamal   ShippedPicture = "jamal"
	ShippedPictureKatya   ShippedPicture = "katya"
	ShippedPictureKwame   ShippedPicture = "kwame"
	ShippedPictureLeilani ShippedPicture = "leilani"
	ShippedPictureLinh    ShippedPicture = "linh"
	ShippedPictureMateus  ShippedPicture = "mateus"
	ShippedPictureMei     ShippedPicture = "mei"
	ShippedPictureNadia   ShippedPicture = "nadia"
	ShippedPictureOmar    ShippedPicture = "omar"
	ShippedPicturePriya   ShippedPicture = "priya"
	ShippedPictureQuentin ShippedPicture = "quentin"
	ShippedPictureRosa    ShippedPicture = "rosa"
	ShippedPictureSoren   ShippedPicture = "soren"
	ShippedPictureTala    ShippedPicture = "tala"
	ShippedPictureViktor  ShippedPicture = "viktor"
	ShippedPictureWanjiru ShippedPicture = "wanjiru"
	ShippedPictureXimena  ShippedPicture = "ximena"
	ShippedPictureYael    ShippedPicture = "yael"
	ShippedPictureZoe     ShippedPicture = "zoe"
	ShippedPictureZoltan  ShippedPicture = "zoltan"
	ShippedPictureDuck    ShippedPicture = "duck"
)

func (value *ShippedPicture) UnmarshalJSON(raw []byte) error {
	return decodeEnum(raw, value, ShippedPictureAnna, ShippedPictureAoife, ShippedPictureBen, ShippedPictureChiara, ShippedPictureDiego, ShippedPictureElif, ShippedPictureFarid, ShippedPictureGwen, ShippedPictureHiro, ShippedPictureIngrid, ShippedPictureJamal, ShippedPictureKatya, ShippedPictureKwame, ShippedPictureLeilani, ShippedPictureLinh, ShippedPictureMateus, ShippedPictureMei, ShippedPictureNadia, ShippedPictureOmar, ShippedPicturePriya, ShippedPictureQuentin, ShippedPictureRosa, ShippedPictureSoren, ShippedPictureTala, ShippedPictureViktor, ShippedPictureWanjiru, ShippedPictureXimena, ShippedPictureYael, ShippedPictureZoe, ShippedPictureZoltan, ShippedPictureDuck)
}

// ShownStatus: What is shown of a person. `hidden` is only ever shown to themselves; `offline` is derived.
type ShownStatus string

const (
	ShownStatusOnline  ShownStatus = "online"
	ShownStatusBusy    ShownStatus = "busy"
	ShownStatusBrb     ShownStatus = "brb"
	ShownStatusAway    ShownStatus = "away"
	ShownStatusPhone   ShownStatus = "phone"
	ShownStatusLunch   ShownStatus = "lunch"
	ShownStatusHidden  ShownStatus = "hidden"
	ShownStatusOffline ShownStatus = "offline"
)

func (value *ShownStatus) UnmarshalJSON(raw []byte) error {
	return decodeEnum(raw, value, ShownStatusOnline, ShownStatusBusy, ShownStatusBrb, ShownStatusAway, ShownStatusPhone, ShownStatusLunch, ShownStatusHidden, ShownStatusOffline)
}

// SignInKind: How a session began.
type SignInKind string

const (
	SignInKindDemo        SignInKind = "demo"
	SignInKindPasskey     SignInKind = "passkey"
	SignInKindNewAccount  SignInKind = "newAccount"
	SignInKindRecovery    SignInKind = "recovery"
	SignInKindAccessToken SignInKind = "accessToken"
)

func (value *SignInKind) UnmarshalJSON(raw []byte) error {
	return decodeEnum(raw, value, SignInKindDemo, SignInKindPasskey, SignInKindNewAccount, SignInKindRecovery, SignInKindAccessToken)
}

// SignedIn: Who signed in. `token` is there only for the transport `bearer`.
type SignedIn struct {
	// What everyone may know of a person or bot.
	Person Person `json:"person"`
	// One sign-in of the caller.
	Session Session `json:"session"`
	// 256 random bits and what they open. Shown once, stored as a hash.
	Token *SecretToken `json:"token,omitempty"`
}

func (value *SignedIn) UnmarshalJSON(raw []byte) error {
	type plain SignedIn
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"person", "session"}, optional: []string{"token"}})
}

// SignedInAnswer: `SignedIn` in the envelope.
type SignedInAnswer struct {
	// The request was done.
	Success Success `json:"success"`
	// Who signed in. `token` is there only for the transport `bearer`.
	Data SignedIn `json:"data"`
	// About the answer. Quote `requestId` when you report a problem.
	Meta Meta `json:"meta"`
}

func (value *SignedInAnswer) UnmarshalJSON(raw []byte) error {
	type plain SignedInAnswer
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"success", "data", "meta"}, constants: map[string]string{"success": `true`}})
}

func (value SignedInAnswer) MarshalJSON() ([]byte, error) {
	type plain SignedInAnswer
	value.Success = true
	return json.Marshal(plain(value))
}

// SignedInEvent: Somebody has just signed in.
type SignedInEvent struct {
	Type string `json:"type"`
	// What everyone may know of a person or bot.
	Person Person `json:"person"`
	// A point in time by the server's clock, milliseconds since 1970.
	At TimestampMs `json:"at"`
}

func (value *SignedInEvent) UnmarshalJSON(raw []byte) error {
	type plain SignedInEvent
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"type", "person", "at"}, constants: map[string]string{"type": `"signedIn"`}})
}

func (value SignedInEvent) MarshalJSON() ([]byte, error) {
	type plain SignedInEvent
	value.Type = "signedIn"
	return json.Marshal(plain(value))
}

func (SignedInEvent) isPresenceEvent() {}

// Status: What a person says of themselves. `hidden` looks like offline to others.
type Status string

const (
	StatusOnline Status = "online"
	StatusBusy   Status = "busy"
	StatusBrb    Status = "brb"
	StatusAway   Status = "away"
	StatusPhone  Status = "phone"
	StatusLunch  Status = "lunch"
	StatusHidden Status = "hidden"
)

func (value *Status) UnmarshalJSON(raw []byte) error {
	return decodeEnum(raw, value, StatusOnline, StatusBusy, StatusBrb, StatusAway, StatusPhone, StatusLunch, StatusHidden)
}

// StatusCommand: The person's status and personal message.
type StatusCommand struct {
	Type string `json:"type"`
	// What a person says of themselves. `hidden` looks like offline to others.
	Status Status `json:"status"`
	// The line below the name; may be empty.
	PersonalMessage *PersonalMessage `json:"personalMessage,omitempty"`
	// True when the client set it for the person (idle).
	Auto *bool `json:"auto,omitempty"`
}

func (value *StatusCommand) UnmarshalJSON(raw []byte) error {
	type plain StatusCommand
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"type", "status"}, optional: []string{"personalMessage", "auto"}, constants: map[string]string{"type": `"presence"`}, closed: true})
}

func (value StatusCommand) MarshalJSON() ([]byte, error) {
	type plain StatusCommand
	value.Type = "presence"
	return json.Marshal(plain(value))
}

func (StatusCommand) isPresenceCommand() {}

// StatusEvent: People whose status, name, picture or message changed.
type StatusEvent struct {
	Type string `json:"type"`
	// The changed ones.
	People []PersonPresence `json:"people"`
}

func (value *StatusEvent) UnmarshalJSON(raw []byte) error {
	type plain StatusEvent
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"type", "people"}, constants: map[string]string{"type": `"presence"`}})
}

func (value StatusEvent) MarshalJSON() ([]byte, error) {
	type plain StatusEvent
	value.Type = "presence"
	if value.People == nil {
		value.People = []PersonPresence{}
	}
	return json.Marshal(plain(value))
}

func (StatusEvent) isPresenceEvent() {}

// StreamEvent: An event of the room's stream. Later types join here; a reader skips those that it does not know and counts their seq.
type StreamEvent interface{ isStreamEvent() }

func (UnknownEvent) isStreamEvent() {}

// DecodeStreamEvent reads one StreamEvent; one of a later version comes as an UnknownEvent.
func DecodeStreamEvent(raw []byte) (StreamEvent, error) {
	tag, err := tagOf(raw, "type")
	if err != nil {
		return nil, err
	}
	switch tag {
	case "chat":
		return decodeAs[ChatEvent](raw)
	case "system":
		return decodeAs[SystemEvent](raw)
	}
	return UnknownEvent{Type: tag, Raw: raw}, nil
}

// StreamEventList is a list of StreamEvent.
type StreamEventList []StreamEvent

func (list *StreamEventList) UnmarshalJSON(raw []byte) error {
	items, err := decodeList(raw, DecodeStreamEvent)
	*list = items
	return err
}

// SystemEvent: Somebody joined, left, was invited or removed, or renamed the room.
type SystemEvent struct {
	Type string `json:"type"`
	// Number of a stream event in its room, dense from 1.
	Seq Seq `json:"seq"`
	// What happened to the room's people or name.
	Kind SystemKind `json:"kind"`
	// Opaque id of a person or bot. Compare it, never parse it. `me` is never one.
	UserId UserId `json:"userId"`
	// Opaque id of a person or bot. Compare it, never parse it. `me` is never one.
	By *UserId `json:"by,omitempty"`
	// What stands in the window's title.
	Title *RoomTitle `json:"title,omitempty"`
	// A point in time by the server's clock, milliseconds since 1970.
	At TimestampMs `json:"at"`
}

func (value *SystemEvent) UnmarshalJSON(raw []byte) error {
	type plain SystemEvent
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"type", "seq", "kind", "userId", "at"}, optional: []string{"by", "title"}, constants: map[string]string{"type": `"system"`}})
}

func (value SystemEvent) MarshalJSON() ([]byte, error) {
	type plain SystemEvent
	value.Type = "system"
	return json.Marshal(plain(value))
}

func (SystemEvent) isRoomEvent() {}

func (SystemEvent) isStreamEvent() {}

// SystemKind: What happened to the room's people or name.
type SystemKind string

const (
	SystemKindJoined  SystemKind = "joined"
	SystemKindLeft    SystemKind = "left"
	SystemKindInvited SystemKind = "invited"
	SystemKindKicked  SystemKind = "kicked"
	SystemKindRenamed SystemKind = "renamed"
)

func (value *SystemKind) UnmarshalJSON(raw []byte) error {
	return decodeEnum(raw, value, SystemKindJoined, SystemKindLeft, SystemKindInvited, SystemKindKicked, SystemKindRenamed)
}

// TextFormat: How the sender's text looks. Travels both ways, so it is closed. Readers keep colours readable.
type TextFormat struct {
	// The text's colour.
	Color *string `json:"color,omitempty"`
	// A family that every client has in some form.
	Font *Font `json:"font,omitempty"`
	// Bold.
	Bold *bool `json:"bold,omitempty"`
	// Italic.
	Italic *bool `json:"italic,omitempty"`
	// Shown as it is written: no codes become pictures, so that 401(k) stays 401(k).
	Plain *bool `json:"plain,omitempty"`
}

func (value *TextFormat) UnmarshalJSON(raw []byte) error {
	type plain TextFormat
	return decodeRecord(raw, (*plain)(value), rules{required: []string{}, optional: []string{"color", "font", "bold", "italic", "plain"}, closed: true})
}

// Ticket: Opens one socket once, offered as `cfm.ticket.<ticket>` beside `cfm.v1`.
type Ticket struct {
	// 256 random bits and what they open. Shown once, stored as a hash.
	Ticket SecretToken `json:"ticket"`
	// A point in time by the server's clock, milliseconds since 1970.
	ExpiresAt TimestampMs `json:"expiresAt"`
}

func (value *Ticket) UnmarshalJSON(raw []byte) error {
	type plain Ticket
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"ticket", "expiresAt"}})
}

// TicketAnswer: `Ticket` in the envelope.
type TicketAnswer struct {
	// The request was done.
	Success Success `json:"success"`
	// Opens one socket once, offered as `cfm.ticket.<ticket>` beside `cfm.v1`.
	Data Ticket `json:"data"`
	// About the answer. Quote `requestId` when you report a problem.
	Meta Meta `json:"meta"`
}

func (value *TicketAnswer) UnmarshalJSON(raw []byte) error {
	type plain TicketAnswer
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"success", "data", "meta"}, constants: map[string]string{"success": `true`}})
}

func (value TicketAnswer) MarshalJSON() ([]byte, error) {
	type plain TicketAnswer
	value.Success = true
	return json.Marshal(plain(value))
}

// TicketRequest: Which socket the ticket opens.
type TicketRequest interface{ isTicketRequest() }

// DecodeTicketRequest reads one TicketRequest.
func DecodeTicketRequest(raw []byte) (TicketRequest, error) {
	tag, err := tagOf(raw, "channel")
	if err != nil {
		return nil, err
	}
	switch tag {
	case "presence":
		return decodeAs[PresenceTicketRequest](raw)
	case "room":
		return decodeAs[RoomTicketRequest](raw)
	}
	return nil, fmt.Errorf("channel: %q is unknown", tag)
}

// TicketRequestList is a list of TicketRequest.
type TicketRequestList []TicketRequest

func (list *TicketRequestList) UnmarshalJSON(raw []byte) error {
	items, err := decodeList(raw, DecodeTicketRequest)
	*list = items
	return err
}

// Transport: `cookie` for browsers (HttpOnly, never seen by scripts); `bearer` puts the token into the answer.
type Transport string

const (
	TransportCookie Transport = "cookie"
	TransportBearer Transport = "bearer"
)

func (value *Transport) UnmarshalJSON(raw []byte) error {
	return decodeEnum(raw, value, TransportCookie, TransportBearer)
}

// TurnstileSettings: Where the verification widget comes from.
type TurnstileSettings struct {
	// The public site key.
	SiteKey string `json:"siteKey"`
	// The widget's script.
	ScriptUrl string `json:"scriptUrl"`
	// The action to name.
	Action string `json:"action"`
}

func (value *TurnstileSettings) UnmarshalJSON(raw []byte) error {
	type plain TurnstileSettings
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"siteKey", "scriptUrl", "action"}})
}

// TypingCommand: The person types, or stopped.
type TypingCommand struct {
	Type string `json:"type"`
	// Whether the person types.
	On bool `json:"on"`
}

func (value *TypingCommand) UnmarshalJSON(raw []byte) error {
	type plain TypingCommand
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"type", "on"}, constants: map[string]string{"type": `"typing"`}, closed: true})
}

func (value TypingCommand) MarshalJSON() ([]byte, error) {
	type plain TypingCommand
	value.Type = "typing"
	return json.Marshal(plain(value))
}

func (TypingCommand) isRoomCommand() {}

// TypingEvent: Somebody types, until then at the latest, or stopped.
type TypingEvent struct {
	Type string `json:"type"`
	// Opaque id of a person or bot. Compare it, never parse it. `me` is never one.
	UserId UserId `json:"userId"`
	// Whether the person types.
	On bool `json:"on"`
	// A point in time by the server's clock, milliseconds since 1970.
	Until TimestampMs `json:"until"`
}

func (value *TypingEvent) UnmarshalJSON(raw []byte) error {
	type plain TypingEvent
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"type", "userId", "on", "until"}, constants: map[string]string{"type": `"typing"`}})
}

func (value TypingEvent) MarshalJSON() ([]byte, error) {
	type plain TypingEvent
	value.Type = "typing"
	return json.Marshal(plain(value))
}

func (TypingEvent) isRoomEvent() {}

// TypingPerson: Somebody is typing, until then at the latest.
type TypingPerson struct {
	// Opaque id of a person or bot. Compare it, never parse it. `me` is never one.
	UserId UserId `json:"userId"`
	// A point in time by the server's clock, milliseconds since 1970.
	Until TimestampMs `json:"until"`
}

func (value *TypingPerson) UnmarshalJSON(raw []byte) error {
	type plain TypingPerson
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"userId", "until"}})
}

// UnreadEvent: How many messages wait in a room.
type UnreadEvent struct {
	Type string `json:"type"`
	// Opaque id of a room. Names beginning with `system_` and `admin_` are refused to people.
	RoomId RoomId `json:"roomId"`
	// How many there are.
	Count Count `json:"count"`
	// The last seq that someone has, 0 for none.
	Seq Position `json:"seq"`
	// Opaque id of a person or bot. Compare it, never parse it. `me` is never one.
	From *UserId `json:"from,omitempty"`
	// The beginning of the latest one.
	Preview *string `json:"preview,omitempty"`
}

func (value *UnreadEvent) UnmarshalJSON(raw []byte) error {
	type plain UnreadEvent
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"type", "roomId", "count", "seq"}, optional: []string{"from", "preview"}, constants: map[string]string{"type": `"unread"`}})
}

func (value UnreadEvent) MarshalJSON() ([]byte, error) {
	type plain UnreadEvent
	value.Type = "unread"
	return json.Marshal(plain(value))
}

func (UnreadEvent) isPresenceEvent() {}

// UserCountEvent: How many people have the room open, as far as others know.
type UserCountEvent struct {
	Type string `json:"type"`
	// How many there are.
	Count Count `json:"count"`
}

func (value *UserCountEvent) UnmarshalJSON(raw []byte) error {
	type plain UserCountEvent
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"type", "count"}, constants: map[string]string{"type": `"userCount"`}})
}

func (value UserCountEvent) MarshalJSON() ([]byte, error) {
	type plain UserCountEvent
	value.Type = "userCount"
	return json.Marshal(plain(value))
}

func (UserCountEvent) isRoomEvent() {}

// WinkCommand: Play an animation for everyone.
type WinkCommand struct {
	Type string `json:"type"`
	// The client's own id of a command, a lower-case UUID. The idempotency key per room and sender; a retry keeps it.
	Cid Cid `json:"cid"`
	// The name of a wink. A client that does not know it shows its line only.
	WinkId WinkId `json:"winkId"`
}

func (value *WinkCommand) UnmarshalJSON(raw []byte) error {
	type plain WinkCommand
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"type", "cid", "winkId"}, constants: map[string]string{"type": `"wink"`}, closed: true})
}

func (value WinkCommand) MarshalJSON() ([]byte, error) {
	type plain WinkCommand
	value.Type = "wink"
	return json.Marshal(plain(value))
}

func (WinkCommand) isRoomCommand() {}

// WinkEvent: Somebody sends an animation, which starts at `startAt`.
type WinkEvent struct {
	Type string `json:"type"`
	// Opaque id of a person or bot. Compare it, never parse it. `me` is never one.
	From UserId `json:"from"`
	// The client's own id of a command, a lower-case UUID. The idempotency key per room and sender; a retry keeps it.
	Cid Cid `json:"cid"`
	// The name of a wink. A client that does not know it shows its line only.
	WinkId WinkId `json:"winkId"`
	// A point in time by the server's clock, milliseconds since 1970.
	StartAt TimestampMs `json:"startAt"`
}

func (value *WinkEvent) UnmarshalJSON(raw []byte) error {
	type plain WinkEvent
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"type", "from", "cid", "winkId", "startAt"}, constants: map[string]string{"type": `"wink"`}})
}

func (value WinkEvent) MarshalJSON() ([]byte, error) {
	type plain WinkEvent
	value.Type = "wink"
	return json.Marshal(plain(value))
}

func (WinkEvent) isRoomEvent() {}

// WinkedEvent: Somebody sent a wink in a room that the client has not open.
type WinkedEvent struct {
	Type string `json:"type"`
	// Opaque id of a room. Names beginning with `system_` and `admin_` are refused to people.
	RoomId RoomId `json:"roomId"`
	// Opaque id of a person or bot. Compare it, never parse it. `me` is never one.
	From UserId `json:"from"`
	// The name of a wink. A client that does not know it shows its line only.
	WinkId WinkId `json:"winkId"`
	// A point in time by the server's clock, milliseconds since 1970.
	At TimestampMs `json:"at"`
}

func (value *WinkedEvent) UnmarshalJSON(raw []byte) error {
	type plain WinkedEvent
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"type", "roomId", "from", "winkId", "at"}, constants: map[string]string{"type": `"winked"`}})
}

func (value WinkedEvent) MarshalJSON() ([]byte, error) {
	type plain WinkedEvent
	value.Type = "winked"
	return json.Marshal(plain(value))
}

func (WinkedEvent) isPresenceEvent() {}

// You: Who the server takes the client for.
type You struct {
	// Opaque id of a person or bot. Compare it, never parse it. `me` is never one.
	UserId UserId `json:"userId"`
	// A point in time by the server's clock, milliseconds since 1970.
	SessionExpiresAt TimestampMs `json:"sessionExpiresAt"`
}

func (value *You) UnmarshalJSON(raw []byte) error {
	type plain You
	return decodeRecord(raw, (*plain)(value), rules{required: []string{"userId", "sessionExpiresAt"}})
}
