import { expect, ownServer, test } from "./fixture.ts";
import { acceptContact, addContact } from "./newcomer.ts";
import { Person } from "./person.ts";

const server = ownServer();
const ROOM = "The Lobby";
const ANNA = "~*Anna*~";
const SOON = { timeout: 15_000 };

test("who appears offline is in a room for nobody else, over a reload, until they are seen again (PR-12)", async ({
  browser,
}) => {
  const [anna, ben] = [
    await Person.arrive(browser, server.url, /Anna/),
    await Person.arrive(browser, server.url, /^Ben/),
  ];
  for (const person of [anna, ben]) await person.signIn();
  const heard: string[] = [];
  anna.page.on("websocket", (socket) => {
    if (socket.url().includes("/api/ws/room/"))
      socket.on("framereceived", ({ payload }) => heard.push(String(payload)));
  });
  await anna.open(ROOM);
  const count = anna.conversation(ROOM).locator(".count");
  await expect(count).toHaveText(/^1 /);
  heard.length = 0;

  await test.step("they come, and come back, without a sign", async () => {
    await ben.becomes("Appear offline");
    await ben.open(ROOM);
    await ben.page.reload();
    await ben.isConnected(ROOM);
    await anna.saysAndIsAcked(ROOM, "nobody is here");
    await ben.sees(ROOM, "nobody is here");
    // Of her own doings she hears.
    expect(heard.join("\n")).toContain("nobody is here");
    expect(heard.filter((frame) => /userCount|ben/iu.test(frame))).toEqual([]);
    await expect(count).toHaveText(/^1 /);
  });

  await test.step("what they say has their name", async () => {
    await ben.saysAndIsAcked(ROOM, "only this once");
    await anna.sees(ROOM, "only this once");
    await expect(anna.log(ROOM).getByText("Ben says:")).toBeVisible();
    await expect(count).toHaveText(/^1 /);
  });

  await test.step("they are counted from when they are seen on, and not any more when they hide", async () => {
    for (const [status, number] of [
      ["Online", /^2 /],
      ["Appear offline", /^1 /],
      ["Online", /^2 /],
    ] as const) {
      await ben.becomes(status);
      await ben.says(ROOM, `now ${status}`);
      await expect(count).toHaveText(number, SOON);
      await anna.line(ROOM, `now ${status}`).last().waitFor();
      await ben.isConnected(ROOM);
    }
    expect((await anna.reads(ROOM)).slice(-3)).toEqual(["now Online", "now Appear offline", "now Online"]);
  });
});

test("a wink opens the conversation of who has closed it, and plays there (ME-10)", async ({ browser }) => {
  const [anna, ben] = [
    await Person.arrive(browser, server.url, /Anna/),
    await Person.arrive(browser, server.url, /^Ben/),
  ];
  for (const person of [anna, ben]) await person.signIn();
  await addContact(ben, ANNA);
  await acceptContact(anna, "Ben");
  await expect(ben.row(ANNA).first()).not.toContainText("has not answered yet");
  await ben.openWith(ANNA);
  const stage = anna.conversation("Ben").locator("[data-wink][data-shown-at]").waitFor();
  await ben.conversation(ANNA).getByRole("button", { name: "Send a wink" }).click();
  await ben.page.getByRole("menuitem", { name: "Hearts" }).click();
  await stage;
  await expect(anna.log("Ben").getByText("Ben sends a wink: “Hearts”")).toBeVisible();
  await expect(anna.log("Ben").getByRole("button", { name: "Play it again" })).toBeVisible();
});
