import { session_note } from "../../../generated/words/session.js";
import { clockTime } from "../state/times.ts";

/** @param endsAt when the session ends, if the server has warned of it. @returns what to say of that, or null */
export const sessionNote = (endsAt: number | null): string | null =>
  endsAt === null ? null : session_note({ time: clockTime(endsAt) });
