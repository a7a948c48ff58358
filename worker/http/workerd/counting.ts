import { env } from "cloudflare:workers";
import type { Env } from "../../env.ts";

/** Bindings that count how often each of those that keep something is asked. */
export function counting(): { readonly bindings: Env; readonly asked: ReadonlyMap<string, number> } {
  const asked = new Map<string, number>();
  const counted = <Binding extends object>(name: string, binding: Binding): Binding =>
    new Proxy(binding, {
      get(target, property) {
        asked.set(name, (asked.get(name) ?? 0) + 1);
        const value: unknown = Reflect.get(target, property);
        return typeof value === "function" ? value.bind(target) : value;
      },
    });
  const { ACCOUNTS, ROOMS, PRESENCE, DIRECTORY, SESSION_KV, CHALLENGES } = env;
  const bindings = {
    ...env,
    ACCOUNTS: counted("ACCOUNTS", ACCOUNTS),
    CHALLENGES: counted("CHALLENGES", CHALLENGES),
    ROOMS: counted("ROOMS", ROOMS),
    PRESENCE: counted("PRESENCE", PRESENCE),
    DIRECTORY: counted("DIRECTORY", DIRECTORY),
    SESSION_KV: counted("SESSION_KV", SESSION_KV),
  };
  return { bindings, asked };
}
