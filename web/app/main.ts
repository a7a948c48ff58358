import { mount } from "svelte";
import App from "./App.svelte";
import { laterAsked } from "./desktop/later.ts";
import { MessengerApp } from "./state/app.svelte.ts";
import { PageMessenger } from "./state/page-messenger.ts";
import { pageShelves } from "./state/storage.ts";
import { speak } from "./words/language.ts";

const target = document.getElementById("app");
if (!target) throw new Error("index.html has no #app");

const shelves = pageShelves();
speak(shelves.shared, navigator.languages, document.documentElement);
const messenger = new PageMessenger({ baseUrl: location.origin, storage: shelves.shared });
const app = new MessengerApp(messenger, shelves);
app.desktop.resizeScreen({ width: innerWidth, height: innerHeight });
mount(App, { target, props: { app } });
void app.start();
// Measuring waits for all that one signs in with. Nobody misses it where it does not load.
laterAsked()
  .then(() => import("./metrics/measure.ts"))
  .then(({ measure }) => measure(app, shelves.tab))
  .catch(() => undefined);
