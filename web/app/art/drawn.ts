/** The pictures of people and rooms. A file of its own for the browser. */
export { default as PortraitDrawing } from "./avatar/PortraitDrawing.svelte";
export { default as RoomDrawing } from "./RoomDrawing.svelte";
