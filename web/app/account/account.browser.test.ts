import { afterEach, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { SignInKind } from "../../../generated/types.ts";
import { showAccount } from "../state/later-specs.ts";
import { expectAccessible } from "../testing/accessibility.ts";
import { expectNoLatin } from "../testing/latin.ts";
import { answersPrompts } from "../testing/passkeys.ts";
import { ben } from "../testing/people.ts";
import { refusal } from "../testing/refusal.ts";
import { renderApp, type RenderedApp } from "../testing/render-app.ts";
import { speaking } from "../testing/speaking.ts";

const account = page.getByRole("region", { name: "My account" });

afterEach(() => void vi.restoreAllMocks());

async function openAccount(tab: string | null, how: SignInKind = "passkey"): Promise<RenderedApp> {
  const rendered = await renderApp(ben, { prepare: (fake) => (fake.how = how) });
  await page.getByRole("button", { name: "Your picture. Change it" }).click();
  await expect.element(account.getByRole("tab", { name: "Profile" })).toHaveFocus();
  if (tab !== null) await account.getByRole("tab", { name: tab }).click();
  return rendered;
}

it("walks its pages by keyboard, and opens from the menu, too", async () => {
  await openAccount(null);
  await userEvent.keyboard("{ArrowRight}{ArrowRight}");
  await expect.element(account.getByRole("list", { name: "Sessions" })).toBeVisible();
  await userEvent.keyboard("{Escape}");
  await expect.element(account).not.toBeInTheDocument();
  await page.getByRole("menuitem", { name: "File" }).click();
  await page.getByRole("menuitem", { name: "My account…" }).click();
  await expect.element(account).toBeVisible();
});

it("changes name, message and picture", async () => {
  const { fake } = await openAccount(null);
  await expectAccessible();
  await account.getByRole("textbox", { name: "Your name:" }).fill("Benny");
  await account.getByRole("textbox", { name: "Personal message:" }).fill("out riding");
  await account.getByRole("button", { name: "Save" }).click();
  await expect.element(page.getByRole("button", { name: "Your name: Benny. Change it" })).toBeVisible();
  await account.getByTitle("Duck").click();
  await expect.element(account.getByText("Everyone sees it now.")).toBeVisible();
  expect(fake.asked).toEqual([
    'changeProfile {"name":"Benny","personalMessage":"out riding"}',
    'changeProfile {"picture":"duck"}',
  ]);
});

it("[PF-2] uploads a picture drawn anew and small, after showing it", async () => {
  const { fake } = await openAccount(null);
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="400"><rect width="640" height="400" fill="red"/></svg>';
  const image = Object.assign(new Image(), { src: `data:image/svg+xml,${encodeURIComponent(svg)}` });
  await image.decode();
  const canvas = Object.assign(document.createElement("canvas"), { width: 640, height: 400 });
  canvas.getContext("2d")?.drawImage(image, 0, 0);
  const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  const input = account.getByLabelText("Upload a picture");
  await userEvent.upload(input, new File([png ?? ""], "holiday.png", { type: "image/png" }));
  await expect.element(account.getByRole("img", { name: "Preview" })).toBeVisible();
  await expectAccessible();
  await account.getByRole("button", { name: "Use this picture" }).click();
  await expect.element(account.getByText("Everyone sees it now.")).toBeVisible();
  expect(fake.people.uploaded?.type).toBe("image/jpeg");
  const sent = await createImageBitmap(fake.people.uploaded ?? new Blob());
  expect([sent.width, sent.height]).toEqual([256, 256]);
  expect(document.querySelector("image[href='/favicon.svg']")).not.toBeNull();
});

it("says of a file that is no picture that it is none", async () => {
  await openAccount(null);
  const file = new File(["hello"], "notes.png", { type: "image/png" });
  await userEvent.upload(account.getByLabelText("Upload a picture"), file);
  await expect.element(account.getByRole("alert")).toMatchTextContent(/no picture.*PICTURE_UNREADABLE/);
  await expect.element(account.getByRole("button", { name: "Use this picture" })).not.toBeInTheDocument();
});

it("adds and removes passkeys, and makes new recovery codes", async () => {
  answersPrompts();
  const { fake } = await openAccount("Passkeys");
  const list = account.getByRole("list", { name: "Passkeys" });
  await expect.element(list.getByText("Laptop")).toBeVisible();
  await expect.element(account.getByText("0 of 10 recovery codes are left.")).toBeVisible();
  await expectAccessible();
  await account.getByRole("textbox", { name: "Name of the new passkey:" }).fill("Phone");
  await account.getByRole("button", { name: "Add a passkey" }).click();
  await expect.element(list.getByText("Phone")).toBeVisible();
  await account.getByRole("button", { name: "Remove Laptop" }).click();
  await expect.element(list.getByText("Laptop")).not.toBeInTheDocument();
  await account.getByRole("button", { name: "Make new recovery codes" }).click();
  await page.getByRole("checkbox", { name: "I have kept them" }).click();
  await page.getByRole("button", { name: "Done" }).click();
  await expect.element(account.getByText("10 of 10 recovery codes are left.")).toBeVisible();
  expect(fake.asked).toEqual(["startPasskey", "removePasskey p1", "renewRecoveryCodes"]);
});

it("[AU-17] shows why the last passkey is not removed", async () => {
  const { fake } = await openAccount("Passkeys");
  await expect.element(account.getByText(/Your last passkey stays/)).toBeVisible();
  fake.refusal = refusal("CONFLICT");
  await account.getByRole("button", { name: "Remove Laptop" }).click();
  await expect.element(account.getByRole("alert")).toMatchTextContent(/CONFLICT/);
  await expect.element(account.getByText("Laptop")).toBeVisible();
});

it("[AU-9] lists where one is signed in, marks this one, and ends another", async () => {
  const { fake } = await openAccount("Sessions");
  const list = account.getByRole("list", { name: "Sessions" });
  await expect.element(list.getByText("Firefox on Linux, this one")).toBeVisible();
  await expectAccessible();
  await account.getByRole("button", { name: "End session Chrome on Android" }).click();
  await expect.element(list.getByText("Chrome on Android")).not.toBeInTheDocument();
  expect(fake.asked).toEqual(["endSession s2"]);
});

it("[AU-18] makes an access token, shows it once, and revokes it", async () => {
  const { fake } = await openAccount("Access tokens");
  await account.getByRole("textbox", { name: "What it is for:" }).fill("my bot");
  await account.getByRole("checkbox", { name: "Chat" }).click();
  await account.getByRole("button", { name: "Make a token" }).click();
  await expect
    .element(account.getByRole("textbox", { name: "The new token:" }))
    .toHaveValue("a-secret-that-is-shown-once");
  await expectAccessible();
  await account.getByRole("tab", { name: "Sessions" }).click();
  await account.getByRole("tab", { name: "Access tokens" }).click();
  await expect.element(account.getByText("my bot")).toBeVisible();
  await expect.element(account.getByRole("textbox", { name: "The new token:" })).not.toBeInTheDocument();
  await account.getByRole("button", { name: "Revoke my bot" }).click();
  await expect.element(account.getByText("You have no access tokens.")).toBeVisible();
  expect(fake.asked).toEqual(["createAccessToken my bot: read chat", "revokeAccessToken t my bot"]);
  await expect.element(account.getByRole("tab", { name: "Access tokens" })).toHaveFocus();
});

it("[AU-18] shows a new token no longer when it was revoked", async () => {
  await openAccount("Access tokens");
  await account.getByRole("textbox", { name: "What it is for:" }).fill("my bot");
  await account.getByRole("button", { name: "Make a token" }).click();
  const secret = account.getByRole("textbox", { name: "The new token:" });
  await expect.element(secret).toBeVisible();
  await account.getByRole("button", { name: "Revoke my bot" }).click();
  await expect.element(secret).not.toBeInTheDocument();
});

it("[AU-17] tells a demo person why there are no passkeys and tokens", async () => {
  const { fake } = await openAccount("Passkeys", "demo");
  await expect.element(account.getByText(/Anybody can be a demo person/)).toBeVisible();
  await account.getByRole("tab", { name: "Access tokens" }).click();
  await expect.element(account.getByText(/Anybody can be a demo person/)).toBeVisible();
  await expectAccessible();
  expect(fake.asked).toEqual([]);
});

it("tells before new recovery codes are made whether there were others", async () => {
  const { app, fake } = await openAccount("Passkeys");
  const codes = page.getByRole("dialog", { name: "Your recovery codes" });
  await account.getByRole("button", { name: "Make new recovery codes" }).click();
  await expect.element(codes.getByRole("list")).toBeVisible();
  await expect.element(codes.getByText(/had before/)).not.toBeInTheDocument();
  app.dialog = null;
  await expect.element(account.getByText("10 of 10 recovery codes are left.")).toBeVisible();
  await account.getByRole("button", { name: "Make new recovery codes" }).click();
  await expect.element(codes.getByText("Codes that you had before do not work any more.")).toBeVisible();
  expect(fake.keys.codesLeft).toBe(10);
});

it("speaks Arabic on every page and in its dialogs", async () => {
  speaking("ar");
  const { app } = await renderApp(ben, {
    prepare: (fake) => {
      fake.how = "passkey";
      fake.keys.tokens = [{ tokenId: "t1", label: "my bot", scopes: ["read", "chat"], createdAt: 0, lastUsedAt: null }];
    },
  });
  const window = page.getByRole("region", { name: "حسابي" });
  for (const first of ["profile", "passkeys", "sessions", "tokens"] as const) {
    showAccount(app, first);
    await expect.element(window.getByRole("tabpanel").getByRole("button").first()).toBeVisible();
    await expect.element(window.getByText(/…$/)).not.toBeInTheDocument();
    expectNoLatin(window.element());
    await expectAccessible();
  }
  for (const dialog of [{ kind: "passkeyAdvice" }, { kind: "recoveryCodes", areNew: true }] as const) {
    app.dialog = dialog;
    await expect.element(page.getByRole("dialog")).toBeVisible();
    expectNoLatin(page.getByRole("dialog").element());
    await expectAccessible();
  }
  speaking("en");
});
