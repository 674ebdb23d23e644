/**
 * What one document asks for in one turn, asked of the use cases at once: a page of complaints with their notes takes
 * as many statements as one complaint. mercurius' own loaders work over HTTP only; this serves subscriptions too.
 */
import type { MercuriusContext } from 'mercurius'

/** @param load gives as many values as it is handed keys, in their order */
export function batched<Key, Value> (load: (keys: Key[], context: MercuriusContext) => Promise<Value[]>): (key: Key, context: MercuriusContext) => Promise<Value> {
  const open = new WeakMap<MercuriusContext, { keys: Key[], values: Promise<Value[]> }>()

  function begin (context: MercuriusContext) {
    const keys: Key[] = []
    // After the resolvers of this turn, and what they have waited for by now.
    const values = Promise.resolve().then(() => new Promise<void>(resolve => process.nextTick(resolve))).then(() => {
      open.delete(context)
      return load(keys, context)
    })
    const batch = { keys, values }
    open.set(context, batch)
    return batch
  }

  return async (key, context) => {
    const { keys, values } = open.get(context) ?? begin(context)
    const index = keys.push(key) - 1
    return (await values)[index] as Value
  }
}
