import { readFileSync } from "node:fs";
import { join } from "node:path";
import { objectAt, stringAt } from "../generate/json.ts";
import { objectOf } from "../generate/lint/values.ts";
import { placeKey } from "../generate/lint/place.ts";
import { viewOf } from "../generate/lint/view.ts";
import { loadSpec } from "../generate/source.ts";
import { type Check, runAsCommand } from "./check.ts";

/**
 * VERSIONS.md has a line for the protocol that the schemas speak, as its latest, and names every shape that travels both
 * ways: those may change in neither direction.
 */
export const versions: Check = {
  name: "versions",
  find: (root) => {
    const source = loadSpec(join(root, "spec"));
    const page = readFileSync(join(root, "spec/VERSIONS.md"), "utf8");
    const spoken = stringAt(objectAt(source.files.get("schemas/common.yaml")?.data, "Protocol"), "const");
    const listed = [...page.matchAll(/^\| (cfm\.v\d+) \|/gm)].map(([, version]) => version);
    const { named, fromClient, fromServer } = viewOf(source);
    const shared = named.filter(
      (at) =>
        fromClient.has(placeKey(at)) &&
        fromServer.has(placeKey(at)) &&
        Object.keys(objectOf(at.schema["properties"])).length > 0,
    );
    return {
      problems: [
        ...(listed.at(-1) === spoken
          ? []
          : [`spec/VERSIONS.md ends with ${listed.at(-1)}, but the schemas speak ${spoken}`]),
        ...shared
          .filter(({ name }) => !page.includes(`\`${name}\``))
          .map(
            ({ name }) =>
              `spec/VERSIONS.md does not name \`${name}\`, which travels both ways: a new field of it needs a new version`,
          ),
      ],
    };
  },
};

if (import.meta.main) await runAsCommand(versions);
