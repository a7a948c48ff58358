import type { SpecSource } from "../source.ts";
import { pointerTo } from "../pointer.ts";
import { listOf, objectOf } from "./values.ts";
import type { Message } from "./messages.ts";
import type { Place } from "./place.ts";
import type { Rule } from "./view.ts";

const file = "asyncapi.yaml";

/** SH-5: asyncapi.yaml lists every message file once in its channel and once in the operation of its direction. */
export const listedMessages: Rule = ({ source, messages }, report) => {
  const document = objectOf(source.files.get(file)?.data);
  const listed = [...channelRefs(document), ...operationRefs(source)];
  const expected = messages.flatMap(expectedRefs);
  for (const want of expected) {
    const hits = listed.filter((have) => have.list === want.list && have.ref === want.ref && have.key === want.key);
    if (hits.length === 0)
      report(
        { file, pointer: want.list },
        `${want.message.file} is not listed: under ${want.under} add the line \`${want.line}\``,
      );
    for (const again of hits.slice(1)) report(again, `${want.message.file} is listed twice under ${want.under}`);
  }
  for (const have of listed) {
    if (!expected.some((want) => have.list === want.list && have.ref === want.ref && have.key === want.key)) {
      report(have, `\`${have.ref}\` does not belong here: no such message file, or another channel or direction`);
    }
  }
};

interface Listed extends Place {
  /** Pointer of the list or map that it stands in. */
  readonly list: string;
  readonly key: string | null;
  readonly ref: string;
}

function channelRefs(document: Readonly<Record<string, unknown>>): Listed[] {
  return Object.entries(objectOf(document["channels"])).flatMap(([channel, data]) => {
    const list = pointerTo("/channels", channel, "messages");
    return Object.entries(objectOf(objectOf(data)["messages"])).map(([key, value]) => ({
      file,
      list,
      key,
      ref: String(objectOf(value)["$ref"]),
      pointer: pointerTo(list, key),
    }));
  });
}

function operationRefs(source: SpecSource): Listed[] {
  const operations = objectOf(objectOf(source.files.get(file)?.data)["operations"]);
  return Object.entries(operations).flatMap(([name, operation]) => {
    const list = pointerTo("/operations", name, "messages");
    return listOf(objectOf(operation)["messages"]).map((value, index) => ({
      file,
      list,
      key: null,
      ref: String(objectOf(value)["$ref"]),
      pointer: pointerTo(list, index),
    }));
  });
}

function expectedRefs(message: Message) {
  const { channel, side, type } = message;
  const key = `${side}.${type}`;
  const operation = `${channel}${side === "client" ? "Command" : "Event"}`;
  const inChannel = `./${message.file}`;
  const inOperation = `#/channels/${channel}/messages/${key}`;
  return [
    {
      message,
      key,
      ref: inChannel,
      list: pointerTo("/channels", channel, "messages"),
      under: `channels.${channel}.messages`,
      line: `${key}: { $ref: "${inChannel}" }`,
    },
    {
      message,
      key: null,
      ref: inOperation,
      list: pointerTo("/operations", operation, "messages"),
      under: `operations.${operation}.messages`,
      line: `- { $ref: "${inOperation}" }`,
    },
  ];
}
