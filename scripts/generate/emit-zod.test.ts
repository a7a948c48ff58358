import { describe, expect, test } from "vitest";
import * as classic from "../../generated/zod/classic.ts";
import * as mini from "../../generated/zod/mini.ts";

const cid = "0b6e0a4e-5c1d-4f7e-9d1a-3c2b1a0f9e8d";
const chat = { type: "chat", cid, after: 0, text: "hello" };
const times = { createdAt: 1, lastSeenAt: 1, expiresAt: 1, endsAt: 1 };
const session = { sessionId: "s1", how: "demo", device: "", ...times, current: true };

interface Schema {
  safeParse(value: unknown): { success: boolean; data?: unknown };
}

function accepts(schema: Schema, value: unknown): boolean {
  return schema.safeParse(value).success;
}

describe.each([
  ["classic", classic],
  ["mini", mini],
] as const)("%s", (_, z) => {
  test("counts code points, not UTF-16 units", () => {
    const text = (length: number): unknown => ({ ...chat, text: "😀".repeat(length) });
    expect(accepts(z.ChatCommandSchema, text(2048))).toBe(true);
    expect(accepts(z.ChatCommandSchema, text(2049))).toBe(false);
    expect(accepts(z.ChatCommandSchema, { ...chat, text: "" })).toBe(false);
  });

  test("bounds integers and refuses fractions, infinities and texts", () => {
    for (const seq of [1, Number.MAX_SAFE_INTEGER]) expect(accepts(z.SeqSchema, seq)).toBe(true);
    for (const seq of [0, 1.5, Number.MAX_SAFE_INTEGER + 1, Number.POSITIVE_INFINITY, "1", null]) {
      expect(accepts(z.SeqSchema, seq)).toBe(false);
    }
  });

  test("takes null only where the spec says so", () => {
    const token = { tokenId: "t1", label: "bot", scopes: ["read"], createdAt: 1, lastUsedAt: null };
    expect(accepts(z.AccessTokenSchema, token)).toBe(true);
    expect(accepts(z.AccessTokenSchema, { ...token, lastUsedAt: 5 })).toBe(true);
    expect(accepts(z.AccessTokenSchema, { ...token, lastUsedAt: -1 })).toBe(false);
    expect(accepts(z.AccessTokenSchema, { ...token, createdAt: null })).toBe(false);
  });

  test("an optional property is absent or fits; undefined and null are neither", () => {
    expect(accepts(z.ChatCommandSchema, { ...chat, format: { bold: true } })).toBe(true);
    expect(accepts(z.ChatCommandSchema, { ...chat, format: undefined })).toBe(false);
    expect(accepts(z.ChatCommandSchema, { ...chat, format: null })).toBe(false);
  });

  test("refuses repeated items where they have to be unique", () => {
    expect(accepts(z.NewAccessTokenSchema, { label: "bot", scopes: ["read", "chat"] })).toBe(true);
    expect(accepts(z.NewAccessTokenSchema, { label: "bot", scopes: ["read", "read"] })).toBe(false);
    expect(accepts(z.NewAccessTokenSchema, { label: "bot", scopes: [] })).toBe(false);
  });

  test("tells the variants of a union apart by their constant", () => {
    expect(accepts(z.LoginRequestSchema, { kind: "accessToken", token: "x".repeat(43) })).toBe(true);
    expect(accepts(z.LoginRequestSchema, { kind: "demo", token: "x".repeat(43) })).toBe(false);
    expect(accepts(z.LoginRequestSchema, { kind: "password" })).toBe(false);
    expect(accepts(z.TicketRequestSchema, { channel: "presence" })).toBe(true);
    expect(accepts(z.TicketRequestSchema, { channel: "room" })).toBe(false);
  });

  test("a free-form object keeps everything", () => {
    const credential = { id: "a", response: { clientDataJSON: "b" } };
    expect(z.WebAuthnJsonSchema.safeParse(credential).data).toEqual(credential);
    expect(accepts(z.WebAuthnJsonSchema, [])).toBe(false);
  });

  test("an open object drops what it does not know", () => {
    const read = z.SessionSchema.safeParse({ ...session, colour: "green" });
    expect(read).toEqual({ success: true, data: session });
  });
});

test("classic refuses unknown properties of closed objects, mini drops them", () => {
  expect(accepts(classic.ChatCommandSchema, { ...chat, admin: true })).toBe(false);
  expect(mini.ChatCommandSchema.safeParse({ ...chat, admin: true })).toEqual({ success: true, data: chat });
  expect(accepts(classic.TextFormatSchema, { blink: true })).toBe(false);
  expect(mini.TextFormatSchema.safeParse({ blink: true })).toEqual({ success: true, data: {} });
});
