import type { BrowserContext } from "@playwright/test";
import type { Expected } from "./expected.ts";

const expectedOf = new WeakMap<BrowserContext, Set<Expected>>();

/** From now on this is no complaint in the pages of a context, until the returned function is called. */
export function expects(context: BrowserContext, what: Expected): () => void {
  const expected = expectedOf.get(context) ?? new Set();
  expectedOf.set(context, expected.add(what));
  return () => void expected.delete(what);
}

/**
 * Gathers what no page may ever do, in every context of a browser: say an error or a warning on its console, let an error
 * go uncaught, violate its content policy or Trusted Types, open a dialog of the browser.
 */
export class Complaints {
  #all: string[] = [];

  /** Listens to all pages of a context from their first script on. */
  watch(context: BrowserContext): void {
    context.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") this.#add(context, message.text());
    });
    context.on("weberror", (error) => this.#add(context, `uncaught: ${told(error.error())}`));
    context.on("dialog", (dialog) => {
      this.#add(context, `dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    // The console tells of most violations, but not of those that a policy only reports, nor of the script at fault.
    void context.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", (report) => {
        const { disposition, effectiveDirective, blockedURI, sourceFile, lineNumber, sample } = report;
        console.error(
          `policy (${disposition}): ${effectiveDirective} ${blockedURI} ${sourceFile}:${lineNumber} ${sample}`,
        );
      });
    });
  }

  /** What came since the last time this was asked. */
  take(): readonly string[] {
    const taken = this.#all;
    this.#all = [];
    return taken;
  }

  #add(context: BrowserContext, text: string): void {
    const expected = [...(expectedOf.get(context) ?? [])].flatMap(({ messages }) => messages);
    if (!expected.some((message) => message.test(text))) this.#all.push(text);
  }
}

/** An error with where it came from, as far as that is known. */
const told = (error: unknown): string =>
  (error instanceof Error ? (error.stack ?? error.message) : String(error)).slice(0, 500);
