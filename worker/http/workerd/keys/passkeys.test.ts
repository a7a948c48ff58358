import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, test } from "vitest";
import { PASSKEYS_PER_USER, RECOVERY_CODES_PER_ACCOUNT } from "../../../../generated/contract/limits.ts";
import type { PasskeyList } from "../../../../generated/types.ts";
import { NothingAnswerSchema, PasskeyListAnswerSchema } from "../../../../generated/zod/classic.ts";
import { addPasskey } from "../../../account/index.ts";
import { Authenticator } from "../../../auth/testing/authenticator.ts";
import { seedDirectory } from "../../../people/workerd/seed-directory.ts";
import { bearer, call, json, ORIGIN, verdictOf } from "../support.ts";
import {
  askForAccount,
  askForLogin,
  askForPasskey,
  dataOf,
  FROM_PAGE,
  newcomer,
  proofOf,
  renewCodes,
  signIn,
} from "./newcomer.ts";

beforeAll(() => seedDirectory(env.DIRECTORY));

type Proof = Readonly<Record<string, string>>;

const REFUSED = { status: 403, code: "CREDENTIAL_REFUSED" };
const add = async (proof: Proof, challengeId: string, credential: unknown, label = "Phone"): Promise<Response> =>
  call("/api/auth/passkeys", json({ challengeId, credential, label }, proof));
const list = async (proof: Proof): Promise<PasskeyList> => dataOf(await call("/api/auth/passkeys", { headers: proof }));
const remove = async (proof: Proof, passkeyId: string): Promise<Response> =>
  call(`/api/auth/passkeys/${passkeyId}`, { method: "DELETE", headers: proof });

async function withSecond(): Promise<{ nora: Awaited<ReturnType<typeof newcomer>>; phone: Authenticator }> {
  const nora = await newcomer();
  const phone = new Authenticator(ORIGIN);
  const { challengeId, options } = await askForPasskey(nora.proof);
  await dataOf(await add(nora.proof, challengeId, await phone.create(options)));
  return { nora, phone };
}

describe("adding a passkey", () => {
  test("gives another device the same account", async () => {
    const nora = await newcomer();
    const phone = new Authenticator(ORIGIN);
    const { challengeId, options } = await askForPasskey(nora.proof);
    expect(options.user.name).toBe("Nora");
    expect(options.excludeCredentials).toHaveLength(1);
    const answer = await add(nora.proof, challengeId, await phone.create(options), "My phone \u{1F4F1}");
    const { data } = PasskeyListAnswerSchema.parse(await answer.json());
    expect(data.passkeys.map(({ label }) => label)).toEqual(["Passkey", "My phone \u{1F4F1}"]);
    const { person } = await dataOf<{ person: { userId: string } }>(await signIn(phone));
    expect(person.userId).toBe(nora.userId);
    expect((await signIn(nora.device)).status).toBe(200);
  });

  test("[AU-13] is for the session that asked: not for another one of the same person, nor for another person", async () => {
    const [nora, omar] = [await newcomer("Nora"), await newcomer("Omar")];
    const elsewhere = proofOf(await dataOf(await signIn(nora.device)));
    for (const proof of [elsewhere, omar.proof]) {
      const { challengeId, options } = await askForPasskey(nora.proof);
      const credential = await new Authenticator(ORIGIN).create(options);
      expect(await verdictOf(await add(proof, challengeId, credential))).toEqual(REFUSED);
      // Whoever asked with it has spent it, too.
      expect(await verdictOf(await add(nora.proof, challengeId, credential))).toEqual(REFUSED);
    }
    expect((await list(nora.proof)).passkeys).toHaveLength(1);
    expect((await list(omar.proof)).passkeys).toHaveLength(1);
  });

  test("[AU-13] takes a challenge once, and none of another kind", async () => {
    const nora = await newcomer();
    const phone = new Authenticator(ORIGIN);
    const { challengeId, options } = await askForPasskey(nora.proof);
    const credential = await phone.create(options);
    expect((await add(nora.proof, challengeId, credential)).status).toBe(200);
    expect(await verdictOf(await add(nora.proof, challengeId, credential))).toEqual(REFUSED);
    const account = await askForAccount();
    expect(await verdictOf(await add(nora.proof, account.challengeId, await phone.create(account.options)))).toEqual(
      REFUSED,
    );
    const login = await askForLogin();
    const made = await phone.create({ ...options, challenge: login.options.challenge });
    expect(await verdictOf(await add(nora.proof, login.challengeId, made))).toEqual(REFUSED);
  });

  test("refuses one that the account has", async () => {
    const nora = await newcomer();
    const [first, second] = [await askForPasskey(nora.proof), await askForPasskey(nora.proof)];
    const phone = new Authenticator(ORIGIN);
    const made = await phone.create(first.options);
    expect((await add(nora.proof, first.challengeId, made)).status).toBe(200);
    const again = await phone.create(second.options, { credentialId: made.id });
    expect(await verdictOf(await add(nora.proof, second.challengeId, again))).toEqual(REFUSED);
  });

  test("[LM-14] ends at passkeysPerUser, before a device is asked and after", async () => {
    const nora = await newcomer();
    const { challengeId, options } = await askForPasskey(nora.proof);
    for (let index = 1; index < PASSKEYS_PER_USER; index++) {
      const made = { credentialId: `AA${index}`, publicKey: "AA", counter: 0, transports: [] };
      await addPasskey(env, nora.userId, made, `Device ${index}`, null);
    }
    const full = { status: 409, code: "LIMIT_REACHED" };
    const asking = { method: "POST", headers: { ...FROM_PAGE, ...nora.proof } };
    expect(await verdictOf(await call("/api/auth/passkeys/options", asking))).toEqual(full);
    const credential = await new Authenticator(ORIGIN).create(options);
    expect(await verdictOf(await add(nora.proof, challengeId, credential))).toEqual(full);
  });
});

