export { AlarmClock } from "./alarm-clock.ts";
export type { Attached } from "./attachment.ts";
export { ALARM_RETRY_MS } from "./config.ts";
export { ownSockets, type Connection } from "./connection.ts";
export { knock, openDoor, readKnock } from "./door.ts";
export { deliver } from "./outbox.ts";
export { Renewals, type Renewal } from "./renewals.ts";
export { ring } from "./ring.ts";
export { safeClose } from "./safe-close.ts";
export type { Send, SendPorts } from "./send.ts";
export { asRenewed, asWarned, isOver, nextSessionAt, warning, warnings } from "./session-end.ts";
export { SilenceWatch } from "./silence.ts";
export { isStrike, STRIKE_WINDOW } from "./strikes.ts";
export { Soon } from "./soon.ts";
export { Tally } from "./tally.ts";
export {
  farewell,
  flooded,
  oneTooMany,
  refusal,
  replacedByNewer,
  serverFailed,
  sessionOver,
  silentSocket,
  struckOut,
  tooSlow,
  type Farewell,
} from "./tell.ts";
export { FLOOD_WINDOW, waitMs, withNow, type Window } from "./windows.ts";
export { Wires } from "./wires.ts";
