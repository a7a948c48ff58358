import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { widgetBehaviour } from "./keys.ts";
import { refuse, verify, type SiteverifyFields } from "./siteverify.ts";
import { issueToken, MODES, type Mode, type TurnstileState } from "./state.ts";

const page = (name: string): string => readFileSync(join(import.meta.dirname, "browser", name), "utf8");

const FILES: ReadonlyMap<string, { readonly type: string; readonly body: string }> = new Map([
  ["/turnstile/v0/api.js", { type: "text/javascript; charset=utf-8", body: page("api.js") }],
  ["/turnstile/v0/frame", { type: "text/html; charset=utf-8", body: page("frame.html") }],
  ["/turnstile/v0/frame.js", { type: "text/javascript; charset=utf-8", body: page("frame.js") }],
  ["/turnstile/v0/frame.css", { type: "text/css; charset=utf-8", body: page("frame.css") }],
]);

/** The frame is a page of its own; it needs nothing from elsewhere. */
const FRAME_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'";

/**
 * Answers one HTTP request to the Turnstile stand-in.
 *
 * `POST /turnstile/v0/siteverify` the real service's protocol · `GET /turnstile/v0/api.js` the widget's script ·
 * `POST /turnstile/v0/token` what the widget asks for a token · `POST /standin/mode` {mode} sets an outage.
 *
 * @param state what the stand-in remembers; changed by tokens and modes
 * @param nowMs the time of the request, epoch milliseconds
 */
export async function handleTurnstile(request: Request, state: TurnstileState, nowMs: number): Promise<Response> {
  const { pathname } = new URL(request.url);
  if (request.method === "GET") return file(pathname);
  if (request.method !== "POST") return json({ error: "method-not-allowed" }, 405);
  switch (pathname) {
    case "/turnstile/v0/siteverify":
      return siteverify(request, state, nowMs);
    case "/turnstile/v0/token":
      return token(request, state, nowMs);
    case "/standin/mode":
      return setMode(request, state);
    default:
      return json({ error: "not-found" }, 404);
  }
}

function file(pathname: string): Response {
  const found = FILES.get(pathname);
  if (found === undefined) return json({ error: "not-found" }, 404);
  return new Response(found.body, {
    headers: {
      "content-type": found.type,
      "content-security-policy": FRAME_POLICY,
      "cross-origin-resource-policy": "cross-origin",
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    },
  });
}

async function siteverify(request: Request, state: TurnstileState, nowMs: number): Promise<Response> {
  switch (state.mode) {
    case "internal-error":
      return json(refuse("internal-error"));
    case "http-500":
      return new Response("stand-in: outage", { status: 500 });
    case "bad-json":
      return new Response("{", { headers: { "content-type": "application/json" } });
    case "slow":
      await sleep(state.slowMs);
      break;
    case "ok":
      break;
  }
  const fields = await readFields(request);
  return json(fields === undefined ? refuse("bad-request") : verify(state, fields, nowMs));
}

async function token(request: Request, state: TurnstileState, nowMs: number): Promise<Response> {
  const fields = await readFields(request);
  const behaviour = widgetBehaviour(fields?.["sitekey"] ?? "");
  // The widget's own error codes: an unknown site key, and a check that was not passed.
  if (fields === undefined || behaviour === undefined) return json({ success: false, error: "110100" }, 400);
  if (behaviour === "blocks") return json({ success: false, error: "300030" }, 403);
  const { hostname = "localhost", action = "", cdata = "" } = fields;
  return json({ success: true, token: issueToken(state, { hostname, action, cdata }, nowMs) });
}

async function setMode(request: Request, state: TurnstileState): Promise<Response> {
  const mode = (await readFields(request))?.["mode"];
  if (!isMode(mode)) return json({ error: "unknown-mode", modes: MODES }, 400);
  state.mode = mode;
  return json({ mode });
}

const isMode = (value: string | undefined): value is Mode => MODES.some((mode) => mode === value);

type Fields = SiteverifyFields & Readonly<Record<string, string | undefined>>;

/** The text fields of a form or JSON body, or undefined for any other body. */
async function readFields(request: Request): Promise<Fields | undefined> {
  const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  try {
    if (type === "application/json") return textFields(await request.json());
    if (type === "application/x-www-form-urlencoded")
      return Object.fromEntries(new URLSearchParams(await request.text()));
  } catch {
    // An unreadable body is answered like one of a wrong type.
  }
  return undefined;
}

function textFields(body: unknown): Fields | undefined {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return undefined;
  return Object.fromEntries(
    Object.entries(body).filter((field): field is [string, string] => typeof field[1] === "string"),
  );
}

const json = (body: unknown, status = 200): Response =>
  Response.json(body, { status, headers: { "cache-control": "no-store" } });
