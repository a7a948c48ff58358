/** Everything drawn that is not needed to show a window: faces, rooms, emoticons. A file of its own for the browser. */
export { default as EmoticonDrawing } from "./EmoticonDrawing.svelte";
export { default as PortraitDrawing } from "./avatar/PortraitDrawing.svelte";
export { default as RoomDrawing } from "./RoomDrawing.svelte";
