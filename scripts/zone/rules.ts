import { LOGIN_BURST_MS, LOGIN_PER_BURST, SOCKET_OPENINGS_PER_MINUTE } from "../../generated/contract/limits.ts";
import { PROTOCOL } from "../../generated/contract/version.ts";

/** A rule of the zone: what it is called, what it blocks, and why the app alone would be worse off. */
export interface BlockRule {
  readonly name: string;
  readonly expression: string;
}

/** A rule that blocks an address for a while. Counted at each data centre of the edge for itself, and not exactly. */
export interface RateRule extends BlockRule {
  readonly requests: number;
  readonly periodMs: number;
  readonly blockedMs: number;
}

/** Longer than any header that a browser or a client of ours sends. */
const HEADER_MAX_BYTES = 4_096;
/** Longer than any query of the contract. */
const QUERY_MAX_BYTES = 2_048;

/** What only scanners ask for, in lower case. No file and no path of ours contains one of them. */
const SCANNED = ["/.env", "/.git", "/wp-", ".php", "/cgi-bin", "/actuator", "/vendor/", "/etc/passwd", "..;/"];

const set = (texts: readonly string[]): string => `{${texts.map((text) => JSON.stringify(text)).join(" ")}}`;

/**
 * What the zone of these hosts blocks. Five rules, and only what every plan has: no `matches`, no body, no bot score.
 *
 * @param hosts every host name that the zone serves, in lower case
 */
export const blockRules = (hosts: readonly string[]): readonly BlockRule[] => [
  { name: "another host", expression: `not lower(http.host) in ${set(hosts)}` },
  {
    name: "a method that nothing has",
    expression: `not http.request.method in ${set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"])} or (not http.request.method in ${set(["GET", "HEAD"])} and not starts_with(http.request.uri.path, "/api/"))`,
  },
  {
    name: "headers or a query beyond all need",
    expression: `http.request.headers.truncated or any(len(http.request.headers.values[*])[*] gt ${HEADER_MAX_BYTES}) or len(http.request.uri.query) gt ${QUERY_MAX_BYTES}`,
  },
  {
    name: "an upgrade to something else than a socket of ours",
    expression: `any(lower(http.request.headers["upgrade"][*])[*] contains "websocket") and not (starts_with(http.request.uri.path, "/api/ws/") and any(http.request.headers["sec-websocket-protocol"][*] contains ${JSON.stringify(PROTOCOL)}))`,
  },
  {
    name: "what scanners look for",
    expression: SCANNED.map((part) => `lower(http.request.uri.path) contains ${JSON.stringify(part)}`).join(" or "),
  },
];

const PERIOD_MS = 10_000;
/** The app refuses first and says when to come back; the zone acts on an address that does not listen. */
const PATIENCE = 2;

/** What the zone counts per address, the most useful first: a plan may have one rule only, and look at paths only. */
export const rateRules: readonly RateRule[] = [
  {
    name: "signing in over and over",
    expression: `http.request.uri.path in ${set(["/api/auth/login", "/api/auth/passkeys/challenge", "/api/auth/accounts/challenge"])}`,
    requests: PATIENCE * LOGIN_PER_BURST * Math.ceil(PERIOD_MS / LOGIN_BURST_MS),
    periodMs: PERIOD_MS,
    blockedMs: PERIOD_MS,
  },
  {
    name: "opening sockets over and over",
    expression: 'starts_with(http.request.uri.path, "/api/ws/room/") or http.request.uri.path eq "/api/ws/presence"',
    requests: PATIENCE * SOCKET_OPENINGS_PER_MINUTE,
    periodMs: PERIOD_MS,
    blockedMs: PERIOD_MS,
  },
];
