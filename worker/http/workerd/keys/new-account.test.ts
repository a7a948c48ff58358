import { env } from "cloudflare:workers";
import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { CHALLENGE_TTL_MS } from "../../../../generated/contract/limits.ts";
import type { PasskeyList, SignedIn } from "../../../../generated/types.ts";
import { PasskeyChallengeAnswerSchema, SignedInAnswerSchema } from "../../../../generated/zod/classic.ts";
import { Authenticator } from "../../../auth/testing/authenticator.ts";
import { seedDirectory } from "../../../people/workerd/seed-directory.ts";
import { call, json, OWN_PAGE, ORIGIN, refusalOf, verdictOf, widgetToken } from "../support.ts";
import { answerWith, askForAccount, askForLogin, dataOf, FROM_PAGE, newcomer, proofOf } from "./newcomer.ts";

beforeAll(() => seedDirectory(env.DIRECTORY));
afterEach(() => void vi.useRealTimers());

const REFUSED = { status: 403, code: "CREDENTIAL_REFUSED" };
const start = async (name: string, headers: Readonly<Record<string, string>> = FROM_PAGE): Promise<Response> =>
  call("/api/auth/accounts/challenge", json({ name }, headers));

describe("beginning an account", () => {
  test("[AU-13] gives what a browser needs: this site, user verification, a key that says whose it is", async () => {
    const { data } = PasskeyChallengeAnswerSchema.parse(await (await start("  Nora  ")).json());
    expect(data.challengeId).toMatch(/^[0-9a-f]{64}$/);
    expect(data.options).toMatchObject({
      rp: { id: "localhost" },
      user: { name: "  Nora  ", displayName: "  Nora  " },
      attestation: "none",
      authenticatorSelection: { residentKey: "required", userVerification: "required" },
      excludeCredentials: [],
      timeout: CHALLENGE_TTL_MS,
    });
  });

  test("[AU-13] gives other random bytes and another person each time", async () => {
    const asked = await Promise.all(Array.from({ length: 5 }, async () => askForAccount()));
    expect(new Set(asked.map(({ options }) => options.challenge)).size).toBe(5);
    expect(new Set(asked.map(({ options }) => options.user.id)).size).toBe(5);
  });

  test.each([["\u202Eevil"], ["\u200B"], ["a\nb"], ["\uFFFE"]])("[PF-1] under the name %j is refused", async (name) => {
    expect((await refusalOf(await start(name))).error).toMatchObject({
      code: "INVALID_MESSAGE",
      details: [{ path: "/name" }],
    });
  });

  test.each([
    ["no origin", {}],
    ["another site", { Origin: "https://evil.example" }],
    ["a site that only begins like ours", { Origin: `${ORIGIN}.evil` }],
  ])("[AU-13] from %s is refused", async (_case, headers) => {
    expect(await verdictOf(await start("Nora", headers))).toEqual({ status: 403, code: "ORIGIN_FORBIDDEN" });
  });

  test("[AU-13] on a page with an address for its name is refused, and says what to do", async () => {
    const { error } = await refusalOf(await start("Nora", { Origin: "http://127.0.0.1:8787" }));
    expect(error.code).toBe("ORIGIN_FORBIDDEN");
    expect(error.details?.[0]?.message).toContain("localhost");
  });
});

