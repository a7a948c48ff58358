import { HEARTBEAT_MS, PONG_TIMEOUT_MS } from "../../generated/contract/limits.ts";
import { ENDED_SESSION } from "./expected.ts";
import { expect, ownServer, test } from "./fixture.ts";
import { Line } from "./line.ts";
import { saysElsewhere } from "./other-device.ts";
import { Person } from "./person.ts";
import { LINE_PORT } from "./server.ts";

/** Anna is behind a line, Ben beside the server. */
const server = ownServer([`http://localhost:${LINE_PORT}`]);
let line: Line;
let anna: Person;
let ben: Person;

test.beforeAll(async ({ browser }) => {
  line = await Line.lay(LINE_PORT, server.port);
  anna = await Person.arrive(browser, line.url, /Anna/, { canSleep: true });
  ben = await Person.arrive(browser, server.url, /^Ben/);
  await anna.signIn();
  await ben.signIn();
});
test.afterAll(() => line.end());

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
});

test("a line that died without a word is found by the heart that does not beat", async () => {
  const room = "Music Corner";
  await bothOpen(room);
  await anna.saysAndIsAcked(room, "before the silence");

  anna.isCutOff();
  line.silence();
  await ben.saysAndIsAcked(room, "Anna? hello?");
  await expect(anna.connection(room)).toHaveText("Connected");
  // The next beat goes out, and no answer comes (CL-4): the same alarms as in a day without this clock.
  await anna.page.clock.fastForward(HEARTBEAT_MS);
  await expect(anna.connection(room)).toHaveText("Connected");
  await anna.page.clock.fastForward(PONG_TIMEOUT_MS);
  await expect(anna.line(room, "Anna? hello?")).toBeVisible({ timeout: 10_000 });
  await anna.isBack(room);
  await anna.saysAndIsAcked(room, "I hear you now");
  await agreeOn([anna, ben], room, ["before the silence", "Anna? hello?", "I hear you now"]);
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
});

test("a session that ended meanwhile is told in words, and loses nothing either", async () => {
  const room = "Study Hall";
  await bothOpen(room);
  anna.isCutOff();
  anna.expects(ENDED_SESSION);
  line.silence();
  await anna.says(room, "will this ever arrive?");
  await anna.endsSessionElsewhere(server.url);
  await anna.sleeps("00:20:00");
  await expect(anna.page.getByText("Your session has ended. Please sign in again.")).toBeVisible({ timeout: 30_000 });
  await anna.photograph("12-session-ended");
  await anna.signIn();
  await anna.isConnected(room);
  await agreeOn([anna, ben], room, ["will this ever arrive?"]);
});
