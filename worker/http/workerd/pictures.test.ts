import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, test } from "vitest";
import { PersonAnswerSchema } from "../../../generated/zod/classic.ts";
import type { Person } from "../../../generated/types.ts";
import { joined } from "../../people/pictures/bytes.ts";
import { pngChunk, text, tinyJpeg, tinyPng, vp8, webpOf } from "../../people/pictures/testing/pictures.ts";
import { seedDirectory } from "../../people/workerd/seed-directory.ts";
import { bearer, call, json, refusalOf, verdictOf } from "./support.ts";

type Caller = { readonly Authorization: string };
let anna: Caller;

beforeAll(async () => {
  await seedDirectory(env.DIRECTORY);
  anna = await bearer("anna");
});

const PICTURES = [
  ["image/png", tinyPng()],
  ["image/jpeg", tinyJpeg()],
  ["image/webp", webpOf(vp8())],
] as const;

const upload = async (who: Caller, body: Uint8Array<ArrayBuffer>, type = "image/png"): Promise<Response> =>
  call("/api/people/me/picture", { method: "PUT", headers: { ...who, "Content-Type": type }, body });

const uploaded = async (who: Caller, body: Uint8Array<ArrayBuffer>, type?: string): Promise<Person> =>
  PersonAnswerSchema.parse(await (await upload(who, body, type)).json()).data;

const picture = async (userId: string, query = "", who: object = anna): Promise<Response> =>
  call(`/api/people/${userId}/picture${query}`, { headers: { ...who } });

const keptOf = async (userId: string): Promise<readonly string[]> =>
  (await env.PICTURES.list({ prefix: `${userId}/` })).objects.map(({ key }) => key);

describe("[PF-2] an uploaded picture", () => {
  test.each(PICTURES)("%s is shown to others as what it is", async (type, bytes) => {
    const person = await uploaded(await bearer("ben"), bytes, type);
    expect(person.picture).toMatch(/^u-[\da-f]{24}$/);
    const response = await picture("ben");
    expect(response.status).toBe(200);
    expect(response.headers.get("Content-Type")).toBe(type);
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes);
    expect(await keptOf("ben"), "the one before is gone").toEqual([`ben/${person.picture}`]);
  });

  test("is served so that nothing takes it for something else, and kept only where its address names it", async () => {
    const { picture: id } = await uploaded(await bearer("chiara"), tinyPng());
    const named = await picture("chiara", `?picture=${id}`);
    const unnamed = await picture("chiara");
    expect(named.headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(named.headers.get("Content-Security-Policy")).toContain("default-src 'none'");
    expect(named.headers.get("ETag")).toBe(`"${id}"`);
    expect(named.headers.get("Cache-Control")).toBe("private, max-age=86400, immutable");
    expect(unnamed.headers.get("Cache-Control")).toBe("private, no-cache");
    expect((await picture("chiara", "?picture=u-of-before")).headers.get("Cache-Control")).toBe("private, no-cache");
    await Promise.all([named, unnamed].map(async (response) => response.arrayBuffer()));
  });

  test("comes back without its metadata", async () => {
    const dirty = joined([tinyPng(pngChunk("tEXt", text("canary: 52.1, 4.3"))), text("<script>canary</script>")]);
    await uploaded(await bearer("diego"), dirty);
    expect(new Uint8Array(await (await picture("diego")).arrayBuffer())).toEqual(tinyPng());
  });

  test("is what its bytes are, whatever it says of itself", async () => {
    await uploaded(await bearer("elif"), tinyJpeg(), "image/png");
    const response = await picture("elif");
    expect(response.headers.get("Content-Type")).toBe("image/jpeg");
    await response.arrayBuffer();
  });

  test("is the only one that is kept, however many come at once", async () => {
    const hiro = await bearer("hiro");
    await Promise.all(PICTURES.map(async ([type, bytes]) => uploaded(hiro, bytes, type)));
    const { picture: id } = PersonAnswerSchema.parse(
      await (await call("/api/people/hiro", { headers: hiro })).json(),
    ).data;
    expect(await keptOf("hiro")).toEqual([`hiro/${id}`]);
  });

  test("uploaded again as it is stays, and goes when a shipped one is chosen", async () => {
    const farid = await bearer("farid");
    const { picture: id } = await uploaded(farid, tinyPng());
    expect((await uploaded(farid, tinyPng())).picture).toBe(id);
    expect(await keptOf("farid")).toEqual([`farid/${id}`]);
    const chosen = await call("/api/people/me", { ...json({ picture: "duck" }, farid), method: "PATCH" });
    expect(PersonAnswerSchema.parse(await chosen.json()).data.picture).toBe("duck");
    expect(await keptOf("farid")).toEqual([]);
    expect(await verdictOf(await picture("farid"))).toEqual({ status: 404, code: "NOT_FOUND" });
  });
});

describe("[PF-2] what is not taken", () => {
  test("a page that says it is a picture", async () => {
    const response = await upload(anna, joined([text("<!doctype html><script>alert(1)</script>")]));
    expect(response.status).toBe(400);
    expect((await refusalOf(response)).error.code).toBe("INVALID_MESSAGE");
  });

  test("another type, and more bytes than the contract allows", async () => {
    expect(await verdictOf(await upload(anna, tinyPng(), "image/svg+xml"))).toMatchObject({ status: 415 });
    const large = joined([tinyPng(), new Uint8Array(131_072)]);
    expect(await verdictOf(await upload(anna, large))).toMatchObject({ status: 413, code: "TOO_LARGE" });
  });

  test("nobody's upload, and nobody's look", async () => {
    const body = tinyPng();
    const headers = { "Content-Type": "image/png" };
    expect(await verdictOf(await call("/api/people/me/picture", { method: "PUT", headers, body }))).toMatchObject({
      status: 401,
    });
    expect(await verdictOf(await picture("ben", "", {}))).toMatchObject({ status: 401 });
  });

  test("a picture of somebody who does not exist is as missing as one of somebody who has none", async () => {
    const [nobody, plain] = await Promise.all(
      ["nobody", "gwen"].map(async (userId) => verdictOf(await picture(userId))),
    );
    expect(nobody).toEqual(plain);
    expect(nobody).toEqual({ status: 404, code: "NOT_FOUND" });
  });
});
