import type { AnyEvent, TestClient } from "../../../sockets/testing/test-client.ts";
import type { GuardedCommand } from "./documents.ts";

/** A command of each kind as its sender would send it. Throws for one that the contract gets and the matrix does not. */
export function commandsOf({
  channel,
  type,
}: Pick<GuardedCommand, "channel" | "type">): Readonly<Record<string, unknown>> {
  const cid = crypto.randomUUID();
  switch (`${channel}.${type}`) {
    case "room.chat":
      return { type, cid, after: 0, text: "matrix" };
    case "room.nudge":
      return { type, cid };
    case "room.wink":
      return { type, cid, winkId: "kiss" };
    case "room.typing":
      return { type, on: true };
    case "room.receipt":
      return { type, delivered: 0, read: 0 };
    case "presence.presence":
      return { type, status: "busy" };
    case "room.refresh":
    case "presence.refresh":
    case "room.ping":
    case "presence.ping":
      return { type };
    default:
      throw new Error(`the matrix does not know how to send ${channel}.${type}`);
  }
}

/**
 * Sends a command and gives `done` or the code of its refusal. A command that has no answer is followed by one that no
 * channel knows: when that is refused, the one before was taken.
 */
export async function outcomeOf(client: TestClient, command: Readonly<Record<string, unknown>>): Promise<string> {
  const mark = `mark${crypto.randomUUID().slice(0, 8)}`;
  client.send(command, { type: mark });
  for (;;) {
    const event = await client.next("error");
    if (event["of"] === mark) return "done";
    const code = String(event["code"]);
    await markOf(client, mark);
    // Beyond its limits a person is let through by everything that asks who they are, and only then counted.
    return code === "RATE_LIMITED" ? "done" : code;
  }
}

async function markOf(client: TestClient, mark: string): Promise<AnyEvent> {
  const event = await client.next("error");
  return event["of"] === mark ? event : markOf(client, mark);
}
