import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { cruise, type ICruiseOptions } from "dependency-cruiser";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import config from "../../.dependency-cruiser.cjs";

/** What a small, clean repository looks like: every file that the offences below import, and imports that are allowed. */
const CLEAN: Readonly<Record<string, string>> = {
  "node_modules/zod/index.js": "export const z = 1;",
  "node_modules/svelte/index.js": "export const mount = 1;",
  "node_modules/svelte/internal/client.js": "export const client = 1;",
  "node_modules/svelte/internal/disclose-version.js": "export {};",
  "node_modules/svelte/internal/flags/legacy.js": "export {};",
  "node_modules/hono/index.js": "export const hono = 1;",
  "node_modules/vitest/index.js": "export const it = 1;",
  "generated/contract/limits.ts": "export const limits = 1;",
  "generated/types.ts": "export type T = 1;",
  "generated/zod/mini.ts": 'import { z } from "zod"; export const mini = z;',
  "worker/index.ts": 'import "cloudflare:workers"; export { ChatRoom } from "./room/chat-room-object.ts";',
  "worker/env.ts": 'import { ChatRoom } from "./room/chat-room-object.ts"; export type Env = ChatRoom;',
  "worker/room/index.ts": 'export { decide } from "./decide.ts";',
  "worker/room/decide.ts": 'import { limits } from "../../generated/contract/limits.ts"; export const decide = limits;',
  "worker/room/chat-room-object.ts":
    'import "cloudflare:workers"; import { decide } from "./decide.ts"; export class ChatRoom { d = decide; }',
  "worker/room/decide.test.ts": 'import { it } from "vitest"; import { decide } from "./decide.ts"; it(decide);',
  "worker/room/workerd/room.test.ts": 'import { it } from "vitest"; import "cloudflare:test"; it("");',
  "worker/http/index.ts":
    'import { decide } from "../room/index.ts"; import type { ChatRoom } from "../room/chat-room-object.ts"; export const x: ChatRoom = decide;',
  "web/client/socket.ts": 'import { mini } from "../../generated/zod/mini.ts"; export const socket = mini;',
  "web/app/main.ts":
    'import { mount } from "svelte"; import { socket } from "../client/socket.ts"; import type { T } from "../../generated/types.ts"; import { limits } from "../../generated/contract/limits.ts"; export const t: T = mount + socket + limits;',
  "web/app/State.svelte": "<script lang='ts'>export let x = 1;</script>",
  "scripts/tool.ts": 'import { readFileSync } from "node:fs"; export const tool = readFileSync;',
};

/** One offence against each rule: the rule, the file that breaks it, and what it says. */
const OFFENCES: readonly (readonly [rule: string, file: string, text: string])[] = [
  ["generated-is-a-leaf", "generated/bad.ts", 'import "hono";'],
  ["a-feature-has-one-public-file", "worker/people/bad.ts", 'import "../room/decide.ts";'],
  [
    "platform-only-in-shells",
    "worker/room/bad.ts",
    'import { DurableObject } from "cloudflare:workers"; export const x = DurableObject;',
  ],
  [
    "objects-are-imported-as-types-only",
    "worker/room/bad.ts",
    'import { ChatRoom } from "./chat-room-object.ts"; export const x = ChatRoom;',
  ],
  [
    "web-never-imports-worker",
    "web/client/bad.ts",
    'import { decide } from "../../worker/room/index.ts"; export const x = decide;',
  ],
  [
    "worker-never-imports-web",
    "worker/room/bad.ts",
    'import { socket } from "../../web/client/socket.ts"; export const x = socket;',
  ],
  ["sdk-knows-no-framework", "web/client/bad.ts", 'import { mount } from "svelte"; export const x = mount;'],
  ["sdk-knows-no-framework", "web/client/bad.ts", 'import { t } from "../app/main.ts"; export const x = t;'],
  [
    "sdk-knows-no-platform",
    "web/client/bad.ts",
    'import { readFileSync } from "node:fs"; export const x = readFileSync;',
  ],
  [
    "app-talks-through-sdk",
    "web/app/Bad.svelte",
    '<script lang="ts">import { mini } from "../../generated/zod/mini.ts"; mini;</script>',
  ],
  ["no-test-code-in-production", "worker/room/bad.ts", 'import { it } from "vitest"; export const x = it;'],
  ["no-test-code-in-production", "worker/room/bad.ts", 'import "./decide.test.ts";'],
  [
    "production-never-imports-scripts",
    "worker/room/bad.ts",
    'import { tool } from "../../scripts/tool.ts"; export const x = tool;',
  ],
  ["no-circles", "worker/room/bad.ts", 'import { y } from "./worse.ts"; export const x = y;'],
  ["nothing-unresolved", "web/client/bad.ts", 'import { gone } from "./gone.ts"; export const x = gone;'],
];

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "import-rules-"));
  for (const [file, text] of Object.entries(CLEAN)) write(file, text);
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

/** The names of the rules that the tree in the folder breaks. */
async function brokenRules(): Promise<string[]> {
  const { options = {}, ...ruleSet } = config;
  const cruiseOptions: ICruiseOptions = { ...options, baseDir: folder, validate: true, ruleSet };
  const { output } = await cruise(
    ["worker", "web", "generated", "scripts"],
    cruiseOptions,
    options.enhancedResolveOptions,
  );
  if (typeof output === "string") throw new Error("the report should be an object");
  return output.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`);
}

describe("the import rules", () => {
  it("find nothing in a clean tree", async () => {
    expect(await brokenRules()).toEqual([]);
  });

  it.each(OFFENCES)("%s: finds %s with %s", async (rule, file, text) => {
    write(
      "worker/room/worse.ts",
      rule === "no-circles" ? 'import { x } from "./bad.ts"; export const y = x;' : "export const y = 1;",
    );
    write(file, text);
    const found = await brokenRules();
    expect(found).not.toEqual([]);
    expect(found.every((line) => line.startsWith(`${rule}: `) && line.includes(file.replace(/^.*\//, "")))).toBe(true);
  });

  it("are all shown above", () => {
    const shown = new Set<string | undefined>(OFFENCES.map(([rule]) => rule));
    expect(config.forbidden?.map(({ name }) => name).filter((name) => !shown.has(name))).toEqual([]);
  });
});
