import * as z from "zod";
import { FULL_GRANTS, grantsSchema } from "../grants.ts";
import type { Connection } from "./connection.ts";

const VERSION = 3;

const firstConnectionSchema = z.object({
  connectionId: z.string(),
  userId: z.string(),
  sessionId: z.string(),
  expiresAt: z.number(),
  client: z.string().nullable(),
});

const secondConnectionSchema = firstConnectionSchema.extend({ warned: z.boolean(), openedAt: z.number() });

/** What a socket carries through hibernation. Small: the platform takes 16 KiB at most. */
const attachmentSchema = z.object({
  version: z.literal(VERSION),
  // Sockets of before nobody asked to be discreet.
  connection: secondConnectionSchema.extend({ grants: grantsSchema, discreet: z.boolean().default(false) }),
  heardAt: z.number(),
  note: z.unknown(),
});

/** What sockets carried when every session could do everything. */
const secondAttachmentSchema = z.object({
  version: z.literal(2),
  connection: secondConnectionSchema,
  heardAt: z.number(),
  note: z.unknown(),
});

/** What sockets carried before they knew when they were opened and last heard, and whether they had been warned. */
const firstAttachmentSchema = z.object({ version: z.literal(1), connection: firstConnectionSchema, note: z.unknown() });

const anyAttachmentSchema = z.discriminatedUnion("version", [
  attachmentSchema,
  secondAttachmentSchema,
  firstAttachmentSchema,
]);

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
  return { ...asCarried(attachment.data, wokeAt), note: note.data };
}

/** A form of before as the present one. Sessions of before could do everything. */
function asCarried(
  attachment: z.infer<typeof anyAttachmentSchema>,
  wokeAt: number,
): Pick<Read<never>, "connection" | "heardAt" | "isOld"> {
  switch (attachment.version) {
    case VERSION:
      return { connection: attachment.connection, heardAt: attachment.heardAt, isOld: false };
    case 2:
      return {
        connection: { ...attachment.connection, grants: FULL_GRANTS, discreet: false },
        heardAt: attachment.heardAt,
        isOld: true,
      };
    case 1:
      return {
        connection: {
          ...attachment.connection,
          grants: FULL_GRANTS,
          warned: false,
          discreet: false,
          openedAt: wokeAt,
        },
        heardAt: wokeAt,
        isOld: true,
      };
  }
}
