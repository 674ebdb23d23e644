/**
 * Values that this process caches: complaints in the store's cache, and the views computed from
 * them.
 *
 * A cached value is frozen and never changes; a change makes another object. So results computed
 * from it stay valid as long as it exists, and a WeakMap keyed by it needs no invalidation. Only
 * this file relies on freezing as the mark.
 */
import type { Complaint } from '../../complaints/complaint.ts'

declare const cachedMark: unique symbol
export type Cached<T extends object> = T & { readonly [cachedMark]: true }

/** Freezes the value. */
export const markCached = <T extends object>(value: T): Cached<T> => Object.freeze(value) as Cached<T>

/**
 * False for a value that is used once: caching results computed from it would only make garbage.
 */
export const isCached = <T extends object>(value: T): value is Cached<T> => Object.isFrozen(value)

/** Whether an adapter may cache what it computes from this view, keyed by the object. */
export const isCachedView = (view: object): boolean => isCached(view)

const MAX_VIEWERS = 4

/**
 * Values per cached complaint and viewer. When a complaint has more than four viewers, its values
 * start over.
 */
export function createViewCache<Value> () {
  const valuesOf = new WeakMap<Cached<Complaint>, Map<string, Value>>()
  return {
    get: (complaint: Cached<Complaint>, viewer: string): Value | undefined => valuesOf.get(complaint)?.get(viewer),
    set (complaint: Cached<Complaint>, viewer: string, value: Value): Value {
      let values = valuesOf.get(complaint)
      if (values === undefined || values.size >= MAX_VIEWERS) valuesOf.set(complaint, values = new Map())
      values.set(viewer, value)
      return value
    },
  }
}
