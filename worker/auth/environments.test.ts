import { describe, expect, test } from "vitest";
import { unstable_readConfig as readConfig } from "wrangler";
import { settingsProblems } from "./settings-guard.ts";

const CONFIG = "wrangler.jsonc";
const development = readConfig({ config: CONFIG });

/** What the operator of a deployment fills in; all else must be there as it is shipped. */
const TO_FILL_IN = ["TURNSTILE_SECRET", "TURNSTILE_SITE_KEY", "TURNSTILE_HOSTNAMES", "PUBLIC_ORIGINS"];

/** What may differ between this machine and a deployment: addresses, keys, and the name of the environment. */
const DIFFERENT = [
  "ENVIRONMENT",
  "PUBLIC_ORIGINS",
  "SITEVERIFY_URL",
  "TURNSTILE_HOSTNAMES",
  "TURNSTILE_SCRIPT_URL",
  "TURNSTILE_SITE_KEY",
];

const bindingsOf = (stores: readonly { readonly binding: string }[]): readonly string[] =>
  stores.map(({ binding }) => binding);

const storesOf = (config: typeof development) => ({
  databases: bindingsOf(config.d1_databases),
  caches: bindingsOf(config.kv_namespaces),
  buckets: bindingsOf(config.r2_buckets),
});

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

describe.each(["staging", "production"])("[AU-2] %s", (name) => {
  const deployment = readConfig({ config: CONFIG, env: name });

  test("runs the same code with the same objects and the same kinds of stores", () => {
    expect(deployment.main).toBe(development.main);
    expect(deployment.durable_objects).toEqual(development.durable_objects);
    expect(deployment.migrations).toEqual(development.migrations);
    expect(storesOf(deployment)).toEqual(storesOf(development));
  });

  test("differs in addresses and keys alone", () => {
    expect(Object.keys(deployment.vars).toSorted()).toEqual(Object.keys(development.vars).toSorted());
    const differences = Object.keys(deployment.vars).filter((key) => deployment.vars[key] !== development.vars[key]);
    expect(differences.toSorted()).toEqual(DIFFERENT);
    expect(deployment.vars["ENVIRONMENT"]).toBe(name);
  });

  test("keeps what pages measure of themselves in a dataset of its own, and this machine keeps nothing", () => {
    expect(deployment.analytics_engine_datasets).toEqual([
      { binding: "PAGE_METRICS", dataset: `cf_messenger_page_metrics_${name}` },
    ]);
    expect(development.analytics_engine_datasets).toEqual([]);
  });

  test("is shipped without a switch that lets anyone in", () => {
    expect(deployment.vars).not.toHaveProperty("DEMO_SIGN_IN");
  });
});

test("[AU-2] production as it is shipped lacks what only the operator knows, and nothing else", () => {
  const { vars } = readConfig({ config: CONFIG, env: "production" });
  const problems = settingsProblems({
    ENVIRONMENT: "production",
    PUBLIC_ORIGINS: textOf(vars["PUBLIC_ORIGINS"]),
    SITEVERIFY_URL: textOf(vars["SITEVERIFY_URL"]),
    TURNSTILE_HOSTNAMES: textOf(vars["TURNSTILE_HOSTNAMES"]),
    TURNSTILE_SCRIPT_URL: textOf(vars["TURNSTILE_SCRIPT_URL"]),
    TURNSTILE_SECRET: "",
    TURNSTILE_SITE_KEY: textOf(vars["TURNSTILE_SITE_KEY"]),
  });
  expect(problems.map((problem) => problem.split(" ")[0])).toEqual(TO_FILL_IN);
});
