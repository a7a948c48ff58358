import { join } from "node:path";
import { fromFile, Parser } from "@asyncapi/parser";
import { type Check, runAsCommand } from "./check.ts";

const documents = ["spec/asyncapi.yaml", "generated/asyncapi.json"];

/** Severity of a warning in the parser's scale; an error is 0, and what is above a warning is advice. */
const warning = 1;

/** The official parser of AsyncAPI finds nothing wrong in the document as written and as bundled. */
export const asyncapi: Check = {
  name: "asyncapi",
  find: async (root) => {
    const parser = new Parser();
    const problems: string[] = [];
    for (const file of documents) {
      const { diagnostics } = await fromFile(parser, join(root, file)).parse();
      for (const { severity, message, range, path } of diagnostics) {
        const gravity: number = severity;
        if (gravity <= warning) problems.push(`${file}:${range.start.line + 1} ${message} (/${path.join("/")})`);
      }
    }
    return { problems };
  },
};

if (import.meta.main) await runAsCommand(asyncapi);
