import type { StatusCommand } from "../../../generated/types.ts";
import { refusal } from "../../sockets/index.ts";
import type { PresenceContext } from "../decision.ts";
import type { PresenceDecision, PresenceEffect } from "../effects.ts";
import { shown, withDevice, type PersonRecord } from "../record.ts";

/** Sets the status and, where given, the personal message (PR-5, PR-6). Too many of them are refused. */
export function presence(context: PresenceContext, command: StatusCommand): PresenceDecision {
  const { record, sender, waitMs, now } = context;
  const to = sender.connectionId;
  if (waitMs > 0) {
    return [{ kind: "tell", to, event: refusal("RATE_LIMITED", { of: "presence", retryAfterMs: waitMs }) }];
  }

  const { personalMessage } = command;
  const said = withStatus(context, command);
  const isNewMessage = personalMessage !== undefined && personalMessage !== record.person.personalMessage;
  if (!isNewMessage) return [{ kind: "record", record: shown(said, now) }];

  const person = { ...record.person, personalMessage };
  const saving: PresenceEffect = {
    kind: "saveMessage",
    connectionId: to,
    userId: sender.userId,
    text: personalMessage,
  };
  return [{ kind: "record", record: shown({ ...said, person }, now) }, saving];
}

/**
 * By hand, a status is the person's. An automatic one only says whether somebody sits at this device: `away` and `online`
 * again. What was set by hand stays, and the person is away when they sit at no device (PR-5).
 */
function withStatus({ record, device }: PresenceContext, { status, auto }: StatusCommand): PersonRecord {
  if (auto !== true) return { ...withDevice(record, { ...device, idle: false }), status };
  if (status !== "away" && status !== "online") return record;
  return withDevice(record, { ...device, idle: status === "away" });
}
