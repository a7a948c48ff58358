import type { ConnectionState } from "../state/sdk.ts";

/** What is said of a connection: with running seconds for the eye, without for the ear. */
export interface ConnectionText {
  readonly shown: string;
  readonly spoken: string;
}

/** @param now the browser's clock, ms */
export function connectionText(connection: ConnectionState, now: number): ConnectionText {
  switch (connection.phase) {
    case "live":
      return both("Connected");
    case "connecting":
      return both("Connecting…");
    case "waiting": {
      const seconds = Math.max(1, Math.ceil((connection.retryAt - now) / 1000));
      return { shown: `Reconnecting in ${seconds} s`, spoken: "Connection lost. Reconnecting." };
    }
    case "closed":
      return both(closedText(connection.why));
  }
}

function closedText(why: Extract<ConnectionState, { phase: "closed" }>["why"]): string {
  switch (why) {
    case "done":
      return "Closed";
    case "sessionEnded":
      return "Signed out";
    case "notAllowed":
      return "You may not enter";
    case "replaced":
      return "Open in another window";
    case "clientBug":
      return "Stopped by a fault";
  }
}

const both = (text: string): ConnectionText => ({ shown: text, spoken: text });
