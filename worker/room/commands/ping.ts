import type { CommandContext, Decision } from "../decision.ts";

/** Answers a ping that is not byte-exact or came in an array; the platform answers the others (FR-7). */
export const ping = ({ sender }: CommandContext): Decision => [
  { kind: "tell", to: sender.connectionId, event: { type: "pong" } },
];
