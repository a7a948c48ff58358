import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { page, type Locator } from "vitest/browser";
import { expectAccessible } from "../testing/accessibility.ts";
import { anna, ben, groupRoom, katya } from "../testing/people.ts";
import { renderApp, type RenderedApp } from "../testing/render-app.ts";

const stack = (): Locator => page.getByRole("status", { name: "Notifications" });
const toast = (name: string): Locator => stack().getByRole("group", { name });
let rendered: RenderedApp;

beforeEach(async () => {
  rendered = await renderApp(ben);
});
afterEach(() => void vi.useRealTimers());

const told = (title: string): void => rendered.app.note(anna, title, "has just signed in.", () => undefined);

it("shows three at most, the newest ones", async () => {
  for (const name of ["One", "Two", "Three", "Four"]) told(name);
  await expect.element(toast("Four")).toBeVisible();
  await expect.element(toast("One")).not.toBeInTheDocument();
  expect(stack().getByRole("group").elements()).toHaveLength(3);
  await expectAccessible();
});

it("takes one away after six seconds, but not while somebody points at it or has the keyboard on it", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  told("Anna");
  await vi.waitUntil(() => toast("Anna").query(), { timeout: 5000 });
  const card = toast("Anna").element();
  card.dispatchEvent(new PointerEvent("pointerenter"));
  await frame();
  vi.advanceTimersByTime(60_000);
  await frame();
  expect(toast("Anna").query()).not.toBeNull();
  card.dispatchEvent(new PointerEvent("pointerleave"));
  card.querySelector("button")?.focus();
  await frame();
  vi.advanceTimersByTime(60_000);
  await frame();
  expect(toast("Anna").query()).not.toBeNull();
  card.querySelector("button")?.blur();
  await frame();
  vi.advanceTimersByTime(5999);
  await frame();
  expect(toast("Anna").query()).not.toBeNull();
  vi.advanceTimersByTime(1);
  await frame();
  expect(toast("Anna").query()).toBeNull();
});

it("[CO-5] takes an invitation's note away when the invitation is answered", async () => {
  const { app, fake } = rendered;
  const invitation = { invitationId: "i1", room: groupRoom, from: katya, at: 0 };
  await expect.poll(() => app.circle).not.toBeNull();
  fake.presence?.tells("invitation", { type: "invitation", invitation });
  await expect.element(toast("Katya")).toBeVisible();
  // It would go by itself after a while; pointed at it stays.
  toast("Katya").element().dispatchEvent(new PointerEvent("pointerenter"));
  app.dialog = { kind: "invitation", invitation };
  await page.getByRole("dialog").getByRole("button", { name: "Decline" }).click();
  await expect.element(toast("Katya")).not.toBeInTheDocument();
});

it("shows none to who wants none", async () => {
  rendered.app.preferences.change({ toasts: false });
  told("Anna");
  await frame();
  expect(rendered.app.toasts.items).toEqual([]);
});

const frame = (): Promise<number> => new Promise(requestAnimationFrame);
