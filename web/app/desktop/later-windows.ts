/** Everything behind the sign-in window. A file of its own for the browser, so that the first window comes sooner. */
export { default as Dialogs } from "./Dialogs.svelte";
export { default as LaterWindow } from "./LaterWindow.svelte";
export { default as ToastCard } from "./ToastCard.svelte";
export { playTune } from "../sound/play-tune.ts";
export { default as SignInWays } from "../signin/SignInWays.svelte";
export { default as Countdown } from "../controls/Countdown.svelte";
export { Conversation } from "../conversation/conversation.svelte.ts";
export { beginCircle } from "../state/begin-circle.ts";
