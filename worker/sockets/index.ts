export { AlarmClock } from "./alarm-clock.ts";
export type { Attached } from "./attachment.ts";
export { ALARM_RETRY_MS } from "./config.ts";
export { isOver, nearestExpiryAt, ownSockets, type Connection } from "./connection.ts";
export { knock, openDoor, readKnock } from "./door.ts";
export { deliver } from "./outbox.ts";
export { Renewals, type Renewal } from "./renewals.ts";
export { safeClose } from "./safe-close.ts";
export type { Send, SendPorts } from "./send.ts";
export {
  farewell,
  flooded,
  oneTooMany,
  refusal,
  replacedByNewer,
  serverFailed,
  sessionOver,
  type Farewell,
} from "./tell.ts";
export { FLOOD_WINDOW, waitMs, withNow, type Window } from "./windows.ts";
export { Wires } from "./wires.ts";
