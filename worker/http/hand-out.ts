import type { Person, Session, SignedIn } from "../../generated/types.ts";
import type { SessionRecord } from "../account/index.ts";
import { noSessionCookie, principalOf, sessionCookie, type CookieSite, type Transport } from "../auth/index.ts";
import type { AnyContext } from "./context.ts";
import { copyNewSession } from "./session-copies.ts";

/** A session as its person may see it: what it may do and what opened it stay here. */
export const toSession = (session: SessionRecord, currentId: string): Session => ({
  sessionId: session.sessionId,
  how: session.how,
  device: session.device,
  createdAt: session.createdAt,
  lastSeenAt: session.lastSeenAt,
  expiresAt: session.expiresAt,
  endsAt: session.endsAt,
  current: session.sessionId === currentId,
});

/** Somebody with a session of theirs. */
interface NewSession {
  readonly person: Person;
  readonly session: SessionRecord;
  /** Null when the caller has one already. */
  readonly token: string | null;
  readonly transport: Transport;
}

/** The answer with a new token: in it for a bearer, beside it in the cookie for a browser, whose scripts never see it. */
export function handOut(c: AnyContext, { person, session, token, transport }: NewSession): SignedIn {
  const signedIn = { person, session: toSession(session, session.sessionId) };
  if (token === null) return signedIn;
  copyNewSession(c, principalOf(person.userId, session), token);
  switch (transport) {
    case "bearer":
      return { ...signedIn, token };
    case "cookie":
      c.header("Set-Cookie", sessionCookie(cookieSite(c), token, session.endsAt, c.var.now));
      return signedIn;
  }
}

/**
 * Takes the cookie of a session away that has ended, and what the browser kept of answers. Not "storage": that would
 * delete messages that are still to be sent, and the page knows better what to wipe. Not "cookies" either: that is every
 * cookie of the whole domain, other people's pages included, and this line takes ours.
 */
export function takeBack(c: AnyContext): void {
  c.header("Set-Cookie", noSessionCookie(cookieSite(c)));
  c.header("Clear-Site-Data", '"cache"');
}

const cookieSite = (c: AnyContext): CookieSite => ({ url: c.req.url, environment: c.env.ENVIRONMENT });
