import type { Locator, Page } from "@playwright/test";

/** Everything that promises to do something when it is pressed. Fields and lists are for writing and choosing. */
const PRESSABLE = [
  "button:enabled:not([aria-selected=true])",
  "a[href]",
  "summary",
  "input:is([type=checkbox], [type=radio]:not(:checked)):enabled",
  "[role=menuitem]:not(button)",
].join(",");

/** Something that has an effect has one by then, ms. */
const EFFECT_WITHIN_MS = 700;
/** A page in which nothing has happened for so long has come to rest; some never do. Both ms. */
const REST = { quiet: 70, patience: 1500 };

declare global {
  interface Window {
    /** How many effects were seen since the page was armed. */
    effects: number;
    /** Waits until what went before has had its effects, and begins to count anew. */
    arm: (pressed: Element) => Promise<void>;
  }
}

/** Makes a page count what a press may do: change the page, move the keyboard, leave, write to the clipboard, sound. */
export async function countEffects(page: Page): Promise<void> {
  await page.addInitScript(({ quiet, patience }) => {
    window.effects = 0;
    let pressed: Element | null = null;
    const seen = (): void => void (window.effects += 1);
    // The place of the tab stop follows every press, and times go by themselves.
    const isEffect = ({ target, attributeName }: MutationRecord): boolean => {
      const element = target instanceof Element ? target : target.parentElement;
      return attributeName !== "tabindex" && element?.closest("time") === null;
    };
    new MutationObserver((records) => records.some(isEffect) && seen()).observe(document, {
      attributes: true,
      characterData: true,
      childList: true,
      subtree: true,
    });
    document.addEventListener("focusin", ({ target }) => pressed !== null && target !== pressed && seen());
    document.addEventListener("change", seen);
    for (const name of ["start"] as const) {
      const real = AudioScheduledSourceNode.prototype[name];
      AudioScheduledSourceNode.prototype[name] = function (this: AudioScheduledSourceNode, when?: number) {
        seen();
        real.call(this, when);
      };
    }
    window.arm = async (element) => {
      document.querySelector("[data-aimed]")?.removeAttribute("data-aimed");
      element.setAttribute("data-aimed", "");
      pressed = element;
      if (element instanceof HTMLElement) element.focus({ preventScroll: true });
      const until = performance.now() + patience;
      do {
        window.effects = 0;
        await new Promise((resolve) => setTimeout(resolve, quiet));
      } while (window.effects > 0 && performance.now() < until);
      window.effects = 0;
    };
  }, REST);
}

/** What in a part of the page can be pressed, in order; what has no size is not there for anybody. */
export const pressable = (part: Locator): Locator => part.locator(PRESSABLE).filter({ visible: true });

/** What is pressed next. */
export interface Aim {
  /** That very thing, whatever else comes or goes meanwhile. */
  readonly control: Locator;
  /** What people call it. */
  readonly name: string;
}

/** Aims at something, when the page has come to rest. */
export async function aimAt(control: Locator): Promise<Aim> {
  const name = await control.evaluate(async (node) => {
    await window.arm(node);
    const label =
      node.getAttribute("aria-label") ?? (node instanceof HTMLInputElement ? node.labels?.[0]?.textContent : null);
    return (label ?? node.textContent ?? "")
      .replaceAll(/[\u2068\u2069]/g, "")
      .replaceAll(/\s+/g, " ")
      .trim();
  });
  return { control: control.page().locator("[data-aimed]"), name };
}

/** Presses with the mouse what was aimed at. @returns whether anything came of it */
export async function hasEffect({ control }: Aim): Promise<boolean> {
  const page = control.page();
  let left = 0;
  const leaves = (): void => void (left += 1);
  page.context().on("page", leaves);
  page.on("download", leaves);
  page.on("filechooser", leaves);
  page.on("framenavigated", leaves);
  try {
    // What is drawn in place of a field stands in its label.
    const label = control.locator("xpath=ancestor::label");
    await ((await label.count()) > 0 ? label : control).click({ timeout: 10_000 });
    const until = performance.now() + EFFECT_WITHIN_MS;
    while (left === 0 && performance.now() < until) {
      // A page that is on its way to another one tells nothing.
      const effects = await page.evaluate(() => window.effects).catch(() => 0);
      if (effects > 0) return true;
      await page.waitForTimeout(20);
    }
    return left > 0;
  } finally {
    page.context().off("page", leaves);
    page.off("download", leaves);
    page.off("filechooser", leaves);
    page.off("framenavigated", leaves);
  }
}

/** Puts a button into a part of the page that does nothing: whoever looks for such buttons has to find it. */
export const plantDeadButton = (part: Locator): Promise<void> =>
  part.evaluate((node) => {
    const button = document.createElement("button");
    button.textContent = "Does nothing";
    button.className = "button";
    node.prepend(button);
  });
