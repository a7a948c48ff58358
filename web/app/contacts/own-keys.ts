import { on } from "svelte/events";
import type { Attachment } from "svelte/attachments";

/**
 * Listens to the keys of an element before its window does, which takes Escape: what stands in the markup as `onkeydown`
 * hears a key only after every element around it.
 */
export const ownKeys =
  (key: (event: KeyboardEvent) => void): Attachment<HTMLElement> =>
  (node) =>
    on(node, "keydown", key);
