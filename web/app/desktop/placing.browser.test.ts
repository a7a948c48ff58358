import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { page, userEvent, type Locator } from "vitest/browser";
import { expectAccessible } from "../testing/accessibility.ts";
import { ben, rooms } from "../testing/people.ts";
import { renderApp, type RenderedApp } from "../testing/render-app.ts";
import { emptyShelves } from "../testing/shelves.ts";
import type { Place } from "./geometry.ts";

const [lobby] = rooms;
const conversation = (): Locator => page.getByRole("region", { name: "The Lobby - Conversation" });
const menuItem = (name: string | RegExp): Locator => page.getByRole("menuitem", { name });
const FIRST: Place = { x: 452, y: 92, width: 600, height: 566 };
let rendered: RenderedApp;

function place(): Place {
  const { x, y, width, height } = conversation().element().getBoundingClientRect();
  return { x, y, width, height };
}
async function openLobby(shelves = emptyShelves()): Promise<void> {
  rendered = await renderApp(ben, { shelves });
  rendered.fake.room("lobby").connect();
  if (!lobby) throw new Error("there is no lobby");
  rendered.app.openRoom(lobby);
  await expect.element(conversation().getByRole("log")).toBeVisible();
}
async function openSystemMenu(): Promise<void> {
  await conversation().getByRole("button", { name: "Window menu" }).click();
  await expect.element(menuItem(/^Close/)).toBeVisible();
}
/** Pulls what is named by `selector` that far, with a mouse or a finger. */
async function pull(selector: string, dx: number, dy: number, pointerType = "mouse"): Promise<void> {
  const grip = conversation().element().querySelector<HTMLElement>(selector);
  if (!grip) throw new Error(`there is no ${selector}`);
  // What the browser itself does with a pointer that is down, a made-up event does not.
  grip.setPointerCapture = () => undefined;
  const { x, y, width, height } = grip.getBoundingClientRect();
  const at = { clientX: x + width / 2, clientY: y + height / 2 };
  const send = (type: string, { clientX, clientY }: typeof at): void =>
    void grip.dispatchEvent(
      new PointerEvent(type, { clientX, clientY, pointerId: 1, pointerType, button: 0, bubbles: true }),
    );
  send("pointerdown", at);
  send("pointermove", { clientX: at.clientX + dx, clientY: at.clientY + dy });
  send("pointerup", at);
  await new Promise(requestAnimationFrame);
}

/** The page is written from right to left until the test is over. */
function readFromTheRight(): void {
  document.dir = "rtl";
  onTestFinished(() => void (document.dir = ""));
}

beforeEach(() => openLobby());

describe("the edges of a window", () => {
  it.each([
    ["n", { ...FIRST, y: 72, height: 586 }],
    ["s", { ...FIRST, height: 546 }],
    ["w", { ...FIRST, x: 422, width: 630 }],
    ["e", { ...FIRST, width: 570 }],
    ["nw", { x: 422, y: 72, width: 630, height: 586 }],
    ["se", { ...FIRST, width: 570, height: 546 }],
  ] as const)("%s follows a finger", async (edge, after) => {
    await pull(`.edge.${edge}`, -30, -20, "touch");
    expect(place()).toEqual(after);
  });

  it("are not for scrolling: a finger on them and on the caption moves the window alone", () => {
    const grips = [...conversation().element().querySelectorAll(".edge, .caption")];
    expect(grips).toHaveLength(9);
    expect(grips.map((grip) => getComputedStyle(grip).touchAction)).toEqual(grips.map(() => "none"));
  });

  it("have the grip where lines end", () => {
    const gripped = (): readonly string[] =>
      [...conversation().element().querySelectorAll(".edge")]
        .filter((edge) => getComputedStyle(edge, "::after").content !== "none")
        .flatMap((edge) => ["se", "sw"].filter((corner) => edge.classList.contains(corner)));
    expect(gripped()).toEqual(["se"]);
    readFromTheRight();
    expect(gripped()).toEqual(["sw"]);
  });

  it("are where they were after a reload", async () => {
    await pull(".edge.se", -50, -60);
    document.body.replaceChildren();
    await openLobby(rendered.shelves);
    expect(place()).toEqual({ ...FIRST, width: 550, height: 506 });
  });
});

