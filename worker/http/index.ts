export { handle } from "./app.ts";
