import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { refusedWith } from "./expected.ts";
import { expect, ownServer, test } from "./fixture.ts";
import {
  acceptContact,
  acceptInvitation,
  addContact,
  block,
  isSignedIn,
  openAccount,
  openDirect,
  plugInPasskey,
  register,
  signInWithCode,
  signInWithPasskey,
  signOut,
  startGroup,
} from "./newcomer.ts";
import { Person } from "./person.ts";
import { coloursOf, type Colour } from "./pixels.ts";

const GROUP = "Movie night";
/** A page has heard of what happened elsewhere within this. */
const SOON = { timeout: 5_000 };
const server = ownServer();

test("a new account: passkey, recovery codes, a second device, and its end from afar (AU-2, AU-9, AU-13, AU-16)", async ({
  browser,
}) => {
  const robin = await Person.arrive(browser, server.url, /Robin/);
  let codes: readonly string[] = [];

  await test.step("somebody new makes an account, and copies and saves the recovery codes that are shown", async () => {
    await robin.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    codes = await register(robin, "Robin", async (dialog, shown) => {
      await dialog.getByRole("button", { name: "Copy", exact: true }).click();
      await expect(dialog.getByRole("status")).toHaveText("Copied.");
      expect(await robin.page.evaluate(() => navigator.clipboard.readText())).toBe(shown.join("\n"));
      const saving = robin.page.waitForEvent("download");
      await dialog.getByRole("button", { name: "Save as a file" }).click();
      const saved = await saving;
      expect(saved.suggestedFilename()).toBe("cf-messenger-recovery-codes.txt");
      const [head, ...lines] = (await readFile(await saved.path(), "utf8")).trim().split(/\n+/);
      expect(head).toMatch(/^Recovery codes of Robin for CF Messenger at localhost:\d+$/);
      expect(lines).toEqual(shown);
    });
    expect(new Set(codes).size).toBe(10);
    await robin.photograph("9-new-account");
  });

  await test.step("signs out, and in again with the passkey", async () => {
    await signOut(robin);
    await signInWithPasskey(robin);
    await robin.open("The Lobby");
    await robin.saysAndIsAcked("The Lobby", "hello, I am new here");
  });

  const [code = "", another = ""] = codes;
  const phone = await Person.arrive(browser, server.url, /Robin/);
  await test.step("a second device comes in with a recovery code, and gets a passkey of its own", async () => {
    await plugInPasskey(phone.page);
    await signInWithCode(phone, code);
    await isSignedIn(phone);
    // Who comes in by code may have lost the key: the way to a new one is offered.
    await phone.page
      .getByRole("dialog", { name: "Make a new passkey" })
      .getByRole("button", { name: "Go to my passkeys" })
      .click();
    const account = await openAccount(phone, "Passkeys");
    await account.getByRole("textbox", { name: "Name of the new passkey:" }).fill("Phone");
    await account.getByRole("button", { name: "Add a passkey" }).click();
    await expect(account.getByRole("list", { name: "Passkeys" }).getByRole("listitem")).toHaveCount(2);
    await expect(account.getByText("9 of 10 recovery codes are left")).toBeVisible();
    await signOut(phone);
    await signInWithPasskey(phone);
  });

  await test.step("a code opens the account once", async () => {
    const thief = await Person.arrive(browser, server.url, /Robin/);
    thief.expects(refusedWith(403));
    await signInWithCode(thief, code);
    await expect(thief.page.getByRole("alert").filter({ hasText: "CREDENTIAL_REFUSED" })).toBeVisible({
      timeout: 15_000,
    });
    await signInWithCode(thief, another);
    await isSignedIn(thief);
    await thief.page.getByRole("button", { name: "Later", exact: true }).click();
    await signOut(thief);
  });

  await test.step("the list of sessions shows both, and ends the other one", async () => {
    const account = await openAccount(robin, "Sessions");
    const items = account.getByRole("list", { name: "Sessions" }).getByRole("listitem");
    await expect(items).toHaveCount(2);
    await expect(items.filter({ hasText: "this one" })).toHaveCount(1);
    await robin.photograph("10-sessions");
    await account.getByRole("button", { name: /^End/ }).click();
    await expect(phone.page.getByRole("alert").filter({ hasText: "session has ended" })).toBeVisible(SOON);
    await expect(items).toHaveCount(1);
    await phone.photograph("11-ended-elsewhere");
  });

  await test.step("and the ended one may come back, with its passkey", async () => {
    await signInWithPasskey(phone);
  });
});

