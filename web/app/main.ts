import { mount } from "svelte";
import { Messenger } from "../client/index.ts";
import App from "./App.svelte";
import { MessengerApp } from "./state/app.svelte.ts";
import { pageShelves } from "./state/storage.ts";

const target = document.getElementById("app");
if (!target) throw new Error("index.html has no #app");

const shelves = pageShelves();
const messenger = new Messenger({ baseUrl: location.origin, storage: shelves.shared });
const app = new MessengerApp(messenger, shelves);
app.desktop.resizeScreen({ width: innerWidth, height: innerHeight });
mount(App, { target, props: { app } });
void app.start();
