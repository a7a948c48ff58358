import type { EndedSession } from "../account/index.ts";
import { logProblem } from "../log.ts";

/** Notes for the operator that a token was held by two people, which ended its session (AU-12). Names no person and no token. */
export const noteReuse = ({ sessionId }: EndedSession): void => logProblem("token-reused", { sessionId });
