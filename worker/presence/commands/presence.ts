import type { StatusCommand } from "../../../generated/types.ts";
import { plainLine } from "../../people/index.ts";
import { refusal, waitMs, withNow } from "../../sockets/index.ts";
import { STATUS_WINDOW } from "../config.ts";
import type { PresenceContext } from "../decision.ts";
import type { PresenceDecision, PresenceEffect } from "../effects.ts";
import { isSame, shown, withStatus } from "../record.ts";

/**
 * Sets the status and, where given, the personal message (PR-5, PR-6). A message that is no plain line is refused (PF-1), and
 * so are too many changes; what changes nothing is none.
 */
export function presence(context: PresenceContext, command: StatusCommand): PresenceDecision {
  const { record, device, sender, now } = context;
  const to = sender.connectionId;
  const personalMessage =
    command.personalMessage === undefined ? record.person.personalMessage : plainLine(command.personalMessage);
  if (personalMessage === null) {
    return [{ kind: "tell", to, event: refusal("INVALID_MESSAGE", { of: "presence" }) }];
  }
  const person = { ...record.person, personalMessage };
  const { status, auto = false } = command;
  const after = shown({ ...withStatus(record, device, { status, auto }), person }, now);
  if (isSame(record, after)) return [];

  const retryAfterMs = waitMs(record.changedAt, [STATUS_WINDOW], now);
  if (retryAfterMs > 0) return [{ kind: "tell", to, event: refusal("RATE_LIMITED", { of: "presence", retryAfterMs }) }];

  const changedAt = withNow(record.changedAt, STATUS_WINDOW.max, now);
  const saving: PresenceEffect = {
    kind: "saveMessage",
    connectionId: to,
    userId: sender.userId,
    text: personalMessage,
  };
  const isNewMessage = personalMessage !== record.person.personalMessage;
  return [{ kind: "record", record: { ...after, changedAt } }, ...(isNewMessage ? [saving] : [])];
}
