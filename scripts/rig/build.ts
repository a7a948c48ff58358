import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "vite";

/**
 * Which room a rig runs: `plain` is what a deployment runs; in `unlimited` the limits of chats, moments and frames are
 * lifted, so that few clients make much load; `buffered` is `unlimited` with the store that acks before it writes, the
 * mutant that the kill test has to find. `brisk` beats its heart every second and finds dead sockets within seconds;
 * in `lasting` the windows of the limits are longer than the time after which an idle room falls asleep.
 */
export type Variant = "plain" | "unlimited" | "buffered" | "brisk" | "lasting";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const ENTRY = `${ROOT}worker/room/workerd/rig.ts`;

/** So many in a millisecond is no limit for any client, and keeps the lists of times as short as in production. */
const LIFTED: Readonly<Record<string, number>> = {
  CHAT_PER_WINDOW: 256,
  CHAT_WINDOW_MS: 1,
  CHAT_PER_MINUTE: 256,
  CHAT_MINUTE_MS: 1,
  NUDGE_PER_WINDOW: 256,
  NUDGE_WINDOW_MS: 1,
  ABUSE_FRAMES: 256,
  FLOOD_FRAMES: 256,
  ABUSE_WINDOW_MS: 1,
};

const BRISK: Readonly<Record<string, number>> = {
  HEARTBEAT_MS: 1_000,
  PONG_TIMEOUT_MS: 1_000,
  SILENT_SOCKET_MS: 3_000,
  PRESENCE_LEASE_MS: 5_000,
};

const LASTING: Readonly<Record<string, number>> = {
  CHAT_WINDOW_MS: 60_000,
  NUDGE_WINDOW_MS: 60_000,
};

const DECLARATION = /export const ([A-Z_]+) = [\d_]+/gu;

/** Before anything else rewrites the numbers: `10_000` is soon `1e4`. */
const setLimits = (limits: Readonly<Record<string, number>>): Plugin => ({
  name: "set-limits",
  enforce: "pre",
  transform(code, id) {
    if (!/(contract|room)\/limits\.ts$/u.test(id)) return null;
    return code.replace(DECLARATION, (declaration, name: string) => {
      const limit = limits[name];
      return limit === undefined ? declaration : `export const ${name} = ${limit}`;
    });
  },
});

const bufferWrites = (): Plugin => ({
  name: "buffer-writes",
  enforce: "pre",
  resolveId(source, importer) {
    return source === "./store.ts" && importer?.endsWith("worker/room/room-object.ts") === true
      ? `${ROOT}worker/room/workerd/buffered-store.ts`
      : null;
  },
});

const PLUGINS: Readonly<Record<Variant, () => Plugin[]>> = {
  plain: () => [],
  unlimited: () => [setLimits(LIFTED)],
  buffered: () => [setLimits(LIFTED), bufferWrites()],
  brisk: () => [setLimits(BRISK)],
  lasting: () => [setLimits(LASTING)],
};

/** Bundles the rig's worker into one module, as wrangler does for a deployment. */
export async function buildWorker(variant: Variant): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "error",
    root: ROOT,
    plugins: PLUGINS[variant](),
    resolve: { conditions: ["workerd", "worker", "module", "import"] },
    build: {
      write: false,
      minify: false,
      target: "es2024",
      rolldownOptions: {
        input: ENTRY,
        preserveEntrySignatures: "strict",
        external: /^cloudflare:/u,
        output: { format: "es", codeSplitting: false },
      },
    },
  });
  if (Array.isArray(result) || !("output" in result)) throw new Error("the rig's worker was not built");
  return result.output[0].code;
}

/** The date that the deployed worker runs with. */
export function compatibilityDate(): string {
  const [, date] = /"compatibility_date": "([\d-]+)"/u.exec(readFileSync(`${ROOT}wrangler.jsonc`, "utf8")) ?? [];
  if (date === undefined) throw new Error("wrangler.jsonc has no compatibility_date");
  return date;
}
