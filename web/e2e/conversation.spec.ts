import { expect, test } from "@playwright/test";
import { Person } from "./person.ts";
import { TestServer } from "./server.ts";

const ROOM = "The Lobby";
const server = new TestServer();

test.beforeAll(() => server.start());
test.afterAll(async ({ browser }) => {
  await Promise.all(browser.contexts().map((context) => context.close()));
  await server.end();
});

test("two people sign in, chat both ways, type, nudge, and lose nothing when the server is killed", async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const anna = await Person.arrive(browser, server.url, /Anna/);
  const ben = await Person.arrive(browser, server.url, /^Ben/);
  await anna.photograph("1-sign-in");

  await test.step("both sign in and open the room", async () => {
    await anna.signIn();
    await ben.signIn();
    await expect(anna.page.getByText("Ben", { exact: true }).first()).toBeVisible();
    await anna.open(ROOM);
    await ben.open(ROOM);
  });

  await test.step("they chat both ways", async () => {
    await anna.saysAndIsAcked(ROOM, "heyyy Ben! are you there? :)");
    await ben.sees(ROOM, "heyyy Ben! are you there?");
    await ben.saysAndIsAcked(ROOM, "right here :D how was the sea?");
    await anna.sees(ROOM, "right here");
  });

  await test.step("typing is seen and ends by itself", async () => {
    await ben.field(ROOM).pressSequentially("so when do we");
    await expect(anna.conversation(ROOM).getByText(/Ben is typing a message/)).toBeVisible();
    await anna.photograph("2-conversation");
    await expect(anna.conversation(ROOM).getByText(/Ben is typing a message/)).toBeHidden({ timeout: 10_000 });
    await ben.field(ROOM).fill("");
  });

  await test.step("a nudge shakes both windows", async () => {
    const shaken = [anna, ben].map((person) => willShake(person));
    await ben.conversation(ROOM).getByRole("button", { name: "Send a nudge" }).click();
    await expect(ben.log(ROOM).getByText("You have just sent a nudge!")).toBeVisible();
    await expect(anna.log(ROOM).getByText(/Ben has just sent you a nudge!/)).toBeVisible();
    await Promise.all(shaken);
    await ben.photograph("3-nudge");
  });

  const said: string[] = ["heyyy Ben! are you there?", "right here"];
  await test.step("the server is killed in mid-conversation", async () => {
    for (let number = 1; number <= 4; number += 1) {
      const text = `before the crash, number ${number}`;
      await (number % 2 === 0 ? ben : anna).saysAndIsAcked(ROOM, text);
      said.push(text);
    }
    await server.kill();
    await expect(anna.conversation(ROOM).getByText(/Reconnecting in/)).toBeVisible();
    await anna.says(ROOM, "said while nobody listened");
    await anna.photograph("4-server-killed");
    await server.start();
  });

  await test.step("both come back by themselves and nothing is lost, doubled or reordered", async () => {
    await anna.isConnected(ROOM);
    await ben.isConnected(ROOM);
    said.push("said while nobody listened");
    for (const person of [anna, ben]) {
      for (const text of said) await person.sees(ROOM, text);
      await inOrder(person, said);
    }
    await expect(
      anna
        .line(ROOM, "said while nobody listened")
        .getByText(/stored|read/)
        .first(),
    ).toBeVisible();
  });

  await test.step("also a page that is loaded anew finds everything", async () => {
    await ben.page.reload();
    await expect(ben.page.getByRole("tree", { name: "Rooms and people" })).toBeVisible();
    if (!(await ben.conversation(ROOM).isVisible())) await ben.open(ROOM);
    await ben.isConnected(ROOM);
    for (const text of said) await ben.sees(ROOM, text);
    await inOrder(ben, said);
    await ben.photograph("5-after-reload");
  });

  expect(unexpected(anna)).toEqual([]);
  expect(unexpected(ben)).toEqual([]);
});

/** Settles when the person's conversation window moves by itself. */
async function willShake(person: Person): Promise<void> {
  await expect
    .poll(() => person.conversation(ROOM).evaluate((node) => node.getAnimations().length), {
      intervals: [20],
      timeout: 5_000,
    })
    .toBeGreaterThan(0);
}

/** The texts stand in the log in this order. */
async function inOrder(person: Person, texts: readonly string[]): Promise<void> {
  const whole = await person.log(ROOM).innerText();
  const places = texts.map((text) => whole.indexOf(text));
  expect(places).toEqual([...places].sort((a, b) => a - b));
}

/** Complaints of the browser, without the refused connections of the time when the server was dead. */
function unexpected(person: Person): readonly string[] {
  return person.complaints.filter(
    (text) => !/ERR_CONNECTION_REFUSED|ERR_CONNECTION_RESET|ERR_EMPTY_RESPONSE|WebSocket connection/.test(text),
  );
}
