import { beforeEach, describe, expect, it } from "vitest";
import { page, userEvent, type Locator } from "vitest/browser";
import { expectAccessible } from "../testing/accessibility.ts";
import { emulate } from "../testing/emulate.ts";
import type { FakeRoom } from "../testing/fake-room.ts";
import { ben, rooms } from "../testing/people.ts";
import { renderApp } from "../testing/render-app.ts";
import { TALL } from "./scenes/scene.ts";
import { scenes } from "./scenes/scenes.ts";
import { winks } from "./winks.ts";

const [lobby] = rooms;
let room: FakeRoom;

const conversation = (): Locator => page.getByRole("region", { name: "The Lobby - Conversation" });
const log = (): Locator => conversation().getByRole("log");
/** Ben is signed in and has the Lobby open. */
async function enterLobby(): Promise<void> {
  const { app, fake } = await renderApp(ben);
  room = fake.room("lobby");
  room.connect();
  if (!lobby) throw new Error("there is no lobby");
  app.openRoom(lobby);
  await expect.element(log()).toBeVisible();
}
const stage = (name: string): Locator => conversation().getByRole("button", { name: new RegExp(`“${name}”`) });
const stageOf = (id: string): HTMLElement | null => document.querySelector<HTMLElement>(`[data-wink="${id}"]`);

/** What a scene shows at a moment, as a picture of its own. */
function picture(id: (typeof winks)[number]["id"], atMs: number): Uint8ClampedArray {
  const canvas = document.createElement("canvas");
  canvas.width = 160;
  canvas.height = 120;
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  if (!pen) throw new Error("there is no canvas");
  pen.scale(120 / TALL, 120 / TALL);
  scenes[id](pen, 400, atMs);
  return pen.getImageData(0, 0, 160, 120).data;
}
const differ = (one: Uint8ClampedArray, other: Uint8ClampedArray): number =>
  one.reduce((count, value, index) => count + (Math.abs(value - (other[index] ?? 0)) > 24 ? 1 : 0), 0);

describe.each(winks)("the wink $id", ({ id, lengthMs, stillMs }) => {
  it("looks the same at the same moment, whatever was drawn before", () => {
    const first = picture(id, 1500);
    picture(id, 200);
    expect(picture(id, 1500)).toEqual(first);
  });

  it("moves, for two to four seconds, and has its still picture within them", () => {
    expect(lengthMs).toBeGreaterThanOrEqual(2000);
    expect(lengthMs).toBeLessThanOrEqual(4000);
    expect(stillMs).toBeLessThan(lengthMs);
    expect(differ(picture(id, 300), picture(id, stillMs))).toBeGreaterThan(400);
  });

  it("covers its whole stage", () => {
    const see = picture(id, stillMs);
    for (let alpha = 3; alpha < see.length; alpha += 4) expect(see[alpha]).toBe(255);
  });
});

it("no two winks show the same", () => {
  const stills = winks.map(({ id, stillMs }) => picture(id, stillMs));
  for (const [index, still] of stills.entries())
    for (const other of stills.slice(index + 1)) expect(differ(still, other)).toBeGreaterThan(4000);
});

describe("in a conversation", () => {
  beforeEach(enterLobby);

  const comes = (winkId: string): void => room.winked({ from: "anna", winkId, startAt: Date.now() });

  it("one plays over the log, says who sends it, and leaves the input free", async () => {
    performance.clearMarks("wink");
    comes("confetti");
    await expect.element(stage("Confetti")).toMatchTextContent(/~\*Anna\*~ sends “Confetti”/);
    await expect.poll(() => stageOf("confetti")?.dataset["shownAt"]).toBeDefined();
    const shownAt = Number(stageOf("confetti")?.dataset["shownAt"]);
    expect(Math.abs(Date.now() - shownAt)).toBeLessThan(5000);
    const marks = performance.getEntriesByName("wink").map((mark) => mark instanceof PerformanceMark && mark.detail);
    expect(marks).toEqual([{ winkId: "confetti" }]);
    await conversation().getByRole("textbox", { name: "Message to The Lobby" }).fill("wow");
    await expect.element(log().getByText(/sends a wink/)).toBeInTheDocument();
  });

  it("one is skipped by a click, and played again by its line", async () => {
    comes("hearts");
    await stage("Hearts").click();
    await expect.element(stage("Hearts")).not.toBeInTheDocument();
    await log().getByRole("button", { name: "Play it again" }).click();
    await expect.element(stage("Hearts")).toBeVisible();
    await userEvent.keyboard("{Escape}");
    await expect.element(stage("Hearts")).not.toBeInTheDocument();
    await expect.element(conversation()).toBeVisible();
  });

  it("a late one, and one of a later version, leaves only its line", async () => {
    room.winked({ from: "anna", winkId: "boo", startAt: 0 }, true);
    comes("of-a-later-version");
    await expect.element(log().getByText(/of-a-later-version/)).toBeVisible();
    expect(document.querySelector("[data-wink]")).toBeNull();
  });

  it("two at once play one after the other", async () => {
    comes("plane");
    comes("boo");
    await expect.element(stage("Paper plane")).toBeVisible();
    expect(document.querySelectorAll("[data-wink]")).toHaveLength(1);
    await expect.element(stage("Little ghost"), { timeout: 6000 }).toBeVisible();
    expect(document.querySelectorAll("[data-wink]")).toHaveLength(1);
  });

  it("who wants less motion sees a picture that stands still", async () => {
    await emulate({ "prefers-reduced-motion": "reduce" });
    comes("bubbles");
    await expect.poll(() => stageOf("bubbles")?.dataset["shownAt"]).toBeDefined();
    const look = (): string | undefined => stageOf("bubbles")?.querySelector("canvas")?.toDataURL();
    const first = look();
    for (let frames = 0; frames < 6; frames += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(look()).toBe(first);
  });

  it("the menu shows each with a picture, and is used by keyboard alone", async () => {
    const button = conversation().getByRole("button", { name: "Send a wink" });
    await button.click();
    const items = page.getByRole("menu", { name: "Winks" }).getByRole("menuitem");
    expect(items.elements().map((item) => item.textContent?.trim())).toEqual(winks.map(({ name }) => name()));
    await expect.element(items.first()).toHaveFocus();
    await userEvent.keyboard("{ArrowDown}");
    await expect.element(page.getByRole("menuitem", { name: "Paper plane" })).toHaveFocus();
    await userEvent.keyboard("r");
    await expect.element(page.getByRole("menuitem", { name: "Rainbow" })).toHaveFocus();
    await expectAccessible();
    await userEvent.keyboard("{Escape}");
    await expect.element(button).toHaveFocus();
    await userEvent.keyboard("{Enter}");
    await expect.element(items.first()).toHaveFocus();
    await userEvent.keyboard("{End}{Enter}");
    expect(room.asked).toContain("wink bubbles");
  });
});
