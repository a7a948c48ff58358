import {
  windows_closed,
  windows_connected,
  windows_connecting,
  windows_connection_lost,
  windows_elsewhere,
  windows_not_in_room,
  windows_offline,
  windows_offline_spoken,
  windows_reconnecting,
  windows_reconnecting_after,
  windows_reconnecting_spoken,
  windows_server_busy,
  windows_server_restarts,
  windows_signed_out,
  windows_stopped,
  windows_too_many,
  windows_too_much,
  windows_too_slow,
} from "../../../generated/words/windows.js";
import { causeOf, type LossCause } from "../state/loss-cause.ts";
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
    return { shown: windows_offline(), spoken: windows_offline_spoken() };
  }
  switch (connection.phase) {
    case "live":
      return both(windows_connected());
    case "connecting":
      return both(windows_connecting());
    case "waiting": {
      const seconds = Math.max(1, Math.ceil((connection.retryAt - now) / 1000));
      const why = LOSSES[causeOf(connection.code)]?.() ?? null;
      return {
        shown: why === null ? windows_reconnecting({ seconds }) : windows_reconnecting_after({ why, seconds }),
        spoken: windows_reconnecting_spoken({ why: why ?? windows_connection_lost() }),
      };
    }
    case "closed":
      return both(closedText(connection.why));
  }
}

/** What a cause says to a person beyond that the connection is lost. */
const LOSSES: Readonly<Record<LossCause, (() => string) | null>> = {
  lost: null,
  restart: windows_server_restarts,
  busy: windows_server_busy,
  slow: windows_too_slow,
  tooMuch: windows_too_much,
  tooMany: windows_too_many,
};

function closedText(why: Extract<ConnectionState, { phase: "closed" }>["why"]): string {
  switch (why) {
    case "done":
      return windows_closed();
    case "sessionEnded":
      return windows_signed_out();
    case "notAllowed":
      return windows_not_in_room();
    case "replaced":
      return windows_elsewhere();
    case "clientBug":
      return windows_stopped();
  }
}

const both = (text: string): ConnectionText => ({ shown: text, spoken: text });
