import * as z from "zod";
import type { Person } from "../../generated/types.ts";
import { PersonSchema } from "../../generated/zod/classic.ts";
import { grantsSchema } from "../grants.ts";
import type { Principal } from "../auth/index.ts";

/** Somebody who opens the presence socket, as the Worker has checked them. */
export interface PresenceVisit {
  readonly principal: Principal;
  readonly person: Person;
  /** The id that the client gave itself, or null. */
  readonly client: string | null;
}

const visitSchema = z.object({
  principal: z.object({
    userId: z.string(),
    sessionId: z.string(),
    sessionExpiresAt: z.number(),
    grants: grantsSchema,
  }),
  person: PersonSchema,
  client: z.string().nullable(),
});

/**
 * Reads a visit from JSON.
 *
 * @throws ZodError when it is none: the Worker and the object are of different versions
 */
export const parsePresenceVisit = (json: unknown): PresenceVisit => visitSchema.parse(json);
