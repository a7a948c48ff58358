import { OpenAPIHono } from "@hono/zod-openapi";
import { describe, expect, test } from "vitest";
import { contractDocument, type OperationId, plannedOperations, routes } from "../../../generated/http/routes.ts";
import contract from "../../../generated/openapi.json" with { type: "json" };
import { isObject, objectAt } from "../json.ts";

/** An app with every route of the contract but these; each answers what it was asked for. */
function appWithout(...left: readonly OperationId[]): OpenAPIHono {
  const app = new OpenAPIHono();
  for (const [id, route] of Object.entries(routes)) {
    if (left.some((other) => other === id)) continue;
    app.openapi(route, (c) => new Response(JSON.stringify(asked(c.req))));
  }
  return app;
}

function asked(request: { valid(target: never): unknown }): unknown {
  return { path: request.valid("param" as never), query: request.valid("query" as never) };
}

/** The document as plain JSON with shared parameters and responses in place, and parameters in one order. */
function normalised(document: unknown): unknown {
  const plain: unknown = JSON.parse(JSON.stringify(document));
  const components = objectAt(plain, "components");
  const inPlace = (value: unknown, group: string): unknown => {
    const name = isObject(value) && typeof value["$ref"] === "string" ? value["$ref"].split("/").at(-1) : undefined;
    return name === undefined ? value : objectAt(components, group)[name];
  };
  const operation = (value: unknown): unknown => {
    const { parameters = [], responses, ...rest } = isObject(value) ? value : {};
    const list = (Array.isArray(parameters) ? parameters : []).map((parameter) => {
      const { required, ...others } = objectAt({ it: inPlace(parameter, "parameters") }, "it");
      return required === true ? { required, ...others } : others;
    });
    const answers = Object.entries(isObject(responses) ? responses : {}).map(([status, response]) => [
      status,
      inPlace(response, "responses"),
    ]);
    const sorted = list.toSorted((a, b) => (String(a["name"]) < String(b["name"]) ? -1 : 1));
    return { ...rest, parameters: sorted, responses: Object.fromEntries(answers) };
  };
  const paths = Object.entries(objectAt(plain, "paths")).map(([path, item]) => [
    path,
    Object.fromEntries(Object.entries(isObject(item) ? item : {}).map(([method, value]) => [method, operation(value)])),
  ]);
  const { schemas, securitySchemes } = components;
  return {
    ...(isObject(plain) ? plain : {}),
    paths: Object.fromEntries(paths),
    components: { schemas, securitySchemes },
  };
}

describe("the served document", () => {
  test("is the contract", () => {
    expect(normalised(contractDocument(appWithout()))).toEqual(normalised(contract));
  });

  test("is not the contract when a route is missing", () => {
    expect(normalised(contractDocument(appWithout("getRoom")))).not.toEqual(normalised(contract));
  });
});

describe("path and query", () => {
  const app = appWithout();
  const ask = async (path: string): Promise<unknown> => {
    const response = await app.request(path);
    return response.status === 200 ? response.json() : response.status;
  };

  test("are read as what they are, with defaults", async () => {
    expect(await ask("/api/rooms/lobby/messages")).toEqual({ path: { roomId: "lobby" }, query: { limit: 50 } });
    expect(await ask("/api/rooms/lobby/messages?before=7&limit=100&more=1")).toEqual({
      path: { roomId: "lobby" },
      query: { before: 7, limit: 100 },
    });
  });

  test.each([
    "limit=0",
    "limit=101",
    "limit=",
    "limit=1e1",
    "limit=%205",
    "limit=0x5",
    "limit=05",
    "before=-0",
    "before=9007199254740993",
  ])("refuse %s", async (query) => {
    expect(await ask(`/api/rooms/lobby/messages?${query}`)).toBe(400);
  });

  test("refuse an id that is none", async () => {
    expect(await ask("/api/rooms/LOBBY")).toBe(400);
    expect(await ask(`/api/rooms/${"x".repeat(65)}`)).toBe(400);
  });
});

test("planned operations are told apart", () => {
  expect(plannedOperations).toContain("listBots");
  expect(plannedOperations).not.toContain("login");
});
