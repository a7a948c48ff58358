import { isObject } from "../generate/json.ts";
import { OURS, type ApiRule, type Phase, type Ruleset } from "./rulesets.ts";

/** The zone to change, and what gives the right to. */
export interface ZoneAccess {
  readonly apiUrl: string;
  readonly zoneId: string;
  /** An API token that may edit the zone's WAF. Never printed. */
  readonly token: string;
}

/** The edge's API refused, or did not answer. Its message names no token. */
export class ZoneRefused extends Error {}

const TIMEOUT_MS = 30_000;

/**
 * Puts the rules into a phase of the zone. Other people's rules of that phase stay, before ours; our old ones go.
 *
 * @returns how many rules of others were kept
 * @throws ZoneRefused when the API does not do it; the phase is then as it was
 */
export async function apply(access: ZoneAccess, { phase, rules }: Ruleset): Promise<number> {
  const others = (await readRules(access, phase)).filter(({ description }) => !description.startsWith(OURS));
  const body: { readonly rules: readonly (ApiRule | { readonly id: string })[] } = {
    rules: [...others.map(({ id }) => ({ id })), ...rules],
  };
  const { status, answer } = await call(access, phase, { method: "PUT", body: JSON.stringify(body) });
  if (status !== 200 || answer["success"] !== true) throw new ZoneRefused(`${phase}: ${status} ${errorsOf(answer)}`);
  return others.length;
}

interface PresentRule {
  readonly id: string;
  readonly description: string;
}

/** The rules that the phase has now. A phase without rules does not exist yet. */
async function readRules(access: ZoneAccess, phase: Phase): Promise<readonly PresentRule[]> {
  const { status, answer } = await call(access, phase, { method: "GET" });
  if (status === 404) return [];
  const { result } = answer;
  if (status !== 200 || !isObject(result)) throw new ZoneRefused(`${phase}: ${status} ${errorsOf(answer)}`);
  const { rules = [] } = result;
  if (!Array.isArray(rules)) throw new ZoneRefused(`${phase}: an answer without a list of rules`);
  return rules.map(presentRule);
}

function presentRule(rule: unknown): PresentRule {
  const { id, description } = isObject(rule) ? rule : {};
  // Without its id a rule of somebody else would be lost.
  if (typeof id !== "string") throw new ZoneRefused("a rule without an id");
  return { id, description: typeof description === "string" ? description : "" };
}

type Answer = Readonly<Record<string, unknown>>;

async function call(
  { apiUrl, zoneId, token }: ZoneAccess,
  phase: Phase,
  init: { readonly method: "GET" | "PUT"; readonly body?: string },
): Promise<{ readonly status: number; readonly answer: Answer }> {
  const url = `${apiUrl}/zones/${encodeURIComponent(zoneId)}/rulesets/phases/${phase}/entrypoint`;
  const headers = { Authorization: `Bearer ${token}`, "Content-Type": "application/json" };
  try {
    const response = await fetch(url, { ...init, headers, signal: AbortSignal.timeout(TIMEOUT_MS) });
    const answer: unknown = await response.json();
    return { status: response.status, answer: isObject(answer) ? answer : {} };
  } catch (error) {
    throw new ZoneRefused(`${phase}: no answer (${error instanceof Error ? error.name : "unknown"})`);
  }
}

function errorsOf({ errors }: Answer): string {
  const messages = Array.isArray(errors) ? errors.map((each) => (isObject(each) ? String(each["message"]) : "")) : [];
  return messages.join("; ");
}