describe("removing a passkey", () => {
  test("closes the account to its device, and to no other", async () => {
    const { nora, phone } = await withSecond();
    const [first] = (await list(nora.proof)).passkeys;
    const response = await remove(nora.proof, first?.passkeyId ?? "");
    expect(NothingAnswerSchema.parse(await response.json()).data).toEqual({});
    expect(await verdictOf(await signIn(nora.device))).toEqual(REFUSED);
    expect((await signIn(phone)).status).toBe(200);
  });

  test("[AU-17] keeps the last one, unless there is an unused recovery code", async () => {
    const nora = await newcomer();
    const [only] = (await list(nora.proof)).passkeys;
    const passkeyId = only?.passkeyId ?? "";
    expect(await verdictOf(await remove(nora.proof, passkeyId))).toEqual({ status: 409, code: "CONFLICT" });
    expect((await signIn(nora.device)).status).toBe(200);
    await renewCodes(nora);
    expect((await list(nora.proof)).recoveryCodesLeft).toBe(RECOVERY_CODES_PER_ACCOUNT);
    expect((await remove(nora.proof, passkeyId)).status).toBe(200);
  });

  test("[AU-17] of two at once leaves one", async () => {
    const { nora } = await withSecond();
    const { passkeys } = await list(nora.proof);
    const answers = await Promise.all(passkeys.map(async ({ passkeyId }) => remove(nora.proof, passkeyId)));
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
    expect((await list(nora.proof)).passkeys).toHaveLength(1);
  });

  test("of somebody else is removing nothing", async () => {
    const [nora, omar] = [await newcomer("Nora"), await newcomer("Omar")];
    const [hers] = (await list(nora.proof)).passkeys;
    const missing = { status: 404, code: "NOT_FOUND" };
    expect(await verdictOf(await remove(omar.proof, hers?.passkeyId ?? ""))).toEqual(missing);
    expect(await verdictOf(await remove(omar.proof, "never-there"))).toEqual(missing);
    expect((await list(nora.proof)).passkeys).toHaveLength(1);
  });
});

describe("[AU-17] somebody whom anyone may be", () => {
  test("has no keys and gets none", async () => {
    const anna = await bearer("anna");
    const post = { method: "POST", headers: { ...FROM_PAGE, ...anna } };
    const forbidden = { status: 403, code: "FORBIDDEN" };
    expect(await verdictOf(await call("/api/auth/passkeys/options", post))).toEqual(forbidden);
    expect(await verdictOf(await add(anna, "c", {}))).toEqual(forbidden);
    expect(await verdictOf(await call("/api/auth/recovery-codes", post))).toEqual(forbidden);
    const token = json({ label: "bot", scopes: ["read"] }, anna);
    expect(await verdictOf(await call("/api/auth/tokens", token))).toEqual(forbidden);
    expect(await list(anna)).toEqual({ passkeys: [], recoveryCodesLeft: 0 });
    expect(await verdictOf(await remove(anna, "never-there"))).toEqual({ status: 404, code: "NOT_FOUND" });
  });
});
