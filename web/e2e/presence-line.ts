import type { Page, WebSocketRoute } from "@playwright/test";
import type { PresenceEvent } from "../../generated/ws/presence.ts";

/** The line on which a page hears of people: a test can speak on it as the server, and keep it from hearing. */
export class PresenceLine {
  /** The newest one, as soon as the server has greeted on it. */
  #greeted = Promise.withResolvers<WebSocketRoute>();
  #isDeaf = false;

  /** Taps the lines that a page lays from now on. */
  static async tap(page: Page): Promise<PresenceLine> {
    const line = new PresenceLine();
    await page.route("**/api/auth/refresh**", (route) => (line.#isDeaf ? route.abort() : route.fallback()));
    await page.routeWebSocket("**/api/ws/presence**", (socket) => line.#lay(socket));
    return line;
  }

  /** Says something as the server would. */
  async says(event: PresenceEvent): Promise<void> {
    (await this.#greeted.promise).send(JSON.stringify(event));
  }

  /** The session is about to end, and no wish to stay is heard. */
  async warns(expiresAt: number): Promise<void> {
    this.#isDeaf = true;
    await this.says({ type: "session", expiresAt, reason: "warned" });
  }

  /** Everything is heard again. */
  hears(): void {
    this.#isDeaf = false;
  }

  #lay(socket: WebSocketRoute): void {
    const greeted = (this.#greeted = Promise.withResolvers());
    const server = socket.connectToServer();
    socket.onMessage((message) => {
      if (!this.#isDeaf || !String(message).includes('"refresh"')) server.send(message);
    });
    server.onMessage((message) => {
      socket.send(message);
      if (String(message).includes('"hello"')) greeted.resolve(socket);
    });
  }
}
