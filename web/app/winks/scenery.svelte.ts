import { Fetched } from "../art/fetched.svelte.ts";

/** What the winks show, fetched when the first conversation is opened. */
export const scenery = new Fetched(async () => (await import("./scenes/scenes.ts")).scenes);
