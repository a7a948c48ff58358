import { describe, expect, test } from "vitest";
import { fromBase64Url, toBase64Url } from "../bytes.ts";
import { Authenticator, type Misdeeds } from "../testing/authenticator.ts";
import { readMadePasskey, readUsedPasskey } from "./credential-json.ts";
import { askToMake, askToUse, registered, SITE, type Asked } from "./testing/registered.ts";
import { verifyMadePasskey, verifyUsedPasskey } from "./verify.ts";

const OTHER_NONCE = toBase64Url(new Uint8Array(32).fill(7));

const MISDEEDS: readonly (readonly [what: string, misdeeds: Misdeeds])[] = [
  ["from another page", { origin: "https://messenger.example.evil" }],
  ["from the same host over http", { origin: "http://messenger.example" }],
  ["from a sub-domain", { origin: "https://evil.messenger.example" }],
  ["for another site", { rpId: "evil.example" }],
  ["to another challenge", { challenge: OTHER_NONCE }],
  ["to no challenge", { challenge: "" }],
  ["without user verification", { userVerified: false }],
  ["without anybody there", { userPresent: false }],
  ["inside somebody else's page", { crossOrigin: true }],
];

const made = async (json: unknown, asked: Asked) => {
  const read = readMadePasskey(json);
  return read === null ? null : verifyMadePasskey(read, asked);
};

describe("[AU-13] a new passkey", () => {
  test("that answers its challenge is kept with its public key and its counter", async () => {
    const { passkey } = await registered("anna");
    expect(passkey).toMatchObject({ counter: 0, transports: ["internal"] });
    expect(fromBase64Url(passkey.credentialId)).toHaveLength(32);
    expect(fromBase64Url(passkey.publicKey)?.length).toBeGreaterThan(64);
  });

  test.each([...MISDEEDS, ["made as a sign-in", { type: "webauthn.get" }] as const])(
    "%s is refused",
    async (_case, misdeeds) => {
      const { options, asked } = await askToMake("anna");
      expect(await made(await new Authenticator(SITE.origin).create(options, misdeeds), asked)).toBeNull();
    },
  );

  test("whose outer id is not the one inside is refused", async () => {
    const { options, asked } = await askToMake("anna");
    const json = await new Authenticator(SITE.origin).create(options);
    expect(await made({ ...json, id: OTHER_NONCE, rawId: OTHER_NONCE }, asked)).toBeNull();
  });
});

describe("[AU-13] a passkey that is used", () => {
  const used = async (json: unknown, asked: Asked, passkey: Parameters<typeof verifyUsedPasskey>[2]) => {
    const read = readUsedPasskey(json);
    return read === null ? null : verifyUsedPasskey(read.response, asked, passkey);
  };

  test("names its account and gives its counter", async () => {
    const { device, passkey } = await registered("late-night_owl");
    const { options, asked } = await askToUse();
    const json = await device.get(options);
    expect(readUsedPasskey(json)?.userId).toBe("late-night_owl");
    expect(await used(json, asked, passkey)).toBe(1);
  });

  test("of several devices, which does not count, is good again and again", async () => {
    const { device, passkey } = await registered("anna", { synced: true });
    for (let time = 0; time < 3; time++) {
      const { options, asked } = await askToUse();
      expect(await used(await device.get(options), asked, passkey)).toBe(0);
    }
  });

  test.each([
    ...MISDEEDS,
    ["as a new one", { type: "webauthn.create" }],
    ["with another key", { signWithOtherKey: true }],
    ["with the counter that was there before", { counter: 5 }],
    ["with a counter that went back", { counter: 4 }],
    ["with a counter that began anew", { counter: 0 }],
  ] as const)("%s is refused", async (_case, misdeeds) => {
    const { device, passkey } = await registered("anna");
    const { options, asked } = await askToUse();
    expect(await used(await device.get(options, misdeeds), asked, { ...passkey, counter: 5 })).toBeNull();
    expect(await used(await device.get(options, { counter: 6 }), asked, { ...passkey, counter: 5 })).toBe(6);
  });

  test("is refused when the same bytes are written in another way", async () => {
    const { device, passkey } = await registered("anna");
    const { options, asked } = await askToUse();
    const json = await device.get(options);
    const text = json.response.authenticatorData;
    // 37 bytes leave four bits of the last character unread: of sixteen characters one is right.
    const others = Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
      .map((last) => text.slice(0, -1) + last)
      .filter((other) => other !== text && Buffer.from(other, "base64url").equals(Buffer.from(text, "base64url")));
    expect(others).toHaveLength(15);
    for (const authenticatorData of others) {
      expect(await used({ ...json, response: { ...json.response, authenticatorData } }, asked, passkey)).toBeNull();
    }
  });

  test("is refused with the key of another passkey", async () => {
    const [anna, ben] = [await registered("anna"), await registered("ben")];
    const { options, asked } = await askToUse();
    expect(await used(await anna.device.get(options), asked, ben.passkey)).toBeNull();
  });

  test.each([
    ["Anna", false],
    ["anna.ben", false],
    ["", false],
    ["a".repeat(65), false],
    ["anna", true],
  ])("with the user handle %j names an account: %s", async (userHandle, expected) => {
    const { device } = await registered("anna");
    const { options } = await askToUse();
    const json = await device.get(options, { userHandle: toBase64Url(new TextEncoder().encode(userHandle)) });
    expect(readUsedPasskey(json) !== null).toBe(expected);
  });
});