describe("the menu of a window", () => {
  it("opens from its picture and from its caption, and has no fault", async () => {
    await openSystemMenu();
    await expect.element(menuItem(/^Move/)).toHaveFocus();
    await expectAccessible();
    await userEvent.keyboard("{Escape}");
    await expect.element(menuItem(/^Close/)).not.toBeInTheDocument();
    await conversation().getByRole("heading", { name: "The Lobby - Conversation" }).click({ button: "right" });
    await expect.element(menuItem(/^Close/)).toBeVisible();
  });

  it("moves with the arrow keys, and Enter keeps the place", async () => {
    await openSystemMenu();
    await userEvent.keyboard("{Enter}");
    await expect.element(page.getByRole("button", { name: /^Arrow keys move the window/ })).toHaveFocus();
    await userEvent.keyboard("{ArrowRight}{ArrowDown}{Enter}");
    expect(place()).toEqual({ ...FIRST, x: 468, y: 108 });
    await expect.element(conversation().getByRole("textbox")).toHaveFocus();
  });

  it("sizes with the arrow keys, and Escape takes it back without closing the window", async () => {
    await openSystemMenu();
    await menuItem(/^Size/).click();
    await userEvent.keyboard("{ArrowRight}{ArrowUp}");
    expect(place()).toEqual({ ...FIRST, width: 616, height: 550 });
    await userEvent.keyboard("{Escape}");
    expect(place()).toEqual(FIRST);
    await expect.element(conversation()).toBeVisible();
  });

  it("sizes by the lower left corner where lines end there, by keys and by one press", async () => {
    readFromTheRight();
    await openSystemMenu();
    await menuItem(/^Size/).click();
    await userEvent.keyboard("{ArrowLeft}{ArrowDown}");
    expect(place()).toEqual({ ...FIRST, x: FIRST.x - 16, width: 616, height: 582 });
    await userEvent.keyboard("{Escape}");
    expect(place()).toEqual(FIRST);
    await userEvent.keyboard("{Alt>}{Shift>}{ArrowRight}{/Shift}{/Alt}");
    expect(place()).toEqual({ ...FIRST, x: FIRST.x + 16, width: 584 });
    await openSystemMenu();
    await menuItem(/^Size/).click();
    await page.getByRole("button", { name: /^Arrow keys/ }).click({ position: { x: 400, y: 700 } });
    expect(place()).toEqual({ ...FIRST, x: 400, width: 652, height: 608 });
  });

  it("moves with one press where the window shall stand, for who cannot pull", async () => {
    await openSystemMenu();
    await menuItem(/^Move/).click();
    await page.getByRole("button", { name: /^Arrow keys move the window/ }).click({ position: { x: 700, y: 214 } });
    expect(place()).toEqual({ ...FIRST, x: 400, y: 200 });
  });

  it("maximises, restores, minimises and closes", async () => {
    await openSystemMenu();
    await menuItem("Maximise").click();
    await expect.poll(place).toEqual({ x: 0, y: 0, width: 1440, height: 870 });
    await openSystemMenu();
    await expect.element(menuItem(/^Move/)).not.toBeInTheDocument();
    await menuItem("Restore").click();
    await expect.poll(place).toEqual(FIRST);
    await openSystemMenu();
    await menuItem("Minimise").click();
    await expect.element(conversation()).not.toBeInTheDocument();
    await page.getByRole("button", { name: "The Lobby", exact: true }).click();
    await openSystemMenu();
    await menuItem(/^Close/).click();
    await expect.element(page.getByRole("button", { name: "The Lobby", exact: true })).not.toBeInTheDocument();
  });
});

it("a double click on the caption maximises and restores", async () => {
  const caption = conversation().getByRole("heading", { name: "The Lobby - Conversation" });
  await caption.dblClick();
  await expect.poll(place).toEqual({ x: 0, y: 0, width: 1440, height: 870 });
  await caption.dblClick();
  await expect.poll(place).toEqual(FIRST);
});

it("a window that was maximised is so after a reload, and stands where it stood when it is restored", async () => {
  const caption = conversation().getByRole("heading", { name: "The Lobby - Conversation" });
  await pull(".edge.se", -50, -60);
  await caption.dblClick();
  document.body.replaceChildren();
  await openLobby(rendered.shelves);
  expect(place()).toEqual({ x: 0, y: 0, width: 1440, height: 870 });
  await caption.dblClick();
  await expect.poll(place).toEqual({ ...FIRST, width: 550, height: 506 });
  document.body.replaceChildren();
  await openLobby(rendered.shelves);
  expect(place()).toEqual({ ...FIRST, width: 550, height: 506 });
});

describe("a screen that becomes smaller", () => {
  it("shows the whole window, and has it where it was when there is room again", async () => {
    await page.viewport(1000, 640);
    await expect.poll(place).toEqual({ x: 400, y: 44, width: 600, height: 566 });
    await page.viewport(1440, 900);
    await expect.poll(place).toEqual(FIRST);
  });

  it("keeps every window within reach at 200 % of 1440 x 900", async () => {
    await page.viewport(720, 450);
    await expect.poll(place).toEqual({ x: 120, y: 0, width: 600, height: 420 });
    await expect.element(conversation().getByRole("textbox")).toBeVisible();
    await expectAccessible();
  });
});

it("a window that was left outside the screen comes back within reach", async () => {
  const { shelves } = rendered;
  shelves.shared.setItem("cfm.app.places", JSON.stringify({ "room.lobby": { ...FIRST, x: 5000, y: -300 } }));
  document.body.replaceChildren();
  await openLobby(shelves);
  expect(place()).toMatchObject({ x: 1344, y: 0 });
});
