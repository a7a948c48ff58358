import { isEditable } from "./editable.ts";

/** What Safari says of the key that ends a composition, where others say `isComposing`. */
const COMPOSING_KEY_CODE = 229;

/** Whether an input method, which puts a letter together out of several keys, uses this one for itself. */
export const isComposing = (event: KeyboardEvent): boolean =>
  // oxlint-disable-next-line typescript/no-deprecated -- Safari has no other sign
  event.isComposing || event.keyCode === COMPOSING_KEY_CODE;

/** Whether Option with a key is for the text: on a Mac it types a sign there, or moves the caret by a word. */
export const isOptionForText = (event: KeyboardEvent): boolean =>
  /Mac|iP/.test(navigator.platform) && isEditable(event.target);
