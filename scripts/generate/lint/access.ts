import type { Message } from "./messages.ts";
import type { Operation } from "./operations.ts";
import type { Fields } from "./values.ts";
import type { Rule } from "./view.ts";

type Report = Parameters<Rule>[1];

const operationScopes = ["none", "read", "chat", "manage", "account"];
const commandScopes = ["none", "read", "chat", "manage"];
const answered = ["anyone", "session", "self", "room", "member", "owner"];
const ofRooms = ["room", "member", "owner"];

/** SH-28: an operation says its scope and whom it answers, a command its scope; an event has none. */
export const access: Rule = ({ messages, operations }, report) => {
  for (const operation of operations) {
    checkScope(operation, report);
    checkCallers(operation, report);
    checkSession(operation, report);
  }
  for (const message of messages) checkMessage(message, report);
};

function checkScope({ file, pointer, data }: Operation, report: Report): void {
  if (includes(operationScopes, data["x-scope"])) return;
  report({ file, pointer: `${pointer}/x-scope` }, `\`x-scope\` is one of ${operationScopes.join(", ")}`);
}

function checkCallers({ file, pointer, data, path }: Operation, report: Report): void {
  const { security, "x-scope": scope, "x-access": who } = data;
  const place = { file, pointer: `${pointer}/x-access` };
  const isOpen = Array.isArray(security) && security.length === 0;
  if (!includes(answered, who)) report(place, `\`x-access\` is one of ${answered.join(", ")}`);
  else if ((who === "anyone") !== isOpen || (isOpen && scope !== "none"))
    report(place, "`anyone` goes with `security: []` and the scope `none`, and only with these");
  else if (includes(ofRooms, who) && !path.includes("{roomId}"))
    report(place, `\`${String(who)}\` needs a \`{roomId}\` in the path`);
}

function checkSession({ file, pointer, data }: Operation, report: Report): void {
  const { "x-access": who, "x-session": session } = data;
  if (session === undefined || (session === "cached" && who === "session")) return;
  report(
    { file, pointer: `${pointer}/x-session` },
    "`x-session` is `cached`, where everyone with a session gets the same answer, or absent",
  );
}

function checkMessage({ file, side, data }: Message, report: Report): void {
  const scope = data["x-scope"];
  const place = { file, pointer: "/x-scope" };
  if (side === "server" && scope !== undefined) report(place, "an event has no `x-scope`");
  if (side === "client" && !includes(commandScopes, scope))
    report(place, `\`x-scope\` is one of ${commandScopes.join(", ")}`);
}

const includes = (known: readonly string[], value: Fields[string]): boolean => known.some((one) => one === value);
