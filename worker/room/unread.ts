import { PREVIEW_MAX_CODE_POINTS } from "../../generated/contract/limits.ts";
import type { ChatEvent, UnreadEvent } from "../../generated/types.ts";
import { absentMembers, type News } from "./absent.ts";
import type { Membership } from "./membership/circle.ts";
import type { RoomView } from "./state.ts";

type Heard = Pick<RoomView, "circle" | "connections" | "receipts" | "recent">;

/**
 * What the members without a socket have not read (ME-9). Nobody in a public room; nobody to whom nothing was said above
 * `after`; and never what somebody said themselves.
 *
 * It is counted in memory alone. Where that does not reach back to what somebody read last, the events between count
 * whole: so many are unread then that a handful of `system` events among them are no matter.
 *
 * @param after what was told of before
 */
export function unread({ circle, connections, receipts, recent }: Heard, after: number): readonly News<UnreadEvent>[] {
  if (circle === null) return [];
  const { roomId } = circle.about;
  return absentMembers({ circle, connections }).flatMap((membership) => {
    const { userId } = membership;
    const read = readUpTo(membership, receipts);
    const chats = recent.events
      .slice(Math.max(0, read - recent.after))
      .filter((event): event is ChatEvent => event.type === "chat" && event.from !== userId);
    const latest = chats.at(-1);
    if (latest === undefined || latest.seq <= after) return [];
    const count = chats.length + Math.max(0, recent.after - read);
    const { seq, from, text } = latest;
    const preview = Array.from(text).slice(0, PREVIEW_MAX_CODE_POINTS).join("");
    return [{ userId, event: { type: "unread", roomId, count, seq, from, preview } }];
  });
}

/** What was said before somebody was a member is not unread to them. */
const readUpTo = ({ userId, seq }: Membership, receipts: Heard["receipts"]): number =>
  Math.max(seq, receipts.get(userId)?.read ?? 0);
