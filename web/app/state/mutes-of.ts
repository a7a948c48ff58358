import { Mutes } from "../conversation/mutes.svelte.ts";
import { isBlocked } from "../conversation/blocking.ts";
import type { MessengerApp } from "./app.svelte.ts";

/** The list of those whom the person who is signed in has muted. */
export const mutesOf = (app: MessengerApp): Mutes =>
  new Mutes(app.shelves.shared, app.roster.me?.userId ?? "", app.preferences, (userId) => isBlocked(app, userId));
