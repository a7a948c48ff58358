import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { withWidgetFrom } from "./page-headers.ts";
import { SCRIPT_POLICY } from "./signin/turnstile.ts";

const headers = readFileSync(new URL("public/_headers", import.meta.url), "utf8");
const policy = /Content-Security-Policy: (.*)/.exec(headers)?.[1] ?? "";

describe("the page's headers", () => {
  it("allow nothing inline, nothing evaluated and nothing from this machine", () => {
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/unsafe-|data:|blob:|\*|localhost|127\.0\.0\.1/);
  });

  it("name the policies that the page makes", () => {
    expect(policy).toMatch(new RegExp(`trusted-types svelte-trusted-html ${SCRIPT_POLICY}$`));
  });

  it("are read by the platform: no line longer than 2000 characters", () => {
    expect(Math.max(...headers.split("\n").map((line) => line.length))).toBeLessThan(2000);
  });

  it("let a local server's widget in instead of the real one", () => {
    const local = withWidgetFrom(headers, "http://localhost:8788/turnstile/v0/api.js");
    expect(local).toContain("script-src 'self' http://localhost:8788;");
    expect(local).toContain("frame-src http://localhost:8788;");
    expect(local).not.toContain("cloudflare.com");
  });
});
