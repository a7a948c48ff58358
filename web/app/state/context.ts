import { createContext } from "svelte";
import type { MessengerApp } from "./app.svelte.ts";

/** The app's state for every component below `App.svelte`. */
export const [useApp, provideApp] = createContext<MessengerApp>();
