import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { CommandFailed, run } from "../setup/run.ts";
import { type Check, runAsCommand } from "./check.ts";

/** The command line of Redocly, run by its own file so that no PATH decides which one it is. */
const redocly = fileURLToPath(import.meta.resolve("@redocly/cli/bin/cli.js"));

/** Redocly finds nothing wrong in the HTTP document as written and as bundled; redocly.yaml says by which rules. */
export const openapi: Check = {
  name: "openapi",
  find: async (root) => {
    const documents = ["spec/openapi.yaml", "generated/openapi.json"].map((file) => join(root, file));
    try {
      await run(
        process.execPath,
        [redocly, "lint", ...documents, "--config", join(root, "redocly.yaml"), "--format", "stylish"],
        {
          ...process.env,
          REDOCLY_TELEMETRY: "off",
          REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
          NO_COLOR: "1",
        },
      );
      return { problems: [] };
    } catch (error) {
      if (!(error instanceof CommandFailed)) throw error;
      return { problems: error.output.split("\n").filter((line) => line.trim() !== "") };
    }
  },
};

if (import.meta.main) await runAsCommand(openapi);
