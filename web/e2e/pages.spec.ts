import { expect, test, type Page } from "@playwright/test";
import axe from "axe-core";
import { Person } from "./person.ts";
import { TestServer } from "./server.ts";

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
declare global {
  interface Window {
    axe: typeof axe;
  }
}

const server = new TestServer();

test.beforeAll(() => server.start());
test.afterAll(async ({ browser }) => {
  await Promise.all(browser.contexts().map((context) => context.close()));
  await server.end();
});

test("sign-in, verification, contacts and a conversation have no accessibility violation", async ({ browser }) => {
  const anna = await Person.arrive(browser, server.url, /Anna/);
  await expect(anna.page.getByRole("option", { name: /Anna/ })).toBeVisible();
  await isAccessible(anna.page);
  await anna.signIn();
  await anna.open("The Lobby");
  await anna.saysAndIsAcked("The Lobby", "hello :) https://example.com/");
  await isAccessible(anna.page);
  expect(anna.complaints).toEqual([]);
});

test("a server that cannot verify lets nobody in, and says why", async ({ browser }) => {
  const ben = await Person.arrive(browser, server.url, /^Ben/);
  await server.verification("http-500");
  await ben.page.getByRole("option", { name: ben.name }).click();
  await ben.page.getByRole("button", { name: "Sign In" }).click();
  await expect(ben.page.getByText(/TURNSTILE_UNAVAILABLE/)).toBeVisible({ timeout: 15_000 });
  await ben.photograph("6-verification-out-of-reach");
  await server.verification("ok");
  await ben.signIn();
});

test("the documents are served, read without a network, and link to what exists", async ({ browser }) => {
  const page = await (await browser.newContext()).newPage();
  const elsewhere: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(server.url) && !/^(data|blob):/.test(request.url())) elsewhere.push(request.url());
  });
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  const words = {
    "": "Build a client",
    requests: "listRooms",
    sockets: "Somebody said something",
    rules: "RM-2",
    errors: "TURNSTILE_FAILED",
    limits: "chatTextMaxCodePoints",
  };
  for (const [name, word] of Object.entries(words)) {
    const answer = await page.goto(`${server.url}/docs/${name}`);
    expect(answer?.status(), name).toBe(200);
    await expect(page.getByText(word).locator("visible=true").first()).toBeVisible();
  }
  await page.goto(`${server.url}/docs/`);
  await page.screenshot({ path: "test-results/screens/7-docs.png" });
  expect({ elsewhere, complaints }).toEqual({ elsewhere: [], complaints: [] });

  const served = await page.request.get(`${server.url}/docs/openapi.json`);
  expect(await served.json()).toMatchObject({ openapi: "3.1.0", info: { title: "CF Messenger, the requests" } });
});

async function isAccessible(page: Page): Promise<void> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate((tags) => window.axe.run({ runOnly: tags }), WCAG);
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
}
