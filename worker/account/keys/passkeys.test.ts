import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PASSKEYS_PER_USER } from "../../../generated/contract/limits.ts";
import { hasCountedOn, judgeAddition, judgeRemoval } from "./passkeys.ts";

const passkeys = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ passkeyId: `p${index}`, credentialId: `c${index}` }));

describe("one more passkey", () => {
  test.each([
    ["[LM-14] is taken below passkeysPerUser", PASSKEYS_PER_USER - 1, "new", "added"],
    ["[LM-14] is refused from passkeysPerUser on", PASSKEYS_PER_USER, "new", "full"],
    ["is not taken twice", 3, "c1", "known"],
    ["is not taken twice either where there are too many", PASSKEYS_PER_USER, "c1", "known"],
  ])("%s", (_case, count, credentialId, verdict) => {
    expect(judgeAddition(passkeys(count), credentialId)).toBe(verdict);
  });
});

describe("[AU-17] removing a passkey", () => {
  test.each([
    ["one of two", 2, "p0", 0, "removed"],
    ["the last one, with a recovery code left", 1, "p0", 1, "removed"],
    ["the last one, without a recovery code", 1, "p0", 0, "last"],
    ["one that is not there", 1, "p7", 0, "unknown"],
    ["one that is not there, of an account without any", 0, "p0", 0, "unknown"],
  ])("%s", (_case, count, passkeyId, codesLeft, verdict) => {
    expect(judgeRemoval(passkeys(count), passkeyId, codesLeft)).toBe(verdict);
  });
});

describe("[AU-13] the counter of a device", () => {
  test.each([
    [0, 0, true],
    [0, 1, true],
    [7, 8, true],
    [7, 7, false],
    [7, 6, false],
    [7, 0, false],
  ])("after %d, %d is fine: %s", (kept, shown, expected) => {
    expect(hasCountedOn(kept, shown)).toBe(expected);
  });

  test("never lets the same number in twice, unless it is no counter", () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 20 }), { minLength: 1 }), (shown) => {
        let kept = 0;
        const taken = shown.filter((count) => {
          const fine = hasCountedOn(kept, count);
          if (fine) kept = count;
          return fine;
        });
        const counted = taken.filter((count) => count > 0);
        expect(new Set(counted).size).toBe(counted.length);
        expect(counted).toEqual(counted.toSorted((a, b) => a - b));
      }),
    );
  });
});
