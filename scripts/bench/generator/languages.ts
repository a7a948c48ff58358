import { randomUUID } from "node:crypto";
import { PROTOCOL } from "../../../generated/contract/version.ts";
import { stampedText } from "./stamps.ts";

/** What a chat consists of, in whatever language it is said. */
export interface Said {
  /** Which message of the run it is, from 0. */
  readonly number: number;
  /** Microseconds of the generator's clock. */
  readonly dueMicros: number;
  /** The last seq that its sender has seen. */
  readonly after: number;
}

/** What a frame of the beginning means: the client can talk now (and the room's head is so far), or says this first. */
export type Greeting = { readonly kind: "in"; readonly head: number } | { readonly kind: "say"; readonly text: string };

/** How a server is talked to. */
export interface Language {
  readonly protocol: string | null;
  /** Whether a client may talk as soon as its socket is open. */
  readonly isInAtOnce: boolean;
  /** Reads a frame that comes before the client may talk; null for one that means nothing. */
  greeting(frame: string): Greeting | null;
  /** Whether a frame is a question of the server whether the client is still there, and what to answer. */
  readonly heartbeat: { readonly question: string; readonly answer: string } | null;
  chat(said: Said): string;
}

/** Another one in each run of the generator: a room knows the cids of a person for long. */
const RUN = randomUUID().slice(0, 24);

/** As long and as unique as a real one. */
const cidOf = (number: number): string => `${RUN}${number.toString(16).padStart(12, "0")}`;

const message = ({ number, dueMicros }: Said): string => `"cid":"${cidOf(number)}","text":"${stampedText(dueMicros)}"`;

/** JSON in a frame, and nothing before it: the bare servers. */
const plain: Language = {
  protocol: null,
  isInAtOnce: true,
  greeting: () => null,
  heartbeat: null,
  chat: (said) => `{"type":"chat",${message(said)}}`,
};

/** The room's own protocol. */
const room: Language = {
  protocol: PROTOCOL,
  isInAtOnce: false,
  greeting: (frame) => {
    const [, seq] = /"type":"caughtUp","seq":(\d+)/u.exec(frame) ?? [];
    return seq === undefined ? null : { kind: "in", head: Number(seq) };
  },
  heartbeat: null,
  chat: (said) => `{"type":"chat","after":${said.after},${message(said)}}`,
};

/** Engine.IO 4 and Socket.IO 5 as far as a chat needs them. */
const socketIo: Language = {
  protocol: null,
  isInAtOnce: false,
  greeting: (frame) => {
    if (frame.startsWith("0")) return { kind: "say", text: "40" };
    return frame.startsWith("40") ? { kind: "in", head: 0 } : null;
  },
  heartbeat: { question: "2", answer: "3" },
  chat: (said) => `42["chat",{${message(said)}}]`,
};

export const LANGUAGES = { plain, room, socketIo } as const;

export type LanguageName = keyof typeof LANGUAGES;
