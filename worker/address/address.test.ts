import * as fc from "fast-check";
import { isIPv4, isIPv6 } from "node:net";
import { describe, expect, test } from "vitest";
import { addressKey, countedAddress } from "./address.ts";

const RUNS = { numRuns: 2_000, seed: 11 };

describe("[LM-11] what counts as one address", () => {
  test.each([
    ["203.0.113.7", "203.0.113.7"],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::"],
    ["2001:DB8:1:2::", "2001:db8:1:2::"],
    ["2001:0db8:0001:0002::ffff", "2001:db8:1:2::"],
    ["2001:db8::1", "2001:db8:0:0::"],
    ["::1", "0:0:0:0::"],
    ["::ffff:203.0.113.7", "203.0.113.7"],
    ["::ffff:cb00:7107", "203.0.113.7"],
    ["0:0:0:0:0:FFFF:203.0.113.7", "203.0.113.7"],
    ["64:ff9b::203.0.113.7", "64:ff9b:0:0::"],
  ])("%s is %s", (address, counted) => {
    expect(countedAddress(address)).toBe(counted);
  });

  test.each([
    null,
    "",
    "anna",
    "203.0.113",
    "203.0.113.07",
    "203.0.113.256",
    "203.0.113.7, 198.51.100.1",
    " 203.0.113.7",
    "0x7f.1",
    "2001:db8::1::2",
    "2001:db8:1:2:3:4:5",
    "2001:db8:1:2:3:4:5:6:7",
    "1:2:3:4:5:6:7::8:9",
    "2001:db8::g",
    "fe80::1%eth0",
    "[2001:db8::1]",
    "1.2.3.4::",
    ":1:2:3:4:5:6:7",
    "1:2:3:4:5:6:7:",
    ":::",
    "::ffff:203.0.113.07",
  ])("%j is nobody's, and shares one budget with all that cannot be read", (address) => {
    expect(countedAddress(address)).toBe("unknown");
  });

  test("every address that Node reads is read, and nothing else", () => {
    const almost = fc
      .tuple(fc.oneof(fc.ipV4(), fc.ipV6()), fc.nat(45), fc.constantFrom("", ":", "::", ".", "0", "f", "g", " ", "%1"))
      .map(([text, at, put]) => text.slice(0, at) + put + text.slice(at + 1));
    fc.assert(
      fc.property(fc.oneof(fc.ipV4(), fc.ipV6(), almost, fc.string()), (text) => {
        // Node takes a zone; the edge never sends one.
        const isAddress = isIPv4(text) || (isIPv6(text) && !text.includes("%"));
        expect(countedAddress(text) !== "unknown").toBe(isAddress);
      }),
      RUNS,
    );
  });

  test("the second half of a long address is free to choose, and changes nothing; the first half does", () => {
    const group = fc.integer({ min: 1, max: 0xffff }).map((value) => value.toString(16));
    const half = fc.array(group, { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(half, half, half, (network, one, other) => {
        const at = (first: readonly string[], second: readonly string[]): string =>
          countedAddress([...first, ...second].join(":"));
        expect(at(network, one)).toBe(at(network, other));
        fc.pre(network.join(":") !== one.join(":"));
        expect(at(network, other)).not.toBe(at(one, other));
      }),
      RUNS,
    );
  });
});

test("the key of an address does not show it, and is the same for the same one", async () => {
  const key = await addressKey("203.0.113.7");
  expect(key).toMatch(/^[\da-f]{64}$/);
  expect(await addressKey("::ffff:203.0.113.7")).toBe(key);
  expect(await addressKey("203.0.113.8")).not.toBe(key);
  expect(await addressKey("nonsense")).toBe(await addressKey(null));
});
