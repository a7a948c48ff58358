import type { Page } from "@playwright/test";
import { REFUSED_ORIGIN } from "./expected.ts";
import { expect, ownServer, test } from "./fixture.ts";
import { acceptInvitation, addContact, acceptContact, register, startGroup } from "./newcomer.ts";
import { serveOtherOrigin } from "./other-origin.ts";
import { Person } from "./person.ts";

const server = ownServer();

/** What has run scripts in other pages. Every one is short enough for a name. */
const PAYLOADS = [
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  '"><svg onload=alert(1)>',
  '<a href="javascript:alert(1)">x</a>',
  '<iframe srcdoc="<script>parent.alert(1)</script>">',
  "</title><script>alert(1)</script>",
  "<details open ontoggle=alert(1)>",
  '{@html "<img src=x onerror=alert(1)>"}',
  "{{constructor.constructor('alert(1)')()}}",
  "javascript:alert(1)//",
  "&lt;script&gt;alert(1)&lt;/script&gt;",
  "<style>@import '//evil.example/x.css'</style>",
  'x" autofocus onfocus="alert(1)',
  "<math><mtext><img src=x onerror=alert(1)>",
  "data:text/html,<script>alert(1)</script>",
] as const;

/** Asks the API as a script of the page would. */
const ask = (page: Page, method: string, path: string, body: object): Promise<number> =>
  page.evaluate(
    async ([to, how, text]) => {
      const headers = { "Content-Type": "application/json", "X-CFM-CSRF": "1" };
      return (await fetch(to, { method: how, headers, body: text })).status;
    },
    [path, method, JSON.stringify(body)] as const,
  );

test("S8: what people write is text, in names, personal messages, titles and messages (PF-1)", async ({ browser }) => {
  const [name] = PAYLOADS;
  const mallory = await Person.arrive(browser, server.url, /Mallory/);
  const reader = await Person.arrive(browser, server.url, /Reader/);
  await register(mallory, "Mallory");
  await register(reader, "Reader");
  await addContact(mallory, "Reader");
  await acceptContact(reader, "Mallory");
  await startGroup(mallory, "Hostile", ["Reader"]);
  await mallory.isConnected("Hostile");
  await acceptInvitation(reader, "Hostile");
  await reader.isConnected("Hostile");

  await test.step("messages", async () => {
    for (const [index, payload] of PAYLOADS.entries()) {
      // In turns: one person alone would write more of them than people may (LM-1).
      await (index % 2 === 0 ? mallory : reader).saysAndIsAcked("Hostile", payload);
    }
    await expect.poll(() => reader.reads("Hostile"), { timeout: 20_000 }).toEqual([...PAYLOADS]);
    await expect.poll(() => mallory.reads("Hostile")).toEqual([...PAYLOADS]);
  });

  await test.step("personal messages and names, while the other one looks on", async () => {
    const row = reader.page.getByRole("tree", { name: "Rooms and people" });
    for (const payload of PAYLOADS) {
      expect(await ask(mallory.page, "PATCH", "/api/people/me", { name: payload, personalMessage: payload })).toBe(200);
      await expect(row.getByText(payload, { exact: true }).first()).toBeVisible({ timeout: 10_000 });
    }
    await reader.photograph("15-hostile-names");
  });

  await test.step("titles, in the window of everyone in the room", async () => {
    const roomId = await roomNamed(mallory.page, "Hostile");
    for (const payload of PAYLOADS) {
      expect(await ask(mallory.page, "PATCH", `/api/rooms/${roomId}`, { title: payload })).toBe(200);
      await expect(reader.page.getByRole("region", { name: `${payload} - Conversation` })).toBeVisible({
        timeout: 10_000,
      });
    }
    await reader.photograph("16-hostile-titles");
  });

  expect(await reader.page.title()).not.toContain(name);
});

/** The id of a room of the person's, by its title. */
const roomNamed = (page: Page, title: string): Promise<string> =>
  page.evaluate(async (wanted) => {
    const { data } = (await (await fetch("/api/rooms")).json()) as {
      data: { rooms: { roomId: string; title: string }[] };
    };
    return data.rooms.find((room) => room.title === wanted)?.roomId ?? "";
  }, title);

test("S15: a page of another origin can neither open a socket nor change anything (AU-4)", async ({ browser }) => {
  const anna = await Person.arrive(browser, server.url, /Anna/);
  await anna.signIn();
  const other = await serveOtherOrigin();
  anna.expects(REFUSED_ORIGIN);
  const page = await anna.page.context().newPage();
  await page.goto(other.url);

  /** Whether a socket opens from this page. */
  const opens = (from: Page): Promise<boolean> =>
    from.evaluate(
      (url) =>
        new Promise((resolve) => {
          const socket = new WebSocket(url, ["cfm.v1"]);
          socket.addEventListener("open", () => resolve(true));
          socket.addEventListener("error", () => resolve(false));
        }),
      `${server.url.replace("http", "ws")}/api/ws/room/lobby`,
    );
  // The browser sends the cookie to both: only the Origin tells them apart.
  expect(await opens(anna.page)).toBe(true);
  expect(await opens(page)).toBe(false);

  const logout = `${server.url}/api/auth/logout`;
  const attempts = await page.evaluate(async (url) => {
    const tries: RequestInit[] = [
      { method: "POST", credentials: "include" },
      { method: "POST", credentials: "include", mode: "no-cors" },
      { method: "POST", credentials: "include", headers: { "X-CFM-CSRF": "1", "Content-Type": "application/json" } },
    ];
    const outcomes: string[] = [];
    for (const init of tries) {
      outcomes.push(
        await fetch(url, init).then(
          ({ type }) => type,
          () => "refused",
        ),
      );
    }
    return outcomes;
  }, logout);
  // The second is sent, but not even its opaque answer reaches the page (CORP); what it did is seen below.
  expect(attempts).toEqual(["refused", "refused", "refused"]);
  await page.evaluate(async (url) => {
    const form = Object.assign(document.createElement("form"), { method: "post", action: url, target: "sink" });
    document.body.append(Object.assign(document.createElement("iframe"), { name: "sink" }), form);
    form.submit();
    await new Promise((resolve) => document.querySelector("iframe")?.addEventListener("load", resolve, { once: true }));
  }, logout);

  expect(await anna.page.evaluate(async () => (await fetch("/api/auth/me")).status)).toBe(200);
  await anna.open("The Lobby");
  await anna.saysAndIsAcked("The Lobby", "still here");
  await other.close();
});
