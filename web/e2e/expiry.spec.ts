import type { Page } from "@playwright/test";
import { violationsOf } from "./accessible.ts";
import { STOPPED_REQUEST } from "./expected.ts";
import { expect, ownServer, test } from "./fixture.ts";
import { Person } from "./person.ts";

const server = ownServer();

/** A line on which the server warns of the end and hears no wish to stay. */
async function warnsAndIsDeaf(page: Page): Promise<{ hears: () => void }> {
  let isDeaf = true;
  await page.route("**/api/auth/refresh**", (route) => (isDeaf ? route.abort() : route.continue()));
  await page.routeWebSocket("**/api/ws/presence**", (socket) => {
    const up = socket.connectToServer();
    socket.onMessage((message) => {
      if (isDeaf && String(message).includes('"refresh"')) return;
      up.send(message);
    });
    up.onMessage((message) => {
      socket.send(message);
      if (!String(message).includes('"hello"') || !isDeaf) return;
      socket.send(JSON.stringify({ type: "session", expiresAt: Date.now() + 55_000, reason: "warned" }));
    });
  });
  return { hears: () => (isDeaf = false) };
}

test("a session that could not be renewed by itself asks before it ends, and goes on (AU-5, AU-7)", async ({
  browser,
}) => {
  const anna = await Person.arrive(browser, server.url, /Anna/);
  anna.expects(STOPPED_REQUEST);
  const line = await warnsAndIsDeaf(anna.page);
  await anna.signIn();
  const dialog = anna.page.getByRole("alertdialog", { name: "Your session ends" });
  await expect(dialog).toBeVisible({ timeout: 15_000 });
  await expect(dialog).toContainText(/You will be signed out in 0:[0-5]\d/);
  await anna.photograph("17-session-ends");
  expect(await violationsOf(anna.page)).toEqual([]);
  line.hears();
  await dialog.getByRole("button", { name: "Stay signed in" }).click();
  await expect(dialog).toBeHidden();
  await anna.open("The Lobby");
  await anna.saysAndIsAcked("The Lobby", "I stay");
});
