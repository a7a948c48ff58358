import { isObject } from "../../generate/json.ts";
import type { OddValues } from "./odd-values.ts";
import type { RandomSource } from "./random.ts";

/** What a mutation may draw from. */
export interface Mutator {
  readonly random: RandomSource;
  readonly odd: OddValues;
  /** Some instance of some schema, to put where it does not belong. */
  readonly stranger: () => unknown;
}

/** A copy of an instance with one thing changed, somewhere in it. The original stays as it is. */
export function mutate(value: unknown, tools: Mutator): unknown {
  const { random } = tools;
  if (Array.isArray(value) && value.length > 0 && random.next() < 0.6) {
    const index = random.below(value.length);
    return value.map((item: unknown, at) => (at === index ? mutate(item, tools) : item));
  }
  if (isObject(value) && Object.keys(value).length > 0 && random.next() < 0.7) {
    const key = random.pick(Object.keys(value));
    return withKey(value, key, mutate(value[key], tools));
  }
  return random.next() < 0.15 ? replacement(tools) : changed(value, tools);
}

/** Something else altogether. */
function replacement({ random, odd, stranger }: Mutator): unknown {
  return random.pick([
    () => null,
    () => true,
    () => [],
    () => ({}),
    () => random.pick(odd.strings),
    () => random.pick(odd.numbers),
    stranger,
    () => [stranger()],
  ])();
}

/** Something of the same kind. */
function changed(value: unknown, tools: Mutator): unknown {
  if (typeof value === "string") return changedText(value, tools);
  if (typeof value === "number")
    return tools.random.pick([...tools.odd.numbers, value + 0.5, -value, value + 1, value - 1]);
  if (typeof value === "boolean") return tools.random.pick([!value, String(value), Number(value)]);
  if (Array.isArray(value)) return changedList(value, tools);
  return isObject(value) ? changedObject(value, tools) : replacement(tools);
}

function changedText(text: string, { random, odd }: Mutator): string {
  const cut = random.below(text.length + 1);
  return random.pick([
    () => random.pick(odd.strings),
    () => text + random.pick(odd.strings),
    () => text.slice(0, cut) + random.pick(odd.strings) + text.slice(cut),
    () => text.slice(cut),
    () => text.toUpperCase(),
    () => `${text}\n`,
    // Just as long as a bound, in letters, in characters of two UTF-16 units, and in halves of such.
    () => "a".repeat(random.pick(odd.lengths)),
    () => "\u{1F600}".repeat(random.pick(odd.lengths)),
    () => "\uD83D".repeat(random.pick(odd.lengths)),
  ])();
}

function changedList(list: readonly unknown[], { random, odd, stranger }: Mutator): unknown[] {
  const item = list.length > 0 ? random.pick(list.map((each) => ({ each }))).each : stranger();
  return random.pick([
    () => [],
    () => [...list, item],
    () => list.slice(1),
    () => [...list, stranger()],
    () => Array.from({ length: Math.min(random.pick(odd.lengths), 130) }, () => item),
  ])();
}

function changedObject(value: Readonly<Record<string, unknown>>, { random, odd, stranger }: Mutator): object {
  const keys = Object.keys(value);
  if (keys.length > 0 && random.next() < 0.4) {
    const dropped = random.pick(keys);
    return Object.fromEntries(Object.entries(value).filter(([key]) => key !== dropped));
  }
  const filling = random.pick([() => 1, () => null, () => ({}), () => random.pick(odd.strings), stranger])();
  return withKey(value, random.next() < 0.5 ? random.pick(odd.keys) : `x${random.below(100)}`, filling);
}

/** A copy with one own property more, or another value for it; `__proto__` becomes an own property as JSON.parse makes it. */
function withKey(value: Readonly<Record<string, unknown>>, key: string, inner: unknown): object {
  const copy = Object.fromEntries(Object.entries(value));
  return Object.defineProperty(copy, key, { value: inner, enumerable: true, configurable: true, writable: true });
}
