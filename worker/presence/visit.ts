import * as z from "zod";
import type { Person } from "../../generated/types.ts";
import { PersonSchema, StatusSchema } from "../../generated/zod/classic.ts";
import { grantsSchema } from "../grants.ts";
import type { Principal } from "../auth/index.ts";
import type { SaidStatus } from "./record.ts";

/** Somebody who opens the presence socket, as the Worker has checked them. */
export interface PresenceVisit {
  readonly principal: Principal;
  readonly person: Person;
  /** The id that the client gave itself, or null. */
  readonly client: string | null;
  /** The status that they come with, or null for none (PR-9). */
  readonly said: SaidStatus | null;
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
  said: z.object({ status: StatusSchema, auto: z.boolean() }).nullable(),
});

/**
 * Reads a visit from JSON.
 *
 * @throws ZodError when it is none: the Worker and the object are of different versions
 */
export const parsePresenceVisit = (json: unknown): PresenceVisit => visitSchema.parse(json);
