import { describe, expect, test } from "vitest";
import { asyncapi } from "./asyncapi.ts";
import { openapi } from "./openapi.ts";
import { withContract } from "./testing/copied.ts";

const slow = 30_000;

describe("the official tools", () => {
  test("find a fault in the AsyncAPI document, as written and as bundled", { timeout: slow }, async () => {
    const { problems } = await withContract(({ root, replace }) => {
      replace(
        "spec/asyncapi.yaml",
        "    action: send\n    title: Events of a room",
        "    action: shout\n    title: Events of a room",
      );
      replace("generated/asyncapi.json", '"address": "/api/ws/presence"', '"address": 7');
      return asyncapi.find(root);
    });
    expect(problems.filter((line) => line.startsWith("spec/asyncapi.yaml:"))).not.toEqual([]);
    expect(problems.filter((line) => line.startsWith("generated/asyncapi.json:"))).not.toEqual([]);
  });

  test("find a fault in the OpenAPI document, as written and as bundled", { timeout: slow }, async () => {
    const { problems } = await withContract(({ root, replace }) => {
      replace("spec/paths/people.yaml", "operationId: listBots", "operationId: findPeople");
      replace("generated/openapi.json", '"openapi": "3.1.0"', '"openapi": "3.1.0", "path": {}');
      return openapi.find(root);
    });
    expect(problems.join("\n")).toMatch(/spec\/paths\/people\.yaml[\s\S]*operation-operationId-unique/);
    expect(problems.join("\n")).toMatch(/generated\/openapi\.json[\s\S]*Property `path` is not expected/);
  });
});
