import { violationsOf } from "./accessible.ts";
import { refusedWith } from "./expected.ts";
import { expect, ownServer, test } from "./fixture.ts";
import { Person } from "./person.ts";

const server = ownServer();

test("sign-in, verification, contacts and a conversation have no accessibility violation", async ({ browser }) => {
  const anna = await Person.arrive(browser, server.url, /Anna/);
  await expect(anna.page.getByRole("option", { name: /Anna/ })).toBeVisible();
  expect(await violationsOf(anna.page)).toEqual([]);
  await anna.signIn();
  await anna.open("The Lobby");
  await anna.saysAndIsAcked("The Lobby", "hello :) https://example.com/");
  expect(await violationsOf(anna.page)).toEqual([]);
});

test("a server that cannot verify lets nobody in, and says why", async ({ browser }) => {
  const ben = await Person.arrive(browser, server.url, /^Ben/);
  ben.expects(refusedWith(503));
  await server.verification("http-500");
  await ben.page.getByRole("option", { name: ben.name }).click();
  await ben.page.getByRole("button", { name: "Sign In" }).click();
  await expect(ben.page.getByText(/TURNSTILE_UNAVAILABLE/)).toBeVisible({ timeout: 15_000 });
  await ben.photograph("6-verification-out-of-reach");
  await server.verification("ok");
  await ben.signIn();
});

test("what stands in for the verification says that it is none, readably, and never looks like one", async ({
  browser,
}) => {
  const ben = await Person.arrive(browser, server.url, /^Ben/);
  // Its token never comes, so that it stays.
  await ben.page.route("**/token", () => undefined);
  await ben.page.getByRole("option", { name: ben.name }).click();
  await ben.page.getByRole("button", { name: "Sign In" }).click();
  const dialog = ben.page.getByRole("dialog", { name: "Security verification" });
  const frame = await (await dialog.locator("iframe").elementHandle())?.contentFrame();
  if (!frame) throw new Error("there is no frame");
  const label = frame.getByText("Development stand-in: no person check here");
  await expect(label).toBeVisible();
  await expect(dialog.locator("iframe")).toHaveAttribute("title", "Development stand-in: no person check here");
  await expect(frame.locator("input, [role=checkbox], [role=switch], canvas, img, svg")).toHaveCount(0);
  // All of it fits into the box, in letters that are large and dark enough.
  const size = await label.evaluate((node) => Number.parseFloat(getComputedStyle(node).fontSize));
  expect(size).toBeGreaterThanOrEqual(12);
  const lines = frame.getByRole("paragraph").or(frame.getByRole("status"));
  for (const line of await lines.all()) await expect(line).toBeInViewport({ ratio: 1 });
  expect(await frame.evaluate(() => document.body.scrollHeight - innerHeight)).toBeLessThanOrEqual(0);
  expect(await violationsOf(frame)).toEqual([]);
  await dialog.getByRole("button", { name: "Cancel" }).click();
});

test("the documents are served, read without a network, and link to what exists", async ({ browser }) => {
  const page = await (await browser.newContext()).newPage();
  const elsewhere: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(server.url) && !/^(data|blob):/.test(request.url())) elsewhere.push(request.url());
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
  expect(elsewhere).toEqual([]);

  const served = await page.request.get(`${server.url}/docs/openapi.json`);
  expect(await served.json()).toMatchObject({ openapi: "3.1.0", info: { title: "CF Messenger, the requests" } });
});

test("these films notice what a page complains of", async ({ browser, complaints }) => {
  const page = await (await browser.newContext()).newPage();
  await page.goto(server.url);
  await page
    .evaluate(() => {
      console.error("a word on the console");
      setTimeout(() => {
        throw new Error("nobody caught this");
      });
      document.body.setAttribute("style", "color: red");
      // eslint-disable-next-line no-alert -- what is noticed
      alert("look here");
      document.body.innerHTML = "<b>not trusted</b>";
    })
    .catch(() => undefined);
  const noticed: string[] = [];
  for (const sign of [
    "a word on the console",
    "nobody caught this",
    "style-src",
    "look here",
    "require-trusted-types-for",
  ]) {
    await expect
      .poll(() => {
        noticed.push(...complaints.take());
        return noticed.join("\n");
      })
      .toContain(sign);
  }
});
