import { mount } from "svelte";
import { Messenger } from "../client/index.ts";
import App from "./App.svelte";
import { MessengerApp } from "./state/app.svelte.ts";
import { pageShelf } from "./state/storage.ts";

const target = document.getElementById("app");
if (!target) throw new Error("index.html has no #app");

const storage = pageShelf();
const messenger = new Messenger({ baseUrl: location.origin, storage });
const app = new MessengerApp(messenger, storage);
app.desktop.resizeScreen({ width: innerWidth, height: innerHeight });
mount(App, { target, props: { app } });
void app.start();
