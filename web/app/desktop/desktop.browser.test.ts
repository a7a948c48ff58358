import { beforeEach, describe, expect, it } from "vitest";
import { page, userEvent, type Locator } from "vitest/browser";
import { ben, rooms } from "../testing/people.ts";
import { renderApp, type RenderedApp } from "../testing/render-app.ts";
import { emptyShelves } from "../testing/shelves.ts";

const [lobby] = rooms;
const contacts = (): Locator => page.getByRole("region", { name: "CF Messenger", exact: true });
const conversation = (): Locator => page.getByRole("region", { name: "The Lobby - Conversation" });
const at = (window: Locator): { x: number; y: number; width: number; height: number } => {
  const { x, y, width, height } = window.element().getBoundingClientRect();
  return { x, y, width, height };
};
let rendered: RenderedApp;

async function openLobby(shelves = emptyShelves()): Promise<void> {
  rendered = await renderApp(ben, { shelves });
  rendered.fake.room("lobby").connect();
  if (!lobby) throw new Error("there is no lobby");
  rendered.app.openRoom(lobby);
  await expect.element(conversation().getByRole("log")).toBeVisible();
}

describe("windows", () => {
  beforeEach(() => openLobby());

  it("move and grow by keyboard, and stand there again after a reload", async () => {
    expect(at(conversation())).toEqual({ x: 452, y: 92, width: 600, height: 566 });
    await conversation().getByRole("textbox").click();
    await userEvent.keyboard("{Alt>}{ArrowRight}{ArrowDown}{ArrowDown}{/Alt}{Alt>}{Shift>}{ArrowRight}{/Shift}{/Alt}");
    const moved = { x: 468, y: 124, width: 616, height: 566 };
    expect(at(conversation())).toEqual(moved);
    const { shelves } = rendered;
    document.body.replaceChildren();
    await openLobby(shelves);
    expect(at(conversation())).toEqual(moved);
  });

  it("follow the pointer and never leave it behind", async () => {
    const caption = conversation().element().querySelector(".caption");
    const down = (type: string, clientX: number, clientY: number): void => {
      caption?.dispatchEvent(new PointerEvent(type, { clientX, clientY, pointerId: 1, button: 0, bubbles: true }));
    };
    if (caption instanceof HTMLElement) caption.setPointerCapture = () => undefined;
    down("pointerdown", 500, 100);
    down("pointermove", 540, -300);
    down("pointerup", 540, -300);
    await expect.poll(() => at(conversation())).toMatchObject({ x: 492, y: 0 });
  });

  it("go to the task bar and come back with their keyboard focus", async () => {
    const task = page.getByRole("button", { name: "The Lobby", exact: true });
    await expect.element(conversation().getByRole("textbox")).toHaveFocus();
    await task.click();
    await expect.element(conversation()).not.toBeInTheDocument();
    await expect.element(task).toHaveAttribute("aria-pressed", "false");
    await task.click();
    await expect.element(conversation().getByRole("textbox")).toHaveFocus();
  });

  it("are reached with F6, and the task bar after the last one", async () => {
    await expect.element(conversation().getByRole("textbox")).toHaveFocus();
    await userEvent.keyboard("{F6}");
    await expect.element(page.getByRole("button", { name: "The Lobby", exact: true })).toHaveFocus();
    await userEvent.keyboard("{F6}");
    await expect.poll(() => contacts().element().contains(document.activeElement)).toBe(true);
    await userEvent.keyboard("{Shift>}{F6}{F6}{/Shift}");
    await expect.element(conversation().getByRole("textbox")).toHaveFocus();
  });

  it("of conversations are reached with Ctrl+F6, also one that waits in the task bar", async () => {
    const [, music] = rooms;
    if (!music) throw new Error("there is no second room");
    rendered.app.openRoom(music);
    const second = page.getByRole("region", { name: "Music Corner - Conversation" });
    await expect.element(second.getByRole("textbox")).toHaveFocus();
    rendered.app.desktop.minimise("room.lobby");
    await userEvent.keyboard("{Control>}{F6}{/Control}");
    await expect.element(conversation().getByRole("textbox")).toHaveFocus();
    await userEvent.keyboard("{Control>}{Shift>}{F6}{/Shift}{/Control}");
    await expect.element(second.getByRole("textbox")).toHaveFocus();
  });

  it("leave the keyboard on their task button when none is left", async () => {
    await page.getByRole("button", { name: "CF Messenger", exact: true }).first().click();
    await contacts().getByRole("button", { name: "Minimise" }).click();
    await expect.element(conversation().getByRole("textbox")).toHaveFocus();
    await conversation().getByRole("button", { name: "Minimise" }).click();
    await expect.element(page.getByRole("button", { name: "The Lobby", exact: true })).toHaveFocus();
  });

  it("close with Escape, but popups first", async () => {
    await conversation().getByRole("button", { name: "Emoticons" }).click();
    await expect.element(page.getByRole("dialog", { name: "Emoticons" })).toBeVisible();
    await userEvent.keyboard("{Escape}");
    await expect.element(page.getByRole("dialog", { name: "Emoticons" })).not.toBeInTheDocument();
    await expect.element(conversation()).toBeVisible();
    await userEvent.keyboard("{Escape}");
    await expect.element(conversation()).not.toBeInTheDocument();
    expect(rendered.fake.room("lobby").asked).toContain("close");
    await expect.poll(() => contacts().element().contains(document.activeElement)).toBe(true);
  });

  it("fill the desktop and shrink again", async () => {
    await conversation().getByRole("button", { name: "Maximise" }).click();
    expect(at(conversation())).toEqual({ x: 0, y: 0, width: 1440, height: 870 });
    await conversation().getByRole("button", { name: "Restore" }).click();
    expect(at(conversation())).toMatchObject({ width: 600 });
  });
});

describe("menus", () => {
  beforeEach(() => openLobby());

  it("open, move and choose by keyboard", async () => {
    conversation().getByRole("menuitem", { name: "File" }).element().focus();
    await userEvent.keyboard("{ArrowRight}{ArrowRight}{ArrowDown}");
    const nudge = page.getByRole("menuitem", { name: /Send a nudge/ });
    await expect.element(nudge).toHaveFocus();
    await userEvent.keyboard("{ArrowRight}");
    await expect.element(page.getByRole("menuitemcheckbox", { name: "Sounds" })).toHaveFocus();
    await userEvent.keyboard("{ArrowLeft}{Enter}");
    expect(rendered.fake.room("lobby").asked).toContain("nudge");
    await expect.element(nudge).not.toBeInTheDocument();
  });

  it("change the size of the text", async () => {
    await conversation().getByRole("menuitem", { name: "View" }).click();
    await page.getByRole("menuitemradio", { name: "Larger text" }).click();
    await expect.poll(() => getComputedStyle(conversation().getByRole("log").element()).fontSize).toBe("14px");
  });
});
