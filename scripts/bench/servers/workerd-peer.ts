import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compatibilityDate } from "../../rig/build.ts";
import { freePort, workerdPath } from "../../rig/index.ts";
import { PEERS } from "./peers.ts";
import { startServer } from "./process.ts";
import type { BenchServer } from "./server.ts";

export interface WorkerdPeer {
  /** The worker's modules by the names under which they import each other, the worker's own first: files in `peers/`. */
  readonly modules: Readonly<Record<string, string>>;
  /** The class of its object, and the name under which the worker finds it. */
  readonly className: string;
  readonly binding: string;
  /** Where clients connect. */
  readonly path: string;
}

/** Starts a worker of `peers/` with one kind of Durable Object on plain `workerd serve`. */
export async function startWorkerdPeer(peer: WorkerdPeer): Promise<BenchServer> {
  const folder = mkdtempSync(join(tmpdir(), "cfm-bench-"));
  mkdirSync(join(folder, "disk"));
  const port = await freePort();
  const config = join(folder, "config.capnp");
  // workerd takes files from beside its configuration only.
  for (const [at, file] of Object.values(peer.modules).entries())
    copyFileSync(join(PEERS, file), join(folder, copyOf(at)));
  writeFileSync(config, configOf(peer, port, folder));
  const server = await startServer([workerdPath(), "serve", config], () => answers(port));
  return {
    groupId: server.pid,
    language: "plain",
    urls: (clients) => Array.from({ length: clients }, () => `ws://127.0.0.1:${port}${peer.path}`),
    stop: async () => {
      await server.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const copyOf = (at: number): string => `module-${at}.js`;

const configOf = ({ modules, className, binding }: WorkerdPeer, port: number, folder: string): string => {
  const names = Object.keys(modules);
  const embedded = names.map((name, at) => `(name = "${name}", esModule = embed "${copyOf(at)}")`);
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [ (name = "main", worker = .peer), (name = "disk", disk = (path = "${folder}/disk", writable = true)) ],
  sockets = [ (name = "http", address = "127.0.0.1:${port}", http = (), service = "main") ]
);
const peer :Workerd.Worker = (
  modules = [ ${embedded.join(", ")} ],
  compatibilityDate = "${compatibilityDate()}",
  durableObjectNamespaces = [ (className = "${className}", uniqueKey = "rooms", enableSql = true) ],
  durableObjectStorage = (localDisk = "disk"),
  bindings = [ (name = "${binding}", durableObjectNamespace = "${className}") ]
);
`;
};

async function answers(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}`)).ok;
  } catch {
    return false;
  }
}
