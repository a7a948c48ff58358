import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, test } from "vitest";
import { ACCESS_TOKENS_PER_USER } from "../../../../generated/contract/limits.ts";
import type { AccessTokenList, SignedIn } from "../../../../generated/types.ts";
import {
  AccessTokenListAnswerSchema,
  CreatedAccessTokenAnswerSchema,
  NothingAnswerSchema,
  SignedInAnswerSchema,
} from "../../../../generated/zod/classic.ts";
import { addAccessToken, openSession, revokeAccessToken } from "../../../account/index.ts";
import { newAccessToken } from "../../../auth/access-token.ts";
import { seedDirectory } from "../../../people/workerd/seed-directory.ts";
import { TestClient } from "../../../sockets/testing/test-client.ts";
import { call, json, verdictOf } from "../support.ts";
import { dataOf, exchange, makeToken, newcomer, proofOf } from "./newcomer.ts";

beforeAll(() => seedDirectory(env.DIRECTORY));

type Proof = Readonly<Record<string, string>>;

const REFUSED = { status: 403, code: "CREDENTIAL_REFUSED" };
const UPGRADE = { Upgrade: "websocket", "Sec-WebSocket-Protocol": "cfm.v1" } as const;
const list = async (proof: Proof): Promise<AccessTokenList> =>
  dataOf(await call("/api/auth/tokens", { headers: proof }));
const revoke = async (proof: Proof, tokenId: string): Promise<Response> =>
  call(`/api/auth/tokens/${tokenId}`, { method: "DELETE", headers: proof });
const signedIn = async (token: string): Promise<Proof> => proofOf(await dataOf<SignedIn>(await exchange(token)));

describe("an access token", () => {
  test("[AU-18] is shown in the answer that makes it, and never again", async () => {
    const nora = await newcomer();
    const made = await call("/api/auth/tokens", json({ label: "My bot", scopes: ["chat", "read"] }, nora.proof));
    const { accessToken, secret } = CreatedAccessTokenAnswerSchema.parse(await made.json()).data;
    expect(secret).toMatch(new RegExp(`^cfmpat_${nora.userId}\\.[A-Za-z0-9_-]{43}$`));
    expect(accessToken).toMatchObject({ label: "My bot", lastUsedAt: null });
    const listed = await (await call("/api/auth/tokens", { headers: nora.proof })).text();
    expect(AccessTokenListAnswerSchema.parse(JSON.parse(listed)).data.tokens).toMatchObject([
      { tokenId: accessToken.tokenId, label: "My bot", scopes: ["read", "chat"] },
    ]);
    expect(listed).not.toContain(secret.split(".")[1]);
    expect(listed).not.toContain("hash");
  });

  test("[AU-10] opens a session of its owner that may do what its scopes allow, and nothing of the account", async () => {
    const nora = await newcomer();
    const { secret } = await makeToken(nora, ["read"]);
    const { data } = SignedInAnswerSchema.parse(await (await exchange(secret)).json());
    expect(data.person.userId).toBe(nora.userId);
    expect(data.session.how).toBe("accessToken");
    const proof = proofOf(data);
    expect((await call("/api/people/anna", { headers: proof })).status).toBe(200);
    const missing = { status: 403, code: "SCOPE_MISSING" };
    for (const path of ["/api/auth/passkeys", "/api/auth/tokens", "/api/auth/sessions"]) {
      expect(await verdictOf(await call(path, { headers: proof }))).toEqual(missing);
    }
    for (const path of ["/api/auth/passkeys/options", "/api/auth/recovery-codes"]) {
      expect(await verdictOf(await call(path, { method: "POST", headers: proof }))).toEqual(missing);
    }
    const more = json({ label: "more", scopes: ["manage"] }, proof);
    expect(await verdictOf(await call("/api/auth/tokens", more))).toEqual(missing);
  });

  test("[AU-10] is no session itself", async () => {
    const { secret } = await makeToken(await newcomer());
    const answer = await call("/api/auth/me", { headers: { Authorization: `Bearer ${secret}` } });
    expect(await verdictOf(answer)).toEqual({ status: 401, code: "UNAUTHENTICATED" });
  });

  test("tells when it was last used", async () => {
    const nora = await newcomer();
    const { secret } = await makeToken(nora);
    await exchange(secret);
    const [token] = (await list(nora.proof)).tokens;
    expect(token?.lastUsedAt).toBeGreaterThanOrEqual(token?.createdAt ?? Infinity);
  });

  test("[LM-14] is refused when there are accessTokensPerUser", async () => {
    const nora = await newcomer();
    for (let index = 0; index < ACCESS_TOKENS_PER_USER; index++) {
      await addAccessToken(env, nora.userId, { label: `Bot ${index}`, scopes: ["read"] }, `hash-${index}`);
    }
    const answer = await call("/api/auth/tokens", json({ label: "One more", scopes: ["read"] }, nora.proof));
    expect(await verdictOf(answer)).toEqual({ status: 409, code: "LIMIT_REACHED" });
    expect((await list(nora.proof)).tokens).toHaveLength(ACCESS_TOKENS_PER_USER);
  });

  test.each([
    ["no scope", []],
    ["a scope twice", ["read", "read"]],
    ["the scope account", ["account"]],
  ])("[AU-10] with %s is not to be had", async (_case, scopes) => {
    const { proof } = await newcomer();
    const answer = await call("/api/auth/tokens", json({ label: "x", scopes }, proof));
    expect(await verdictOf(answer)).toEqual({ status: 400, code: "INVALID_MESSAGE" });
  });
});

