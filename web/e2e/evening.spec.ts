import { expect, ownServer, test } from "./fixture.ts";
import { Line } from "./line.ts";
import { nextShaken, startOfWink } from "./moments.ts";
import { acceptContact, addContact, block } from "./newcomer.ts";
import { Person } from "./person.ts";
import { LINE_PORT } from "./server.ts";

/** Anna is behind a line that can be cut. */
const server = ownServer([`http://localhost:${LINE_PORT}`]);
const ANNA = "~*Anna*~";
const GWEN = "xX Gwen Xx";
const GROUP = "Friday";
/** A page has heard of what happened elsewhere within this. */
const SOON = { timeout: 10_000 };

test("the evening: three people, from their sign-in to the last word (E1, E3, F1)", async ({ browser }) => {
  const line = await Line.lay(LINE_PORT, server.port);
  const anna = await Person.arrive(browser, line.url, /Anna/);
  const ben = await Person.arrive(browser, server.url, /^Ben/);
  const gwen = await Person.arrive(browser, server.url, /Gwen/);

  await test.step("they sign in one after the other, and see each other come", async () => {
    await anna.signIn();
    await Promise.all([ben.signIn(), isTold(anna, "Ben", "has just signed in.")]);
    await Promise.all([gwen.signIn(), ...[anna, ben].map((person) => isTold(person, GWEN, "has just signed in."))]);
    await anna.photograph("evening-1-toasts");
    await expect(gwen.row("Ben")).toContainText("Ben");
  });

  await test.step("they become contacts: one asks, the other says yes, by the toast or in the list", async () => {
    const toast = anna.toast("Ben").getByRole("button", { name: "added you to their contacts." });
    await Promise.all([addContact(ben, ANNA), toast.click()]);
    await anna.page.getByRole("dialog", { name: "Ben added you" }).getByRole("button", { name: "Add Ben too" }).click();
    await addContact(gwen, "Ben");
    await acceptContact(ben, GWEN);
  });

  await test.step("a toast leads to who wrote", async () => {
    await ben.openWith(ANNA);
    const toast = anna.toast("Ben says:").getByRole("button", { name: "heyyy!" });
    await Promise.all([ben.says(ANNA, "heyyy! are you there?"), toast.click()]);
    await anna.isConnected("Ben");
    await anna.sees("Ben", "heyyy! are you there?");
  });

  await test.step("they chat: lines of one person stand together, with pictures and colours", async () => {
    await ben.saysAndIsAcked(ANNA, "I put the beach photos up :D");
    await expect(anna.log("Ben").getByText("Ben says:")).toHaveCount(1);
    await expect(anna.line("Ben", "beach photos").getByRole("img")).toHaveAccessibleName(/\S/);

    const format = anna.conversation("Ben");
    await format.getByRole("button", { name: "Font and colour" }).click();
    await anna.page.getByRole("radio", { name: "Purple" }).check({ force: true });
    await anna.page.keyboard.press("Escape");
    await anna.saysAndIsAcked("Ben", "wow, Sardinia?! (L)");
    await ben.sees(ANNA, "wow, Sardinia?!");
    const hue = (person: Person, room: string): Promise<string> =>
      person
        .line(room, "wow, Sardinia?!")
        .locator("bdi")
        .evaluate((node) => getComputedStyle(node).color);
    expect(await hue(ben, ANNA)).toBe(await hue(anna, "Ben"));
    expect(await hue(ben, ANNA)).not.toBe(
      await ben
        .line(ANNA, "heyyy!")
        .locator("bdi")
        .evaluate((node) => getComputedStyle(node).color),
    );
    await expect(anna.line("Ben", "wow, Sardinia?!")).toContainText("read");
    await ben.photograph("evening-2-chat");
  });

  await test.step("statuses are seen by the others", async () => {
    for (const status of ["Away", "On the phone", "Busy"]) {
      await ben.becomes(status);
      for (const person of [anna, gwen]) await expect(person.row("Ben").first()).toContainText(`(${status})`, SOON);
    }
  });

  await test.step("whoever is busy is left in peace", async () => {
    await gwen.openWith("Ben");
    await gwen.saysAndIsAcked("Ben", "psst");
    await expect(ben.row(GWEN).first()).toContainText("1", SOON);
    await expect(ben.toast(`${GWEN} says:`)).toHaveCount(0);
    await ben.becomes("Online");
    await Promise.all([gwen.says("Ben", "and now?"), isTold(ben, `${GWEN} says:`, "and now?")]);
  });

  await test.step("whoever appears offline still receives, and sends", async () => {
    await gwen.becomes("Appear offline");
    await expect(ben.row(GWEN).first()).toHaveAccessibleName(/offline/i, SOON);
    await ben.openWith(GWEN);
    await ben.saysAndIsAcked(GWEN, "are you there?");
    await gwen.sees("Ben", "are you there?");
    await gwen.saysAndIsAcked("Ben", "only for you");
    await ben.sees(GWEN, "only for you");
    await gwen.becomes("Online");
    await expect(ben.row(GWEN).first()).not.toHaveAccessibleName(/offline/i, SOON);
  });

  await test.step("a nudge shakes both windows, and one too many is told in words", async () => {
    await ben.openWith(ANNA);
    const nudge = ben.conversation(ANNA).getByRole("button", { name: "Send a nudge" });
    const shaken = [ben, anna].map(({ page }) => nextShaken(page));
    await nudge.click();
    expect(await Promise.all(shaken)).toEqual([`${ANNA} - Conversation`, "Ben - Conversation"]);
    await expect(ben.log(ANNA).getByText("You have just sent a nudge!")).toHaveCount(1);
    await expect(anna.log("Ben").getByText("Ben has just sent you a nudge!")).toHaveCount(1);
    for (const _ of [2, 3, 4]) await nudge.click();
    await expect(ben.log(ANNA).getByText("You may not send a nudge that often.")).toBeVisible();
    await ben.photograph("evening-3-nudges");
    await expect(anna.log("Ben").getByText("Ben has just sent you a nudge!")).toHaveCount(3);
  });

  await test.step("a wink begins in both windows at the same time", async () => {
    const starts = [startOfWink(anna.page), startOfWink(ben.page)];
    await anna.conversation("Ben").getByRole("button", { name: "Send a wink" }).click();
    await anna.page.getByRole("menuitem", { name: "Hearts" }).click();
    const [here = 0, there = 0] = await Promise.all(starts);
    console.log(`a wink began ${Math.abs(here - there).toFixed(1)} ms apart`);
    expect(Math.abs(here - there)).toBeLessThan(100);
    await ben.photograph("evening-4-wink");
  });

  await test.step("it can be skipped, and played again", async () => {
    const stage = ben.conversation(ANNA).getByRole("button", { name: `${ANNA} sends “Hearts”` });
    await ben.page.keyboard.press("Escape");
    await expect(stage).toBeHidden();
    await ben.log(ANNA).getByRole("button", { name: "Play it again" }).click();
    await expect(stage).toBeVisible();
    await stage.click();
    await expect(stage).toBeHidden();
  });

  await test.step("a third is invited, and the two become a group", async () => {
    await ben.conversation(ANNA).getByRole("button", { name: "Invite" }).click();
    const gather = ben.page.getByRole("region", { name: "Start a group" });
    await gather.getByRole("textbox", { name: "Name of the group:" }).fill(GROUP);
    await gather.getByRole("checkbox", { name: GWEN }).check();
    await gather.getByRole("button", { name: "Start" }).click();
    await ben.isConnected(GROUP);
    for (const person of [anna, gwen]) {
      await person.page.getByRole("treeitem", { name: new RegExp(`^${GROUP} invitation from`) }).click();
      const dialog = person.page.getByRole("dialog", { name: `Invitation to ${GROUP}` });
      await dialog.getByRole("button", { name: "Accept" }).click();
      await person.isConnected(GROUP);
    }
    await gwen.saysAndIsAcked(GROUP, "all of us! <3");
    for (const person of [anna, ben]) await person.sees(GROUP, "all of us!");
    await anna.photograph("evening-5-group");
  });

  await test.step("the line is cut and mended: nothing is lost", async () => {
    anna.isCutOff();
    line.cut();
    await anna.says(GROUP, "into the dark");
    await ben.saysAndIsAcked(GROUP, "where is Anna?");
    await expect(anna.connection(GROUP)).toHaveText("Connection lost. Reconnecting.");
    await anna.photograph("evening-6-cut");
    line.heal();
    await anna.isBack(GROUP);
    await anna.hasStored(GROUP, "into the dark");
    for (const person of [anna, ben, gwen]) {
      await expect.poll(() => person.reads(GROUP)).toEqual(["all of us! <3", "where is Anna?", "into the dark"]);
    }
  });

  await test.step("a page that is loaded anew in mid-sentence keeps the sentence", async () => {
    await anna.field(GROUP).fill("I was just about to s");
    await anna.page.reload();
    await anna.isConnected(GROUP);
    await expect(anna.field(GROUP)).toHaveValue("I was just about to s");
    await anna.field(GROUP).press("End");
    await anna.field(GROUP).pressSequentially("ay: good night");
    await anna.field(GROUP).press("Enter");
    await gwen.sees(GROUP, "I was just about to say: good night");
  });

  await test.step("whoever is blocked is told that nothing arrives", async () => {
    await ben.openWith(GWEN);
    await block(ben, GWEN);
    await expect(gwen.row("Ben").first()).toHaveAccessibleName(/offline/i, SOON);
    await gwen.openWith("Ben");
    await gwen.says("Ben", "hello?");
    await expect(gwen.line("Ben", "hello?")).toContainText("Your message could not be delivered.");
    await gwen.photograph("evening-7-blocked");
  });
  await line.end();
});

/** A card in the corner says so; it is waited for from before it can come, as it goes by itself. */
const isTold = (person: Person, title: string, text: string): Promise<void> =>
  expect(person.toast(title).filter({ hasText: text })).toBeVisible({ timeout: 40_000 });
