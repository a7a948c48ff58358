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

declare global {
  interface Window {
    /** How many effects were seen since the page was armed. */
    effects: number;
    /** Begins to count anew. */
    arm: (pressed: Element) => void;
  }
}

/** Makes a page count what a press may do: change the page, move the keyboard, leave, write to the clipboard, sound. */
export async function countEffects(page: Page): Promise<void> {
  await page.addInitScript(() => {
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
    window.arm = (element) => {
      pressed = element;
      if (element instanceof HTMLElement) element.focus({ preventScroll: true });
      window.effects = 0;
    };
  });
}

/** What in a part of the page can be pressed, in order; what has no size is not there for anybody. */
export const pressable = (part: Locator): Locator => part.locator(PRESSABLE).filter({ visible: true });

/** What people call it. */
export const nameOf = (control: Locator): Promise<string> =>
  control.evaluate((node) => {
    const label =
      node.getAttribute("aria-label") ?? (node instanceof HTMLInputElement ? node.labels?.[0]?.textContent : null);
    return (label ?? node.textContent ?? "")
      .replaceAll(/[\u2068\u2069]/g, "")
      .replaceAll(/\s+/g, " ")
      .trim();
  });

/** Presses something with the mouse. @returns whether anything came of it */
export async function hasEffect(control: Locator): Promise<boolean> {
  const page = control.page();
  let left = 0;
  const leaves = (): void => void (left += 1);
  page.context().on("page", leaves);
  page.on("download", leaves);
  page.on("filechooser", leaves);
  page.on("framenavigated", leaves);
  try {
    await control.evaluate((node) => window.arm(node));
    // What is drawn in place of a field stands in its label.
    const label = control.locator("xpath=ancestor::label");
    await ((await label.count()) > 0 ? label : control).click({ timeout: 5_000 });
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
