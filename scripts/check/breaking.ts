import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { parse } from "yaml";
import { objectAt, stringAt } from "../generate/json.ts";
import { type Fields, objectOf } from "../generate/lint/values.ts";
import { run } from "../setup/run.ts";
import type { Break } from "./breaking/direction.ts";
import { compareLimits } from "./breaking/limits.ts";
import { compareRequests } from "./breaking/requests.ts";
import { compareSockets } from "./breaking/sockets.ts";
import { type Check, type Findings, repository, runAsCommand } from "./check.ts";

/** A contract to compare with: the bundled documents and the limits. What a side does not have is not compared. */
export interface Baseline {
  readonly asyncapi?: Fields;
  readonly openapi?: Fields;
  readonly limits?: Fields;
}

/** Everything that somebody who kept to the contract `before` would not survive `now`. See VERSIONS.md for what counts. */
export function findBreaks(before: Baseline, now: Baseline): Break[] {
  return [
    ...(before.asyncapi !== undefined && now.asyncapi !== undefined
      ? compareSockets({ before: before.asyncapi, now: now.asyncapi })
      : []),
    ...(before.openapi !== undefined && now.openapi !== undefined
      ? compareRequests({ before: before.openapi, now: now.openapi })
      : []),
    ...(before.limits !== undefined && now.limits !== undefined ? compareLimits(before.limits, now.limits) : []),
  ];
}

/** Nothing breaks since the last release, the last tag that is called v…. Another protocol may break what it wants. */
export const breaking: Check = {
  name: "breaking",
  find: async (root) => {
    const tag = await lastRelease(root);
    return tag === undefined
      ? { problems: [], note: "no release yet" }
      : compareWith(await readRef(root, tag), root, tag);
  },
};

/** The contract as it stands in the folder `root`. */
export function readFolder(root: string): Baseline {
  return {
    asyncapi: objectOf(JSON.parse(readFileSync(join(root, "generated/asyncapi.json"), "utf8"))),
    openapi: objectOf(JSON.parse(readFileSync(join(root, "generated/openapi.json"), "utf8"))),
    limits: objectOf(parse(readFileSync(join(root, "spec/limits.yaml"), "utf8"))),
  };
}

function compareWith(before: Baseline, root: string, name: string): Findings {
  const now = readFolder(root);
  const [spoken, speaks] = [protocolOf(before), protocolOf(now)];
  if (spoken !== undefined && spoken !== speaks) return { problems: [], note: `${name} spoke another protocol` };
  const breaks = findBreaks(before, now);
  const open = breaks.filter(({ acknowledged }) => acknowledged === undefined);
  const acknowledged = breaks.length - open.length;
  return {
    problems: open.map(({ at, message }) => `${at}: ${message}`),
    note: `since ${name}${acknowledged === 0 ? "" : `, ${acknowledged} acknowledged`}`,
  };
}

/** What a hello names, which is the protocol. */
function protocolOf({ asyncapi }: Baseline): string | undefined {
  return stringAt(objectAt(objectAt(objectAt(asyncapi, "components"), "schemas"), "Protocol"), "const");
}

async function lastRelease(root: string): Promise<string | undefined> {
  const tags = await run("git", ["-C", root, "tag", "--list", "v*", "--merged", "HEAD", "--sort=-v:refname"]);
  return tags.split("\n").find((tag) => tag !== "");
}

async function readRef(root: string, ref: string): Promise<Baseline> {
  const show = (file: string): Promise<string> => run("git", ["-C", root, "show", `${ref}:${file}`]);
  return {
    asyncapi: objectOf(JSON.parse(await show("generated/asyncapi.json"))),
    openapi: objectOf(JSON.parse(await show("generated/openapi.json"))),
    limits: objectOf(parse(await show("spec/limits.yaml"))),
  };
}

/** A baseline from one bundled document in a file. */
function readFile(path: string): Baseline {
  const document = objectOf(JSON.parse(readFileSync(path, "utf8")));
  return "asyncapi" in document ? { asyncapi: document } : { openapi: document };
}

if (import.meta.main) {
  const { base } = parseArgs({ options: { base: { type: "string" } } }).values;
  if (base === undefined) await runAsCommand(breaking);
  else {
    const before = existsSync(base) ? readFile(base) : await readRef(repository, base);
    await runAsCommand({ name: "breaking", find: (root) => compareWith(before, root, base) });
  }
}
