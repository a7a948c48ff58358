import { deskStops } from "./tour/desk.ts";
import { endsStops } from "./tour/ends.ts";
import type { Stop } from "./tour/guide.ts";
import { ownStops } from "./tour/own.ts";
import { peopleStops } from "./tour/people.ts";
import { talksStops } from "./tour/talks.ts";

export { signedOutStops } from "./tour/signed-out.ts";

/** What somebody sees who is signed in, knows a friend, is in a group, and is wanted by others. */
export const signedInStops: readonly Stop[] = [...peopleStops, ...deskStops, ...ownStops, ...talksStops, ...endsStops];
