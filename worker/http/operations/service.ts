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

/** Hands page metrics on where there is a store for them. They carry nothing about the person. */
export const sendPageMetrics: Operation<"sendPageMetrics"> = (c) => {
  for (const { name, value, rating } of c.req.valid("json").metrics) {
    c.env.PAGE_METRICS?.writeDataPoint({ indexes: [name], blobs: [rating], doubles: [value] });
  }
  return answer(c, {});
};
