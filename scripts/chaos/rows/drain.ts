import { setTimeout as sleep } from "node:timers/promises";
import { startRig } from "../../rig/index.ts";
import { Guest } from "./guest.ts";

/** Row R7. */
export interface DrainFigures {
  readonly sockets: number;
  /** How many of them the server closed within the time. */
  readonly closed: number;
  /** Whether the process ended by itself. */
  readonly hasEnded: boolean;
  /** Whether a socket that was open still got its message acked. */
  readonly stillAcks: boolean;
}

const SOCKETS = 10;
const WATCHED_MS = 4_000;
const ANSWERED_WITHIN_MS = 1_000;

/** R7: what workerd does with open sockets when it is asked to end (SIGTERM). A fact to know, not a promise of ours. */
export async function measureDrain(): Promise<DrainFigures> {
  const rig = await startRig();
  try {
    const guests = await Promise.all(
      Array.from({ length: SOCKETS }, async (_, index) => Guest.enter(rig, { room: "drained", user: `user-${index}` })),
    );
    process.kill(-rig.pid, "SIGTERM");
    await sleep(WATCHED_MS);
    const hasEnded = !isAlive(rig.pid);
    const closed = guests.filter(({ isOpen }) => !isOpen).length;
    const [first] = guests.filter(({ isOpen }) => isOpen);
    const answer = first?.say("anybody there?").then(
      ({ answer: { type } }) => type === "ack",
      () => false,
    );
    return { sockets: SOCKETS, closed, hasEnded, stillAcks: await Promise.race([answer ?? false, late()]) };
  } finally {
    await rig.stop();
  }
}

/** The figures in a line. */
export const describeDrain = ({ sockets, closed, hasEnded, stillAcks }: DrainFigures): string =>
  `R7: ${WATCHED_MS / 1000} s after SIGTERM: workerd ${hasEnded ? "has ended" : "still runs"}, ${closed} of ${sockets} sockets closed, ` +
  `${stillAcks ? "open ones still get acks" : "no acks any more"} (so scripts that restart it have to kill it after a while)`;

const late = async (): Promise<false> => sleep(ANSWERED_WITHIN_MS, false);

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
