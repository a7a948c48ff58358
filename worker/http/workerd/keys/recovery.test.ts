import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { RECOVERY_CODES_PER_ACCOUNT } from "../../../../generated/contract/limits.ts";
import type { PasskeyList, SignedIn } from "../../../../generated/types.ts";
import { RecoveryCodesAnswerSchema, SignedInAnswerSchema } from "../../../../generated/zod/classic.ts";
import { seedDirectory } from "../../../people/workerd/seed-directory.ts";
import { call, callWith, json, verdictOf, widgetToken } from "../support.ts";
import { dataOf, newcomer, proofOf, recoverWith, renewCodes } from "./newcomer.ts";

beforeAll(() => seedDirectory(env.DIRECTORY));

const REFUSED = { status: 403, code: "CREDENTIAL_REFUSED" };
const codesLeft = async (proof: Readonly<Record<string, string>>): Promise<number> =>
  (await dataOf<PasskeyList>(await call("/api/auth/passkeys", { headers: proof }))).recoveryCodesLeft;

describe("recovery codes", () => {
  test("[AU-16] are ten, and no two alike", async () => {
    const nora = await newcomer();
    const response = await call("/api/auth/recovery-codes", { method: "POST", headers: nora.proof });
    const { codes } = RecoveryCodesAnswerSchema.parse(await response.json()).data;
    expect(new Set(codes).size).toBe(RECOVERY_CODES_PER_ACCOUNT);
    expect(codes.join("")).toMatch(/^([a-z0-9]{4}(-[a-z0-9]{4}){3})+$/);
    expect(await codesLeft(nora.proof)).toBe(RECOVERY_CODES_PER_ACCOUNT);
  });

  test("[AU-16] open the account once each", async () => {
    const nora = await newcomer();
    const [code = "", other = ""] = await renewCodes(nora);
    const { data } = SignedInAnswerSchema.parse(await (await recoverWith(code)).json());
    expect(data.person.userId).toBe(nora.userId);
    expect(data.session.how).toBe("recovery");
    expect(await codesLeft(proofOf(data))).toBe(RECOVERY_CODES_PER_ACCOUNT - 1);
    expect(await verdictOf(await recoverWith(code))).toEqual(REFUSED);
    expect((await recoverWith(other)).status).toBe(200);
  });

  test("[AU-16] of many who come with the same one at once, exactly one gets in", async () => {
    const nora = await newcomer();
    const [code = ""] = await renewCodes(nora);
    const answers = await Promise.all(Array.from({ length: 20 }, async () => recoverWith(code)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    for (const answer of answers.filter(({ status }) => status !== 200)) {
      expect(await verdictOf(answer)).toEqual(REFUSED);
    }
  });

  test("[AU-16] are void once there are new ones", async () => {
    const nora = await newcomer();
    const [before = ""] = await renewCodes(nora);
    const [after = ""] = await renewCodes(nora);
    expect(await verdictOf(await recoverWith(before))).toEqual(REFUSED);
    expect((await recoverWith(after)).status).toBe(200);
  });

  test("[AU-16] made twice at once leave ten that are good", async () => {
    const nora = await newcomer();
    const made = (await Promise.all([renewCodes(nora), renewCodes(nora)])).flat();
    expect(await codesLeft(nora.proof)).toBe(RECOVERY_CODES_PER_ACCOUNT);
    const answers = await Promise.all(made.map(recoverWith));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(RECOVERY_CODES_PER_ACCOUNT);
  });

  test("[AU-15] that are wrong are refused, ten times over, and harm nobody", async () => {
    const nora = await newcomer();
    const [code = ""] = await renewCodes(nora);
    for (let index = 0; index < 10; index++) {
      expect(await verdictOf(await recoverWith(`${String(index).repeat(4)}-aaaa-bbbb-cccc`))).toEqual(REFUSED);
    }
    expect((await recoverWith(code)).status).toBe(200);
  });

  test("[AU-16] open nothing that the account does not know, whatever the index says", async () => {
    const nora = await newcomer();
    const [code = ""] = await renewCodes(nora);
    const hash = await env.DIRECTORY.prepare("SELECT hash FROM MESSENGER_recovery_codes WHERE userId = ? LIMIT 1")
      .bind(nora.userId)
      .first<string>("hash");
    const omar = await newcomer("Omar");
    await env.DIRECTORY.prepare("UPDATE MESSENGER_recovery_codes SET userId = ?").bind(omar.userId).run();
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(await verdictOf(await recoverWith(code))).toEqual(REFUSED);
  });

  test("[AU-16] are not spent by a sign-in that the directory fails", async () => {
    const nora = await newcomer();
    const [code = ""] = await renewCodes(nora);
    const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const failing = new Proxy(env.DIRECTORY, {
      get(target, property): unknown {
        const prepare = (query: string): D1PreparedStatement =>
          target.prepare(query.replace("MESSENGER_people", "nowhere"));
        return property === "prepare" ? prepare : Reflect.get(target, property);
      },
    });
    const turnstileToken = await widgetToken({ cdata: "recovery" });
    const body = json({ kind: "recovery", code, turnstileToken, transport: "bearer" });
    expect((await callWith({ ...env, DIRECTORY: failing }, "/api/auth/login", body)).status).toBe(500);
    expect(log).toHaveBeenCalledOnce();
    log.mockRestore();
    expect((await recoverWith(code)).status).toBe(200);
  });

  test("[AU-2] need a verification for `recovery`", async () => {
    const nora = await newcomer();
    const [code = ""] = await renewCodes(nora);
    for (const cdata of ["", nora.userId, code]) {
      const turnstileToken = await widgetToken({ cdata });
      const body = { kind: "recovery", code, turnstileToken, transport: "bearer" };
      expect(await verdictOf(await call("/api/auth/login", json(body)))).toEqual({
        status: 403,
        code: "TURNSTILE_FAILED",
      });
    }
    expect((await dataOf<SignedIn>(await recoverWith(code))).person.userId).toBe(nora.userId);
  });

  test("are not made for somebody whom the directory does not know any more", async () => {
    const nora = await newcomer();
    await env.DIRECTORY.prepare("DELETE FROM MESSENGER_people WHERE userId = ?").bind(nora.userId).run();
    const answer = await call("/api/auth/recovery-codes", { method: "POST", headers: nora.proof });
    expect(await verdictOf(answer)).toEqual({ status: 401, code: "SESSION_EXPIRED" });
  });

  test("that are used or void are forgotten by the index, too", async () => {
    const nora = await newcomer();
    const [, second = ""] = await renewCodes(nora);
    const indexed = async (): Promise<number | null> =>
      env.DIRECTORY.prepare("SELECT COUNT(*) AS count FROM MESSENGER_recovery_codes WHERE userId = ?")
        .bind(nora.userId)
        .first<number>("count");
    expect(await indexed()).toBe(RECOVERY_CODES_PER_ACCOUNT);
    await recoverWith(second);
    expect(await indexed()).toBe(RECOVERY_CODES_PER_ACCOUNT - 1);
    await renewCodes(nora);
    expect(await indexed()).toBe(RECOVERY_CODES_PER_ACCOUNT);
  });
});
