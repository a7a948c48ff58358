import type { Browser, BrowserContext, Page, Request } from "@playwright/test";
import { PageMetricsSchema } from "../../generated/zod/classic.ts";
import { chromiumArgs, chromiumPath } from "../../scripts/setup/chromium-flags.ts";
import { BEACON, withBeacon } from "../app/page-headers.ts";
import { Complaints } from "./complaints.ts";
import { expect, ownServer, test } from "./fixture.ts";

const server = ownServer();

/** A page that is not opened yet, and what it tells of how it felt. */
interface Visitor {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly told: readonly Request[];
  /** What it asks of anyone but this machine. */
  readonly elsewhere: readonly string[];
}

async function visitor(browser: Browser): Promise<Visitor> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const told: Request[] = [];
  const elsewhere: string[] = [];
  context.on("request", (request) => {
    const { hostname, pathname } = new URL(request.url());
    if (pathname === "/api/rum") told.push(request);
    if (hostname !== "localhost") elsewhere.push(request.url());
  });
  return { page: await context.newPage(), context, told, elsewhere };
}

/** Opens the page, and waits until all that measures is there. */
async function open(page: Page): Promise<void> {
  const isLoaded = page.waitForResponse(/\/assets\/measure-/);
  await page.goto(server.url);
  await isLoaded;
  await expect(page.getByRole("button", { name: "Sign In" })).toBeVisible();
}

/** The page is hidden, as behind another tab, and seen again. */
const isHidden = async (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const state of ["hidden", "visible"]) {
      Object.defineProperty(document, "visibilityState", { configurable: true, value: state });
      document.dispatchEvent(new Event("visibilitychange", { bubbles: true }));
    }
  });

test("a visit tells once what it measured, without its cookie, and the server takes it", async ({ browser }) => {
  const { page, context, told } = await visitor(browser);
  await context.addInitScript(() => {
    sessionStorage.setItem("cfm.app.measured", "true");
  });
  await open(page);
  await page.getByRole("option", { name: /Anna/ }).click();
  await page.getByRole("button", { name: "Sign In" }).click();
  await expect(page.getByRole("tree", { name: "Rooms and people" })).toBeVisible({ timeout: 20_000 });
  await isHidden(page);
  await expect.poll(() => told.length).toBeGreaterThan(0);

  for (const request of told) {
    expect((await request.response())?.status()).toBe(200);
    expect(await request.headerValue("cookie")).toBeNull();
  }
  const metrics = told.map((request) => PageMetricsSchema.parse(request.postDataJSON()));
  expect(metrics.map(({ device, navigation }) => `${device} ${navigation}`)).toEqual(
    metrics.map(() => "desktop navigate"),
  );
  expect(metrics.find(({ route }) => route === "signIn")?.metrics.map(({ name }) => name)).toContain("LCP");
  const names = metrics.flatMap((each) => each.metrics.map(({ name }) => name));
  expect(names.toSorted()).toEqual(["CLS", "FCP", "INP", "LCP", "TTFB"]);

  // Leaving hides it once more.
  await page.goto(`${server.url}/docs/`);
  expect(told).toHaveLength(metrics.length);
});

test("a browser that a program drives tells nothing, and the page asks nobody else", async ({ browser }) => {
  const { page, told, elsewhere } = await visitor(browser);
  await open(page);
  await isHidden(page);
  await page.goto("about:blank");
  expect([told, elsewhere]).toEqual([[], []]);
});

/** Serves the page as a build with a token makes it (scripts/start/measuring.test.ts), and stands in for Cloudflare. */
async function withToken(context: BrowserContext): Promise<void> {
  await context.route(`${server.url}/`, async (route) => {
    const response = await route.fetch();
    const policy = withBeacon(`  Content-Security-Policy: ${response.headers()["content-security-policy"] ?? ""}`);
    const tag = `<script type="text/x-asleep" src="${BEACON.script}" data-cf-beacon="{&quot;token&quot;:&quot;0&quot;}"></script>`;
    await route.fulfill({
      response,
      headers: { ...response.headers(), "content-security-policy": policy.trim().replace(/^[^:]*: /, "") },
      body: (await response.text()).replace("</head>", `${tag}</head>`),
    });
  });
  const reports = `${BEACON.reports}/cdn-cgi/rum`;
  await context.route(BEACON.script, (route) =>
    route.fulfill({
      contentType: "text/javascript",
      body: `fetch("${reports}", { method: "POST", mode: "no-cors" });`,
    }),
  );
  await context.route(reports, (route) => route.fulfill({ status: 204 }));
}

test("with a token Cloudflare's beacon runs and reports under the page's policy", async ({ playwright }) => {
  const args = [...chromiumArgs, "--disable-blink-features=AutomationControlled"];
  const browser = await playwright.chromium.launch({ executablePath: chromiumPath, args });
  const complaints = new Complaints();
  browser.on("context", (context) => complaints.watch(context));
  const { page, context, elsewhere } = await visitor(browser);
  await withToken(context);
  const isReported = context.waitForEvent("requestfinished", (request) => request.url().startsWith(BEACON.reports));
  await open(page);
  await isReported;
  expect(elsewhere).toEqual([BEACON.script, `${BEACON.reports}/cdn-cgi/rum`]);
  expect(complaints.take()).toEqual([]);
  await browser.close();
});

test("with a token a browser that a program drives is not counted", async ({ browser }) => {
  const { page, context, elsewhere } = await visitor(browser);
  await withToken(context);
  await open(page);
  expect(elsewhere).toEqual([]);
});
