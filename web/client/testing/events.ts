import { HEARTBEAT_MS, MAX_IN_FLIGHT, PONG_TIMEOUT_MS } from "../../../generated/contract/limits.ts";
import { PROTOCOL } from "../../../generated/contract/version.ts";
import type {
  AckEvent,
  CaughtUpEvent,
  ChatEvent,
  ErrorEvent,
  Person,
  PersonPresence,
  PresenceHelloEvent,
  PresenceSnapshotEvent,
  RoomHelloEvent,
  RoomSnapshotEvent,
  ShownStatus,
  SystemEvent,
  TypingEvent,
} from "../../../generated/types.ts";

/** The server's clock in tests, an hour and more away from that of the client. */
export const SERVER_NOW = 1_800_004_000_000;
export const EPOCH = "epoch0001";
export const ROOM = { roomId: "lobby", kind: "public", title: "Lobby", topic: "", encrypted: false } as const;
export const LIMITS = { heartbeatMs: HEARTBEAT_MS, pongTimeoutMs: PONG_TIMEOUT_MS, maxInFlight: MAX_IN_FLIGHT };

/** A lower-case UUID that ends in a number. */
export const uuid = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;

export const person = (userId: string, name = userId): Person => ({
  userId,
  name,
  picture: "duck",
  bot: false,
  personalMessage: "",
});

export const hello = (fields: Partial<RoomHelloEvent> = {}): RoomHelloEvent => ({
  type: "hello",
  protocol: PROTOCOL,
  room: ROOM,
  you: { userId: "anna", sessionExpiresAt: SERVER_NOW + 1_200_000 },
  epoch: EPOCH,
  head: 0,
  after: 0,
  recovered: false,
  serverTime: SERVER_NOW,
  limits: LIMITS,
  ...fields,
});

export const snapshot = (fields: Partial<RoomSnapshotEvent> = {}): RoomSnapshotEvent => ({
  type: "snapshot",
  people: [person("anna"), person("ben")],
  receipts: [],
  typing: [],
  userCount: 2,
  ...fields,
});

export const caughtUp = (seq = 0): CaughtUpEvent => ({ type: "caughtUp", seq });

export const chat = (seq: number, from = "ben", fields: Partial<ChatEvent> = {}): ChatEvent => ({
  type: "chat",
  seq,
  from,
  cid: uuid(seq),
  text: `line ${seq}`,
  at: SERVER_NOW + seq,
  ...fields,
});

export const system = (seq: number, userId = "ben"): SystemEvent => ({
  type: "system",
  seq,
  kind: "joined",
  userId,
  at: SERVER_NOW + seq,
});

export const ack = (cid: string, seq: number, duplicate = false): AckEvent => ({
  type: "ack",
  cid,
  seq,
  at: SERVER_NOW,
  ...(duplicate ? { duplicate } : {}),
});

export const refusal = (code: string, fields: Partial<ErrorEvent> = {}): ErrorEvent => ({
  type: "error",
  code,
  message: "A sentence.",
  ...fields,
});

export const typing = (userId: string, on: boolean, until: number): TypingEvent => ({
  type: "typing",
  userId,
  on,
  until,
});

export const presenceHello = (fields: Partial<PresenceHelloEvent> = {}): PresenceHelloEvent => ({
  type: "hello",
  protocol: PROTOCOL,
  you: { userId: "anna", sessionExpiresAt: SERVER_NOW + 1_200_000 },
  serverTime: SERVER_NOW,
  limits: LIMITS,
  ...fields,
});

export const presence = (userId: string, status: ShownStatus, name = userId): PersonPresence => ({
  person: person(userId, name),
  status,
  since: SERVER_NOW,
});

export const presenceSnapshot = (...people: readonly PersonPresence[]): PresenceSnapshotEvent => ({
  type: "snapshot",
  people: [...people],
});
