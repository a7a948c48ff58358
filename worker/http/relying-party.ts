import { relyingPartyOf, type RelyingParty } from "../auth/index.ts";
import { publicOrigins } from "../settings.ts";
import type { AnyContext } from "./context.ts";
import { Refusal } from "./refusal.ts";

/**
 * The site that passkeys of a request belong to (AU-13): whoever wants one says by `Origin` on which page it is used.
 *
 * @throws Refusal ORIGIN_FORBIDDEN for a page that is not ours, and for one of ours that has an address for its name
 */
export function requireRelyingParty(c: AnyContext): RelyingParty {
  const found = relyingPartyOf(c.req.header("Origin") ?? null, publicOrigins(c.env));
  switch (found) {
    case "unlisted":
      throw new Refusal("ORIGIN_FORBIDDEN");
    case "address":
      throw new Refusal("ORIGIN_FORBIDDEN", { details: [{ path: "Origin", message: NO_ADDRESS }] });
    default:
      return found;
  }
}

const NO_ADDRESS = "A passkey belongs to a host name. Open the page by its name, such as localhost, not by an address.";
