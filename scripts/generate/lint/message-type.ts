import { pointerTo } from "../pointer.ts";
import { objectOf, stringsOf } from "./values.ts";
import { followRefs } from "./schemas.ts";
import type { Rule } from "./view.ts";

/** SH-4: a message's file, its `name` and the required constant `type` of its payload are one word. */
export const messageType: Rule = ({ source, messages }, report) => {
  for (const { file, type, data, payload } of messages) {
    if (data["name"] !== type) report({ file, pointer: "/name" }, `\`name\` is \`${type}\`, as the file is called`);
    const shape = followRefs(source, payload);
    const typeAt = { file: shape.file, pointer: pointerTo(shape.pointer, "properties", "type") };
    const typeSchema = objectOf(objectOf(shape.schema["properties"])["type"]);
    if (typeSchema["type"] !== "string" || typeSchema["const"] !== type) {
      report(typeAt, `the payload of \`${type}\` needs \`type: { type: string, const: ${type} }\``);
    }
    if (!stringsOf(shape.schema["required"]).includes("type")) {
      report(
        { file: shape.file, pointer: pointerTo(shape.pointer, "required") },
        `the payload of \`${type}\` requires \`type\``,
      );
    }
  }
};
