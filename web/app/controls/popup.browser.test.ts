import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import { placePopup } from "./popup.ts";

const button = document.createElement("button");
const panel = document.createElement("div");

beforeEach(async () => {
  await page.viewport(390, 844);
  button.style.cssText = "position: fixed; width: 40px; height: 20px; margin: 0; padding: 0; border: 0";
  panel.style.cssText = "position: fixed; inset: auto; margin: 0; padding: 0; border: 0; width: 300px; height: 100px";
  panel.popover = "auto";
  document.body.append(button, panel);
});
afterEach(() => {
  button.remove();
  panel.remove();
  document.dir = "ltr";
});

/** Opens the panel of a button that stands there, and says where it is once it is painted. */
async function opened(left: number, top: number): Promise<DOMRect> {
  button.style.left = `${left}px`;
  button.style.top = `${top}px`;
  placePopup(panel, button);
  panel.showPopover();
  return painted();
}
async function painted(): Promise<DOMRect> {
  for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  return panel.getBoundingClientRect();
}

describe("a popup", () => {
  it("begins where its button begins, below it", async () => {
    expect(await opened(20, 100)).toMatchObject({ left: 20, top: 120 });
  });

  it("stands above where there is no room below", async () => {
    expect(await opened(20, 800)).toMatchObject({ left: 20, bottom: 800 });
  });

  it("ends where its button ends, where people read from the right", async () => {
    document.dir = "rtl";
    expect(await opened(340, 100)).toMatchObject({ right: 380, top: 120 });
  });

  it("stands wholly on the page, whatever its button", async () => {
    expect(await opened(340, 100)).toMatchObject({ right: 386 });
    panel.hidePopover();
    document.dir = "rtl";
    expect(await opened(20, 100)).toMatchObject({ left: 4 });
  });

  it("stays on the page when it grows", async () => {
    await opened(80, 100);
    panel.style.width = "360px";
    expect(await painted()).toMatchObject({ right: 386 });
  });
});
