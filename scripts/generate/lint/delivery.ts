import { listOf, objectOf } from "./values.ts";
import type { Rule } from "./view.ts";

const deliveries = ["durable", "state", "moment", "control"];

/** SH-19: a message promises one of the known deliveries, carries it as its only tag, and says since when it exists. */
export const delivery: Rule = ({ messages }, report) => {
  for (const { file, data } of messages) {
    const promised = data["x-delivery"];
    const tags = listOf(data["tags"]).map((tag) => objectOf(tag)["name"]);
    if (!deliveries.includes(String(promised)))
      report({ file, pointer: "/x-delivery" }, `\`x-delivery\` is one of ${deliveries.join(", ")}`);
    else if (tags.length !== 1 || tags[0] !== promised)
      report({ file, pointer: "/tags" }, `needs the tag \`${String(promised)}\` alone, as \`x-delivery\` says`);
    if (!/^cfm\.v[1-9]\d*$/.test(String(data["x-since"])))
      report({ file, pointer: "/x-since" }, "`x-since` is the version that brought it, such as `cfm.v1`");
  }
};
