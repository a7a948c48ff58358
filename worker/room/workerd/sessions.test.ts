import { env } from "cloudflare:workers";
import { describe, expect, test } from "vitest";
import { endSession, type SessionRecord } from "../../account/index.ts";
import { openDemoSession } from "../../account/workerd/open-demo-session.ts";
import type { Principal } from "../../auth/index.ts";
import { FULL_GRANTS } from "../../grants.ts";
import { enter, freshRoom, join } from "./setting.ts";

/** A real session of a person, ending in two minutes as far as the room knows: not so soon that it is announced. */
async function signIn(userId: string): Promise<{ session: SessionRecord; principal: Principal }> {
  const { session } = await openDemoSession(userId);
  const { sessionId } = session;
  return { session, principal: { userId, sessionId, sessionExpiresAt: Date.now() + 120_000, grants: FULL_GRANTS } };
}

describe("refresh", () => {
  test("[AU-5] renews the session at the account and answers with its new end", async () => {
    const { session, principal } = await signIn("anna");
    const room = freshRoom();
    const anna = await join(room, "anna", { principal });
    anna.send({ type: "refresh" });
    const answer = await anna.next("session");
    expect(answer).toEqual({ type: "session", expiresAt: expect.any(Number), reason: "refreshed" });
    expect(answer["expiresAt"]).toBeGreaterThanOrEqual(session.expiresAt);
  });

  test("[AU-5] two at once are answered by one renewal", async () => {
    const { principal } = await signIn("bert");
    const bert = await join(freshRoom(), "bert", { principal });
    bert.send({ type: "refresh" }, { type: "refresh" });
    await bert.next("session");
    expect(await bert.rest()).toEqual([]);
  });

  test("[AU-6] a session that has ended at the account is closed with 4001 when it asks for more", async () => {
    const { principal } = await signIn("clara");
    const clara = await enter(freshRoom(), "clara", { principal });
    await endSession(env, principal);
    clara.send({ type: "refresh" });
    expect(await clara.next("bye")).toMatchObject({ code: 4001 });
    expect(await clara.ended()).toMatchObject({ code: 4001 });
  });
});
