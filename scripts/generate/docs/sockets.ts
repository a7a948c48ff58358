import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { run } from "../../setup/run.ts";
import { type JsonObject, jsonText } from "../json.ts";
import type { Output } from "../output.ts";
import { withScopesInWords } from "./access.ts";

/** The AsyncAPI command line has a dependency tree of its own for its size; it is installed when it is needed. */
const home = resolve(import.meta.dirname, "../../asyncapi");
const tree = join(home, "node_modules");

/** The files that come from the tool. */
export const socketsFiles: readonly string[] = ["sockets.html", "sockets.licences.txt"];

/** Licence texts of what the page carries in itself, inside the tree. */
const licences = [
  "@asyncapi/html-template/LICENSE",
  "@asyncapi/html-template/NOTICE",
  "@asyncapi/html-template/node_modules/@asyncapi/react-component/browser/standalone/without-parser.js.LICENSE.txt",
];

/** No report home, no browser download, no question. */
const quiet = { CI: "true", PUPPETEER_SKIP_DOWNLOAD: "1", SUPPRESS_NO_CONFIG_WARNING: "1", SCARF_ANALYTICS: "false" };

/** SHA-256 of what sockets.html is made from: the AsyncAPI document and the tools. Other changes leave the page alone. */
export function socketsSha256(asyncapi: JsonObject): string {
  const tools = readFileSync(join(home, "package.json"));
  return createHash("sha256")
    .update(jsonText(withScopesInWords(asyncapi)))
    .update(tools)
    .digest("hex");
}

/** The hash of what the page in a folder was made from; undefined without a page. */
export function stampOf(folder: string): string | undefined {
  const path = join(folder, "sockets.html");
  const page = existsSync(path) ? readFileSync(path, "utf8") : "";
  return /<meta name="cfm-source-sha256" content="([0-9a-f]{64})">/.exec(page)?.[1];
}

/**
 * sockets.html, by the AsyncAPI command line and its html-template, in one file that needs no network, and the licences
 * of what is in it.
 *
 * @throws CommandFailed when the tool cannot be installed or does not like the document
 */
export async function renderSockets(asyncapi: JsonObject): Promise<Output> {
  if (!existsSync(join(tree, "@asyncapi/cli"))) {
    const flags = ["--ignore-scripts", "--no-save", "--no-audit", "--no-fund", "--loglevel=error"];
    await run("npm", ["install", "--prefix", home, ...flags], { ...process.env, ...quiet });
  }
  const folder = mkdtempSync(join(tmpdir(), "cfm-docs-"));
  try {
    const document = join(folder, "asyncapi.json");
    writeFileSync(document, jsonText(withScopesInWords(asyncapi)));
    const template = join(tree, "@asyncapi/html-template");
    const args = [
      "generate",
      "fromTemplate",
      document,
      template,
      "--output",
      join(folder, "out"),
      "--param",
      "singleFile=true",
      "--no-interactive",
      "--force-write",
    ];
    await run(process.execPath, [join(tree, "@asyncapi/cli/bin/run_bin"), ...args], { ...process.env, ...quiet });
    return new Map([
      ["sockets.html", dressed(readFileSync(join(folder, "out/index.html"), "utf8"), socketsSha256(asyncapi))],
      [
        "sockets.licences.txt",
        licences
          .map((path) => readFileSync(join(tree, path), "utf8").trim())
          .join("\n\n----\n\n")
          .concat("\n"),
      ],
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Adds the stamp, a way back to the other pages, and takes away the quotes that the template draws around code. */
function dressed(page: string, sha256: string): string {
  const charset = '<meta charset="UTF-8">';
  const head = `
      <!-- Generated from spec/ by scripts/generate/docs.ts with @asyncapi/html-template. Do not edit. -->
      <meta name="cfm-source-sha256" content="${sha256}">
      <style>
        .prose code::before, .prose code::after { content: none !important; }
        .cfm-back { margin: 0; padding: 8px 32px; font: 15px/1.5 Tahoma, "DejaVu Sans Condensed", Verdana, sans-serif; background: #eaf3fd; }
        .cfm-back a { color: #0b4fc4; }
      </style>`;
  const back = '<p class="cfm-back"><a href="index.html">CF Messenger, the protocol</a></p>';
  const body = /(<body>\s*)(<div id="root">)/;
  if (!page.includes(charset) || !body.test(page))
    throw new Error("the page of the template has another form than expected");
  return page.replace(charset, `${charset}${head}`).replace(body, `$1${back}$2`);
}
