import type { PresenceContext } from "../decision.ts";
import type { PresenceDecision } from "../effects.ts";

/** Asks the account for a new life of the session; `session` follows when it has answered (AU-5). */
export const refresh = ({ sender }: PresenceContext): PresenceDecision => [{ kind: "renew", connection: sender }];
