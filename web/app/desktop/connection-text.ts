import type { ConnectionState } from "../state/sdk.ts";

/** What is said of a connection: with running seconds for the eye, without for the ear. */
export interface ConnectionText {
  readonly shown: string;
  readonly spoken: string;
}

/**
 * @param now the browser's clock, ms
 * @param isOffline the browser has no network
 */
export function connectionText(connection: ConnectionState, now: number, isOffline: boolean): ConnectionText {
  if (isOffline && connection.phase !== "live" && connection.phase !== "closed") {
    return { shown: "You are offline", spoken: "You are offline. Reconnecting when the network is back." };
  }
  switch (connection.phase) {
    case "live":
      return both("Connected");
    case "connecting":
      return both("Connecting…");
    case "waiting": {
      const seconds = Math.max(1, Math.ceil((connection.retryAt - now) / 1000));
      const why = lossText(connection);
      return {
        shown: `${why === null ? "" : `${why} `}Reconnecting in ${seconds} s`,
        spoken: `${why ?? "Connection lost."} Reconnecting.`,
      };
    }
    case "closed":
      return both(closedText(connection.why));
  }
}

/** By close code of the registry: what it says to a person. The others say no more than that the connection is lost. */
const LOSSES: ReadonlyMap<number, string> = new Map([
  [1008, "Too much was sent at once."],
  [1011, "The server is busy."],
  [1012, "The server restarts."],
  [1013, "The server is busy."],
  [4008, "This line is too slow."],
  [4029, "Open in too many windows."],
]);

/** Why the server let go of us, where it said so. */
const lossText = ({ code }: { readonly code: number }): string | null => LOSSES.get(code) ?? null;

function closedText(why: Extract<ConnectionState, { phase: "closed" }>["why"]): string {
  switch (why) {
    case "done":
      return "Closed";
    case "sessionEnded":
      return "Signed out";
    case "notAllowed":
      return "Not in this room";
    case "replaced":
      return "Open in another window";
    case "clientBug":
      return "Stopped by a fault";
  }
}

const both = (text: string): ConnectionText => ({ shown: text, spoken: text });
