import { FaultProxy } from "../../scripts/chaos/proxy/proxy.ts";

/** The network between one browser and the server, for a test to damage. */
export class Line {
  /** Origin of the page behind this line. */
  readonly url: string;
  readonly #proxy: FaultProxy;

  private constructor(proxy: FaultProxy) {
    this.#proxy = proxy;
    this.url = `http://localhost:${proxy.port}`;
  }

  /** @param toPort where the server listens; it may be killed and started meanwhile */
  static async lay(port: number, toPort: number): Promise<Line> {
    return new Line(await FaultProxy.start(toPort, port));
  }

  /** Breaks every connection, and each new one until `heal`. */
  cut(): void {
    this.#proxy.refuses = true;
    for (const passage of this.#proxy.passages) passage.cut();
  }

  /** New connections get through again. */
  heal(): void {
    this.#proxy.refuses = false;
  }

  /** The connections of now stay open and are never heard of again, as after a middle box that forgot them. */
  silence(): void {
    for (const passage of this.#proxy.passages) passage.swallow();
  }

  /** Takes the line away. */
  end(): Promise<void> {
    return this.#proxy.stop();
  }
}
