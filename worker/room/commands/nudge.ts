import type { NudgeCommand } from "../../../generated/types.ts";
import type { CommandContext, Decision } from "../decision.ts";
import { sendMoment } from "../moments.ts";

/** Shakes everyone's window (MO-1). */
export function nudge(context: CommandContext, { cid }: NudgeCommand): Decision {
  const { sender, now } = context;
  return sendMoment(context, "nudge", { cid, winkId: null }, { type: "nudge", from: sender.userId, cid, at: now });
}
