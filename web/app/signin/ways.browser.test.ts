import { afterEach, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { ApiRefusal } from "../../client/index.ts";
import { expectAccessible } from "../testing/accessibility.ts";
import { answersPrompts } from "../testing/passkeys.ts";
import { refusal } from "../testing/refusal.ts";
import { renderApp } from "../testing/render-app.ts";

const list = page.getByRole("tree", { name: "Rooms and people" });

afterEach(() => void vi.restoreAllMocks());

it("[AU-2] signs in with a passkey, with a verification for this challenge alone", async () => {
  answersPrompts();
  const { fake } = await renderApp(null);
  await page.getByRole("button", { name: "Use a passkey" }).click();
  await expectAccessible();
  await page.getByRole("button", { name: "Sign In" }).click();
  await expect.element(list).toBeVisible();
  expect(fake.asked).toContain("startPasskeyLogin");
  expect(fake.login).toMatchObject({ kind: "passkey", challengeId: "c1", turnstileToken: "a-token for c1" });
  expect(fake.login).toHaveProperty("credential.id", "AQID");
});

it("makes an account, and keeps its recovery codes on the screen until the person has them", async () => {
  answersPrompts();
  const { fake } = await renderApp(null);
  await page.getByRole("button", { name: "Get a new account" }).click();
  await expect.element(page.getByRole("textbox", { name: "Your name:" })).toBeVisible();
  await expectAccessible();
  await page.getByRole("textbox", { name: "Your name:" }).fill("  Carla *~ ");
  await page.getByRole("button", { name: "Make my account" }).click();
  const codes = page.getByRole("dialog", { name: "Your recovery codes" });
  await expect.element(codes.getByText("aaaa-bbbb-cccc-0009")).toBeVisible();
  await expectAccessible();
  expect(fake.asked).toContain("startNewAccount Carla *~");
  expect(fake.login).toMatchObject({ kind: "newAccount", challengeId: "c2", turnstileToken: "a-token for c2" });
  await expect.element(codes.getByText(/had before/)).not.toBeInTheDocument();
  await expect.element(codes.getByRole("button", { name: "Done" })).toBeDisabled();
  await userEvent.keyboard("{Escape}");
  await expect.element(codes).toBeVisible();
  await codes.getByRole("checkbox", { name: "I have kept them" }).click();
  await codes.getByRole("button", { name: "Done" }).click();
  await expect.element(codes).not.toBeInTheDocument();
  await expect.element(list).toBeVisible();
});

it("signs in with a recovery code, and says at the field what is none", async () => {
  const { fake } = await renderApp(null);
  await page.getByRole("button", { name: "Use a recovery code" }).click();
  const field = page.getByRole("textbox", { name: "Recovery code:" });
  await field.fill("hunter2");
  await page.getByRole("button", { name: "Sign In" }).click();
  await expect.element(page.getByText(/That is no recovery code/)).toBeVisible();
  await expectAccessible();
  await field.fill("AB12 cd34 ef56 gh78");
  await userEvent.keyboard("{Enter}");
  await expect.element(list).toBeVisible();
  expect(fake.login).toMatchObject({
    kind: "recovery",
    code: "ab12-cd34-ef56-gh78",
    turnstileToken: "a-token for recovery",
  });
});

it("tells what became of a prompt that ended without a passkey, and lets one try again", async () => {
  answersPrompts("NotAllowedError");
  const { fake } = await renderApp(null);
  await page.getByRole("button", { name: "Use a passkey" }).click();
  await page.getByRole("button", { name: "Sign In" }).click();
  await expect.element(page.getByRole("alert")).toMatchTextContent(/was closed.*PASSKEY_CANCELLED/);
  expect(fake.login).toBeNull();
  answersPrompts();
  await page.getByRole("button", { name: "Sign In" }).click();
  await expect.element(list).toBeVisible();
});

it("goes back from a prompt that nobody answers", async () => {
  vi.spyOn(navigator.credentials, "get").mockReturnValue(new Promise(() => undefined));
  await renderApp(null);
  await page.getByRole("button", { name: "Use a passkey" }).click();
  await page.getByRole("button", { name: "Sign In" }).click();
  await expect.element(page.getByText("Waiting for your passkey…")).toBeVisible();
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect.element(page.getByRole("button", { name: "Sign In" })).toHaveFocus();
  await expect.element(page.getByRole("alert")).not.toBeInTheDocument();
});

it("[AU-15] says of a refused credential only that it was refused", async () => {
  answersPrompts();
  const { fake } = await renderApp(null);
  fake.refusal = refusal("CREDENTIAL_REFUSED");
  await page.getByRole("button", { name: "Use a passkey" }).click();
  await page.getByRole("button", { name: "Sign In" }).click();
  await expect.element(page.getByRole("alert")).toMatchTextContent(/That did not work.*CREDENTIAL_REFUSED/);
});

it("gives a refused recovery code and the keyboard back, to correct a letter", async () => {
  const { fake } = await renderApp(null);
  fake.refusal = refusal("CREDENTIAL_REFUSED");
  await page.getByRole("button", { name: "Use a recovery code" }).click();
  const field = page.getByRole("textbox", { name: "Recovery code:" });
  await expect.element(field).toHaveFocus();
  await field.fill("ab12-cd34-ef56-gh78");
  await userEvent.keyboard("{Enter}");
  await expect.element(page.getByRole("alert")).toMatchTextContent(/CREDENTIAL_REFUSED/);
  await expect.element(field).toHaveFocus();
  await expect.element(field).toHaveValue("ab12-cd34-ef56-gh78");
  await page.getByRole("button", { name: "Get a new account" }).click();
  await expect.element(page.getByRole("textbox", { name: "Your name:" })).toHaveValue("");
});

it("[LM-11] counts down to the next try", async () => {
  const { fake } = await renderApp(null);
  const facts = { sentCode: "RATE_LIMITED", message: "later", status: 429, details: [], retryAfterMs: 61_000 };
  fake.refusal = new ApiRefusal(facts);
  await page.getByRole("button", { name: "Sign In" }).click();
  await expect.element(page.getByRole("alert")).toMatchTextContent(/Try again in 1:0[01]\..*RATE_LIMITED/);
});

it("says so where the browser has no passkeys", async () => {
  vi.stubGlobal("PublicKeyCredential", undefined);
  const { fake } = await renderApp(null);
  await page.getByRole("button", { name: "Use a passkey" }).click();
  await page.getByRole("button", { name: "Sign In" }).click();
  await expect.element(page.getByRole("alert")).toMatchTextContent(/has no passkeys.*PASSKEY_UNSUPPORTED/);
  expect(fake.asked).toEqual([]);
  vi.unstubAllGlobals();
});

it("suggests a new passkey to who came in with a recovery code, and leads there", async () => {
  await renderApp(null);
  await page.getByRole("button", { name: "Use a recovery code" }).click();
  await page.getByRole("textbox", { name: "Recovery code:" }).fill("ab12-cd34-ef56-gh78");
  await userEvent.keyboard("{Enter}");
  const advice = page.getByRole("dialog", { name: "Make a new passkey" });
  await expect.element(advice).toBeVisible();
  await expectAccessible();
  await advice.getByRole("button", { name: "Go to my passkeys" }).click();
  await expect.element(advice).not.toBeInTheDocument();
  const account = page.getByRole("region", { name: "My account" });
  await expect.element(account.getByRole("tab", { name: "Passkeys", selected: true })).toBeVisible();
});

it("begins with the passkey where a server has no demo people", async () => {
  await renderApp(null, { prepare: (fake) => (fake.demoSignIn = false) });
  await expect.element(page.getByText(/Use the passkey/)).toBeVisible();
  await expect.element(page.getByRole("button", { name: "Be a demo person" })).not.toBeInTheDocument();
});
