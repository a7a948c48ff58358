import * as z from "zod";
import {
  AckEventSchema,
  ByeEventSchema,
  CaughtUpEventSchema,
  ChatEventSchema,
  ErrorEventSchema,
  NudgeEventSchema,
  PersonEventSchema,
  PongEventSchema,
  ReceiptEventSchema,
  RoomHelloEventSchema,
  RoomSnapshotEventSchema,
  SessionEventSchema,
  SystemEventSchema,
  TypingEventSchema,
  UserCountEventSchema,
  WinkEventSchema,
} from "../../../generated/zod/classic.ts";

/** Every event that a room may send. Parsing drops unknown fields, so an event has to equal what parsing it gives. */
export const RoomEventSchema = z.discriminatedUnion("type", [
  RoomHelloEventSchema,
  RoomSnapshotEventSchema,
  CaughtUpEventSchema,
  ChatEventSchema,
  SystemEventSchema,
  PersonEventSchema,
  ReceiptEventSchema,
  UserCountEventSchema,
  TypingEventSchema,
  NudgeEventSchema,
  WinkEventSchema,
  AckEventSchema,
  ErrorEventSchema,
  SessionEventSchema,
  ByeEventSchema,
  PongEventSchema,
]);
