import * as fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { safeClose, sendableCode, sendableReason } from "./safe-close.ts";

describe("safeClose", () => {
  test.each([
    { seen: 1005, sent: 1000 },
    { seen: 1006, sent: 1000 },
    { seen: 1015, sent: 1000 },
    { seen: 1000, sent: 1000 },
    { seen: 1001, sent: 1001 },
    { seen: 4001, sent: 4001 },
  ])("[CL-2] a close with $seen is answered with $sent", ({ seen, sent }) => {
    expect(sendableCode(seen)).toBe(sent);
  });

  test("[CL-1] a reason keeps its beginning in at most 123 bytes and splits no character", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (reason) => {
        const sent = sendableReason(reason);
        expect(reason.startsWith(sent)).toBe(true);
        expect(Buffer.byteLength(sent)).toBeLessThanOrEqual(123);
        expect(sent.isWellFormed()).toBe(true);
        expect(sent === reason || Buffer.byteLength(sent) > 119).toBe(true);
      }),
    );
  });

  test("[CL-2] a socket that is closed already is no error", () => {
    const close = vi.fn<WebSocket["close"]>(() => {
      throw new TypeError("Already closed");
    });
    safeClose({ close }, 1006, "x");
    expect(close).toHaveBeenCalledWith(1000, "x");
  });
});
