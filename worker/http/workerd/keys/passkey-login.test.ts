import { env } from "cloudflare:workers";
import { runInDurableObject } from "cloudflare:test";
import { beforeAll, describe, expect, test } from "vitest";
import type { PasskeyList } from "../../../../generated/types.ts";
import { PasskeyChallengeAnswerSchema, SignedInAnswerSchema } from "../../../../generated/zod/classic.ts";
import { toBase64Url } from "../../../auth/bytes.ts";
import { Authenticator, type Misdeeds } from "../../../auth/testing/authenticator.ts";
import { seedDirectory } from "../../../people/workerd/seed-directory.ts";
import { isUntouched } from "../../../storage/index.ts";
import { call, callWith, json, ORIGIN, refusalOf, verdictOf, widgetToken } from "../support.ts";
import {
  answerWith,
  askForAccount,
  askForLogin,
  askForPasskey,
  dataOf,
  FROM_PAGE,
  newcomer,
  signIn,
} from "./newcomer.ts";

beforeAll(() => seedDirectory(env.DIRECTORY));

const REFUSED = { status: 403, code: "CREDENTIAL_REFUSED" };
const OTHER = toBase64Url(new Uint8Array(32).fill(9));

describe("signing in with a passkey", () => {
  test("[AU-13] begins without a word about who it is", async () => {
    const response = await call("/api/auth/passkeys/challenge", { method: "POST", headers: FROM_PAGE });
    const { data } = PasskeyChallengeAnswerSchema.parse(await response.json());
    expect(data.options).toMatchObject({ rpId: "localhost", userVerification: "required" });
    expect(data.options).not.toHaveProperty("allowCredentials");
  });

  test("opens the account that the passkey was made for, and notes that it was used", async () => {
    const [nora, omar] = [await newcomer("Nora"), await newcomer("Omar")];
    const { data } = SignedInAnswerSchema.parse(await (await signIn(omar.device)).json());
    expect(data.person).toMatchObject({ userId: omar.userId, name: "Omar" });
    expect(data.session.how).toBe("passkey");
    const { passkeys } = await dataOf<PasskeyList>(
      await call("/api/auth/passkeys", { headers: { Authorization: `Bearer ${data.token}` } }),
    );
    expect(passkeys[0]?.lastUsedAt).toBeGreaterThanOrEqual(passkeys[0]?.createdAt ?? Infinity);
    const others = await dataOf<PasskeyList>(await call("/api/auth/passkeys", { headers: nora.proof }));
    expect(others.passkeys[0]?.lastUsedAt).toBeNull();
  });

  test("works again and again, with a device that counts and with one that does not", async () => {
    const [counting, synced] = [await newcomer(), await newcomer("Sina", { synced: true })];
    for (const { device } of [counting, synced, counting, synced]) expect((await signIn(device)).status).toBe(200);
  });

  test.each([
    ["no origin", {}],
    ["another site", { Origin: "https://evil.example" }],
    ["an address", { Origin: "http://127.0.0.1:8787" }],
  ])("[AU-13] is not begun from %s", async (_case, headers) => {
    const response = await call("/api/auth/passkeys/challenge", { method: "POST", headers });
    expect(await verdictOf(response)).toEqual({ status: 403, code: "ORIGIN_FORBIDDEN" });
  });
});

