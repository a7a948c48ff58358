import type { PresenceCommandOf, PresenceCommandType, PresenceHandlers } from "../../../generated/ws/presence.ts";
import type { PresenceContext } from "../decision.ts";
import type { PresenceDecision } from "../effects.ts";
import { ping } from "./ping.ts";
import { presence } from "./presence.ts";
import { refresh } from "./refresh.ts";

/** One handler for each command of the presence channel. A command of the spec without one does not compile, here and only here. */
const commandHandlers: PresenceHandlers<PresenceContext, PresenceDecision> = { presence, refresh, ping };

/** Decides what comes of a command. Pure: it gives back effects. */
export const decide = <Type extends PresenceCommandType>(
  context: PresenceContext,
  type: Type,
  command: PresenceCommandOf<Type>,
): PresenceDecision => commandHandlers[type](context, command);
