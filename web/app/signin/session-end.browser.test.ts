import { afterEach, expect, it, vi } from "vitest";
import { page } from "vitest/browser";
import { expectAccessible } from "../testing/accessibility.ts";
import { ben } from "../testing/people.ts";
import { refusal } from "../testing/refusal.ts";
import { renderApp } from "../testing/render-app.ts";

const dialog = page.getByRole("alertdialog", { name: "Your session ends" });
const ENDS_AT = 1_800_000_000_000;

afterEach(() => void vi.useRealTimers());

it("[AU-7] asks whether to stay when the session could not be renewed by itself, and renews it", async () => {
  const { fake } = await renderApp(ben);
  fake.renewedUntil = ENDS_AT + 1;
  fake.warns(ENDS_AT);
  await expect.element(dialog).toBeVisible();
  await expect.element(dialog).toMatchTextContent(/You will be signed out in 0:5\d/);
  await expectAccessible();
  await dialog.getByRole("button", { name: "Stay signed in" }).click();
  await expect.element(dialog).not.toBeInTheDocument();
  expect(fake.asked).toContain("renew");
});

it("does not ask when the session is renewed by itself in time", async () => {
  const { fake, app } = await renderApp(ben);
  vi.useFakeTimers();
  fake.warns(ENDS_AT);
  fake.presence?.set({ sessionExpiresAt: ENDS_AT + 1 });
  await vi.advanceTimersByTimeAsync(10_000);
  expect(app.session.endsAt).toBeNull();
  await expect.element(dialog).not.toBeInTheDocument();
});

it("tells why there is no more time: the server cannot be reached, or the session is as old as one gets", async () => {
  const { fake } = await renderApp(ben);
  fake.warns(ENDS_AT);
  await expect.element(dialog).toBeVisible();
  fake.refusal = refusal("UNAVAILABLE");
  await dialog.getByRole("button", { name: "Stay signed in" }).click();
  await expect.element(dialog.getByRole("alert")).toMatchTextContent(/busy.*UNAVAILABLE/);
  fake.refusal = null;
  fake.renewedUntil = ENDS_AT;
  await dialog.getByRole("button", { name: "Stay signed in" }).click();
  await expect.element(dialog).toMatchTextContent(/as old as one may get/);
  await expect.element(dialog.getByRole("button", { name: "Stay signed in" })).not.toBeInTheDocument();
  await dialog.getByRole("button", { name: "Sign out" }).click();
  await expect.element(page.getByRole("button", { name: "Sign In" })).toBeVisible();
});

it("[AU-9] closes every window of a session that was ended elsewhere, and says why", async () => {
  const { app, fake } = await renderApp(ben);
  await page.getByRole("button", { name: "Your picture. Change it" }).click();
  await expect.element(page.getByRole("region", { name: "My account" })).toBeVisible();
  fake.presence?.set({ connection: { phase: "closed", code: 4001, why: "sessionEnded" } });
  await expect.element(page.getByRole("alert")).toMatchTextContent(/session has ended.*SESSION_EXPIRED/);
  await expect.element(page.getByRole("region", { name: "My account" })).not.toBeInTheDocument();
  expect(app.circle).toBeNull();
});
