import { HEARTBEAT_MS } from "../../generated/contract/limits.ts";
import { expect, ownServer, test } from "./fixture.ts";
import { Line } from "./line.ts";
import { Person } from "./person.ts";
import { LINE_PORT } from "./server.ts";

/** Anna is behind a line that can be cut. */
const server = ownServer([`http://localhost:${LINE_PORT}`]);
const ROOM = "Study Hall";
const SAID = "seventeen pink elephants";

test("the diagnostics window shows what goes over the lines, and how a cut one came back", async ({ browser }) => {
  const line = await Line.lay(LINE_PORT, server.port);
  const anna = await Person.arrive(browser, line.url, /Anna/, { canSleep: true });
  const { page } = anna;
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await anna.signIn();
  await page.getByRole("menubar").getByRole("menuitem", { name: "Tools" }).click();
  await page.getByRole("menuitem", { name: "Network diagnostics" }).click();
  const diagnostics = page.getByRole("region", { name: "Network diagnostics" });
  const presence = diagnostics.getByRole("row", { name: /^Presence/ });
  await expect(presence).toContainText("Live");

  await anna.open(ROOM);
  await anna.saysAndIsAcked(ROOM, SAID);
  const room = diagnostics.getByRole("row", { name: new RegExp(`^${ROOM}`) });
  await expect(room).toContainText("Live");
  await expect(room.getByRole("cell").nth(2)).toHaveText(/^[1-9]\d*$/);

  await test.step("a beat of the heart is measured", async () => {
    await page.clock.fastForward(HEARTBEAT_MS + 1000);
    await expect(presence.getByRole("cell").nth(1)).toHaveText(/^\d+ ms$/);
  });

  // The conversation lies over it.
  await page.getByRole("navigation", { name: "Taskbar" }).getByRole("button", { name: "Network diagnostics" }).click();
  await test.step("every frame is there, read by the validators", async () => {
    await diagnostics.getByRole("tab", { name: "Frames" }).click();
    await diagnostics.getByRole("combobox", { name: "Connection:" }).selectOption(ROOM);
    await diagnostics.getByRole("combobox", { name: "Type:" }).selectOption("chat");
    const rows = diagnostics.getByRole("log").getByRole("listitem");
    // Ours went out and came back to us as everyone's.
    await expect(rows).toHaveCount(2);
    await rows.first().locator("summary").click();
    await expect(rows.first()).toContainText(`"text": "${SAID}"`);
    await anna.photograph("10-diagnostics-frames");
    await diagnostics.getByRole("combobox", { name: "Connection:" }).selectOption("All");
    await diagnostics.getByRole("combobox", { name: "Type:" }).selectOption("All types");
    for (const type of ["hello", "snapshot", "caughtUp", "ping", "pong"]) {
      await expect(rows.filter({ hasText: type }).first()).toBeAttached();
    }
    await expect(diagnostics.locator(".faulty")).toHaveCount(0);
  });

  await test.step("a line that was cut tells how it went on", async () => {
    await diagnostics.getByRole("tab", { name: "Connections" }).click();
    anna.isCutOff();
    line.cut();
    await expect(room).toContainText("Waiting (1006)");
    line.heal();
    await anna.isBack(ROOM);
    await expect(room).toContainText("Live");
    await expect(room.getByRole("cell").last()).toHaveText(/^[1-9]\d*$/);
    await expect(diagnostics.getByRole("list", { name: "Resumes" })).toContainText("nothing missed");
    await anna.photograph("10-diagnostics");
  });

  await test.step("its copy holds neither what was said nor a secret", async () => {
    await diagnostics.getByRole("button", { name: "Copy as text" }).click();
    await expect(diagnostics.getByText("Copied.")).toBeVisible();
    const report = await page.evaluate(() => navigator.clipboard.readText());
    expect(report).toContain("Resumes: 2");
    expect(report).toContain(`"text":"(${SAID.length} characters)"`);
    const cookies = await page.context().cookies();
    expect(cookies.length).toBeGreaterThan(0);
    for (const secret of [SAID, ROOM, ...cookies.map(({ value }) => value)]) expect(report).not.toContain(secret);
  });
  await page.context().close();
  await line.end();
});
