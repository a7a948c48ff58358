import * as z from "zod";

const listingSchema = z.object({
  kind: z.literal("listing"),
  to: z.string(),
  listing: z.object({ from: z.string(), on: z.boolean(), version: z.number(), quiet: z.boolean() }),
});

const blockSchema = z.object({ by: z.string(), of: z.string(), blocked: z.boolean(), version: z.number() });

/** What an account owes to other objects. Kept as JSON: a later release must still read what this one writes. */
const errandSchema = z.discriminatedUnion("kind", [
  listingSchema,
  z.object({ kind: z.literal("blockAtPresence"), block: blockSchema }),
  z.object({ kind: z.literal("blockInRoom"), block: blockSchema }),
  z.object({ kind: z.literal("contactNews"), to: z.string(), userId: z.string() }),
  z.object({ kind: z.literal("invitationNews"), to: z.string(), invitationId: z.string() }),
]);

/**
 * Something that an account owes to another object:
 * - `listing`: an account learns whether its person is on somebody's list (CO-1)
 * - `blockAtPresence`, `blockInRoom`: who blocks whom, also in the direct room of the two, if there is one (CO-3)
 * - `contactNews`, `invitationNews`: the person's own sockets learn of it, as it is by then (CO-1, ME-4)
 */
export type Errand = z.infer<typeof errandSchema>;

/**
 * Reads an errand from disk.
 *
 * @throws ZodError when it is none
 */
export const parseErrand = (body: unknown): Errand => errandSchema.parse(body);

/** Who has to be reached, so that what is for the same one stays in order. */
export function receiverOf(errand: Errand): string {
  switch (errand.kind) {
    case "listing":
      return `account/${errand.to}`;
    case "blockInRoom":
      return `room/${errand.block.of}`;
    case "blockAtPresence":
      return "presence";
    // A block must not wait for news that fail, as they do while the directory is away.
    case "contactNews":
    case "invitationNews":
      return "news";
  }
}
