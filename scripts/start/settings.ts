import { resolve } from "node:path";

/** What can be chosen for a local run. */
export interface Settings {
  /** The page and the API. */
  readonly port: number;
  /** The Turnstile stand-in. */
  readonly turnstilePort: number;
  /** The worker behind the development server of the page; only `make dev` uses it. */
  readonly apiPort: number;
  /** Absolute path of the folder for all local data. */
  readonly dataDir: string;
}

/** A mistake of the person at the keyboard; its message is the one line to show. */
export class StartError extends Error {}

/**
 * Reads PORT, TURNSTILE_PORT, API_PORT and DATA.
 *
 * @param command the target of the Makefile that asks; only "dev" uses API_PORT
 * @throws StartError that names the variable and what it may be
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>, command: "start" | "dev"): Settings {
  const settings = {
    port: readPort(env, "PORT", 8787),
    turnstilePort: readPort(env, "TURNSTILE_PORT", 8788),
    apiPort: readPort(env, "API_PORT", 8789),
    dataDir: resolve(env["DATA"] || ".data"),
  };
  if (settings.port === settings.turnstilePort) throw new StartError("PORT and TURNSTILE_PORT must be different ports");
  if (command === "dev" && [settings.port, settings.turnstilePort].includes(settings.apiPort)) {
    throw new StartError("PORT, TURNSTILE_PORT and API_PORT must be three different ports");
  }
  return settings;
}

function readPort(env: Readonly<Record<string, string | undefined>>, name: string, fallback: number): number {
  const text = env[name];
  if (text === undefined || text === "") return fallback;
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= 1 && port <= 65535) return port;
  throw new StartError(`${name}=${text} is no port: choose a number from 1 to 65535`);
}
