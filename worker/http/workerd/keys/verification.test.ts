import { env } from "cloudflare:workers";
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import { Authenticator } from "../../../auth/testing/authenticator.ts";
import { seedDirectory } from "../../../people/workerd/seed-directory.ts";
import { callWith, json, ORIGIN, widgetToken } from "../support.ts";
import { askForAccount, askForLogin, makeToken, newcomer, renewCodes } from "./newcomer.ts";

beforeAll(() => seedDirectory(env.DIRECTORY));
afterEach(() => void vi.restoreAllMocks());

/** A way to sign in: its body, and how the widget is told of it; null where nobody is verified. */
interface Way {
  readonly body: object;
  readonly cdata: string | null;
}

const WAYS: Readonly<Record<string, () => Promise<Way>>> = {
  demo: async () => ({ body: { userId: "anna" }, cdata: "anna" }),
  passkey: async () => {
    const { device } = await newcomer();
    const { challengeId, options } = await askForLogin();
    return { body: { challengeId, credential: await device.get(options) }, cdata: challengeId };
  },
  newAccount: async () => {
    const { challengeId, options } = await askForAccount();
    return { body: { challengeId, credential: await new Authenticator(ORIGIN).create(options) }, cdata: challengeId };
  },
  recovery: async () => {
    const [code] = await renewCodes(await newcomer());
    return { body: { code }, cdata: "recovery" };
  },
  accessToken: async () => ({ body: { token: (await makeToken(await newcomer())).secret }, cdata: null }),
};

test.each(Object.entries(WAYS))("[AU-2] S21: %s asks the verification service no more than once", async (kind, way) => {
  const { body, cdata } = await way();
  const verification = cdata !== null && { turnstileToken: await widgetToken({ cdata }), transport: "bearer" };
  const asking = vi.spyOn(globalThis, "fetch");
  const response = await callWith(env, "/api/auth/login", json({ kind, ...body, ...verification }));
  expect(response.status).toBe(200);
  expect(asking.mock.calls.map(([input]) => input)).toEqual(cdata === null ? [] : [env.SITEVERIFY_URL]);
});
