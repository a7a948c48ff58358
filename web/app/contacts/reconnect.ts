import { failureOf } from "../state/failure.ts";
import type { MessengerApp } from "../state/app.svelte.ts";

/** Connects to presence at once, also where the connection had closed by itself. */
export async function reconnect({ messenger, circle }: MessengerApp): Promise<void> {
  try {
    const connections = await messenger.connect();
    // Opening it is what connects; it is held already, so this second hold is given back.
    connections.openPresence().close();
  } catch (thrown) {
    if (circle) circle.failure = failureOf(thrown);
  }
}
