import { pointerTokens } from "../../generate/pointer.ts";

/** A change of JSON data: at a pointer, a value is set, taken away, or put at the end of a list. */
export type Change =
  | { readonly at: string; readonly set: unknown }
  | { readonly at: string; readonly push: unknown }
  | { readonly remove: string };

/** A deep copy of `data` with the changes made in their order. Throws where a change finds nothing to change. */
export function changed<T>(data: T, changes: readonly Change[]): T {
  const copy = structuredClone(data);
  for (const change of changes) make(copy, change);
  return copy;
}

function make(data: unknown, change: Change): void {
  const path = "remove" in change ? change.remove : change.at;
  const tokens = pointerTokens(path);
  const last = tokens.pop() ?? "";
  const parent = tokens.reduce(inside, data);
  if ("push" in change) {
    const list = inside(parent, last);
    if (!Array.isArray(list)) throw new Error(`no list at ${path}`);
    list.push(change.push);
  } else if (Array.isArray(parent)) {
    if (!(Number(last) in parent)) throw new Error(`nothing at ${path}`);
    if ("set" in change) parent[Number(last)] = change.set;
    else parent.splice(Number(last), 1);
  } else if (isRecord(parent)) {
    if ("set" in change) parent[last] = change.set;
    else if (!Reflect.has(parent, last) || !Reflect.deleteProperty(parent, last)) throw new Error(`nothing at ${path}`);
  } else throw new Error(`nothing at ${path}`);
}

function inside(value: unknown, token: string): unknown {
  if (Array.isArray(value)) return value[Number(token)];
  return isRecord(value) ? value[token] : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
