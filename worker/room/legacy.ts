import * as z from "zod";
import { CHAT_TEXT_MAX_CODE_POINTS } from "../../generated/contract/limits.ts";
import type { ChatEvent } from "../../generated/types.ts";
import { ChatEventSchema } from "../../generated/zod/classic.ts";
import { legacyCid } from "./legacy-cid.ts";

/** A message of an earlier implementation, before it has its place in the stream. */
type LegacyChat = Omit<ChatEvent, "seq">;

/** What is in a blob. Nothing of it is thrown away unnoticed: each entry is one of these. */
export interface LegacyMessages {
  /** By time, then by their place in the blob; each sender and cid once. */
  readonly chats: readonly LegacyChat[];
  /** Entries that were never messages: nudges, winks, typing and whatever else was kept among them. */
  readonly dropped: number;
  /** Entries with the sender and id of an earlier one. */
  readonly repeated: number;
  /** Entries without a sender or a text, or with a sender whose id is none here. */
  readonly unreadable: number;
}

const entriesSchema = z.array(z.unknown());
const blobSchema = z.union([
  entriesSchema,
  z.object({ messages: entriesSchema }).transform(({ messages }) => messages),
]);

const text = z.string().min(1);
/** A field of another type than expected is as good as missing. */
const odd = null;
const entrySchema = z.object({
  id: z
    .union([text, z.number().transform(String)])
    .nullable()
    .catch(odd),
  userId: text.nullable().catch(odd),
  senderId: text.nullable().catch(odd),
  text: text.nullable().catch(odd),
  content: text.nullable().catch(odd),
  timestamp: z
    .union([z.number(), text.transform((written) => Date.parse(written))])
    .pipe(z.number().int().nonnegative())
    .nullable()
    .catch(odd),
  type: text.nullable().catch(odd),
  isNudge: z.unknown().optional(),
  isWink: z.unknown().optional(),
  isTyping: z.unknown().optional(),
});

type Entry = z.infer<typeof entrySchema>;

/** The types that a message could have; one without a type is a message, too. */
const MESSAGE_TYPES: readonly (string | null)[] = [null, "message", "chat", "text"];

const isMessage = ({ type, isNudge, isWink, isTyping }: Entry): boolean =>
  MESSAGE_TYPES.includes(type) && isNudge !== true && isWink !== true && isTyping !== true;

/**
 * Reads what an earlier implementation kept of a room: its last messages, in one blob. What is too long is cut and what
 * is no text is mended, so that every chat fits its schema: no client gets what it cannot read.
 *
 * @param blob a list of messages, an object that holds one as `messages`, or either of them as JSON
 * @param now the latest time that a message may have, and that of a message without any, epoch milliseconds
 * @returns null for something else than such a blob
 */
export function readLegacyMessages(blob: unknown, now: number): LegacyMessages | null {
  const { success, data: entries } = blobSchema.safeParse(typeof blob === "string" ? parseJson(blob) : blob);
  if (!success) return null;
  const chats = new Map<string, LegacyChat>();
  let [dropped, repeated, unreadable] = [0, 0, 0];
  let lastAt: number | null = null;
  for (const raw of entries) {
    const { data: entry } = entrySchema.safeParse(raw);
    if (entry !== undefined && !isMessage(entry)) {
      dropped += 1;
      continue;
    }
    const chat: LegacyChat | null =
      entry === undefined ? null : toChat(entry, Math.min(entry.timestamp ?? lastAt ?? now, now));
    if (chat === null) {
      unreadable += 1;
      continue;
    }
    lastAt = chat.at;
    const key = `${chat.from} ${chat.cid}`;
    if (chats.has(key)) repeated += 1;
    else chats.set(key, chat);
  }
  return { chats: [...chats.values()].toSorted((a, b) => a.at - b.at), dropped, repeated, unreadable };
}

function toChat(entry: Entry, at: number): LegacyChat | null {
  const from = entry.userId ?? entry.senderId;
  const written = entry.text ?? entry.content;
  if (from === null || written === null) return null;
  const said = clamped(written);
  const parts = entry.id === null ? [from, String(entry.timestamp), said] : [from, entry.id];
  const chat: LegacyChat = { type: "chat", from, cid: legacyCid(entry.id, parts), text: said, at };
  return legacyChatSchema.safeParse(chat).success ? chat : null;
}

const legacyChatSchema = ChatEventSchema.omit({ seq: true });

/** At most `chatTextMaxCodePoints` of a text. A code point has at most two units, so no more of a long one is looked at. */
const clamped = (written: string): string =>
  Array.from(written.slice(0, CHAT_TEXT_MAX_CODE_POINTS * 2))
    .slice(0, CHAT_TEXT_MAX_CODE_POINTS)
    .join("")
    .toWellFormed();

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
