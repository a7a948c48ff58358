/** The state with some fields set; the same state if they have these values already. */
export function patched<State extends object>(state: State, fields: Partial<State>): State {
  const patch = { ...state, ...fields };
  return isShallowEqual(state, patch) ? state : patch;
}

const isShallowEqual = <T extends object>(one: T, other: T): boolean => {
  const values = Object.values(other);
  const former = Object.values(one);
  return former.length === values.length && former.every((value, index) => Object.is(value, values[index]));
};

/** A copy of a map with one entry set. */
export const withEntry = <K, V>(map: ReadonlyMap<K, V>, key: K, value: V): ReadonlyMap<K, V> =>
  new Map(map).set(key, value);

/** The map without a key; the same map if it has none such. */
export function withoutKey<K, V>(map: ReadonlyMap<K, V>, key: K): ReadonlyMap<K, V> {
  if (!map.has(key)) return map;
  const copy = new Map(map);
  copy.delete(key);
  return copy;
}
