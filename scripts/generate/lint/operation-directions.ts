import { pointerTo } from "../pointer.ts";
import { objectOf } from "./values.ts";
import type { Rule } from "./view.ts";

const file = "asyncapi.yaml";

/** SH-25: each channel has exactly the operations `<channel>Command` (receive) and `<channel>Event` (send), the server's view. */
export const operationDirections: Rule = ({ source }, report) => {
  const document = objectOf(source.files.get(file)?.data);
  const channels = Object.keys(objectOf(document["channels"]));
  const expected = new Map<string, { channel: string; action: string }>();
  for (const channel of channels) {
    expected.set(`${channel}Command`, { channel, action: "receive" });
    expected.set(`${channel}Event`, { channel, action: "send" });
  }
  const operations = objectOf(document["operations"]);
  for (const [name, operation] of Object.entries(operations)) {
    const want = expected.get(name);
    const at = { file, pointer: pointerTo("/operations", name) };
    const { action, channel } = objectOf(operation);
    if (want === undefined)
      report(at, `no channel has an operation \`${name}\`; name it <channel>Command or <channel>Event`);
    else if (action !== want.action)
      report(
        { file, pointer: `${at.pointer}/action` },
        `\`${name}\` has the action \`${want.action}\`: directions are the server's view`,
      );
    else if (objectOf(channel)["$ref"] !== `#/channels/${want.channel}`)
      report({ file, pointer: `${at.pointer}/channel` }, `\`${name}\` belongs to the channel \`${want.channel}\``);
  }
  for (const name of expected.keys()) {
    if (!(name in operations)) report({ file, pointer: "/operations" }, `the operation \`${name}\` is missing`);
  }
};
