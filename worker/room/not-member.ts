import { errorSentences } from "../../generated/contract/error-sentences.ts";
import { CLOSE } from "../../generated/contract/errors.ts";
import type { Farewell } from "../sockets/index.ts";

/** What somebody hears who is not, or not any more, a member (ME-3). */
export const notMember: Farewell = { code: CLOSE.NOT_ALLOWED, reason: errorSentences.NOT_MEMBER };
