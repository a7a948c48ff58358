import { TYPING_TTL_MS } from "../../../generated/contract/limits.ts";
import type { TypingCommand } from "../../../generated/types.ts";
import type { CommandContext, Decision } from "../decision.ts";
import { isTyping } from "../state.ts";

/** Says that the person types, until then at the latest, or stopped (ST-3). Nothing is said of who did not type. */
export function typing({ room, sender, now }: CommandContext, { on }: TypingCommand): Decision {
  const { userId } = sender;
  if (!on && !isTyping(room, userId, now)) return [];
  const until = on ? now + TYPING_TTL_MS : now;
  return [
    { kind: "typing", userId, until: on ? until : null },
    { kind: "tellAll", event: { type: "typing", userId, on, until } },
  ];
}
