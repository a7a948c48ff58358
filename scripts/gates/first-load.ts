import { measure, report } from "./first-load/measure.ts";

/** `npm run check:size`: what the page loads before it can show anything stays small. Run it after the build. */
const load = measure(process.argv[2] ?? "dist/app");
console.log(report(load));
process.exitCode = load.isTooLarge ? 1 : 0;
