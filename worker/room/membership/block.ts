import type { Block } from "../../block.ts";
import { fellSilent } from "../parting.ts";
import type { Effect } from "../effects.ts";
import { seenUsers } from "../state.ts";
import { isSevered, type Circle } from "./circle.ts";
import type { Case } from "./ruling.ts";

/**
 * Takes in that one of the two in a direct room blocks the other, or does not any more (CO-3). The newest version holds,
 * so it may be told twice, late, and in any order; a room of which it is not true that these are the two ignores it.
 *
 * From then on each of them is alone to the other: nobody else is counted, and nobody types. Where it ends, both see how
 * far the other one is.
 */
export function setBlocked({ room, now }: Omit<Case, "log">, block: Block): readonly Effect[] {
  const { circle } = room;
  if (circle === null || !concerns(circle, block)) return [];
  const known = circle.blocks.get(block.by);
  if (known !== undefined && known.version >= block.version) return [];
  const kept: Effect = { kind: "block", block };
  const was = isSevered(circle);
  const will = isSevered({ ...circle, blocks: new Map(circle.blocks).set(block.by, block) });
  if (was === will) return [kept];
  const seen = seenUsers(room.connections.values());
  const countFor = (userId: string, isCut: boolean): number => (isCut ? Number(seen.has(userId)) : seen.size);
  const counts = [...room.connections.values()].flatMap(({ connectionId: to, userId }): readonly Effect[] => {
    const count = countFor(userId, will);
    return count === countFor(userId, was) ? [] : [{ kind: "tell", to, event: { type: "userCount", count } }];
  });
  const news = [...circle.members.keys()].flatMap((userId): readonly Effect[] => {
    if (will) return fellSilent(room, userId, now);
    const receipt = room.receipts.get(userId);
    if (receipt === undefined) return [];
    const { delivered, read } = receipt;
    return [{ kind: "tellAll", event: { type: "receipt", userId, delivered, read } }];
  });
  return [kept, ...news, ...counts];
}

const concerns = ({ about }: Circle, { by, of }: Block): boolean =>
  by !== of && [by, of].every((userId) => about.pair?.includes(userId));
