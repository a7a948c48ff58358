import { PRODUCT } from "./windows.ts";

/** How often the title of the page changes while somebody waits, ms. */
const ALTERNATE_MS = 1000;

/** Whether the person looks at this page, and the title that calls them back when they do not. */
export class Attention {
  /** The page is in front and has the keyboard. */
  here = $state(true);
  #call: string | null = null;
  #timer: ReturnType<typeof setInterval> | undefined;

  /** Follows the page's focus. @returns stops following */
  watch(): () => void {
    const look = (): void => {
      this.here = document.visibilityState === "visible" && document.hasFocus();
      if (this.here) this.#calm();
    };
    look();
    const kinds = ["focus", "blur"] as const;
    for (const kind of kinds) addEventListener(kind, look);
    document.addEventListener("visibilitychange", look);
    return () => {
      for (const kind of kinds) removeEventListener(kind, look);
      document.removeEventListener("visibilitychange", look);
      this.#calm();
    };
  }

  /** Alternates the title with `text`, under an icon with a dot, until the person is back. */
  call(text: string): void {
    if (this.here) return;
    this.#call = text;
    showIcon("/favicon-alert.svg");
    this.#timer ??= setInterval(() => {
      document.title = document.title === PRODUCT ? (this.#call ?? PRODUCT) : PRODUCT;
    }, ALTERNATE_MS);
  }

  #calm(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.#call = null;
    document.title = PRODUCT;
    showIcon("/favicon.svg");
  }
}

function showIcon(href: string): void {
  document.querySelector('link[rel="icon"]')?.setAttribute("href", href);
}
