import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { anna, ben, katya, rooms } from "../testing/people.ts";
import { renderApp, type RenderedApp } from "../testing/render-app.ts";
import { statuses } from "../state/statuses.ts";

const MINUTE_MS = 60_000;
let rendered: RenderedApp;
const lobby = rooms[0];
if (!lobby) throw new Error("there is no room");

/** What the server was told of the person, in order. */
const told = (): readonly string[] => rendered.fake.presence?.asked ?? [];
const statusButton = (status: string) => page.getByRole("button", { name: `Your status: ${status}` });
/** A sign of the person in this tab. */
const sign = (): boolean => dispatchEvent(new PointerEvent("pointermove"));

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["Date", "setTimeout", "clearTimeout"] });
  rendered = await renderApp(ben);
});
afterEach(() => vi.useRealTimers());

it("shows somebody as away who was not here for five minutes, says so, and has them back with the first sign", async () => {
  await vi.advanceTimersByTimeAsync(4 * MINUTE_MS);
  sign();
  await vi.advanceTimersByTimeAsync(5 * MINUTE_MS - 1);
  expect(told()).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(told()).toEqual(["away auto"]);
  await expect.element(statusButton("Away")).toBeVisible();
  await expect.element(page.getByText(/^You are shown as away/)).toBeVisible();
  sign();
  expect(told()).toEqual(["away auto", "online auto"]);
  await expect.element(statusButton("Online")).toBeVisible();
  expect(rendered.app.session.status).toBe("online");
});

it("[PR-5] keeps somebody away by itself over a lost line, and has them back with the first sign", async () => {
  const { presence } = rendered.fake;
  await vi.advanceTimersByTimeAsync(5 * MINUTE_MS);
  presence?.set({ connection: { phase: "waiting", retryAt: 0, code: 1006 } });
  presence?.set({ connection: { phase: "connecting" } });
  presence?.set({ connection: { phase: "live" } });
  presence?.shows(ben, "away");
  await expect.element(page.getByText(/^You are shown as away/)).toBeVisible();
  sign();
  expect(told()).toEqual(["away auto", "online auto"]);
  await expect.element(statusButton("Online")).toBeVisible();
});

it("counts what the person does in another tab, and tells other tabs", async () => {
  const heard: unknown[] = [];
  const otherTab = new BroadcastChannel("cfm.app.signs");
  otherTab.addEventListener("message", ({ data }) => heard.push(data));
  await vi.advanceTimersByTimeAsync(4 * MINUTE_MS);
  sign();
  await vi.waitFor(() => expect(heard).toHaveLength(1));
  await vi.advanceTimersByTimeAsync(5 * MINUTE_MS);
  expect(told()).toEqual(["away auto"]);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel reaches its own origin alone
  otherTab.postMessage("sign");
  await vi.waitFor(() => expect(told()).toEqual(["away auto", "online auto"]));
  otherTab.close();
});

it("follows the setting, and is off with 0", async () => {
  rendered.app.preferences.change({ autoAwayMinutes: 1 });
  await vi.advanceTimersByTimeAsync(MINUTE_MS);
  expect(told()).toEqual(["away auto"]);
  rendered.app.preferences.change({ autoAwayMinutes: 0 });
  await vi.waitFor(() => expect(told()).toEqual(["away auto", "online auto"]));
  await vi.advanceTimersByTimeAsync(600 * MINUTE_MS);
  expect(told()).toEqual(["away auto", "online auto"]);
});

it.each(statuses.filter((status) => status !== "online"))("leaves %s as it was set by hand", async (status) => {
  rendered.app.setStatus(status);
  await vi.advanceTimersByTimeAsync(60 * MINUTE_MS);
  sign();
  expect(told()).toEqual([status]);
  expect(rendered.app.session.status).toBe(status);
});

it("[PR-10] says a new personal message without any status", async () => {
  await vi.advanceTimersByTimeAsync(5 * MINUTE_MS);
  rendered.app.roster.setPersonalMessage("sandwich");
  expect(told()).toEqual(["away auto", "line: sandwich"]);
});

it("leaves busy people in peace: no note, no sound, nothing that flashes, no title that calls, no shaking", async () => {
  const { app, fake } = rendered;
  const tunes = vi.spyOn(app.sounds, "play");
  app.openRoom(lobby);
  await vi.waitFor(() => fake.room(lobby.roomId).connect());
  await expect.poll(() => app.conversations.has(lobby.roomId)).toBe(true);
  app.showMain();
  app.attention.here = false;
  app.setStatus("busy");
  const title = document.title;
  fake.room(lobby.roomId).say(anna.userId, "are you there?", 0);
  fake.room(lobby.roomId).nudged({ from: anna.userId, at: 0 });
  fake.presence?.signsIn(katya);
  await vi.advanceTimersByTimeAsync(3000);
  const target = app.desktop.find(`room.${lobby.roomId}`);
  expect([app.toasts.items, tunes.mock.calls, target?.flashing, target?.shakes]).toEqual([[], [], false, 0]);
  expect([document.title, app.desktop.active?.id]).toEqual([title, "contacts"]);
  await expect.element(page.getByRole("button", { name: "1 unread message" })).toBeVisible();
  app.setStatus("online");
  fake.room(lobby.roomId).say(anna.userId, "hello again", 0);
  expect([app.toasts.items.length, tunes.mock.calls.length, target?.flashing]).toEqual([1, 1, true]);
});

it("lets somebody who appears offline hear and write, and tells them how others see them", async () => {
  const { app, fake } = rendered;
  await statusButton("Online").click();
  await page.getByRole("menuitemradio", { name: "Appear offline" }).click();
  await expect.element(page.getByText(/^Others see you as offline/)).toBeVisible();
  app.openRoom(lobby);
  const window = page.getByRole("region", { name: `${lobby.title} - Conversation` });
  await expect.element(window).toBeVisible();
  const room = fake.room(lobby.roomId);
  room.connect();
  room.say(anna.userId, "nobody is here", 0);
  await expect.element(window.getByText("nobody is here")).toBeVisible();
  await window.getByRole("textbox").fill("I am");
  await userEvent.keyboard("{Enter}");
  expect(room.asked).toContain("send I am");
});

it("[PR-9] signs in with the status of the last time", async () => {
  rendered.app.setStatus("hidden");
  const { shelves } = rendered;
  const again = await renderApp(null, { shelves });
  expect(again.app.session.status).toBe("hidden");
  again.app.session.signInAsChosen();
  await expect.poll(() => again.app.session.phase.kind).toBe("verifying");
  await again.app.session.verified("token");
  await expect.poll(() => again.fake.comings).toEqual([{ status: "hidden" }]);
  expect(again.app.roster.status).toBe("hidden");
});

it("[PR-10] a session that goes on has the status that the server knows, whatever this browser remembers", async () => {
  rendered.app.setStatus("lunch");
  const { shelves } = rendered;
  const again = await renderApp(ben, { shelves, prepare: (fake) => void (fake.status = "hidden") });
  expect(again.fake.comings).toEqual([{}]);
  await expect.element(statusButton("Appear offline").last()).toBeVisible();
  expect([again.app.roster.status, again.fake.presence?.asked]).toEqual(["hidden", []]);
});

it("[PR-9] a status that was chosen before there was a connection is the one to come with", async () => {
  const { roster } = rendered.app;
  roster.end();
  roster.begin(ben, "online", false);
  roster.setStatus("hidden");
  roster.connect(rendered.fake);
  expect(rendered.fake.comings.at(-1)).toEqual({ status: "hidden" });
});
