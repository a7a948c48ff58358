import * as z from "zod";
import type { Person, Room } from "../../generated/types.ts";
import { PersonSchema, RoomSchema } from "../../generated/zod/classic.ts";
import { grantsSchema } from "../grants.ts";
import type { Principal } from "../auth/index.ts";
import type { Position } from "./resume.ts";

/** Somebody at the door of a room, as the Worker has checked them. */
export interface Visit {
  readonly principal: Principal;
  readonly person: Person;
  readonly room: Room;
  /** Where the client's log ends, or null for none. */
  readonly position: Position | null;
  /** The id that the client gave itself, or null. */
  readonly client: string | null;
  /** Whether nobody else in the room is to know that they are there (PR-12). */
  readonly discreet: boolean;
}

const visitSchema = z.object({
  principal: z.object({
    userId: z.string(),
    sessionId: z.string(),
    sessionExpiresAt: z.number(),
    grants: grantsSchema,
  }),
  person: PersonSchema,
  room: RoomSchema,
  position: z.object({ epoch: z.string(), after: z.number() }).nullable(),
  client: z.string().nullable(),
  // A Worker of before says nothing of it.
  discreet: z.boolean().default(false),
});

/**
 * Reads a visit from JSON.
 *
 * @throws ZodError when it is none: the Worker and the room are of different versions
 */
export const parseVisit = (json: unknown): Visit => visitSchema.parse(json);