describe("[AU-10] a revoked token", () => {
  test("opens nothing any more, its sessions end, and their sockets are closed", async () => {
    const nora = await newcomer();
    const [gone, kept] = [await makeToken(nora), await makeToken(nora)];
    const [bot, other] = [await signedIn(gone.secret), await signedIn(kept.secret)];
    const sockets = await Promise.all(
      [bot, other].map(
        async (proof) => new TestClient(await call("/api/ws/room/lobby", { headers: { ...UPGRADE, ...proof } })),
      ),
    );
    for (const socket of sockets) await socket.until("caughtUp");

    const answer = await revoke(nora.proof, gone.accessToken.tokenId);
    expect(NothingAnswerSchema.parse(await answer.json()).data).toEqual({});
    expect((await sockets[0]?.ended())?.code).toBe(4001);
    expect(await verdictOf(await exchange(gone.secret))).toEqual(REFUSED);
    expect((await call("/api/auth/me", { headers: bot })).status).toBe(401);

    expect(await sockets[1]?.rest()).toEqual([]);
    expect((await call("/api/auth/me", { headers: other })).status).toBe(200);
    expect((await call("/api/auth/me", { headers: nora.proof })).status).toBe(200);
    expect((await list(nora.proof)).tokens.map(({ tokenId }) => tokenId)).toEqual([kept.accessToken.tokenId]);
  });

  test("opens no session that was on its way when it was revoked", async () => {
    const nora = await newcomer();
    const { accessToken } = await makeToken(nora);
    expect(await revokeAccessToken(env, nora.userId, accessToken.tokenId)).toEqual([]);
    const opening = {
      how: "accessToken",
      device: "",
      grants: ["read"],
      accessTokenId: accessToken.tokenId,
    } as const;
    expect(await openSession(env, nora.userId, "hash", opening, null)).toBeNull();
  });

  test("that belongs to somebody else, or was never there, is NOT_FOUND", async () => {
    const [nora, omar] = [await newcomer("Nora"), await newcomer("Omar")];
    const { accessToken, secret } = await makeToken(nora);
    for (const tokenId of [accessToken.tokenId, "never-there"]) {
      expect(await verdictOf(await revoke(omar.proof, tokenId))).toEqual({ status: 404, code: "NOT_FOUND" });
    }
    expect((await exchange(secret)).status).toBe(200);
  });
});

describe("[AU-15] a token that is wrong is refused in one way", () => {
  test.each([
    ["of somebody who has none", () => newAccessToken("anna")],
    ["of nobody", () => newAccessToken("nobody")],
    ["of a person who has one", async () => newAccessToken((await newcomer()).userId)],
    ["with another beginning", async () => (await makeToken(await newcomer())).secret.replace("cfmpat_", "cfmPAT_")],
    ["without its beginning", async () => (await makeToken(await newcomer())).secret.slice("cfmpat_".length)],
    ["that is a session's", async () => (await newcomer()).proof.Authorization.slice("Bearer ".length)],
    ["that is none", () => "t".repeat(43)],
  ])("%s", async (_case, make) => {
    expect(await verdictOf(await exchange(await make()))).toEqual(REFUSED);
  });
});
