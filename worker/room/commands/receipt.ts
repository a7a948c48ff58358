import type { ReceiptCommand } from "../../../generated/types.ts";
import { RECEIPT_STORE_STEP_EVENTS } from "../config.ts";
import type { CommandContext, Decision } from "../decision.ts";

/**
 * Raises how far the person has got; a lower receipt changes nothing, one above the head is the head (ST-1). What was
 * read has been delivered.
 *
 * Everyone's receipts for every message would be most of what a room writes, so a rise is written to disk only when the
 * stream has grown by enough and when a socket of the person closes. Until then the socket carries it through
 * hibernation; after a crash the person's client says it again when it is back.
 */
export function receipt({ room, sender }: CommandContext, command: ReceiptCommand): Decision {
  const { userId } = sender;
  const { head } = room.recent;
  const known = room.receipts.get(userId) ?? { delivered: 0, read: 0, storedSeq: 0 };
  const read = Math.max(known.read, Math.min(command.read, head));
  const delivered = Math.max(known.delivered, Math.min(command.delivered, head), read);
  if (read === known.read && delivered === known.delivered) return [];

  const risen = { userId, delivered, read };
  const isDue = head - known.storedSeq >= RECEIPT_STORE_STEP_EVENTS * room.connections.size;
  return [
    isDue ? { kind: "storedReceipt", receipt: { ...risen, storedSeq: head } } : { kind: "receipt", receipt: risen },
    { kind: "tellAll", event: { type: "receipt", ...risen } },
  ];
}
