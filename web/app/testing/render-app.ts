import { expect } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-svelte";
import type { Person } from "../../../generated/types.ts";
import App from "../App.svelte";
import { laterWindows } from "../desktop/later.ts";
import { MessengerApp } from "../state/app.svelte.ts";
import { remember, type Shelves } from "../state/storage.ts";
import { FakeMessenger } from "./fake-messenger.ts";
import { emptyShelves } from "./shelves.ts";
import { putStylesOn } from "./styles.ts";

/** A running app and the server that it believes to have. */
export interface RenderedApp {
  readonly app: MessengerApp;
  readonly fake: FakeMessenger;
  readonly shelves: Shelves;
}

/** What a test may choose. */
export interface RenderOptions {
  /** What was remembered; nothing when absent. */
  readonly shelves?: Shelves;
  readonly siteKey?: string;
  /** What else the server holds, before the app asks for it. */
  readonly prepare?: (fake: FakeMessenger) => void;
}

/**
 * Shows the whole app on a desktop of 1440 x 900 px.
 *
 * @param me who is signed in already, or nobody
 */
export async function renderApp(me: Person | null, options: RenderOptions = {}): Promise<RenderedApp> {
  await putStylesOn();
  await page.viewport(1440, 900);
  const { shelves = emptyShelves(), siteKey = "key", prepare } = options;
  const fake = new FakeMessenger(siteKey);
  fake.me = me;
  prepare?.(fake);
  if (me) remember(shelves.shared, "wasSignedIn", true);
  const app = new MessengerApp(fake, shelves);
  await render(App, { props: { app } });
  await laterWindows();
  app.start();
  await app.session.start();
  if (me) await expect.poll(() => app.circle).not.toBeNull();
  return { app, fake, shelves };
}
