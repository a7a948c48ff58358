import type { ChatCommand, ChatEvent, ErrorEvent } from "../../../generated/types.ts";
import { decodeRoomFrame } from "../../../generated/ws/server.ts";
import { ack, caughtUp, EPOCH, hello, person, refusal, SERVER_NOW, snapshot } from "./events.ts";
import type { FakeSocket } from "./fake-network.ts";

/** What a room does besides the protocol. */
export interface FakeRoomOptions {
  /** How many events a client without a position gets. */
  readonly hotEvents?: number;
  /** Whether this connect may go on where it stopped. */
  readonly mayResume?: () => boolean;
  /** Frames wait in both directions until `flush`, as on a slow network. */
  readonly isSlow?: boolean;
  /** Whether a message that is not stored yet is refused, and with what. */
  readonly refuse?: (command: ChatCommand, userId: string) => Pick<ErrorEvent, "code" | "retryAfterMs"> | null;
}

interface Member {
  readonly userId: string;
  readonly toRoom: string[];
  readonly toClient: (readonly object[])[];
}

/** A room in memory that keeps the rules of its side as the spec has them, a retry's search above `after` included. */
export class FakeRoom {
  readonly log: ChatEvent[] = [];
  epoch = EPOCH;
  readonly #options: FakeRoomOptions;
  readonly #members = new Map<FakeSocket, Member>();

  constructor(options: FakeRoomOptions = {}) {
    this.#options = options;
  }

  /** Takes a socket in as this person's. */
  serve(socket: FakeSocket, userId: string): void {
    const member: Member = { userId, toRoom: [], toClient: [] };
    this.#members.set(socket, member);
    socket.onFrame = (text) => {
      member.toRoom.push(text);
      this.#hurry();
    };
    socket.accept();
    this.#welcome(socket, member);
    this.#hurry();
  }

  /** The line breaks: what is under way in either direction is lost, and the room hears of it. */
  cut(socket: FakeSocket): void {
    this.#members.delete(socket);
    socket.end(1006);
  }

  get sockets(): readonly FakeSocket[] {
    return [...this.#members.keys()];
  }

  /** Moves one frame of this socket in each direction. @returns whether any was moved */
  flush(socket: FakeSocket): boolean {
    const member = this.#members.get(socket);
    if (member === undefined) return false;
    if (socket.closedWith !== null) return this.#members.delete(socket);
    const outward = member.toClient.shift();
    if (outward !== undefined) socket.push(...outward);
    const inward = member.toRoom.shift();
    if (inward !== undefined) this.#read(member, inward);
    return inward !== undefined || outward !== undefined;
  }

  /** Moves everything that is under way. */
  flushAll(): void {
    while (this.sockets.map((socket) => this.flush(socket)).includes(true));
  }

  #hurry(): void {
    if (this.#options.isSlow !== true) this.flushAll();
  }

  #welcome(socket: FakeSocket, member: Member): void {
    const asked = Number(socket.url.searchParams.get("after"));
    const head = this.log.length;
    const isKnown = socket.url.searchParams.get("epoch") === this.epoch && asked <= head;
    const recovered = isKnown && (this.#options.mayResume?.() ?? true);
    const after = recovered ? asked : Math.max(0, head - (this.#options.hotEvents ?? 100));
    const you = { userId: member.userId, sessionExpiresAt: SERVER_NOW + 1_200_000 };
    member.toClient.push([hello({ you, epoch: this.epoch, head, after, recovered })]);
    member.toClient.push([snapshot({ people: [person(member.userId)] })]);
    for (const event of this.log.slice(after)) member.toClient.push([event]);
    member.toClient.push([caughtUp(head)]);
  }

  #read(member: Member, text: string): void {
    const frame = decodeRoomFrame(text);
    if ("close" in frame) throw new Error(`A client sent a frame that closes its socket: ${frame.close.reason}`);
    for (const item of frame.items) {
      if ("refusal" in item) member.toClient.push([refusal(item.refusal.code, item.refusal)]);
      else if (item.command.type === "chat") this.#say(member, item.command);
      else if (item.command.type === "ping") member.toClient.push([{ type: "pong" }]);
    }
  }

  #say(member: Member, command: ChatCommand): void {
    const { cid, text, after } = command;
    const earlier = this.log.find((event) => event.seq > after && event.from === member.userId && event.cid === cid);
    if (earlier !== undefined) return void member.toClient.push([ack(cid, earlier.seq, true)]);
    const refused = this.#options.refuse?.(command, member.userId) ?? null;
    if (refused !== null) return void member.toClient.push([refusal(refused.code, { ...refused, of: "chat", cid })]);
    const seq = this.log.length + 1;
    const event: ChatEvent = { type: "chat", seq, from: member.userId, cid, text, at: SERVER_NOW + seq };
    this.log.push(event);
    member.toClient.push([ack(cid, seq)]);
    for (const other of this.#members.values()) other.toClient.push([event]);
  }
}
