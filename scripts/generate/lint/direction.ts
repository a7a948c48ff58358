import { objectOf } from "./values.ts";
import { placeKey } from "./place.ts";
import type { SchemaAt } from "./schemas.ts";
import type { Rule } from "./view.ts";

/**
 * SH-6: what a client sends is closed, what only the server sends is open, and what travels both ways is closed.
 * An object without named fields is opaque: the contract looks nowhere inside, so it is open in both directions.
 */
export const direction: Rule = ({ schemas, fromClient, fromServer }, report) => {
  for (const at of schemas.filter((each) => each.schema["type"] === "object" && !isOpaque(each))) {
    const open = at.schema["additionalProperties"];
    const travels = { in: fromClient.has(placeKey(at)), out: fromServer.has(placeKey(at)) };
    if (travels.in && open === true) {
      report(
        at,
        `${travels.out ? "travels both ways" : "comes from a client"} and must be closed: \`additionalProperties: false\``,
      );
    } else if (!travels.in && travels.out && open === false) {
      report(at, "comes from the server alone and must be open: `additionalProperties: true`");
    }
  }
};

function isOpaque({ schema }: SchemaAt): boolean {
  return schema["additionalProperties"] === true && Object.keys(objectOf(schema["properties"])).length === 0;
}
