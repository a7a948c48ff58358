import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Attention } from "./attention.svelte.ts";

/** A page that somebody looks at, or does not, with its icon. */
let isLookedAt = true;
const icon = document.createElement("link");
icon.rel = "icon";
let attention: Attention;
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
  vi.spyOn(document, "hasFocus").mockImplementation(() => isLookedAt);
  document.head.prepend(icon);
  look(true);
  attention = new Attention();
  stop = attention.watch();
});
afterEach(() => {
  stop();
  icon.remove();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function look(isThere: boolean): void {
  isLookedAt = isThere;
  dispatchEvent(new Event(isThere ? "focus" : "blur"));
}
/** What the title says at each of the next seconds. */
const titles = (seconds: number): readonly string[] =>
  Array.from({ length: seconds }, () => {
    vi.advanceTimersByTime(1000);
    return document.title;
  });

it("alternates the title each second and has an icon with a dot until the person is back", () => {
  look(false);
  attention.call("Ann says...");
  expect(icon.getAttribute("href")).toBe("/favicon-alert.svg");
  expect(titles(3)).toEqual(["Ann says...", "CF Messenger", "Ann says..."]);
  look(true);
  expect(document.title).toBe("CF Messenger");
  expect(icon.getAttribute("href")).toBe("/favicon.svg");
  expect(titles(2)).toEqual(["CF Messenger", "CF Messenger"]);
});

it("tells of the newest one", () => {
  look(false);
  attention.call("Ann says...");
  attention.call("Ben says...");
  expect(titles(1)).toEqual(["Ben says..."]);
});

it("leaves who looks at the page alone", () => {
  attention.call("Ann says...");
  expect(titles(2)).toEqual(["CF Messenger", "CF Messenger"]);
  expect(icon.getAttribute("href")).toBe("/favicon.svg");
});
