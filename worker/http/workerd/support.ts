import { createExecutionContext, waitOnExecutionContext } from "cloudflare:test";
import { env, exports } from "cloudflare:workers";
import type { Refusal, SignedIn } from "../../../generated/types.ts";
import { RefusalSchema } from "../../../generated/zod/classic.ts";
import type { Env } from "../../env.ts";
import { handle } from "../index.ts";

/** An origin of the server's list, at which the worker under test is called. */
export const ORIGIN = "http://localhost:8787";

/** What a page of ours sends with a state-changing request. */
export const OWN_PAGE = { Origin: ORIGIN, "X-CFM-CSRF": "1", "Sec-Fetch-Site": "same-origin" } as const;

const STAND_IN = new URL(env.SITEVERIFY_URL).origin;

/** An address that no other call comes from, so that the limits of addresses (LM-11, LM-12) part no two tests. */
export function madeUpAddress(): string {
  return `10.${[...crypto.getRandomValues(new Uint8Array(3))].join(".")}`;
}

/** A request of the outside world: from an address of its own, unless it says from which (`CF-Connecting-IP`). */
function requestOf(path: string, init: RequestInit): Request {
  const request = new Request(`${ORIGIN}${path}`, init);
  if (!request.headers.has("CF-Connecting-IP")) request.headers.set("CF-Connecting-IP", madeUpAddress());
  return request;
}

/** Calls the worker as the outside world does. */
export const call = async (path: string, init: RequestInit = {}): Promise<Response> =>
  exports.default.fetch(requestOf(path, init));

/** Calls the worker with other bindings and settings than those of the tests. */
export async function callWith(bindings: Env, path: string, init: RequestInit = {}): Promise<Response> {
  const ctx = createExecutionContext();
  const response = await handle(requestOf(path, init), bindings, ctx);
  await waitOnExecutionContext(ctx);
  return response;
}

/** A request that posts JSON. */
export const json = (body: unknown, headers: Readonly<Record<string, string>> = {}): RequestInit => ({
  method: "POST",
  headers: { "Content-Type": "application/json", ...headers },
  body: JSON.stringify(body),
});

/** The refusal in an answer. Fails the test when the answer is no refusal of the contract. */
export const refusalOf = async (response: Response): Promise<Refusal> => RefusalSchema.parse(await response.json());

/** Code and status of a refusal, for comparing. */
export async function verdictOf(response: Response): Promise<{ readonly status: number; readonly code: string }> {
  return { status: response.status, code: (await refusalOf(response)).error.code };
}

/** What a widget of the page knows beyond its key. */
interface WidgetClaims {
  /** The sign-in that it is shown for (AU-2): a userId, a challengeId, or `recovery`. */
  readonly cdata: string;
  readonly action?: string;
  readonly hostname?: string;
}

/** What the widget hands out, as the verification service knows it. */
export async function widgetToken(claims: WidgetClaims): Promise<string> {
  const answer = await fetch(
    `${STAND_IN}/turnstile/v0/token`,
    json({ sitekey: env.TURNSTILE_SITE_KEY, action: "login", hostname: "localhost", ...claims }),
  );
  const { token } = await answer.json<{ token: string }>();
  return token;
}

/** Signs in as a seeded person. */
export const logIn = async (
  userId: string,
  transport: "cookie" | "bearer",
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> =>
  call(
    "/api/auth/login",
    json(
      { kind: "demo", userId, turnstileToken: await widgetToken({ cdata: userId }), transport },
      transport === "cookie" ? { ...OWN_PAGE, ...headers } : headers,
    ),
  );

/** Signs in and gives the header that proves it from there on. */
export async function bearer(userId: string): Promise<{ readonly Authorization: string }> {
  const { data } = await (await logIn(userId, "bearer")).json<{ data: SignedIn }>();
  return { Authorization: `Bearer ${data.token}` };
}

/** Signs in as a browser and gives its cookie. */
export async function cookie(userId: string): Promise<{ readonly Cookie: string }> {
  const set = (await logIn(userId, "cookie")).headers.get("Set-Cookie") ?? "";
  return { Cookie: set.split(";")[0] ?? "" };
}
