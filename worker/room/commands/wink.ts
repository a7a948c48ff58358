import { WINK_LEAD_MS } from "../../../generated/contract/limits.ts";
import type { WinkCommand } from "../../../generated/types.ts";
import type { CommandContext, Decision } from "../decision.ts";
import { sendMoment } from "../moments.ts";

/** Plays an animation for everyone, a little ahead of now so that all begin together (MO-2). */
export function wink(context: CommandContext, { cid, winkId }: WinkCommand): Decision {
  const { sender, now } = context;
  const startAt = now + WINK_LEAD_MS;
  return sendMoment(context, "wink", { cid, winkId }, { type: "wink", from: sender.userId, cid, winkId, startAt });
}
