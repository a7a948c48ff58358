import { createRequire } from "node:module";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { startGroup, type ProcessGroup } from "../start/process-group.ts";
import { buildWorker, compatibilityDate, type Variant } from "./build.ts";

export type { Variant } from "./build.ts";

/** Who comes through a rig's door. */
export interface RigVisit {
  readonly room: string;
  readonly user: string;
  /** Where the client's log ends; none for a new client. */
  readonly position?: { readonly epoch: string; readonly after: number };
  /** The id that the client gives itself (CL-5). */
  readonly client?: string;
  /** How long the made-up session lives. */
  readonly sessionTtlMs?: number;
}

/** The real room on a workerd of its own, which can be killed like a crash would and started again on the same disk. */
export interface Rig {
  readonly port: number;
  readonly httpUrl: string;
  /** The process group that runs now; another one after each start. */
  readonly pid: number;
  /** The address of a room's socket. */
  socketUrl(visit: RigVisit): string;
  /** Ends every process of it at once (SIGKILL). */
  kill(): Promise<void>;
  /** Starts again, on the same disk and port. */
  start(): Promise<void>;
  /** Ends it and removes what it wrote. */
  stop(): Promise<void>;
}

/** How to run a rig. */
export interface RigOptions {
  readonly variant?: Variant;
  /** Any free one where it is not said. */
  readonly port?: number;
  /** Gets what workerd prints. */
  readonly onOutput?: (text: string) => void;
}

const READY_WITHIN_MS = 20_000;
const LOOK_AGAIN_MS = 10;

/**
 * Builds the room's worker and runs it under plain `workerd serve`: no proxy before it, no observer beside it.
 *
 * @returns the rig, once it answers
 */
export async function startRig({ variant = "plain", port, onOutput }: RigOptions = {}): Promise<Rig> {
  const folder = mkdtempSync(join(tmpdir(), "cfm-rig-"));
  mkdirSync(join(folder, "disk"));
  const chosen = port ?? (await freePort());
  writeFileSync(join(folder, "worker.js"), await built(variant));
  writeFileSync(join(folder, "config.capnp"), config(chosen, folder));
  const httpUrl = `http://127.0.0.1:${chosen}`;
  let output = "";
  const launch = async (): Promise<ProcessGroup> => {
    const group = startGroup(workerdPath(), ["serve", join(folder, "config.capnp")], process.env, (text) => {
      output = (output + text).slice(-10_000);
      onOutput?.(text);
    });
    if (await becomesReady(httpUrl, group)) return group;
    await group.kill();
    throw new Error(`workerd did not become ready\n${output.trim()}`);
  };
  let group = await launch();
  return {
    port: chosen,
    httpUrl,
    get pid() {
      return group.pid;
    },
    socketUrl: (visit) => `ws://127.0.0.1:${chosen}/socket?${new URLSearchParams(queryOf(visit)).toString()}`,
    kill: async () => group.kill(),
    start: async () => void (group = await launch()),
    stop: async () => {
      await group.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const builds = new Map<Variant, Promise<string>>();

function built(variant: Variant): Promise<string> {
  const build = builds.get(variant) ?? buildWorker(variant);
  builds.set(variant, build);
  return build;
}

function queryOf({ room, user, position, client, sessionTtlMs }: RigVisit): Record<string, string> {
  return {
    room,
    user,
    ...(position === undefined ? {} : { epoch: position.epoch, after: `${position.after}` }),
    ...(client === undefined ? {} : { client }),
    ...(sessionTtlMs === undefined ? {} : { sessionTtlMs: `${sessionTtlMs}` }),
  };
}

const config = (port: number, folder: string): string => `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [ (name = "main", worker = .rig), (name = "disk", disk = (path = "${folder}/disk", writable = true)) ],
  sockets = [ (name = "http", address = "127.0.0.1:${port}", http = (), service = "main") ]
);
const rig :Workerd.Worker = (
  modules = [ (name = "worker.js", esModule = embed "worker.js") ],
  compatibilityDate = "${compatibilityDate()}",
  durableObjectNamespaces = [
    (className = "ChatRoom", uniqueKey = "rooms", enableSql = true),
    (className = "Account", uniqueKey = "accounts", enableSql = true)
  ],
  durableObjectStorage = (localDisk = "disk"),
  bindings = [ (name = "ROOMS", durableObjectNamespace = "ChatRoom"), (name = "ACCOUNTS", durableObjectNamespace = "Account") ]
);
`;

/** The binary that wrangler runs, so that there is one version of it everywhere. */
export function workerdPath(): string {
  const here = createRequire(import.meta.url);
  const { default: path } = createRequire(here.resolve("wrangler/package.json"))("workerd");
  return path;
}

async function becomesReady(httpUrl: string, group: ProcessGroup): Promise<boolean> {
  let hasEnded = false;
  void group.ended.then(() => (hasEnded = true));
  const startedMs = performance.now();
  while (!hasEnded && performance.now() - startedMs < READY_WITHIN_MS) {
    if (await answers(httpUrl)) return true;
    await sleep(LOOK_AGAIN_MS);
  }
  return false;
}

async function answers(httpUrl: string): Promise<boolean> {
  try {
    return (await fetch(httpUrl, { signal: AbortSignal.timeout(2_000) })).ok;
  } catch {
    return false;
  }
}

/** A port that nobody listens on now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}
