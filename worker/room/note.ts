import * as z from "zod";
import type { KnownReceipt } from "./shapes.ts";

/**
 * What a room's socket carries beside its connection: the receipt of its person, which may be ahead of the disk. Sockets of
 * before carry when it was written instead of where in the stream; theirs counts as never written.
 */
export const noteSchema: z.ZodType<KnownReceipt | null> = z
  .object({ delivered: z.number(), read: z.number(), storedSeq: z.number().default(0), dirty: z.boolean() })
  .nullable();
