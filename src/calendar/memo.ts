/**
 * Memoisation of date functions. There are few dates (a century has 36,525 days) and they are used
 * often, so each result is computed once and then looked up.
 */
const LIMIT = 200_000

/** Memoises `compute`. Unusual input can fill the cache, which is then cleared. */
export function memo<Key, Value> (compute: (key: Key) => Value): (key: Key) => Value {
  const cache = new Map<Key, Value>()
  return key => {
    const cached = cache.get(key)
    if (cached !== undefined) return cached
    const value = compute(key)
    if (cache.size >= LIMIT) cache.clear()
    cache.set(key, value)
    return value
  }
}

/**
 * A separate cache for each owner, e.g. for each calendar version, which is one immutable object.
 * The cache is garbage-collected with its owner.
 */
export function memoPer<Owner extends object, Key, Value> (
  compute: (owner: Owner, key: Key) => Value,
): (owner: Owner, key: Key) => Value {
  const memos = new WeakMap<Owner, (key: Key) => Value>()
  return (owner, key) => {
    let ownerMemo = memos.get(owner)
    if (ownerMemo === undefined) {
      ownerMemo = memo((key: Key) => compute(owner, key))
      memos.set(owner, ownerMemo)
    }
    return ownerMemo(key)
  }
}
