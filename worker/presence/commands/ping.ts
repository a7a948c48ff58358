import type { PresenceContext } from "../decision.ts";
import type { PresenceDecision } from "../effects.ts";

/** Answers a ping that is not byte-exact or came in an array; the platform answers the others (FR-7). */
export const ping = ({ sender }: PresenceContext): PresenceDecision => [
  { kind: "tell", to: sender.connectionId, event: { type: "pong" } },
];
