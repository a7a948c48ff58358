import { Client } from "./client.ts";
import { LANGUAGES, type LanguageName } from "./languages.ts";
import { readStamps } from "./stamps.ts";

/** What a member reports of what comes to it. */
export interface MemberEvents {
  /** A message, with the microseconds at which it was due. */
  readonly onMessage: (dueMicros: number) => void;
  /** The server refused something, in these words. Not each is reported: looking takes time. */
  readonly onComplaint: (words: string) => void;
  /** The member is out, for this reason. */
  readonly onLost: (reason: string) => void;
}

/** Messages are found in every frame, complaints looked for in one of so many that hold a message, and in all others. */
const LOOK_CLOSER_EVERY = 16;
const WORDS_CHARACTERS = 200;

/** One client in a room of any of the servers. */
export class Member {
  readonly #client: Client;
  readonly #language: (typeof LANGUAGES)[LanguageName];
  readonly #events: MemberEvents;
  readonly #onIn: () => void;
  #isIn = false;
  #frames = 0;
  /** The last seq of the room that it knows. */
  head = 0;

  constructor(url: string, language: LanguageName, events: MemberEvents, onIn: () => void) {
    this.#language = LANGUAGES[language];
    this.#events = events;
    this.#onIn = onIn;
    const { protocol, isInAtOnce } = this.#language;
    this.#client = new Client(
      url,
      protocol,
      { onText: (bytes, start, end) => this.#onText(bytes, start, end), onLost: events.onLost },
      () => {
        if (isInAtOnce) this.#enter(0);
      },
    );
  }

  say(number: number, dueMicros: number): void {
    this.#client.send(this.#language.chat({ number, dueMicros, after: this.head }));
  }

  leave(): void {
    this.#client.close();
  }

  #enter(head: number): void {
    this.#isIn = true;
    this.head = head;
    this.#onIn();
  }

  #onText(bytes: Buffer, start: number, end: number): void {
    if (!this.#isIn) return this.#onGreeting(bytes.toString("utf8", start, end));
    const { heartbeat } = this.#language;
    if (heartbeat !== null && end - start === 1 && bytes.toString("latin1", start, end) === heartbeat.question) {
      return this.#client.send(heartbeat.answer);
    }
    const before = this.head;
    this.#frames += 1;
    readStamps(bytes, start, end, (dueMicros) => {
      this.head += 1;
      this.#events.onMessage(dueMicros);
    });
    if (this.head === before || this.#frames % LOOK_CLOSER_EVERY === 0) this.#lookCloser(bytes, start, end);
  }

  #lookCloser(bytes: Buffer, start: number, end: number): void {
    const text = bytes.toString("utf8", start, end);
    const at = text.indexOf('"type":"error"');
    if (at !== -1) this.#events.onComplaint(text.slice(at, at + WORDS_CHARACTERS));
  }

  #onGreeting(frame: string): void {
    const greeting = this.#language.greeting(frame);
    if (greeting?.kind === "say") this.#client.send(greeting.text);
    if (greeting?.kind === "in") this.#enter(greeting.head);
  }
}

/** How many come at the same time. */
const DOOR_WIDTH = 16;

/**
 * Lets one member after the other into a room.
 *
 * @param urls the address of each
 * @returns all of them, each knowing how far the room is
 */
export async function joinAll(
  urls: readonly string[],
  language: LanguageName,
  events: MemberEvents,
): Promise<readonly Member[]> {
  const members: Member[] = [];
  const waiting = [...urls];
  const joinRest = async (): Promise<void> => {
    for (let url = waiting.shift(); url !== undefined; url = waiting.shift()) {
      const address = url;
      await new Promise<void>((resolve) => {
        members.push(new Member(address, language, events, resolve));
      });
    }
  };
  await Promise.all(Array.from({ length: DOOR_WIDTH }, joinRest));
  const head = Math.max(...members.map((member) => member.head));
  for (const member of members) member.head = head;
  return members;
}
