import { env } from "cloudflare:workers";
import * as fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { seedDirectory } from "../../../people/workerd/seed-directory.ts";
import { call, json, refusalOf } from "../support.ts";
import { answerWith, askForAccount, askForLogin, askForPasskey, newcomer, type Newcomer } from "./newcomer.ts";

const RUNS = 15;

let nora: Newcomer;
beforeAll(async () => {
  await seedDirectory(env.DIRECTORY);
  nora = await newcomer();
});

/** A valid credential of Nora's for a challenge, to be spoilt. */
const valid: Readonly<Record<string, () => Promise<{ readonly challengeId: string; readonly credential: object }>>> = {
  passkey: async () => {
    const { challengeId, options } = await askForLogin();
    return { challengeId, credential: await nora.device.get(options) };
  },
  newAccount: async () => {
    const { challengeId, options } = await askForAccount();
    return { challengeId, credential: await nora.device.create(options, { credentialId: "AAAA" }) };
  },
  add: async () => {
    const { challengeId, options } = await askForPasskey(nora.proof);
    return { challengeId, credential: await nora.device.create(options, { credentialId: "AAAA" }) };
  },
};

const answer = async (kind: string, challengeId: string, credential: unknown): Promise<Response> =>
  kind === "add"
    ? call("/api/auth/passkeys", json({ challengeId, credential, label: "Phone" }, nora.proof))
    : answerWith(kind === "passkey" ? "passkey" : "newAccount", challengeId, credential);

/** One field of a credential, at the top or below `response`, that gets another value. */
const spoilt = fc.record({
  field: fc.constantFrom("id", "rawId", "type", "clientDataJSON", "attestationObject", "signature", "userHandle"),
  value: fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.string({ unit: "binary" }), fc.constantFrom(null, "", "AA", [])),
});

function spoil(credential: object, field: string, value: unknown): object {
  if (field in credential) return { ...credential, [field]: value };
  const response = "response" in credential ? credential.response : null;
  return { ...credential, response: Object.assign({}, response, { [field]: value }) };
}

test.each(["passkey", "newAccount", "add"] as const)(
  "[AU-15] S26: no spoilt credential for %s passes, and none breaks the server",
  async (kind) => {
    const unread = kind === "passkey" ? ["attestationObject"] : ["signature", "userHandle"];
    await fc.assert(
      fc.asyncProperty(spoilt, async ({ field, value }) => {
        fc.pre(!unread.includes(field));
        const { challengeId, credential } = (await valid[kind]?.()) ?? { challengeId: "", credential: {} };
        const response = await answer(kind, challengeId, spoil(credential, field, value));
        expect([400, 403]).toContain(response.status);
        expect(["CREDENTIAL_REFUSED", "INVALID_MESSAGE", "BAD_JSON"]).toContain((await refusalOf(response)).error.code);
      }),
      { numRuns: RUNS },
    );
  },
);
