import type { Rig } from "../../rig/index.ts";
import { ms, percentiles, type Percentiles } from "../kill/percentiles.ts";
import { Guest } from "./guest.ts";

/** Row S23. */
export interface CrowdFigures {
  readonly knocks: number;
  /** How many of them stayed open. */
  readonly open: number;
  /** The codes of the others, each once. */
  readonly codes: readonly number[];
  /** Acks of somebody else meanwhile. */
  readonly acks: Percentiles;
}

const ROOM = "crowded";
const AT_ONCE = 50;

/** S23: one person opens socket after socket in one room, and keeps all of them. */
export async function measureCrowd(rig: Rig, knocks: number): Promise<CrowdFigures> {
  const other = await Guest.enter(rig, { room: ROOM, user: "other" });
  const acksMs: number[] = [];
  const guests: Guest[] = [];
  while (guests.length < knocks) {
    const more = Array.from({ length: AT_ONCE }, () => Guest.knock(rig, { room: ROOM, user: "crowd" }));
    guests.push(...more);
    const { answer, tookMs } = await other.say(`${guests.length}`);
    if (answer.type === "ack") acksMs.push(tookMs);
    await Promise.all(more.map(async (guest) => Promise.race([guest.next("caughtUp"), guest.ended])));
  }
  const closed = guests.filter(({ isOpen }) => !isOpen);
  const codes = new Set((await Promise.all(closed.map(async ({ ended }) => ended))).map(({ code }) => code));
  for (const guest of guests) guest.close();
  return { knocks: guests.length, open: guests.length - closed.length, codes: [...codes], acks: percentiles(acksMs) };
}

/** The figures in a line. */
export const describeCrowd = ({ knocks, open, codes, acks }: CrowdFigures): string =>
  `S23: ${knocks} sockets of one person: ${open} stay open, the others hear ${codes.join(", ")}; ` +
  `somebody else's ack p99 ${ms(acks.p99)} (${acks.count} measured)`;
