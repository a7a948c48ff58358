import { randomBytes } from "node:crypto";
import { connect, type Socket } from "node:net";
import { encodeFrame, FrameReader, OPCODE } from "./frames.ts";

/** Gets each text frame while it is in `bytes`; they are overwritten afterwards. */
export type OnText = (bytes: Buffer, start: number, end: number) => void;

export interface ClientEvents {
  readonly onText: OnText;
  /** The connection is lost, or the server has said something that is not read here. */
  readonly onLost: (reason: string) => void;
}

/** All clients of the process read into this: what was read is dealt with before anything else is. */
const buffer = Buffer.allocUnsafe(256 * 1024);

const HEADERS_END = "\r\n\r\n";

/**
 * A WebSocket client that does as little as it can, so that the generator is not what is measured. It offers no
 * extension: permessage-deflate is off on this side, too.
 */
export class Client {
  readonly #socket: Socket;
  readonly #frames: FrameReader;
  readonly #events: ClientEvents;
  readonly #opened: () => void;
  #headers: string | null = "";

  /**
   * @param url of the socket, `ws://`
   * @param protocol the subprotocol to offer, or null
   * @param onOpen called once, when the server has let it in
   */
  constructor(url: string, protocol: string | null, events: ClientEvents, onOpen: () => void) {
    this.#events = events;
    this.#opened = onOpen;
    this.#frames = new FrameReader((opcode, bytes, start, end) => this.#onFrame(opcode, bytes, start, end));
    const { hostname, port, pathname, search } = new URL(url);
    const onread = { buffer, callback: (length: number) => this.#onBytes(length) };
    this.#socket = connect({ host: hostname, port: Number(port), noDelay: true, onread });
    this.#socket.on("error", (error) => events.onLost(error.message));
    this.#socket.on("close", () => events.onLost("the connection was closed"));
    const offer = protocol === null ? "" : `Sec-WebSocket-Protocol: ${protocol}\r\n`;
    this.#socket.write(
      `GET ${pathname}${search} HTTP/1.1\r\nHost: ${hostname}:${port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n` +
        `Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${randomBytes(16).toString("base64")}\r\n${offer}\r\n`,
    );
  }

  send(text: string): void {
    this.#socket.write(encodeFrame(OPCODE.text, text));
  }

  /** Goes without a word to anyone. */
  close(): void {
    this.#socket.removeAllListeners("close");
    this.#socket.destroy();
  }

  #onBytes(length: number): boolean {
    try {
      if (this.#headers === null) this.#frames.read(buffer, length);
      else this.#onHeaders(this.#headers + buffer.toString("latin1", 0, length));
      return true;
    } catch (error) {
      this.#events.onLost(error instanceof Error ? error.message : String(error));
      return false;
    }
  }

  #onHeaders(headers: string): void {
    const end = headers.indexOf(HEADERS_END);
    if (end === -1) {
      this.#headers = headers;
      return;
    }
    const [status = ""] = headers.split("\r\n", 1);
    if (!status.startsWith("HTTP/1.1 101 ")) throw new Error(`the server answered ${status}`);
    this.#headers = null;
    this.#opened();
    const rest = Buffer.from(headers.slice(end + HEADERS_END.length), "latin1");
    this.#frames.read(rest, rest.length);
  }

  #onFrame(opcode: number, bytes: Buffer, start: number, end: number): void {
    switch (opcode) {
      case OPCODE.text:
        return this.#events.onText(bytes, start, end);
      case OPCODE.ping:
        this.#socket.write(encodeFrame(OPCODE.pong, bytes.toString("latin1", start, end)));
        return;
      case OPCODE.pong:
        return;
      case OPCODE.close:
        throw new Error(`closed with ${end - start < 2 ? "no code" : bytes.readUInt16BE(start)}`);
      default:
        throw new Error(`a frame of kind ${opcode} is not read here`);
    }
  }
}
