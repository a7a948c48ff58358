import { expect, test } from "@playwright/test";
import { Line } from "./line.ts";
import { isOfEndedSession } from "./loss-messages.ts";
import { saysElsewhere } from "./other-device.ts";
import { Person } from "./person.ts";
import { TestServer } from "./server.ts";

/** Anna is behind this line, Ben beside the server. */
const LINE_PORT = 18_789;
const server = new TestServer([`http://localhost:${LINE_PORT}`]);
let line: Line;
let anna: Person;
let ben: Person;

test.beforeAll(async ({ browser }) => {
  line = await Line.lay(LINE_PORT, server.port);
  await server.start();
  anna = await Person.arrive(browser, line.url, /Anna/);
  ben = await Person.arrive(browser, server.url, /^Ben/);
  await anna.signIn();
  await ben.signIn();
});
test.afterAll(async ({ browser }) => {
  await Promise.all(browser.contexts().map((context) => context.close()));
  await line.end();
  await server.end();
});

/** Both open a room that nobody has been in yet. */
async function bothOpen(room: string): Promise<void> {
  await anna.open(room);
  await ben.open(room);
}

/** Everyone's log holds these messages, each once, in this order, and no others. */
async function agreeOn(people: readonly Person[], room: string, texts: readonly string[]): Promise<void> {
  for (const person of people) {
    await expect.poll(() => person.reads(room), { timeout: 20_000 }).toEqual(texts);
  }
}

test("a network that is cut, also in mid-sentence, costs nothing but time", async () => {
  const room = "The Lobby";
  await bothOpen(room);
  await anna.saysAndIsAcked(room, "before the cut");

  await test.step("what both write during the cut arrives", async () => {
    anna.isCutOff();
    line.cut();
    await anna.says(room, "into the dark, one");
    await ben.saysAndIsAcked(room, "meanwhile, one");
    await anna.says(room, "into the dark, two");
    await ben.saysAndIsAcked(room, "meanwhile, two");
    await expect(anna.connection(room)).toHaveText("Connection lost. Reconnecting.");
    await expect(anna.conversation(room).getByText("What you write is kept, and sent when it is back.")).toBeVisible();
    await expect(anna.row(room)).toContainText("2 unsent");
    await anna.photograph("8-network-cut");
    line.heal();
    await anna.isBack(room);
    await anna.hasStored(room, "into the dark, two");
    await agreeOn([anna, ben], room, [
      "before the cut",
      "meanwhile, one",
      "meanwhile, two",
      "into the dark, one",
      "into the dark, two",
    ]);
  });

  await test.step("a line that is cut at every message doubles none", async () => {
    anna.isCutOff();
    for (const number of [1, 2, 3, 4, 5]) {
      await anna.says(room, `flicker ${number}`);
      line.cut();
      line.heal();
    }
    await anna.isBack(room);
    await anna.hasStored(room, "flicker 5");
    await ben.sees(room, "flicker 5");
    const flickers = [1, 2, 3, 4, 5].map((number) => `flicker ${number}`);
    expect((await anna.reads(room)).slice(-5)).toEqual(flickers);
    expect(await ben.reads(room)).toEqual(await anna.reads(room));
  });

  await test.step("a browser that knows itself offline says so, and comes back when it is not", async () => {
    anna.isCutOff();
    await anna.page.context().setOffline(true);
    line.cut();
    await expect(anna.connection(room)).toHaveText(/^You are offline\./);
    await anna.says(room, "from a tunnel");
    await expect(
      anna.conversation(room).getByText("What you write is kept, and sent when you are back."),
    ).toBeVisible();
    await anna.photograph("9-offline");
    line.heal();
    await anna.page.context().setOffline(false);
    await anna.isBack(room);
    await anna.hasStored(room, "from a tunnel");
    await ben.sees(room, "from a tunnel");
    expect(await ben.reads(room)).toEqual(await anna.reads(room));
  });

  expect(anna.complaints).toEqual([]);
  expect(ben.complaints).toEqual([]);
});

test("a line that died without a word is found by the heart that does not beat", async () => {
  const room = "Music Corner";
  await bothOpen(room);
  await anna.saysAndIsAcked(room, "before the silence");

  anna.isCutOff();
  const silentSinceMs = performance.now();
  line.silence();
  await ben.saysAndIsAcked(room, "Anna? hello?");
  await expect(anna.connection(room)).toHaveText("Connected");
  // A beat each 25 s, and 10 s for the answer (CL-4); then the way back.
  await expect(anna.line(room, "Anna? hello?")).toBeVisible({ timeout: 45_000 });
  console.log(`a dead line was found and replaced after ${((performance.now() - silentSinceMs) / 1000).toFixed(1)} s`);
  await anna.isBack(room);
  await anna.saysAndIsAcked(room, "I hear you now");
  await agreeOn([anna, ben], room, ["before the silence", "Anna? hello?", "I hear you now"]);
  expect(anna.complaints).toEqual([]);
});

test("a sleep of two hours ends where it began", async () => {
  const room = "Games Room";
  await bothOpen(room);
  await anna.saysAndIsAcked(room, "good night");

  anna.isCutOff();
  line.silence();
  await anna.says(room, "the last words before the lid closed");
  await ben.saysAndIsAcked(room, "sleep well");
  await anna.sleeps("02:00:00");
  await anna.isBack(room);
  await anna.photograph("10-after-sleep");
  await agreeOn([anna, ben], room, ["good night", "sleep well", "the last words before the lid closed"]);
  expect(anna.complaints).toEqual([]);
});

test("who writes faster than the room takes is told so, and every line comes (orig-01, orig-06)", async () => {
  const room = "Late Night";
  await bothOpen(room);
  // The page alone keeps its pace by itself; with another device of hers Anna is too fast for the room (LM-1).
  const burst = Array.from({ length: 10 }, (_, index) => `burst ${index}`);
  await saysElsewhere(anna.page, "late-night", burst);
  await anna.says(room, "one too many");
  await anna.says(room, "and another");
  await expect(anna.line(room, "one too many")).toContainText("waiting: You are doing that too often.");
  await expect(anna.conversation(room).getByText("The rest will be sent by itself.")).toBeVisible();
  await expect(anna.row(room)).toContainText("unsent");
  await anna.photograph("11-too-fast");
  await anna.hasStored(room, "and another");
  await agreeOn([anna, ben], room, [...burst, "one too many", "and another"]);
  expect(anna.complaints).toEqual([]);
});

test("a session that ended meanwhile is told in words, and loses nothing either", async () => {
  const room = "Study Hall";
  await bothOpen(room);
  anna.isCutOff();
  line.silence();
  await anna.says(room, "will this ever arrive?");
  await anna.endsSessionElsewhere(server.url);
  await anna.sleeps("00:20:00");
  await expect(anna.page.getByText("Your session has ended. Please sign in again.")).toBeVisible({ timeout: 30_000 });
  await anna.photograph("12-session-ended");
  await anna.signIn();
  await anna.isConnected(room);
  await agreeOn([anna, ben], room, ["will this ever arrive?"]);
  expect(anna.complaints.filter((text) => !isOfEndedSession(text))).toEqual([]);
});
