import * as z from "zod";
import type { Connection } from "./connection.ts";

const VERSION = 1;

/** What a socket carries through hibernation. Small: the platform takes 16 KiB at most. */
const attachmentSchema = z.object({
  version: z.literal(VERSION),
  connection: z.object({
    connectionId: z.string(),
    userId: z.string(),
    sessionId: z.string(),
    expiresAt: z.number(),
    client: z.string().nullable(),
  }),
  note: z.unknown(),
});

/** A connection with what its feature keeps beside it. */
export interface Attached<Note> {
  readonly connection: Connection;
  readonly note: Note;
}

/** Writes what a socket carries. */
export const attach = <Note>(socket: WebSocket, { connection, note }: Attached<Note>): void =>
  socket.serializeAttachment({ version: VERSION, connection, note });

/** Takes from a socket what it carries. */
export const letGo = (socket: WebSocket): void => socket.serializeAttachment(null);

/** Reads what a socket carries; null for nothing, or for a form of another version. */
export function readAttachment<Note>(socket: WebSocket, noteSchema: z.ZodType<Note>): Attached<Note> | null {
  const attachment = attachmentSchema.safeParse(socket.deserializeAttachment());
  if (!attachment.success) return null;
  const note = noteSchema.safeParse(attachment.data.note);
  return note.success ? { connection: attachment.data.connection, note: note.data } : null;
}
