/**
 * What was computed from a complaint, kept beside it for as long as it lives: it never changes, there is another one after each
 * change. Only of one that the store keeps: what is read once would leave nothing but garbage.
 */
import type { Complaint } from '../../complaints/complaint.ts'

const MOST = 4

/** The store freezes what it keeps. */
export const isCached = (complaint: Complaint): boolean => Object.isFrozen(complaint)

/** Views of a cached complaint are frozen: the same object means the same content, so its serialized form may be cached too. */
export const isCachedView = (view: object): boolean => Object.isFrozen(view)

/** For a few who ask in different ways; one too many, and all of them begin anew. */
export function createViewCache<Value> () {
  const known = new WeakMap<Complaint, Map<string, Value>>()
  return {
    find: (complaint: Complaint, asked: string): Value | undefined => known.get(complaint)?.get(asked),
    keep (complaint: Complaint, asked: string, value: Value): Value {
      if (!isCached(complaint)) return value
      let values = known.get(complaint)
      if (values === undefined || values.size >= MOST) known.set(complaint, values = new Map())
      values.set(asked, value)
      return value
    },
  }
}