describe("making an account", () => {
  test("gives a person with that name, a session that may do everything, and the passkey", async () => {
    const device = new Authenticator(ORIGIN);
    const { challengeId, options } = await askForAccount("Nora \u{1F986}");
    const response = await answerWith("newAccount", challengeId, await device.create(options));
    const { data } = SignedInAnswerSchema.parse(await response.json());
    expect(data.person).toEqual({
      userId: expect.stringMatching(/^u[a-z0-9]{20}$/),
      name: "Nora \u{1F986}",
      picture: "duck",
      bot: false,
      personalMessage: "",
    });
    expect(data.session.how).toBe("newAccount");
    const { passkeys, recoveryCodesLeft } = await dataOf<PasskeyList>(
      await call("/api/auth/passkeys", { headers: proofOf(data) }),
    );
    expect(passkeys).toEqual([
      { passkeyId: expect.any(String), label: "Passkey", createdAt: expect.any(Number), lastUsedAt: null },
    ]);
    expect(recoveryCodesLeft).toBe(0);
  });

  test("in a browser gives the cookie, and calls the passkey after the device", async () => {
    const { challengeId, options } = await askForAccount();
    const credential = await new Authenticator(ORIGIN).create(options);
    const turnstileToken = await widgetToken({ cdata: challengeId });
    const body = { kind: "newAccount", challengeId, credential, turnstileToken, transport: "cookie" };
    const browser = { "User-Agent": "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0" };
    const response = await call("/api/auth/login", json(body, { ...OWN_PAGE, ...browser }));
    const Cookie = response.headers.get("Set-Cookie")?.split(";")[0] ?? "";
    expect((await dataOf<SignedIn>(response)).token).toBeUndefined();
    const { passkeys } = await dataOf<PasskeyList>(await call("/api/auth/passkeys", { headers: { Cookie } }));
    expect(passkeys[0]?.label).toContain("Firefox");
  });

  test("[AU-2] without verification for this very challenge is refused, and the challenge stays good", async () => {
    const { challengeId, options } = await askForAccount();
    const credential = await new Authenticator(ORIGIN).create(options);
    for (const cdata of ["", "recovery", (await askForAccount()).challengeId]) {
      const turnstileToken = await widgetToken({ cdata });
      const body = { kind: "newAccount", challengeId, credential, turnstileToken, transport: "bearer" };
      expect(await verdictOf(await call("/api/auth/login", json(body)))).toEqual({
        status: 403,
        code: "TURNSTILE_FAILED",
      });
    }
    expect((await answerWith("newAccount", challengeId, credential)).status).toBe(200);
  });
});

describe("[AU-13] a challenge for an account", () => {
  test("is good once, and for one of many who answer at once", async () => {
    const { challengeId, options } = await askForAccount();
    const credential = await new Authenticator(ORIGIN).create(options);
    const answers = await Promise.all(
      Array.from({ length: 10 }, async () => answerWith("newAccount", challengeId, credential)),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(await verdictOf(await answerWith("newAccount", challengeId, credential))).toEqual(REFUSED);
  });

  test("is spent by a wrong answer", async () => {
    const { challengeId, options } = await askForAccount();
    const device = new Authenticator(ORIGIN);
    const wrong = await device.create(options, { userVerified: false });
    expect(await verdictOf(await answerWith("newAccount", challengeId, wrong))).toEqual(REFUSED);
    const right = await device.create(options);
    expect(await verdictOf(await answerWith("newAccount", challengeId, right))).toEqual(REFUSED);
  });

  test("is good for challengeTtlMs", async () => {
    const begun = Date.now();
    vi.useFakeTimers({ now: begun, toFake: ["Date"] });
    const [inTime, late] = [await askForAccount(), await askForAccount()];
    const device = new Authenticator(ORIGIN);
    vi.setSystemTime(begun + CHALLENGE_TTL_MS - 1);
    const first = await device.create(inTime.options);
    expect((await answerWith("newAccount", inTime.challengeId, first)).status).toBe(200);
    vi.setSystemTime(begun + CHALLENGE_TTL_MS);
    const second = await device.create(late.options);
    expect(await verdictOf(await answerWith("newAccount", late.challengeId, second))).toEqual(REFUSED);
  });

  test("opens no sign-in with a passkey, and one for a sign-in makes no account", async () => {
    const { device } = await newcomer();
    const [account, login] = [await askForAccount(), await askForLogin()];
    const used = await device.get({ challenge: account.options.challenge, rpId: "localhost" });
    expect(await verdictOf(await answerWith("passkey", account.challengeId, used))).toEqual(REFUSED);
    const made = await device.create({ ...account.options, challenge: login.options.challenge });
    expect(await verdictOf(await answerWith("newAccount", login.challengeId, made))).toEqual(REFUSED);
  });

  test.each([["f".repeat(64)], ["0".repeat(64)], ["c"], ["A".repeat(64)]])("is none: %s", async (challengeId) => {
    const { options } = await askForAccount();
    const credential = await new Authenticator(ORIGIN).create(options);
    expect(await verdictOf(await answerWith("newAccount", challengeId, credential))).toEqual(REFUSED);
  });
});