describe("[AU-13] a passkey is refused", () => {
  const MISDEEDS: readonly (readonly [what: string, misdeeds: Misdeeds])[] = [
    ["from another page", { origin: "https://evil.example" }],
    ["for another site", { rpId: "evil.example" }],
    ["to another challenge", { challenge: OTHER }],
    ["without user verification", { userVerified: false }],
    ["without anybody there", { userPresent: false }],
    ["inside somebody else's page", { crossOrigin: true }],
    ["with another key", { signWithOtherKey: true }],
    ["with a counter that stands still", { counter: 1 }],
    ["under the id of another credential", { credentialId: OTHER }],
    ["for nobody", { userHandle: toBase64Url(new TextEncoder().encode("nobody")) }],
    ["for a person without any", { userHandle: toBase64Url(new TextEncoder().encode("anna")) }],
  ];

  test.each(MISDEEDS)("%s", async (_case, misdeeds) => {
    const { device } = await newcomer();
    expect((await signIn(device)).status).toBe(200);
    expect(await verdictOf(await signIn(device, misdeeds))).toEqual(REFUSED);
    expect((await signIn(device)).status).toBe(200);
  });

  test("of one person for another one, who has passkeys, too", async () => {
    const [nora, omar] = [await newcomer("Nora"), await newcomer("Omar")];
    const userHandle = toBase64Url(new TextEncoder().encode(nora.userId));
    expect(await verdictOf(await signIn(omar.device, { userHandle }))).toEqual(REFUSED);
  });

  test("when its device counts backwards, and stays good when it counts on", async () => {
    const { device } = await newcomer();
    expect((await signIn(device, { counter: 40 })).status).toBe(200);
    expect(await verdictOf(await signIn(device, { counter: 39 }))).toEqual(REFUSED);
    expect((await signIn(device, { counter: 41 })).status).toBe(200);
  });

  test("the second time, also when both come at once: S17", async () => {
    const { device } = await newcomer();
    const { challengeId, options } = await askForLogin();
    const credential = await device.get(options);
    const answers = await Promise.all(
      Array.from({ length: 20 }, async () => answerWith("passkey", challengeId, credential)),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const refused = answers.filter(({ status }) => status !== 200);
    for (const answer of refused) expect(await verdictOf(answer)).toEqual(REFUSED);
  });

  test("to a challenge that was made to add one", async () => {
    const { device, proof } = await newcomer();
    const { challengeId, options } = await askForPasskey(proof);
    const used = await device.get({ challenge: options.challenge, rpId: "localhost" });
    expect(await verdictOf(await answerWith("passkey", challengeId, used))).toEqual(REFUSED);
  });

  test("that was made for no account and only says so", async () => {
    const { options } = await askForAccount();
    const stranger = new Authenticator(ORIGIN);
    await stranger.create(options);
    expect(await verdictOf(await signIn(stranger))).toEqual(REFUSED);
  });
});

describe("[AU-15] what is wrong with a passkey", () => {
  test("is told by neither the answer nor what it leaves behind", async () => {
    const { device } = await newcomer();
    const answers = [
      await signIn(device, { signWithOtherKey: true }),
      await signIn(device, { userHandle: toBase64Url(new TextEncoder().encode("unobody")) }),
      await signIn(device, { credentialId: OTHER }),
      await answerWith("passkey", "f".repeat(64), {}),
      await answerWith("passkey", "c", await device.get((await askForLogin()).options)),
    ];
    const refusals = await Promise.all(answers.map(async (answer) => (await refusalOf(answer)).error));
    expect(new Set(refusals.map((error) => JSON.stringify(error))).size).toBe(1);
    await runInDurableObject(env.ACCOUNTS.getByName("unobody"), (_object, { storage }) => {
      expect(isUntouched(storage.sql)).toBe(true);
    });
  });

  test.each([
    [{}],
    [{ id: "AA" }],
    [{ id: 1, response: [] }],
    [{ type: "public-key", response: { userHandle: null } }],
  ])("is not told for %j either", async (credential) => {
    const { challengeId } = await askForLogin();
    expect(await verdictOf(await answerWith("passkey", challengeId, credential))).toEqual(REFUSED);
  });
});

test("[AU-2] no passkey is looked at before the verification service has spoken", async () => {
  const { device } = await newcomer();
  const { challengeId, options } = await askForLogin();
  const credential = await device.get(options);
  const body = { kind: "passkey", challengeId, credential, transport: "bearer" };
  const silent = { ...env, SITEVERIFY_URL: "http://127.0.0.1:8788/nowhere" };
  const turnstileToken = await widgetToken({ cdata: challengeId });
  expect(await verdictOf(await callWith(silent, "/api/auth/login", json({ ...body, turnstileToken })))).toEqual({
    status: 503,
    code: "TURNSTILE_UNAVAILABLE",
  });
  const forAnother = await widgetToken({ cdata: "anna" });
  expect(await verdictOf(await call("/api/auth/login", json({ ...body, turnstileToken: forAnother })))).toEqual({
    status: 403,
    code: "TURNSTILE_FAILED",
  });
  expect((await answerWith("passkey", challengeId, credential)).status).toBe(200);
});
