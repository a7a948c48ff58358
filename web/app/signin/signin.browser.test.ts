import { expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { expectAccessible } from "../testing/accessibility.ts";
import { anna, ben } from "../testing/people.ts";
import { refusal } from "../testing/refusal.ts";
import { renderApp } from "../testing/render-app.ts";

it("signs in the chosen person with the chosen status, by keyboard alone", async () => {
  const { fake } = await renderApp(null);
  await expect.element(page.getByRole("listbox", { name: "Sign in as:" })).toHaveFocus();
  await userEvent.keyboard("bb");
  await userEvent.keyboard("{End}{Home}");
  await expect.element(page.getByRole("option", { name: /Anna/ })).toHaveAttribute("aria-selected", "true");
  await userEvent.keyboard("{Tab}");
  await expect.element(page.getByRole("combobox", { name: "Status:" })).toHaveFocus();
  await page.getByRole("combobox", { name: "Status:" }).selectOptions("Busy");
  await userEvent.keyboard("{Tab}{Enter}");
  await expect.element(page.getByRole("tree", { name: "Rooms and people" })).toBeVisible();
  expect(fake.asked).toContain("signIn demo");
  expect(fake.me).toBe(anna);
  await expect.element(page.getByRole("button", { name: /Your name: .*Anna/ })).toBeVisible();
  await expect.element(page.getByRole("button", { name: "Your status: Busy" })).toBeVisible();
});

it("shows why a sign-in was refused, with its code, and lets one try again", async () => {
  const { fake } = await renderApp(null);
  fake.refusal = refusal("TURNSTILE_FAILED");
  await page.getByRole("option", { name: /Anna/ }).click();
  await page.getByRole("button", { name: "Sign In" }).click();
  await expect.element(page.getByRole("alert")).toMatchTextContent(/verification failed.*TURNSTILE_FAILED/);
  fake.refusal = null;
  await page.getByRole("button", { name: "Sign In" }).click();
  await expect.element(page.getByRole("tree", { name: "Rooms and people" })).toBeVisible();
});

it("goes back when the verification is cancelled", async () => {
  await renderApp(null, { siteKey: "waits" });
  await page.getByRole("button", { name: "Sign In" }).click();
  await expect.element(page.getByRole("dialog", { name: "Security verification" })).toBeVisible();
  await expectAccessible();
  await userEvent.keyboard("{Escape}");
  await expect.element(page.getByRole("dialog")).not.toBeInTheDocument();
  await expect.element(page.getByRole("button", { name: "Sign In" })).toBeVisible();
});

it("becomes the person that the server takes it for, when another tab signed in as somebody else", async () => {
  const { fake } = await renderApp(anna);
  await expect.element(page.getByRole("tree", { name: "Rooms and people" })).toBeVisible();
  fake.me = ben;
  fake.presence?.set({ you: ben.userId });
  await expect.element(page.getByRole("button", { name: /Your name: Ben/ })).toBeVisible();
  expect(fake.presence?.state.you).toBe(ben.userId);
});

it("is accessible", async () => {
  await renderApp(null);
  await expect.element(page.getByRole("option", { name: /Anna/ })).toBeVisible();
  await expectAccessible();
});
