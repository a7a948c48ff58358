/** The site that a passkey belongs to: WebAuthn binds it to the host and checks the whole origin (AU-13). */
export interface RelyingParty {
  readonly rpId: string;
  readonly origin: string;
}

/** Why there can be no passkey: the origin is not ours, or it has an address instead of a name. */
export type NoRelyingParty = "unlisted" | "address";

const IPV4 = /^\d{1,3}(?:\.\d{1,3}){3}$/;

/**
 * The site of a request, by the `Origin` that its browser sends.
 *
 * @param allowed the server's origins, compared byte for byte
 */
export function relyingPartyOf(origin: string | null, allowed: readonly string[]): RelyingParty | NoRelyingParty {
  if (origin === null || !allowed.includes(origin)) return "unlisted";
  const { hostname } = new URL(origin);
  return IPV4.test(hostname) || hostname.startsWith("[") ? "address" : { rpId: hostname, origin };
}
