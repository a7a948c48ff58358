import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { page, userEvent, type Locator } from "vitest/browser";
import { ben, katya, rooms } from "../testing/people.ts";
import type { FakeRoom } from "../testing/fake-room.ts";
import { renderApp, type RenderedApp } from "../testing/render-app.ts";

const [lobby] = rooms;

let rendered: RenderedApp;
let room: FakeRoom;
const conversation = (): Locator => page.getByRole("region", { name: "The Lobby - Conversation" });
const field = (): Locator => conversation().getByRole("textbox", { name: "Message to The Lobby" });

/** Presses a key where the keyboard is. @returns whether the page left it to the browser */
function press(code: string, more: KeyboardEventInit): boolean {
  const event = new KeyboardEvent("keydown", { key: code, code, bubbles: true, cancelable: true, ...more });
  return document.activeElement?.dispatchEvent(event) ?? false;
}

async function enterLobby(): Promise<void> {
  rendered = await renderApp(ben);
  room = rendered.fake.room("lobby");
  room.connect();
  if (!lobby) throw new Error("there is no lobby");
  rendered.app.openRoom(lobby);
  await expect.element(field()).toHaveFocus();
}

beforeEach(enterLobby);

describe.each([
  ["as browsers tell it", { isComposing: true }],
  ["as Safari tells it of the key that ends it", { keyCode: 229 }],
])("a letter that is being composed, %s, keeps its keys", (_, composing) => {
  const isKept = (code: string): void => expect(press(code, composing)).toBe(true);

  it("from the window and its message", async () => {
    await field().fill("にほん");
    isKept("Escape");
    isKept("Enter");
    await expect.element(field()).toHaveValue("にほん");
    expect(room.asked).not.toContain("send にほん");
  });

  it("from a wink", async () => {
    room.winked({ from: "anna", winkId: "confetti", startAt: Date.now() });
    const stage = conversation().getByRole("button", { name: /Confetti/ });
    await expect.element(stage).toBeVisible();
    isKept("Escape");
    await expect.element(stage).toBeVisible();
    press("Escape", {});
    await expect.element(stage).not.toBeInTheDocument();
  });

  it("from one's name and from the search", async () => {
    await page.getByRole("button", { name: /^Personal message/ }).click();
    isKept("Enter");
    isKept("Escape");
    await userEvent.keyboard("{Escape}");
    const search = page.getByRole("searchbox", { name: "Find", exact: true });
    await search.fill("kat");
    isKept("Enter");
    isKept("Escape");
    await expect.element(search).toHaveValue("kat");
    expect(rendered.fake.asked).not.toContain(`openDirect ${katya.userId}`);
  });
});

describe("Alt+S and Alt+D", () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });
  const on = (platform: string): void => {
    vi.spyOn(navigator, "platform", "get").mockReturnValue(platform);
  };

  it("send and nudge, wherever the keyboard is in the window", async () => {
    on("Win32");
    await field().fill("hello");
    expect(press("KeyS", { altKey: true })).toBe(false);
    expect(press("KeyD", { altKey: true })).toBe(false);
    expect(room.asked.slice(-2)).toEqual(["send hello", "nudge"]);
  });

  it("are letters on a Mac, while the keyboard is in a field", async () => {
    on("MacIntel");
    await field().fill("Gro");
    expect(press("KeyS", { altKey: true })).toBe(true);
    expect(press("KeyD", { altKey: true })).toBe(true);
    await expect.element(field()).toHaveValue("Gro");
    expect(room.asked.filter((asked) => /send|nudge/.test(asked))).toEqual([]);
    const log = conversation().getByRole("log").element();
    if (log instanceof HTMLElement) log.focus();
    expect(press("KeyS", { altKey: true })).toBe(false);
    expect(room.asked.at(-1)).toBe("send Gro");
  });

  it("send nothing in a room that the person is shut out of, and what was typed is kept", async () => {
    on("Win32");
    await field().fill("too late");
    room.shutsOut();
    await expect.element(conversation().getByRole("button", { name: "Send" })).toBeDisabled();
    press("KeyS", { altKey: true });
    press("KeyD", { altKey: true });
    await expect.element(field()).toHaveValue("too late");
    expect(room.asked.filter((asked) => /send|nudge/.test(asked))).toEqual([]);
  });
});
