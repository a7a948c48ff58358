import { CommandFailed } from "../setup/run.ts";
import { StartError } from "./settings.ts";

/** Shows why a command of this project ended badly, as short as it can be understood, and ends with code 1. */
export function reportAndExit(error: unknown): never {
  if (error instanceof StartError) console.error(error.message);
  else if (error instanceof CommandFailed) console.error(`${error.output.trim()}\n\n${error.message}`);
  else console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
