import type { Fault } from "../fault.ts";

const bots = "    operationId: listBots\n    x-scope: read\n    x-access: session\n    x-session: cached\n";

/** `listBots` with other words about who may ask. */
const asked = (lines: string) => ({
  file: "paths/people.yaml",
  find: bots,
  replace: `    operationId: listBots\n${lines}`,
});

/** Faults in what is said about who may do something. */
export const accessFaults: readonly Fault[] = [
  {
    rule: "SH-28",
    fault: "an operation without a scope",
    ...asked("    x-access: session\n    x-session: cached\n"),
    at: "  get:\n    operationId: listBots",
  },
  {
    rule: "SH-28",
    fault: "a scope that no operation has",
    ...asked("    x-scope: admin\n    x-access: session\n    x-session: cached\n"),
    at: "x-scope: admin",
  },
  {
    rule: "SH-28",
    fault: "an operation that does not say whom it answers",
    ...asked("    x-scope: read\n"),
    at: "  get:\n    operationId: listBots",
  },
  {
    rule: "SH-28",
    fault: "an unknown word for whom an operation answers",
    ...asked("    x-scope: read\n    x-access: friends\n"),
    at: "x-access: friends",
  },
  {
    rule: "SH-28",
    fault: "an operation for anyone that needs a sign-in",
    ...asked("    x-scope: none\n    x-access: anyone\n"),
    at: "x-access: anyone\n    summary: All bots",
  },
  {
    rule: "SH-28",
    fault: "an operation without sign-in for everyone with a session",
    ...asked("    x-scope: none\n    x-access: session\n    security: []\n"),
    at: "x-access: session\n    security: []",
  },
  {
    rule: "SH-28",
    fault: "a scope for anyone",
    ...asked("    x-scope: read\n    x-access: anyone\n    security: []\n"),
    at: "x-access: anyone\n    security: []",
  },
  {
    rule: "SH-28",
    fault: "members of no room",
    ...asked("    x-scope: read\n    x-access: member\n"),
    at: "x-access: member",
  },
  {
    rule: "SH-28",
    fault: "a cached session for what is somebody's own",
    ...asked("    x-scope: read\n    x-access: self\n    x-session: cached\n"),
    at: "x-session: cached\n    summary: All bots",
  },
  {
    rule: "SH-28",
    fault: "an unknown word for how a session is looked up",
    ...asked("    x-scope: read\n    x-access: session\n    x-session: never\n"),
    at: "x-session: never",
  },
  {
    rule: "SH-28",
    fault: "a command without a scope",
    file: "messages/room/client/nudge.yaml",
    find: "x-scope: chat\n",
    replace: "",
    at: "name: nudge",
  },
  {
    rule: "SH-28",
    fault: "a command for the account",
    file: "messages/room/client/nudge.yaml",
    find: "x-scope: chat",
    replace: "x-scope: account",
    at: "x-scope: account",
  },
  {
    rule: "SH-28",
    fault: "an event with a scope",
    file: "messages/room/server/nudge.yaml",
    find: "x-since: cfm.v1\n",
    replace: "x-since: cfm.v1\nx-scope: read\n",
    at: "x-scope: read",
  },
];
