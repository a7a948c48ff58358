import * as z from "zod";
import type { KnownReceipt } from "./shapes.ts";

/** What a room's socket carries beside its connection: the receipt of its person, which may be ahead of the disk. */
export const noteSchema: z.ZodType<KnownReceipt | null> = z
  .object({ delivered: z.number(), read: z.number(), storedAt: z.number(), dirty: z.boolean() })
  .nullable();
