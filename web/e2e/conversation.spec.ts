import { expect, ownServer, test } from "./fixture.ts";
import { nextShaken } from "./moments.ts";
import { Person } from "./person.ts";

const ROOM = "The Lobby";
const server = ownServer();

test("two people sign in, do everything to each other, and lose nothing when the server is killed (orig-02, orig-03)", async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const anna = await Person.arrive(browser, server.url, /Anna/);
  const ben = await Person.arrive(browser, server.url, /^Ben/);
  await anna.photograph("1-sign-in");

  await test.step("both sign in and open the room", async () => {
    await anna.signIn();
    await ben.signIn();
    await expect(anna.row("Ben")).toBeVisible();
    await anna.open(ROOM);
    await ben.open(ROOM);
  });

  await test.step("they chat both ways, and each learns that it was read", async () => {
    await anna.saysAndIsAcked(ROOM, "heyyy Ben! are you there? :)");
    await ben.sees(ROOM, "heyyy Ben! are you there?");
    await ben.saysAndIsAcked(ROOM, "right here :D how was the sea?");
    await anna.sees(ROOM, "right here");
    await expect(anna.line(ROOM, "heyyy Ben!")).toContainText("read");
    await expect(ben.line(ROOM, "right here")).toContainText("read");
  });

  await test.step("typing is seen on the other side and ends by itself", async () => {
    for (const [writer, reader, name] of [
      [anna, ben, "~*Anna*~"],
      [ben, anna, "Ben"],
    ] as const) {
      const note = reader.conversation(ROOM).getByText(`${name} is typing a message...`);
      await writer.field(ROOM).pressSequentially("so when do we");
      await expect(note).toBeVisible();
      if (reader === anna) await anna.photograph("2-conversation");
      await expect(note).toBeHidden({ timeout: 10_000 });
      await writer.field(ROOM).fill("");
    }
  });

  await test.step("a nudge shakes both windows", async () => {
    const shaken = [anna, ben].map(({ page }) => nextShaken(page));
    await ben.conversation(ROOM).getByRole("button", { name: "Send a nudge" }).click();
    await expect(ben.log(ROOM).getByText("You have just sent a nudge!")).toBeVisible();
    await expect(anna.log(ROOM).getByText(/Ben has just sent you a nudge!/)).toBeVisible();
    expect(await Promise.all(shaken)).toEqual([`${ROOM} - Conversation`, `${ROOM} - Conversation`]);
    await ben.photograph("3-nudge");
  });

  await test.step("a wink plays in both windows", async () => {
    await anna.conversation(ROOM).getByRole("button", { name: "Send a wink" }).click();
    await anna.page.getByRole("menuitem", { name: "Hearts" }).click();
    await expect(anna.conversation(ROOM).getByRole("button", { name: "You send “Hearts”" })).toBeVisible();
    await expect(ben.conversation(ROOM).getByRole("button", { name: "~*Anna*~ sends “Hearts”" })).toBeVisible();
    await expect(anna.log(ROOM).getByText("You send a wink: “Hearts”")).toBeVisible();
    await expect(ben.log(ROOM).getByText("~*Anna*~ sends a wink: “Hearts”")).toBeVisible();
  });

  await test.step("a status and a personal message are seen in the other's list", async () => {
    await ben.becomes("Busy");
    await ben.page.getByRole("button", { name: /^Personal message/ }).click();
    await ben.page.getByRole("textbox", { name: "Personal message" }).fill("counting spokes");
    await ben.page.keyboard.press("Enter");
    await expect(anna.row("Ben")).toContainText("(Busy)");
    await expect(anna.row("Ben")).toContainText("counting spokes");
  });

  const said: string[] = ["heyyy Ben! are you there? :)", "right here :D how was the sea?"];
  await test.step("the server is killed in mid-conversation", async () => {
    for (let number = 1; number <= 4; number += 1) {
      const text = `before the crash, number ${number}`;
      await (number % 2 === 0 ? ben : anna).saysAndIsAcked(ROOM, text);
      said.push(text);
    }
    for (const person of [anna, ben]) person.isCutOff();
    await server.kill();
    await expect(anna.connection(ROOM)).toHaveText("Connection lost. Reconnecting.");
    await anna.says(ROOM, "said while nobody listened");
    await expect(anna.line(ROOM, "said while nobody listened")).toContainText("waiting: there is no connection");
    await expect(anna.conversation(ROOM).getByText("What you write is kept, and sent when it is back.")).toBeVisible();
    await expect(anna.row(ROOM)).toContainText("1 unsent");
    await anna.photograph("4-server-killed");
    await server.start();
  });

  await test.step("both come back by themselves and nothing is lost, doubled or reordered", async () => {
    said.push("said while nobody listened");
    for (const person of [anna, ben]) {
      await person.isBack(ROOM);
      await person.sees(ROOM, "said while nobody listened");
      expect(await person.reads(ROOM)).toEqual(said);
    }
    await anna.hasStored(ROOM, "said while nobody listened");
  });

  await test.step("also a page that is loaded anew finds everything", async () => {
    await ben.page.reload();
    await ben.isConnected(ROOM);
    await ben.sees(ROOM, "said while nobody listened");
    expect(await ben.reads(ROOM)).toEqual(said);
    await ben.photograph("5-after-reload");
  });
});
