import * as z from "zod";
import type { Connection } from "./connection.ts";

const VERSION = 2;

const oldConnectionSchema = z.object({
  connectionId: z.string(),
  userId: z.string(),
  sessionId: z.string(),
  expiresAt: z.number(),
  client: z.string().nullable(),
});

/** What a socket carries through hibernation. Small: the platform takes 16 KiB at most. */
const attachmentSchema = z.object({
  version: z.literal(VERSION),
  connection: oldConnectionSchema.extend({ warned: z.boolean(), openedAt: z.number() }),
  heardAt: z.number(),
  note: z.unknown(),
});

/** What sockets carried before they knew when they were opened and last heard, and whether they had been warned. */
const oldAttachmentSchema = z.object({ version: z.literal(1), connection: oldConnectionSchema, note: z.unknown() });

const anyAttachmentSchema = z.discriminatedUnion("version", [attachmentSchema, oldAttachmentSchema]);

/** A connection with what its feature keeps beside it. */
export interface Attached<Note> {
  readonly connection: Connection;
  readonly note: Note;
}

/** What a socket carries: also when it was last heard, epoch milliseconds. */
export interface Carried<Note> extends Attached<Note> {
  readonly heardAt: number;
}

/** What was read from a socket; one that carried a form of before should be written anew. */
export interface Read<Note> extends Carried<Note> {
  readonly isOld: boolean;
}

/** Writes what a socket carries. */
export const attach = <Note>(socket: WebSocket, { connection, note, heardAt }: Carried<Note>): void =>
  socket.serializeAttachment({ version: VERSION, connection, heardAt, note });

/** Takes from a socket what it carries. */
export const letGo = (socket: WebSocket): void => socket.serializeAttachment(null);

/**
 * Reads what a socket carries; null for nothing, or for a form that nobody knows any more.
 *
 * @param wokeAt when the object woke, epoch milliseconds: nothing else is known of when a socket with the form of before
 * was opened, and it must not look silent only for that
 */
export function readAttachment<Note>(
  socket: WebSocket,
  noteSchema: z.ZodType<Note>,
  wokeAt: number,
): Read<Note> | null {
  const attachment = anyAttachmentSchema.safeParse(socket.deserializeAttachment());
  if (!attachment.success) return null;
  const note = noteSchema.safeParse(attachment.data.note);
  if (!note.success) return null;
  if (attachment.data.version === VERSION) {
    const { connection, heardAt } = attachment.data;
    return { connection, heardAt, note: note.data, isOld: false };
  }
  const connection = { ...attachment.data.connection, warned: false, openedAt: wokeAt };
  return { connection, heardAt: wokeAt, note: note.data, isOld: true };
}