test("two friends: contact, direct conversation, group by invitation, and a block (ME-4, ME-5, CO-1, CO-3)", async ({
  browser,
}) => {
  const kim = await Person.arrive(browser, server.url, /Kim/);
  const lou = await Person.arrive(browser, server.url, /Lou/);
  await register(kim, "Kim");
  await register(lou, "Lou");

  await test.step("one asks, the other accepts", async () => {
    await addContact(kim, "Lou");
    await acceptContact(lou, "Kim");
    await expect(kim.row("Lou").first()).toBeVisible();
  });

  await test.step("they talk in private", async () => {
    await openDirect(kim, "Lou");
    await kim.saysAndIsAcked("Lou", "only you can read this");
    await openDirect(lou, "Kim");
    await lou.sees("Kim", "only you can read this");
    await lou.saysAndIsAcked("Kim", "and only you can read that");
    await kim.sees("Lou", "and only you can read that");
    await kim.photograph("12-direct");
  });

  await test.step("a new picture is seen by the other one, in the list and the conversation: of the set, and one's own", async () => {
    const account = await openAccount(kim, "Profile");
    const picture = lou.conversation("Kim").getByRole("img", { name: "Picture of Kim" });
    const places = [lou.row("Kim").first(), picture];
    const zoe = account.getByRole("radio", { name: "Zoe" });
    await zoe.check({ force: true });
    await expect(account.getByText("Everyone sees it now.").first()).toBeVisible();
    const drawn = await drawingOf(account.getByTitle("Zoe"));
    for (const place of places) await expect.poll(() => drawingOf(place), SOON).toBe(drawn);

    const field = account.getByLabel("Upload a picture");
    await field.setInputFiles({ name: "mauve.png", mimeType: "image/png", buffer: await pictureOf(kim.page, MAUVE) });
    await account.getByRole("button", { name: "Use this picture" }).click();
    for (const place of places) {
      await expect(place.locator("image")).toBeVisible(SOON);
      await expect.poll(() => colourOf(place.locator("image")), SOON).toEqual(MAUVE);
    }
    await lou.photograph("12-own-picture");

    const own = kim.page.getByRole("button", { name: "Your picture. Change it" }).locator("image");
    const addresses = (): Promise<readonly (string | null)[]> =>
      Promise.all([own, ...places.map((place) => place.locator("image"))].map((image) => image.getAttribute("href")));
    const before = await addresses();
    expect(new Set(before).size, "one address in all places").toBe(1);
    await field.setInputFiles({
      name: "notes.png",
      mimeType: "image/png",
      buffer: Buffer.from("only words, no picture"),
    });
    await expect(account.getByRole("alert")).toContainText("This file is no picture that your browser can read.");
    await expect(account.getByRole("button", { name: "Use this picture" })).toBeHidden();
    await kim.photograph("12-no-picture");
    await kim.page.reload();
    await expect(own).toBeVisible();
    expect(await addresses()).toEqual(before);
    for (const place of places) expect(await colourOf(place.locator("image"))).toEqual(MAUVE);
  });

  await test.step("a group is by invitation", async () => {
    await startGroup(kim, GROUP, ["Lou"]);
    await kim.isConnected(GROUP);
    await kim.saysAndIsAcked(GROUP, "which one tonight?");
    await acceptInvitation(lou, GROUP);
    await lou.isConnected(GROUP);
    await lou.sees(GROUP, "which one tonight?");
    await lou.saysAndIsAcked(GROUP, "the one with the toads");
    await kim.sees(GROUP, "the one with the toads");
    await lou.photograph("13-group");
  });

  await test.step("whoever is blocked sees the other go offline, and is told in words that nothing arrives", async () => {
    await expect(lou.row("Kim").first()).not.toHaveAccessibleName(/offline/i);
    // Brings the window to the front.
    await openDirect(kim, "Lou");
    await block(kim, "Lou");
    await expect(lou.row("Kim").first()).toHaveAccessibleName(/offline/i, SOON);
    await lou.says("Kim", "are you still there?");
    await expect(lou.line("Kim", "are you still there?")).toContainText("Your message could not be delivered.");
    await lou.photograph("14-blocked");
    await expect(kim.line("Lou", "are you still there?")).toHaveCount(0);
  });
});

/** A colour that nothing of ours has, and that JPEG keeps: red, green and blue. */
const MAUVE = [200, 120, 200] as const;

/** What is drawn in a part of the page, without what differs from place to place. */
const drawingOf = (part: Locator): Promise<string> =>
  part
    .locator("xpath=descendant-or-self::*[local-name()='svg']")
    .first()
    .evaluate((svg) => svg.innerHTML.replaceAll(/<!--.*?-->/g, ""));

/** Makes a PNG file of one colour. */
async function pictureOf(page: Page, [red, green, blue]: typeof MAUVE): Promise<Buffer> {
  const bytes = await page.evaluate(async (colour) => {
    const canvas = new OffscreenCanvas(400, 300);
    const pen = canvas.getContext("2d");
    if (!pen) throw new Error("no canvas");
    pen.fillStyle = colour;
    pen.fillRect(0, 0, canvas.width, canvas.height);
    const file = await canvas.convertToBlob({ type: "image/png" });
    return [...new Uint8Array(await file.arrayBuffer())];
  }, `rgb(${red} ${green} ${blue})`);
  return Buffer.from(bytes);
}

/** The colour on the screen in the middle of something, in steps of 8: a JPEG is not exact. */
async function colourOf(what: Locator): Promise<Colour> {
  const [colour = []] = await coloursOf(what.page(), await what.screenshot());
  return colour.map((part) => Math.round(part / 8) * 8);
}
