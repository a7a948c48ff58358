/** The SDK without its sockets: what a page loads first. `HttpMessenger.join` adds the `Connections` of `index.ts` later. */
export { CLOSE, errors, knownErrorCode, type ErrorCode } from "../../generated/contract/errors.ts";
export { ApiRefusal } from "../../generated/http/client.ts";
export { HttpMessenger, type Companion, type MessengerOptions, type Shares } from "./http-messenger.ts";
