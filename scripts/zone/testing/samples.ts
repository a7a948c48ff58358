import openapi from "../../../generated/openapi.json" with { type: "json" };
import type { Sample } from "../language/evaluate.ts";

export const HOST = "messenger.example";

const PAGE: Sample = { method: "GET", host: HOST, path: "/" };
const SOCKET = { upgrade: ["websocket"], "sec-websocket-protocol": ["cfm.v1"] };
/** What every browser of today sends, and how long a cookie of ours is. */
const BROWSER = {
  "user-agent": ["Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0 Safari/537.36"],
  cookie: [`__Host-cfm=${"u".repeat(64)}.${"t".repeat(43)}`],
  accept: ["text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8"],
};

/** One request for every operation of the contract, as a browser would send it. */
const operations: readonly Sample[] = Object.entries<object>(openapi.paths).flatMap(([path, item]) =>
  Object.keys(item).map((method) => ({
    method: method.toUpperCase(),
    host: HOST,
    path: path.replaceAll(/\{[^{}]+\}/g, "x1"),
    headers: path.startsWith("/api/ws/") ? { ...BROWSER, ...SOCKET } : BROWSER,
  })),
);

/** What people, browsers and other programs rightly ask for. */
export const RIGHTFUL: readonly Sample[] = [
  ...operations,
  ...operations.map((sample) => ({ ...sample, method: "OPTIONS" })),
  PAGE,
  { ...PAGE, method: "HEAD" },
  { ...PAGE, host: HOST.toUpperCase() },
  { ...PAGE, path: "/assets/index-B1xY_2.js" },
  { ...PAGE, path: "/docs/sockets.html" },
  { ...PAGE, path: "/docs/openapi.json" },
  { ...PAGE, path: "/favicon.svg" },
  { ...PAGE, path: "/.well-known/security.txt" },
  {
    ...PAGE,
    path: "/api/ws/room/lobby",
    query: `epoch=${"e".repeat(64)}&after=9007199254740991&client=${"0".repeat(36)}`,
    headers: { upgrade: ["WebSocket"], "sec-websocket-protocol": [`cfm.v1, cfm.ticket.${"t".repeat(43)}`] },
  },
  { ...PAGE, path: "/api/people", query: `q=${"%F0%9F%8E%88".repeat(64)}&limit=100` },
  // Refused by the app, which says why in the envelope; the zone has no say in it.
  { ...PAGE, path: "/api/ws/presence" },
  { ...PAGE, path: "/api/nothing", method: "DELETE" },
];

/** What nobody rightly asks for, and the rule that it should run into. */
export const ATTACKS: readonly (readonly [rule: string, what: string, sample: Sample])[] = [
  ["another host", "another name", { ...PAGE, host: "evil.example" }],
  ["another host", "a name that begins like ours", { ...PAGE, host: `${HOST}.evil.example` }],
  ["another host", "no name", { ...PAGE, host: "" }],
  ["another host", "an address", { ...PAGE, host: "203.0.113.7" }],
  ["a method that nothing has", "TRACE", { ...PAGE, method: "TRACE" }],
  ["a method that nothing has", "a made-up method", { ...PAGE, method: "BREW", path: "/api/health" }],
  ["a method that nothing has", "a known one in lower case", { ...PAGE, method: "get" }],
  ["a method that nothing has", "a form that is sent to the page", { ...PAGE, method: "POST", path: "/index.html" }],
  ["headers or a query beyond all need", "one huge header", { ...PAGE, headers: { cookie: ["x".repeat(4_097)] } }],
  [
    "headers or a query beyond all need",
    "one huge header of many",
    { ...PAGE, headers: { a: ["1", "x".repeat(9_000)] } },
  ],
  ["headers or a query beyond all need", "more headers than anyone reads", { ...PAGE, isTruncated: true }],
  ["headers or a query beyond all need", "a huge query", { ...PAGE, query: "x".repeat(2_049) }],
  [
    "an upgrade to something else than a socket of ours",
    "no subprotocol",
    { ...PAGE, path: "/api/ws/presence", headers: { upgrade: ["websocket"] } },
  ],
  [
    "an upgrade to something else than a socket of ours",
    "somebody else's subprotocol",
    { ...PAGE, path: "/api/ws/presence", headers: { upgrade: ["WebSocket"], "sec-websocket-protocol": ["mqtt"] } },
  ],
  [
    "an upgrade to something else than a socket of ours",
    "a socket where there is none",
    { ...PAGE, path: "/", headers: SOCKET },
  ],
  ["what scanners look for", "secrets", { ...PAGE, path: "/.env" }],
  ["what scanners look for", "a repository", { ...PAGE, path: "/app/.GIT/config" }],
  ["what scanners look for", "another program's sign-in", { ...PAGE, path: "/wp-login.php" }],
  ["what scanners look for", "a page of PHP", { ...PAGE, path: "/api/index.PHP" }],
  ["what scanners look for", "a path upwards", { ...PAGE, path: "/..;/manager/html" }],
  ["what scanners look for", "a file of the machine", { ...PAGE, path: "/static/../../etc/passwd" }],
];
