import { describe, expect, test } from "vitest";
import { judgeChange, judgeUpgrade } from "./origin.ts";

const ALLOWED = ["https://app.example.com", "http://localhost:8787"];
const OWN = { origin: "https://app.example.com", fetchSite: "same-origin", csrf: "1" };

const FOREIGN: readonly (readonly [string, string | null])[] = [
  ["absent", null],
  ["null", "null"],
  ["evil", "https://evil.example"],
  ["ours with more behind it", "https://app.example.com.evil"],
  ["ours in the path of another", "https://evil.example/https://app.example.com"],
  ["without https", "http://app.example.com"],
  ["a sub-domain", "https://x.app.example.com"],
  ["the domain above", "https://example.com"],
  ["another port", "https://app.example.com:8443"],
  ["the port that https has anyway", "https://app.example.com:443"],
  ["in upper case", "https://APP.example.com"],
  ["with a trailing dot", "https://app.example.com."],
  ["with a trailing slash", "https://app.example.com/"],
  ["two of them", "https://app.example.com, https://evil.example"],
  ["empty", ""],
];

describe("[AU-4] S15: an upgrade with a cookie", () => {
  test("from each listed origin is fine", () => {
    for (const origin of ALLOWED) expect(judgeUpgrade({ ...OWN, origin }, ALLOWED)).toBeNull();
  });

  test.each(FOREIGN)("with an Origin that is %s is refused", (_case, origin) => {
    expect(judgeUpgrade({ ...OWN, origin }, ALLOWED)).toBe("ORIGIN_FORBIDDEN");
  });

  test.each(["same-site", "cross-site", "none", ""])("with the Sec-Fetch-Site %j is refused", (fetchSite) => {
    expect(judgeUpgrade({ ...OWN, fetchSite }, ALLOWED)).toBe("ORIGIN_FORBIDDEN");
  });

  test("from a browser that sends no Sec-Fetch-Site is fine", () => {
    expect(judgeUpgrade({ ...OWN, fetchSite: null, csrf: null }, ALLOWED)).toBeNull();
  });
});

describe("[AU-4] S15: a state-changing request with a cookie", () => {
  test("from a page of ours is fine, also from a browser that sends no Sec-Fetch-Site", () => {
    expect(judgeChange(OWN, ALLOWED)).toBeNull();
    expect(judgeChange({ ...OWN, fetchSite: null }, ALLOWED)).toBeNull();
  });

  test.each(FOREIGN)("with an Origin that is %s is refused", (_case, origin) => {
    expect(judgeChange({ ...OWN, origin }, ALLOWED)).toBe("ORIGIN_FORBIDDEN");
  });

  test.each([
    ["no X-CFM-CSRF", { csrf: null }],
    ["an empty X-CFM-CSRF", { csrf: "" }],
    ["another X-CFM-CSRF", { csrf: "0" }],
    ["the Sec-Fetch-Site of a sister site", { fetchSite: "same-site" }],
    ["the Sec-Fetch-Site of another site", { fetchSite: "cross-site" }],
    ["the Sec-Fetch-Site of the address bar", { fetchSite: "none" }],
  ])("with %s is refused", (_case, change) => {
    expect(judgeChange({ ...OWN, ...change }, ALLOWED)).toBe("CSRF_FAILED");
  });

  test("finds nothing on an empty list", () => {
    expect(judgeChange(OWN, [])).toBe("ORIGIN_FORBIDDEN");
  });
});
