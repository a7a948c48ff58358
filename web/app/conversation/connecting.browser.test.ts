import { afterEach, expect, it, vi } from "vitest";
import { page, type Locator } from "vitest/browser";
import { ben, rooms } from "../testing/people.ts";
import { renderApp } from "../testing/render-app.ts";

const [lobby] = rooms;
const PATIENCE_MS = 1000;
const conversation = (): Locator => page.getByRole("region", { name: "The Lobby - Conversation" });
const note = (): Locator => conversation().getByText(/^Connecting to this conversation/);

afterEach(() => {
  vi.useRealTimers();
});

it("says that a conversation is being connected once that takes longer than a moment, and no longer", async () => {
  const { app, fake } = await renderApp(ben);
  const room = fake.room("lobby");
  room.connect({ phase: "connecting" });
  if (!lobby) throw new Error("there is no lobby");
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  app.openRoom(lobby);
  await expect.element(conversation().getByRole("log")).toBeVisible();
  vi.advanceTimersByTime(PATIENCE_MS - 1);
  await expect.element(note()).not.toBeInTheDocument();
  vi.advanceTimersByTime(1);
  await expect.element(note()).toBeVisible();
  room.connect();
  await expect.element(note()).not.toBeInTheDocument();
});
