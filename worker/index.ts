import type { Env } from "./env.ts";
import { handle } from "./http/index.ts";

export { Account } from "./account/account-object.ts";
export { AddressGuard } from "./address/address-object.ts";
export { PasskeyChallenge } from "./auth/passkeys/passkey-challenge-object.ts";
export { PresenceRoom } from "./presence/presence-object.ts";
export { ChatRoom } from "./room/room-object.ts";

export default { fetch: handle } satisfies ExportedHandler<Env>;
