/**
 * Import rules; each one is a sentence of ARCHITECTURE.md. scripts/gates/import-rules.test.ts plants an offence
 * against every one of them.
 */

/** Tests and what only tests use. */
const TEST_CODE = "(\\.(test|spec)\\.ts$|/(testing|workerd)/|^web/e2e/)";

/** Where the platform may be named: entry, bindings, Durable Object shells and the tests that run in workerd. */
const SHELLS = "(^worker/(index|env)\\.ts$|-object\\.ts$|/workerd/)";

/** @returns {import('dependency-cruiser').IForbiddenRuleType} */
const rule = (name, from, to) => ({ name, severity: "error", from, to });

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    rule(
      "generated-is-a-leaf",
      { path: "^generated/" },
      { pathNot: ["^generated/", "node_modules/(zod|openapi-fetch|@hono/zod-openapi)/"] },
    ),
    rule(
      "a-feature-has-one-public-file",
      { path: "^worker/([^/]+)/", pathNot: TEST_CODE },
      { path: "^worker/[^/]+/", pathNot: ["^worker/$1/", "^worker/[^/]+/index\\.ts$", "-object\\.ts$"] },
    ),
    rule("platform-only-in-shells", { path: "^worker/", pathNot: SHELLS }, { path: "^cloudflare:" }),
    rule(
      "objects-are-imported-as-types-only",
      { path: "^worker/", pathNot: [SHELLS, TEST_CODE] },
      { path: "-object\\.ts$", dependencyTypesNot: ["type-only"] },
    ),
    rule("web-never-imports-worker", { path: "^(web|spec)/", pathNot: "/workerd/" }, { path: "^worker/" }),
    rule("worker-never-imports-web", { path: "^worker/" }, { path: "^web/" }),
    rule(
      "sdk-knows-no-framework",
      { path: "^web/client/", pathNot: TEST_CODE },
      { path: ["node_modules/svelte/", "^web/app/"] },
    ),
    rule("sdk-knows-no-platform", { path: "^web/client/", pathNot: TEST_CODE }, { dependencyTypes: ["core"] }),
    rule(
      "app-talks-through-sdk",
      { path: "^web/app/" },
      { path: "^generated/", pathNot: "^generated/(contract/limits|types)\\.ts$|^generated/words/" },
    ),
    rule(
      "no-test-code-in-production",
      { path: "^(worker|web)/", pathNot: TEST_CODE },
      { path: [TEST_CODE, "node_modules/(vitest|@playwright|fast-check)/"] },
    ),
    rule(
      "production-never-imports-scripts",
      { path: "^(worker|web|generated)/", pathNot: TEST_CODE },
      { path: "^scripts/" },
    ),
    // A circle that is closed by an import at run time is none when the modules load.
    rule("no-circles", {}, { circular: true, viaOnly: { dependencyTypesNot: ["dynamic-import"] } }),
    rule("nothing-unresolved", {}, { couldNotResolve: true, pathNot: "^(cloudflare:|virtual:)" }),
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    builtInModules: { add: ["cloudflare:workers", "cloudflare:test"] },
    exclude: { path: "(^|/)(\\.svelte-check|dist|generated/models|generated/docs|bench/peers)/" },
    enhancedResolveOptions: {
      extensions: [".ts", ".js", ".svelte", ".svelte.ts"],
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "svelte"],
    },
  },
};
