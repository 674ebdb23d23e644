/**
 * Dates are few (a century has 36,525 days) and asked for often: computed once, then looked up.
 */
const LIMIT = 200_000

/** `compute`, remembering its answers; starts afresh when odd input has filled it. */
export function memo<Key, Value> (compute: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>()
  return key => {
    const found = known.get(key)
    if (found !== undefined) return found
    const value = compute(key)
    if (known.size >= LIMIT) known.clear()
    known.set(key, value)
    return value
  }
}

/** The same per owner (a calendar version is one immutable object), forgotten with it. */
export function memoPer<Owner extends object, Key, Value> (
  compute: (owner: Owner, key: Key) => Value,
): (owner: Owner, key: Key) => Value {
  const known = new WeakMap<Owner, (key: Key) => Value>()
  return (owner, key) => {
    let ofOwner = known.get(owner)
    if (ofOwner === undefined) {
      ofOwner = memo((key: Key) => compute(owner, key))
      known.set(owner, ofOwner)
    }
    return ofOwner(key)
  }
}
