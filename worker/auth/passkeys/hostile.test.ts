import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromBase64Url, toBase64Url } from "../bytes.ts";
import { Authenticator } from "../testing/authenticator.ts";
import { readMadePasskey, readUsedPasskey } from "./credential-json.ts";
import { askToMake, askToUse, registered, SITE } from "./testing/registered.ts";
import { verifyMadePasskey, verifyUsedPasskey } from "./verify.ts";

const RUNS = 1_500;

/** Anything that JSON can say. */
const anything = fc.oneof(
  fc.constantFrom(null, true, 0, -1, 1e300, "", "AA", "__proto__", [], {}),
  fc.jsonValue({ maxDepth: 6 }),
  fc.string({ unit: "binary", maxLength: 200 }),
);

/** A change of the bytes behind a text in base64url. */
type Change = (bytes: Uint8Array) => Uint8Array;

const at = (share: number, length: number): number => Math.min(length - 1, Math.floor(share * length));
const share = fc.double({ min: 0, max: 1, noNaN: true });

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(share, fc.integer({ min: 0, max: 7 })).map(
    ([where, bit]): Change =>
      (bytes) =>
        bytes.with(at(where, bytes.length), (bytes[at(where, bytes.length)] ?? 0) ^ (1 << bit)),
  ),
  share.map(
    (where): Change =>
      (bytes) =>
        bytes.slice(0, at(where, bytes.length)),
  ),
  fc.uint8Array({ minLength: 1, maxLength: 40 }).map(
    (more): Change =>
      (bytes) =>
        Uint8Array.from([...bytes, ...more]),
  ),
  fc.tuple(share, fc.uint8Array({ minLength: 1, maxLength: 8 })).map(([where, more]): Change => (bytes) => {
    const from = at(where, bytes.length);
    return Uint8Array.from([...bytes.slice(0, from), ...more, ...bytes.slice(from)]);
  }),
  fc.uint8Array({ maxLength: 400 }).map(
    (other): Change =>
      () =>
        other,
  ),
);

const changed = (text: string, how: Change): string => toBase64Url(how(fromBase64Url(text) ?? new Uint8Array()));

describe("[AU-13] hostile credentials", () => {
  test("S26: whatever JSON comes as a credential is read as none, or refused", async () => {
    const { asked } = await askToUse();
    const { passkey } = await registered("anna");
    await fc.assert(
      fc.asyncProperty(anything, async (json) => {
        const made = readMadePasskey(json);
        const used = readUsedPasskey(json);
        expect(made === null ? null : await verifyMadePasskey(made, asked)).toBeNull();
        expect(used === null ? null : await verifyUsedPasskey(used.response, asked, passkey)).toBeNull();
      }),
      { numRuns: RUNS },
    );
  });

  test("S26: a valid one with any part in another's place never passes and never crashes", async () => {
    const { device, passkey } = await registered("anna");
    const { options, asked } = await askToUse();
    const json = await device.get(options);
    const fields = ["clientDataJSON", "authenticatorData", "signature"] as const;
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...fields), anything, async (field, value) => {
        const used = readUsedPasskey({ ...json, response: { ...json.response, [field]: value } });
        expect(used === null ? null : await verifyUsedPasskey(used.response, asked, passkey)).toBeNull();
      }),
      { numRuns: RUNS },
    );
  });

  test("a used one with any byte of what is signed changed never passes", async () => {
    const { device, passkey } = await registered("anna");
    const { options, asked } = await askToUse();
    const json = await device.get(options);
    const fields = ["clientDataJSON", "authenticatorData"] as const;
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...fields), change, async (field, how) => {
        const other = changed(json.response[field], how);
        fc.pre(other !== json.response[field]);
        const used = readUsedPasskey({ ...json, response: { ...json.response, [field]: other } });
        expect(used === null ? null : await verifyUsedPasskey(used.response, asked, passkey)).toBeNull();
      }),
      { numRuns: RUNS },
    );
    const used = readUsedPasskey(json);
    expect(used === null ? null : await verifyUsedPasskey(used.response, asked, passkey)).toBe(1);
  });

  test("a used one with any bit of the two numbers of its signature changed never passes", async () => {
    const { device, passkey } = await registered("anna");
    const { options, asked } = await askToUse();
    const json = await device.get(options);
    const signature = fromBase64Url(json.response.signature) ?? new Uint8Array();
    // Around the numbers there are lengths and signs, which may be written in more than one way.
    const numbers = [...signature.keys()].filter((index) => (index > 5 && index < 34) || index > signature.length - 30);
    for (const index of numbers) {
      for (let bit = 0; bit < 8; bit++) {
        const flipped = toBase64Url(signature.with(index, (signature[index] ?? 0) ^ (1 << bit)));
        const used = readUsedPasskey({ ...json, response: { ...json.response, signature: flipped } });
        expect(used === null ? null : await verifyUsedPasskey(used.response, asked, passkey)).toBeNull();
      }
    }
    expect(numbers.length).toBeGreaterThan(50);
  });

  test("a new one with any byte of what the browser says changed never passes", async () => {
    const { options, asked } = await askToMake("anna");
    const json = await new Authenticator(SITE.origin).create(options);
    const said = fromBase64Url(json.response.clientDataJSON) ?? new Uint8Array();
    await fc.assert(
      fc.asyncProperty(change, async (how) => {
        const clientData = how(said);
        fc.pre(!saysTheSame(clientData, said));
        const response = { ...json.response, clientDataJSON: toBase64Url(clientData) };
        const made = readMadePasskey({ ...json, response });
        expect(made === null ? null : await verifyMadePasskey(made, asked)).toBeNull();
      }),
      { numRuns: RUNS },
    );
  });

  test("a new one with any byte of what the device says changed never crashes, and is kept under its own id alone", async () => {
    const { options, asked } = await askToMake("anna");
    const json = await new Authenticator(SITE.origin).create(options);
    await fc.assert(
      fc.asyncProperty(change, async (how) => {
        const attestationObject = changed(json.response.attestationObject, how);
        const made = readMadePasskey({ ...json, response: { ...json.response, attestationObject } });
        const passkey = made === null ? null : await verifyMadePasskey(made, asked);
        // Nothing signs a new key without attestation: another key or counter is another device, and its own affair.
        expect([undefined, json.id]).toContain(passkey?.credentialId);
      }),
      { numRuns: RUNS },
    );
  });

  test("nested without end is refused", async () => {
    const { options, asked } = await askToMake("anna");
    const json = await new Authenticator(SITE.origin).create(options);
    for (const byte of [0x81, 0x9f, 0xa1, 0xc0, 0xd8]) {
      const attestationObject = toBase64Url(new Uint8Array(6_000).fill(byte));
      const made = readMadePasskey({ ...json, response: { ...json.response, attestationObject } });
      expect(made).not.toBeNull();
      expect(made === null ? null : await verifyMadePasskey(made, asked)).toBeNull();
    }
  });
});

/** A changed byte of JSON may be a space, or belong to a field that nobody reads. */
function saysTheSame(changedBytes: Uint8Array, bytes: Uint8Array): boolean {
  const read = (what: Uint8Array): unknown => {
    try {
      const { type, challenge, origin, crossOrigin } = JSON.parse(new TextDecoder().decode(what));
      return JSON.stringify({ type, challenge, origin, crossOrigin: crossOrigin === true });
    } catch {
      return null;
    }
  };
  return read(changedBytes) === read(bytes);
}
