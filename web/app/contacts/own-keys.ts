import { on } from "svelte/events";
import type { Attachment } from "svelte/attachments";
import { isComposing } from "../desktop/typing-keys.ts";

/**
 * Listens to the keys of an element before its window does, which takes Escape: what stands in the markup as `onkeydown`
 * hears a key only after every element around it. An input method that composes a letter keeps its keys.
 */
export const ownKeys =
  (key: (event: KeyboardEvent) => void): Attachment<HTMLElement> =>
  (node) =>
    on(node, "keydown", (event) => {
      if (!isComposing(event)) key(event);
    });
