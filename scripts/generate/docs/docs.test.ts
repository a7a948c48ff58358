import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { defaultSpecDir } from "../spec-hash.ts";
import { bundle } from "../bundle.ts";
import { withScopesInWords } from "./access.ts";
import { readDocsInput } from "./input.ts";
import { publishDocs } from "./publish.ts";
import { renderDocs } from "./render.ts";
import { docsUpToDate } from "./up-to-date.ts";

const root = resolve(import.meta.dirname, "../../..");
const pages = renderDocs(readDocsInput(defaultSpecDir));
const htmlPages = [...pages].filter(([path]) => path.endsWith(".html"));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "cfm-docs-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("the pages", () => {
  test.each(htmlPages)("%s runs under the policy of the app: no script, no style in it", (_, text) => {
    expect(text).not.toMatch(/<script|<style|\sstyle=|\son[a-z]+=|javascript:/i);
  });

  test("every link leads somewhere once they are published", () => {
    publishDocs(folder);
    // These two are the worker's and the app's.
    const elsewhere = ["openapi.json", "../favicon.svg"];
    const broken = htmlPages.flatMap(([path, text]) =>
      [...text.matchAll(/href="([^"]+)"/g)].flatMap(([, link = ""]) => {
        const [file = "", id] = link.split("#");
        if (elsewhere.includes(file)) return [];
        const target =
          file === "" ? text : (pages.get(file) ?? (existsSync(join(folder, "docs", file)) ? undefined : ""));
        const missing = target === "" || (id !== undefined && target !== undefined && !target.includes(`id="${id}"`));
        return missing ? [`${path}: ${link}`] : [];
      }),
    );
    expect(broken).toEqual([]);
  });

  test("say everything that the registries hold", () => {
    expect(pages.get("errors.html")).toContain('id="RATE_LIMITED"');
    expect(pages.get("errors.html")).toContain('id="close-4009"');
    expect(pages.get("limits.html")).toContain('id="heartbeatMs"');
    expect(pages.get("requests.html")).toContain('id="listMessages"');
    expect(pages.get("shapes.html")).toContain('id="ChatCommand"');
    expect(pages.get("rules.html")).toContain('<li id="RM-3">');
  });

  test("say in words who may do what", () => {
    const requests = pages.get("requests.html") ?? "";
    const about = (id: string) => new RegExp(`id="${id}".*?</section>`, "s").exec(requests)?.[0] ?? "";
    expect(about("getHealth")).toContain("Needs no sign-in.");
    expect(about("listMessages")).toContain("may enter the room. An access token needs the scope <code>read</code>.");
    expect(about("changeRoom")).toContain("For the owner of the room.");
    expect(about("endSession")).toContain("No access token may do it.");
    expect(about("getPerson")).toContain("a copy of the session that is at most a minute old");
    const messages = JSON.stringify(withScopesInWords(bundle(readDocsInput(defaultSpecDir).source).asyncapi));
    expect(messages).toContain("An access token needs the scope `chat`.");
    expect(messages).toContain("Every access token may do it.");
  });

  test("come out the same at a second run", () => {
    expect(renderDocs(readDocsInput(defaultSpecDir))).toEqual(pages);
  });
});

describe("the check finds", () => {
  beforeEach(() => {
    cpSync(join(root, "spec"), join(folder, "spec"), { recursive: true });
    mkdirSync(join(folder, "generated"));
    cpSync(join(root, "generated/docs"), join(folder, "generated/docs"), { recursive: true });
  });

  const change = (path: string, find: string, replace: string): void => {
    const text = readFileSync(join(folder, path), "utf8");
    expect(text, "the fault has a place").toContain(find);
    writeFileSync(join(folder, path), text.replace(find, replace));
  };

  test.each([
    [
      "a page that somebody edited",
      "generated/docs/rules.html",
      "RM-3",
      "RM-4",
      "generated/docs/rules.html is not what spec/ gives; run `make docs`",
    ],
    [
      "a message that is described otherwise",
      "spec/messages/room/client/nudge.yaml",
      "title: Nudge",
      "title: Shake",
      "generated/docs/sockets.html is stale; run `make docs`",
    ],
    [
      "a limit with another value",
      "spec/limits.yaml",
      "value: 8192",
      "value: 8193",
      "generated/docs/limits.html is not what spec/ gives; run `make docs`",
    ],
  ])("%s", async (_, path, find, replace, problem) => {
    change(path, find, replace);
    const { problems } = await docsUpToDate.find(folder);
    expect(problems).toContain(problem);
  });

  test("a page that is missing and one that is left over", async () => {
    rmSync(join(folder, "generated/docs/sockets.html"));
    writeFileSync(join(folder, "generated/docs/old.html"), "");
    const { problems } = await docsUpToDate.find(folder);
    expect(problems).toEqual([
      "generated/docs/old.html is not generated any more; run `make docs`",
      "generated/docs/sockets.html is stale; run `make docs`",
    ]);
  });
});
