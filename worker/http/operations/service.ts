import { PROTOCOL } from "../../../generated/contract/version.ts";
import type { Health, PublicSettings } from "../../../generated/types.ts";
import { version } from "../../../package.json";
import { LOGIN_ACTION } from "../../auth/index.ts";
import { demoSignIn } from "../../settings.ts";
import { answer } from "../envelope.ts";
import type { Operation } from "../operation.ts";

/** The server runs. */
export const getHealth: Operation<"getHealth"> = (c) => answer<Health>(c, { protocol: PROTOCOL, release: version });

/** What a client must know before it can sign in. */
export const getSettings: Operation<"getSettings"> = (c) =>
  answer<PublicSettings>(c, {
    protocol: PROTOCOL,
    release: version,
    turnstile: { siteKey: c.env.TURNSTILE_SITE_KEY, scriptUrl: c.env.TURNSTILE_SCRIPT_URL, action: LOGIN_ACTION },
    demoSignIn: demoSignIn(c.env),
  });

/**
 * Hands page metrics on where there is a store for them, a point for each. They carry nothing about the person; of the
 * request nothing but its body is looked at. The order of the blobs is what queries name them by (OPERATIONS.md).
 */
export const sendPageMetrics: Operation<"sendPageMetrics"> = (c) => {
  const { metrics, route = "", navigation = "", device = "", release = "" } = c.req.valid("json");
  for (const { name, value, rating } of metrics) {
    const blobs = [name, rating, route, navigation, device, release];
    c.env.PAGE_METRICS?.writeDataPoint({ indexes: [name], blobs, doubles: [value] });
  }
  return answer(c, {});
};
