import type { PresenceEvent } from "../../generated/ws/presence.ts";
import type { Send } from "../sockets/index.ts";
import type { PersonRecord } from "./record.ts";

/** What leaves the object. */
export type PresenceSend = Send<PresenceEvent>;

/** What comes of a command. */
export type PresenceEffect =
  /** A person became otherwise. */
  | { readonly kind: "record"; readonly record: PersonRecord }
  /** A personal message goes to the directory, where it stays until it is changed (PR-6). */
  | { readonly kind: "saveMessage"; readonly connectionId: string; readonly userId: string; readonly text: string }
  | PresenceSend;

/** What comes of a command, in this order. */
export type PresenceDecision = readonly PresenceEffect[];
