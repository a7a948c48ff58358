import { violationsOf } from "./accessible.ts";
import { STOPPED_REQUEST } from "./expected.ts";
import { expect, ownServer, test } from "./fixture.ts";
import { Person } from "./person.ts";
import { PresenceLine } from "./presence-line.ts";

const server = ownServer();

test("a session that could not be renewed by itself asks before it ends, and goes on (AU-5, AU-7)", async ({
  browser,
}) => {
  const anna = await Person.arrive(browser, server.url, /Anna/);
  anna.expects(STOPPED_REQUEST);
  const line = await PresenceLine.tap(anna.page);
  await anna.signIn();
  await line.warns(Date.now() + 55_000);
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
