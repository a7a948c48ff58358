import { PROTOCOL } from "../../../generated/contract/version.ts";
import type { RoomEvent } from "../../../generated/ws/room.ts";
import { Client } from "./client.ts";
import { monotonicMs } from "./clock.ts";
import type { ResumeJob, ResumeReport } from "./job.ts";
import { joinAll } from "./member.ts";

/** As many as one client may have unanswered. */
const AT_ONCE = 10;

/**
 * Lets a client come back to a room again and again, after having missed as many events each time. All that it asks for
 * is its socket: there is no history request in it.
 *
 * @param job the first address is the speaker's, the second that of who comes back
 * @throws Error when the room does not replay all that was missed
 */
export async function runResume(job: ResumeJob, onLost: (reason: string) => void): Promise<ResumeReport> {
  const [speakerUrl = "", returnerUrl = ""] = job.urls;
  const first = await visitRoom(returnerUrl, onLost);
  await speak(speakerUrl, job, onLost);
  const position = `&epoch=${first.epoch}&after=`;
  const { head } = await visitRoom(`${returnerUrl}${position}${first.head}`, onLost);
  const caughtUpAfterMs: number[] = [];
  for (let time = 0; time < job.times; time += 1) {
    const dialledMs = monotonicMs();
    const visit = await visitRoom(`${returnerUrl}${position}${head - job.missed}`, onLost);
    caughtUpAfterMs.push(monotonicMs() - dialledMs);
    if (!visit.recovered || visit.replayed !== job.missed) throw new Error(`${visit.replayed} events were replayed`);
  }
  return { kind: "resume", caughtUpAfterMs };
}

/** Says as much as is to be missed, each when the ones before have come back. */
async function speak(url: string, { language, missed }: ResumeJob, onLost: (reason: string) => void): Promise<void> {
  let heard = 0;
  let onHeard = (): void => undefined;
  const [speaker] = await joinAll([url], language, {
    onMessage: () => {
      heard += 1;
      onHeard();
    },
    onComplaint: onLost,
    onLost,
  });
  for (let said = 0; said < missed;) {
    for (const upTo = said + AT_ONCE; said < upTo; said += 1) speaker?.say(said, 0);
    await new Promise<void>((resolve) => {
      onHeard = () => {
        if (heard >= said) resolve();
      };
    });
  }
  speaker?.leave();
}

interface Visit {
  readonly epoch: string;
  readonly head: number;
  readonly recovered: boolean;
  /** Stream events between `hello` and `caughtUp`. */
  readonly replayed: number;
}

/** Opens a socket, takes all that comes until `caughtUp`, and goes. */
const visitRoom = (url: string, onLost: (reason: string) => void): Promise<Visit> =>
  new Promise((resolve) => {
    const visit = { epoch: "", head: 0, recovered: false, replayed: 0 };
    const take = (event: RoomEvent): void => {
      if (event.type === "hello") {
        visit.epoch = event.epoch;
        visit.recovered = event.recovered;
      }
      if (event.type === "chat" || event.type === "system") visit.replayed += 1;
      if (event.type === "caughtUp") {
        visit.head = event.seq;
        client.close();
        resolve(visit);
      }
    };
    const onText = (bytes: Buffer, start: number, end: number): void => {
      const frame: RoomEvent | RoomEvent[] = JSON.parse(bytes.toString("utf8", start, end));
      for (const event of Array.isArray(frame) ? frame : [frame]) take(event);
    };
    const client = new Client(url, PROTOCOL, { onText, onLost }, () => undefined);
  });
