import type { MessagePage, StreamEvent } from "../../../generated/types.ts";
import type { Rig } from "../../rig/index.ts";

/** A page of a room's stream, as the room reads it from its disk (HT-7). */
export async function readPage(rig: Pick<Rig, "httpUrl">, room: string, before?: number): Promise<MessagePage> {
  const query = new URLSearchParams({ room, ...(before === undefined ? {} : { before: `${before}` }) });
  const answer = await fetch(`${rig.httpUrl}/messages?${query.toString()}`);
  if (!answer.ok) throw new Error(`a page was answered ${answer.status}`);
  const page: MessagePage = JSON.parse(await answer.text());
  return page;
}

/** The whole stream that a room keeps, oldest first. */
export async function readStream(rig: Pick<Rig, "httpUrl">, room: string): Promise<readonly StreamEvent[]> {
  const pages: (readonly StreamEvent[])[] = [];
  let before: number | undefined;
  for (let more = true; more;) {
    const page = await readPage(rig, room, before);
    pages.push(page.events);
    more = page.more && page.events.length > 0;
    before = page.events[0]?.seq;
  }
  return pages.toReversed().flat();
}

/** The head of a room: the seq of its newest event. */
export async function readHead(rig: Pick<Rig, "httpUrl">, room: string): Promise<number> {
  const { events } = await readPage(rig, room);
  return events.at(-1)?.seq ?? 0;
}
