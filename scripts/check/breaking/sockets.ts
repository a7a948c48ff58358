import { type Fields, listOf, objectOf } from "../../generate/lint/values.ts";
import type { Break, Direction } from "./direction.ts";
import { followIn, type Pair, SchemaComparison } from "./schemas.ts";

/** What breaks between two bundled AsyncAPI documents: channels, messages by direction, queries. */
export function compareSockets(documents: Pair): Break[] {
  const comparison = new SchemaComparison(documents);
  const [before, now] = [objectOf(documents.before["channels"]), objectOf(documents.now["channels"])];
  for (const [name, value] of Object.entries(before)) {
    const [channel, same] = [objectOf(value), objectOf(now[name])];
    if (!Object.hasOwn(now, name)) comparison.note(`channel ${name}`, "is gone");
    else {
      if (channel["address"] !== same["address"])
        comparison.note(`channel ${name}`, `has another address than ${String(channel["address"])}`);
      comparison.compare(queryOf(channel), queryOf(same), "toServer", `query of ${name}`);
      compareMessages(documents, name, comparison);
    }
  }
  return comparison.breaks;
}

function compareMessages(documents: Pair, channel: string, comparison: SchemaComparison): void {
  for (const [action, direction, word] of [
    ["receive", "toServer", "command"],
    ["send", "toClient", "event"],
  ] as const) {
    const [before, now] = [messagesOf(documents.before, channel, action), messagesOf(documents.now, channel, action)];
    for (const [type, message] of before) {
      const same = now.get(type);
      if (same === undefined) comparison.note(`${word} ${channel}/${type}`, "is gone");
      else compareMessage(message, same, direction, `${word} ${channel}/${type}`, comparison);
    }
  }
}

function compareMessage(
  before: Fields,
  now: Fields,
  direction: Direction,
  at: string,
  comparison: SchemaComparison,
): void {
  const [promised, promises] = [before["x-delivery"], now["x-delivery"]];
  if (promised !== promises) comparison.note(at, `promised ${String(promised)} delivery and now ${String(promises)}`);
  comparison.compare(before["payload"], now["payload"], direction, at);
}

/** The messages of a channel in one direction by their types. */
function messagesOf(document: Fields, channel: string, action: "receive" | "send"): Map<string, Fields> {
  const operations = Object.values(objectOf(document["operations"])).map(objectOf);
  const mine = operations.filter(
    (operation) => operation["action"] === action && objectOf(operation["channel"])["$ref"] === `#/channels/${channel}`,
  );
  const messages = mine
    .flatMap((operation) => listOf(operation["messages"]))
    .map((message) => followIn(document, message));
  return new Map(messages.map((message) => [String(message["name"]), message]));
}

/** The query of a channel's upgrade; a channel without one takes no parameters. */
function queryOf(channel: Fields): unknown {
  return objectOf(objectOf(channel["bindings"])["ws"])["query"] ?? { type: "object", additionalProperties: false };
}
