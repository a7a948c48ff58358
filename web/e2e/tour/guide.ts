import type { Locator, Page } from "@playwright/test";
import type { Locale } from "../../../generated/words/runtime.js";
import type { PresenceLine } from "../presence-line.ts";
import type { Say } from "../words.ts";

/** Whoever walks through the page. */
export interface Guide {
  readonly page: Page;
  readonly say: Say;
  readonly locale: Locale;
  readonly line: PresenceLine;
}

/** One thing to see: a window, a page of one, a menu, a dialog. */
export interface Stop {
  readonly name: string;
  /** Goes there. @returns what is to be seen */
  readonly open: (guide: Guide) => Promise<Locator>;
  /** Goes back to where the next one begins. */
  readonly leave: (guide: Guide) => Promise<void>;
  /** Not on a phone, where the one window fills the screen. */
  readonly isOnDesktopOnly?: true;
  /** Most of what can be pressed here is alike, made by one line of code: every seventh stands for the others. */
  readonly isOfOneKind?: true;
  /** What has to be accessible, where something lies above the rest for a moment. */
  readonly judged?: (guide: Guide) => Locator;
  /** What no two days have in common. */
  readonly changing?: (guide: Guide) => readonly Locator[];
}

/** Who and what the signed-in part of the tour meets. */
export const FRIEND = "Ben";
export const STRANGER = "Rosa";
export const GROUP = "Movie night";
export const OFFERED_GROUP = "Book club";
/** Who signs in meanwhile. */
export const COMES = ".:: Zoë ::.";
