import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { PersonAnswerSchema } from "../../../generated/zod/classic.ts";
import { tinyPng } from "../../people/pictures/testing/pictures.ts";
import { seedDirectory } from "../../people/workerd/seed-directory.ts";
import { Caller } from "./caller.ts";
import { call, callWith, json } from "./support.ts";

beforeAll(() => seedDirectory(env.DIRECTORY));

describe("[PF-3] a changed profile", () => {
  test("reaches those who are in a room with the person, and those who see their presence", async () => {
    const [anna, ben] = [await Caller.signIn("anna"), await Caller.signIn("ben")];
    const [annasRoom, bensRoom] = [await anna.enter("lobby"), await ben.enter("lobby")];
    const [annasList, bensList] = [await anna.appear(), await ben.appear()];
    expect((await anna.api("PATCH", "/api/people/me", { name: "Annabel" })).status).toBe(200);
    expect(await bensRoom.until("person")).toContainEqual(
      expect.objectContaining({ type: "person", person: expect.objectContaining({ userId: "anna", name: "Annabel" }) }),
    );
    let news = "";
    while (!news.includes('"name":"Annabel"')) news = JSON.stringify((await bensList.until("presence")).at(-1));
    for (const client of [annasRoom, bensRoom, annasList, bensList]) client.socket.close(1000);
  });

  test("is told of a new picture, too", async () => {
    const [chiara, diego] = [await Caller.signIn("chiara"), await Caller.signIn("diego")];
    const [hers, his] = [await chiara.enter("late-night"), await diego.enter("late-night")];
    const headers = { ...chiara.headers, "Content-Type": "image/png" };
    const answer = await call("/api/people/me/picture", { method: "PUT", headers, body: tinyPng() });
    const { picture } = PersonAnswerSchema.parse(await answer.json()).data;
    expect(JSON.stringify((await his.until("person")).at(-1))).toContain(`"picture":"${picture}"`);
    for (const client of [hers, his]) client.socket.close(1000);
  });

  test("stands, although nobody could be told", async () => {
    const logged = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const { headers } = await Caller.signIn("elif");
    const silent = {
      ...env,
      PRESENCE: new Proxy(env.PRESENCE, {
        get: () => () => {
          throw new Error("canary: presence is gone");
        },
      }),
    };
    const change = { ...json({ name: "Elif the Second" }, headers), method: "PATCH" };
    expect((await callWith(silent, "/api/people/me", change)).status).toBe(200);
    expect(PersonAnswerSchema.parse(await (await call("/api/people/elif", { headers })).json()).data.name).toBe(
      "Elif the Second",
    );
    const lines = logged.mock.calls.flat().join("\n");
    logged.mockRestore();
    expect([lines.includes("profile-not-told"), lines.includes("canary")]).toEqual([true, false]);
  });
});
