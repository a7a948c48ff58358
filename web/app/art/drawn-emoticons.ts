/** What emoticons are drawn with. A file of its own for the browser: nobody sees one before somebody has signed in. */
export { default as EmoticonDrawing } from "./EmoticonDrawing.svelte";
export { default as Paints } from "./Paints.svelte";
