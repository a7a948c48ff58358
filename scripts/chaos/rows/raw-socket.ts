import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { PROTOCOL } from "../../../generated/contract/version.ts";
import { decodeRawFrame, encodeRawFrame, OPCODE, type RawFrame } from "./raw-frame.ts";

/** How a connection ended: the code of the server's close frame, or null where there was none; and when. */
export interface RawEnding {
  readonly code: number | null;
  readonly atMs: number;
}

/** Code of a close frame without one (RFC 6455). */
const NO_CODE = 1005;
const END_OF_HEADERS = "\r\n\r\n";

/** A client that writes any bytes, right or wrong, and reads only when it likes to. */
export class RawSocket {
  /** Settles when the server has closed, by a close frame or by the connection alone. */
  readonly ended: Promise<RawEnding>;
  readonly #tcp: Socket;
  #unread = Buffer.alloc(0);
  #code: number | null = null;
  #onText: (text: string) => void = () => undefined;

  private constructor(tcp: Socket) {
    this.#tcp = tcp;
    const { promise, resolve } = Promise.withResolvers<RawEnding>();
    this.ended = promise;
    const end = (): void => resolve({ code: this.#code, atMs: performance.now() });
    tcp.on("data", (data) => {
      this.#read(data);
      if (this.#code !== null) end();
    });
    tcp.on("close", end);
    tcp.on("error", () => undefined);
  }

  /**
   * Connects and upgrades.
   *
   * @throws Error when the server does not switch protocols
   */
  static async open(address: string): Promise<RawSocket> {
    const { hostname, port, pathname, search } = new URL(address);
    const tcp = connect({ host: hostname, port: Number(port), noDelay: true });
    await once(tcp, "connect");
    tcp.write(
      [
        `GET ${pathname}${search} HTTP/1.1`,
        `Host: ${hostname}:${port}`,
        "Connection: Upgrade",
        "Upgrade: websocket",
        "Sec-WebSocket-Version: 13",
        `Sec-WebSocket-Protocol: ${PROTOCOL}`,
        `Sec-WebSocket-Key: ${randomBytes(16).toString("base64")}`,
      ].join("\r\n") + END_OF_HEADERS,
    );
    const rest = await readHeaders(tcp);
    const socket = new RawSocket(tcp);
    socket.#read(rest);
    return socket;
  }

  /** Tells every text frame that comes from here on. */
  onText(listener: (text: string) => void): void {
    this.#onText = listener;
  }

  /** Writes a frame. @returns when the kernel has all of it, as far as the server takes it; when the connection is gone, too */
  async send(frame: RawFrame): Promise<void> {
    return this.write(encodeRawFrame(frame));
  }

  /** Writes a text frame. */
  async sendText(text: string): Promise<void> {
    return this.send({ opcode: OPCODE.text, payload: Buffer.from(text) });
  }

  /** Writes bytes as they are. */
  async write(bytes: Uint8Array): Promise<void> {
    return new Promise((done) => void this.#tcp.write(bytes, () => done()));
  }

  /** Reads nothing any more; the connection stays. */
  stopReading(): void {
    this.#tcp.pause();
  }

  /** Reads on. */
  readOn(): void {
    this.#tcp.resume();
  }

  /** Lets go of the connection without a word. */
  destroy(): void {
    this.#tcp.destroy();
  }

  #read(data: Buffer): void {
    this.#unread = Buffer.concat([this.#unread, data]);
    for (let frame = decodeRawFrame(this.#unread); frame !== null; frame = decodeRawFrame(this.#unread)) {
      this.#unread = this.#unread.subarray(frame.bytes);
      if (frame.opcode === OPCODE.text) this.#onText(frame.payload.toString());
      if (frame.opcode === OPCODE.close)
        this.#code = frame.payload.length < 2 ? NO_CODE : frame.payload.readUInt16BE(0);
    }
  }
}

/** @returns what came after the headers of a 101 */
async function readHeaders(tcp: Socket): Promise<Buffer> {
  let answer = Buffer.alloc(0);
  while (!answer.includes(END_OF_HEADERS)) {
    const chunk: unknown = await new Promise((resolve, reject) => {
      tcp.once("data", resolve);
      tcp.once("close", () => reject(new Error("the server hung up")));
      tcp.once("error", reject);
    });
    if (!Buffer.isBuffer(chunk)) throw new TypeError("a socket gave no bytes");
    answer = Buffer.concat([answer, chunk]);
  }
  const [status = ""] = answer.toString("latin1").split("\r\n");
  if (!status.startsWith("HTTP/1.1 101")) {
    tcp.destroy();
    throw new Error(`the upgrade was answered ${status}`);
  }
  return answer.subarray(answer.indexOf(END_OF_HEADERS) + END_OF_HEADERS.length);
}
