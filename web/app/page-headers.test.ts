import { CspEvaluator } from "csp_evaluator/dist/evaluator.js";
import { Severity } from "csp_evaluator/dist/finding.js";
import { CspParser } from "csp_evaluator/dist/parser.js";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { BEACON, withBeacon, withWidgetFrom } from "./page-headers.ts";
import { SCRIPT_POLICY } from "./signin/turnstile.ts";

const headers = readFileSync(new URL("public/_headers", import.meta.url), "utf8");
const policyOf = (text: string): string => /Content-Security-Policy: (.*)/.exec(text)?.[1] ?? "";
const policy = policyOf(headers);

/** What an evaluator of content policies has against one, by severity. */
const findings = (text: string): readonly (readonly [Severity, string])[] =>
  new CspEvaluator(new CspParser(text).csp).evaluate().map(({ severity, description }) => [severity, description]);

describe("the page's content policy", () => {
  it("is found without fault by an evaluator, except that it lets files of our own origin and the widget run", () => {
    const [own, widget, ...others] = findings(policy);
    expect(others).toEqual([]);
    expect(own).toEqual([Severity.MEDIUM_MAYBE, expect.stringContaining("'self' can be problematic")]);
    expect(widget).toEqual([Severity.MEDIUM_MAYBE, expect.stringContaining("No bypass found")]);
  });

  it("with the beacon is found to let that run in addition, and nothing else", () => {
    const [, beacon, ...others] = findings(policyOf(withBeacon(headers)));
    expect(beacon).toEqual([Severity.MEDIUM_MAYBE, expect.stringContaining("No bypass found")]);
    expect(others).toEqual(findings(policy).slice(1));
  });

  it.each([
    ["unsafe-inline", policy.replace("script-src 'self'", "script-src 'self' 'unsafe-inline'")],
    ["a wildcard", policy.replace("script-src 'self'", "script-src *")],
    ["data:", policy.replace("script-src 'self'", "script-src data:")],
    ["no base-uri", policy.replace("default-src 'none'; ", "").replace("object-src 'none'; ", "")],
  ])("with %s would be found", (_fault, text) => {
    expect(Math.min(...findings(text).map(([severity]) => severity))).toBe(Severity.HIGH);
  });
});

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

  it("name no address of the beacon, and have a place for it", () => {
    expect(headers).not.toContain("cloudflareinsights");
    expect(withBeacon(headers)).toContain(` ${BEACON.script} `);
    expect(() => withBeacon(headers.replace("connect-src 'self'", "connect-src https:"))).toThrow("no place");
  });
});
