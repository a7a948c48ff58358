/** Everything behind the sign-in window. A file of its own for the browser, so that the first window comes sooner. */
export { default as AboutWindow } from "./AboutWindow.svelte";
export { default as ToastCard } from "./ToastCard.svelte";
export { default as ContactsWindow } from "../contacts/ContactsWindow.svelte";
export { playTune } from "../sound/play-tune.ts";
export { default as VerificationDialog } from "../signin/VerificationDialog.svelte";
export { Conversation } from "../conversation/conversation.svelte.ts";
export { default as ConversationWindow } from "../conversation/ConversationWindow.svelte";
