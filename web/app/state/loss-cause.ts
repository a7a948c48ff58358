import { CLOSE } from "../../client/http-only.ts";

/** Why a connection is gone, as far as it matters to a person. */
export type LossCause = "lost" | "restart" | "busy" | "slow" | "tooMuch" | "tooMany";

/** By close code of the registry. The others say no more than that the connection is lost. */
const CAUSES: ReadonlyMap<number, LossCause> = new Map([
  [CLOSE.POLICY, "tooMuch"],
  [CLOSE.SERVER_ERROR, "busy"],
  [CLOSE.RESTART, "restart"],
  [CLOSE.TRY_LATER, "busy"],
  [CLOSE.TOO_SLOW, "slow"],
  [CLOSE.TOO_MANY_SOCKETS, "tooMany"],
]);

/** @param code of the close; null where there was none */
export const causeOf = (code: number | null): LossCause => (code === null ? "lost" : (CAUSES.get(code) ?? "lost"));
