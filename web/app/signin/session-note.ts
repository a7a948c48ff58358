import { clockTime } from "../state/times.ts";

/** @param endsAt when the session ends, if the server has warned of it. @returns what to say of that, or null */
export const sessionNote = (endsAt: number | null): string | null =>
  endsAt === null ? null : `Your session ends at ${clockTime(endsAt)}. Then sign in again: what you write is kept.`;
