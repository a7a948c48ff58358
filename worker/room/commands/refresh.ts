import type { CommandContext, Decision } from "../decision.ts";

/** Asks the account for a new life of the session; `session` follows when it has answered (AU-5). */
export const refresh = ({ sender }: CommandContext): Decision => [{ kind: "renew", connection: sender }];
