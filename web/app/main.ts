import { mount } from "svelte";
import App from "./App.svelte";
import { nextTurn } from "./controls/turns.ts";
import { laterAsked } from "./desktop/later.ts";
import { MessengerApp } from "./state/app.svelte.ts";
import { PageMessenger } from "./state/page-messenger.ts";
import { pageShelves } from "./state/storage.ts";
import { speak } from "./words/language.ts";

/** Begins the page, in pieces: a slow phone has the desktop in sight before the first window is made. */
async function begin(target: HTMLElement): Promise<void> {
  const shelves = pageShelves();
  speak(shelves.shared, navigator.languages, document.documentElement);
  const messenger = new PageMessenger({ baseUrl: location.origin, storage: shelves.shared });
  const app = new MessengerApp(messenger, shelves);
  // What it asks the server for is on its way while all this is made.
  void app.session.start();
  await nextTurn();
  mount(App, { target, props: { app } });
  await nextTurn();
  app.start();
  // Measuring waits for all that one signs in with. Nobody misses it where it does not load.
  laterAsked()
    .then(() => import("./metrics/measure.ts"))
    .then(({ measure }) => measure(app, shelves.tab))
    .catch(() => undefined);
}

const target = document.getElementById("app");
if (!target) throw new Error("index.html has no #app");
void begin(target);
