import type { GuardedCommand, GuardedOperation } from "./documents.ts";
import type { Name, Place } from "./world.ts";

/** Who asks, as far as it decides: no key, one that was never given out, one that was signed out, or what a session may do. */
export type Standing = "nobody" | "junk" | "ended" | { readonly name: Name; readonly grants: readonly string[] };

/** What somebody is in a room, by its rows of members (ME-2). */
type Role = "visitor" | "owner" | "member" | "peer" | "none" | "unwelcome";

const members: Readonly<Partial<Record<Place, Readonly<Partial<Record<Name, Role>>>>>> = {
  group: { owner: "owner", member: "member" },
  direct: { owner: "peer", member: "peer" },
  shut: { owner: "peer", blocked: "peer" },
};

/** What somebody is in a room. Nobody is anything in one that is reserved (AU-8). */
export function roleOf(name: Name, place: Place): Role {
  if (place === "lobby") return "visitor";
  if (place === "system" || place === "admin") return "unwelcome";
  return members[place]?.[name] ?? "none";
}

/** What a role may do in a room, by `x-access`: entering it, what its members do, what its owner does (ME-1, 5, 6, 7; AU-8). */
const inRoom: Readonly<Record<string, Readonly<Record<Role, string>>>> = {
  room: { visitor: "done", owner: "done", member: "done", peer: "done", none: "NOT_FOUND", unwelcome: "FORBIDDEN" },
  member: {
    visitor: "FORBIDDEN",
    owner: "done",
    member: "done",
    peer: "done",
    none: "NOT_FOUND",
    unwelcome: "FORBIDDEN",
  },
  owner: {
    visitor: "FORBIDDEN",
    owner: "done",
    member: "FORBIDDEN",
    peer: "FORBIDDEN",
    none: "NOT_FOUND",
    unwelcome: "FORBIDDEN",
  },
};

/** What a member may not do although `x-access` lets members ask. */
const exceptions: Readonly<Record<string, Readonly<Partial<Record<Role, string>>>>> = {
  // Nobody else comes into a direct room (ME-5).
  invite: { peer: "FORBIDDEN" },
  // The owner alone removes others, and nobody in a direct room (ME-5, ME-6).
  "removeMember other": { member: "FORBIDDEN", peer: "FORBIDDEN" },
};

/** What is said of a thing that a caller may ask about, where it is not simply done. */
const things: Readonly<Record<string, string>> = {
  foreign: "NOT_FOUND",
  unknown: "NOT_FOUND",
  // Whoever is not on the list is off it, whether they exist or not (CO-2).
  "removeContact unknown": "done",
  // The last passkey of an account without recovery codes stays (AU-17).
  "removePasskey own": "CONFLICT",
  // Whoever got as far as this is told only that what they brought proves nothing (AU-2, AU-15).
  "login made-up": "TURNSTILE_FAILED",
  "addPasskey made-up": "CREDENTIAL_REFUSED",
  // Nobody in the matrix has uploaded one.
  "getPicture person": "NOT_FOUND",
};

/** What the documents and the rules say must come of asking for a thing of an operation: `done`, or the code of a refusal. */
export function expectedOf(
  operation: GuardedOperation,
  standing: Standing,
  thing: string,
  place: Place | null,
): string {
  const { id, access, scope, isPlanned } = operation;
  if (isPlanned) return "NOT_IMPLEMENTED";
  const refusal = access === "anyone" ? null : sessionRefusal(standing, scope);
  if (refusal !== null) return refusal;
  if (place === null || typeof standing === "string") return things[`${id} ${thing}`] ?? things[thing] ?? "done";
  return ofRole(operation, roleOf(standing.name, place), thing);
}

function ofRole({ id, access }: GuardedOperation, role: Role, thing: string): string {
  const word = inRoom[access]?.[role];
  if (word === undefined) throw new Error(`the matrix does not know what ${access} means to a ${role}`);
  return word === "done" ? (exceptions[`${id} ${thing}`]?.[role] ?? exceptions[id]?.[role] ?? word) : word;
}

/** What must come of a command that somebody sends in a room that they are in. */
export function expectedOfCommand({ type, scope }: GuardedCommand, standing: Standing, place: Place | null): string {
  const refusal = sessionRefusal(standing, scope);
  if (refusal !== null) return refusal;
  // Of a pair in which one blocked the other, neither speaks to the other (CO-3).
  return place === "shut" && ["chat", "nudge", "wink"].includes(type) ? "BLOCKED" : "done";
}

/** AU-1 and AU-10: no session, or one that may not. What is not there any more is as good as never given out. */
function sessionRefusal(standing: Standing, scope: string): string | null {
  switch (standing) {
    case "nobody":
    case "junk":
    case "ended":
      return "UNAUTHENTICATED";
    default:
      return scope === "none" || standing.grants.includes(scope) ? null : "SCOPE_MISSING";
  }
}
