import type { LanguageName } from "../generator/languages.ts";

/** A server that runs now, alone, in a process group of its own. */
export interface BenchServer {
  /** The id of its process group. */
  readonly groupId: number;
  readonly language: LanguageName;
  /**
   * The addresses of so many clients in one room.
   *
   * @param people how many people they belong to, where a server knows people: as many as there are clients, or fewer
   */
  urls(clients: number, people?: number): readonly string[];
  /** Ends it and removes what it wrote. */
  stop(): Promise<void>;
}

/** The servers that are compared, in the order of the tables. */
export const SERVER_NAMES = ["ours", "bare", "partyserver", "socketio", "ws", "durable", "durableBatched"] as const;

export type ServerName = (typeof SERVER_NAMES)[number];

/** A server that can be started. */
export interface Contestant {
  /** As people call it. */
  readonly title: string;
  /** What it does for a message. */
  readonly does: string;
  start(): Promise<BenchServer>;
}
