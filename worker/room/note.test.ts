import { describe, expect, test } from "vitest";
import { noteSchema } from "./note.ts";

describe("what a socket carries of a receipt", () => {
  test("[ST-1] is read as it was written", () => {
    const note = { delivered: 9, read: 7, storedSeq: 5, dirty: true };
    expect(noteSchema.parse(note)).toEqual(note);
    expect(noteSchema.parse(null)).toBeNull();
  });

  test("[ST-1] is not lost where an earlier version wrote it", () => {
    const old = { delivered: 9, read: 7, storedAt: 1_086_091_200_000, dirty: true };
    expect(noteSchema.parse(old)).toEqual({ delivered: 9, read: 7, storedSeq: 0, dirty: true });
  });
});
