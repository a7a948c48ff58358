import { Mutes } from "../conversation/mutes.svelte.ts";
import type { MessengerApp } from "./app.svelte.ts";

/** Whom the person who is signed in has muted: one list for all windows, made by whoever needs it first. */
export const mutesOf = (app: MessengerApp): Mutes =>
  (app.mutes ??= new Mutes(app.shelves.shared, app.roster.me?.userId ?? "", app.preferences));
