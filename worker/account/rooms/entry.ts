import * as z from "zod";
import type { Invitation, Room } from "../../../generated/types.ts";
import { PersonSchema } from "../../../generated/zod/classic.ts";

const entrySchema = z.object({
  roomId: z.string(),
  kind: z.enum(["direct", "group"]),
  title: z.string(),
  peerId: z.exactOptional(z.string()),
  state: z.enum(["member", "invited", "out"]),
  invitation: z.exactOptional(z.object({ invitationId: z.string(), from: PersonSchema, at: z.number() })),
  version: z.number(),
});

/** What a room says to an account of its person's place in it. Of two, the one with the higher version holds (ME-8). */
export type RoomEntry = Readonly<z.infer<typeof entrySchema>>;

/**
 * Reads an entry from disk.
 *
 * @throws ZodError when it is none
 */
export const parseRoomEntry = (json: unknown): RoomEntry => entrySchema.parse(json);

/** The room of an entry, as its person sees it. */
export const roomSeenBy = ({ roomId, kind, title, peerId }: RoomEntry): Room => ({
  roomId,
  kind,
  title,
  ...(peerId === undefined ? {} : { peerId }),
  topic: "",
  encrypted: false,
});

/** The open invitation of an entry, or null. */
export function invitationOf(entry: RoomEntry): Invitation | null {
  const { state, invitation } = entry;
  return state !== "invited" || invitation === undefined ? null : { ...invitation, room: roomSeenBy(entry) };
}
