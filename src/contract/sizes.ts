/**
 * Sizes first: what is larger than its schema allows is cut just above the limit before it is
 * validated. The validator still finds it too large, and never meets more than the contract's own
 * limits allow, so that its time stays bounded.
 */
import type { Schema } from './document.ts'

/** The limits of a schema, and of what lies inside it. Absent: unlimited here. */
export type Sizes = {
  /** Characters. */
  text?: number
  items?: number
  item?: Sizes
  members?: ReadonlyMap<string, Sizes>
  /** Whether members beside these are refused. */
  closed: boolean
}

/**
 * Each unknown member is an issue of its own; more of them than issues are told would only cost
 * time.
 */
const MOST_UNKNOWN = 100

/** Short text is left whole: what it lacks is told better by its format than by its length. */
const SHORT = 1000

type Members = {
  $ref?: string,
  maxLength?: number,
  maxItems?: number,
  items?: Schema,
  properties?: Record<string, Schema>,
  additionalProperties?: unknown,
}

/** @param follow finds what a `$ref` names; no schema of a request contains itself */
export function sizesOf (schema: Schema, follow: (reference: string) => Schema): Sizes {
  const { $ref, maxLength, maxItems, items, properties, additionalProperties } = schema as Members
  if ($ref !== undefined) return sizesOf(follow($ref), follow)
  return {
    ...(maxLength !== undefined && { text: maxLength }),
    ...(maxItems !== undefined && { items: maxItems }),
    ...(items !== undefined && { item: sizesOf(items, follow) }),
    ...(properties !== undefined
      && { members: new Map(Object.entries(properties).map(([name, member]) => [name, sizesOf(member, follow)])) }),
    closed: additionalProperties === false,
  }
}

/**
 * The value itself when all of it is within its limits, else a copy just above them. Linear in the
 * size of the value.
 */
export function cutToSize (value: unknown, sizes: Sizes): unknown {
  if (typeof value === 'string') return sizes.text === undefined ? value : cutText(value, sizes.text)
  if (Array.isArray(value)) return cutList(value, sizes)
  return typeof value === 'object' && value !== null ? cutObject(value as Record<string, unknown>, sizes) : value
}

/**
 * Two code units may be one character: twice as many, and two more, are too long even when the last
 * pair is left whole.
 */
function cutText (text: string, limit: number): string {
  const most = Math.max(2 * limit + 2, SHORT)
  if (text.length <= most) return text
  return text.slice(0, isHighSurrogate(text.charCodeAt(most - 1)) ? most - 1 : most)
}

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff

function cutList (list: unknown[], { items = Infinity, item }: Sizes): unknown[] {
  const kept = list.length > items ? list.slice(0, items + 1) : list
  if (item === undefined) return kept
  const cut = kept.map(one => cutToSize(one, item))
  return kept === list && cut.every((one, index) => one === list[index]) ? list : cut
}

function cutObject (object: Record<string, unknown>, { members, closed }: Sizes): Record<string, unknown> {
  const kept: [string, unknown][] = []
  let unknown = 0
  let changed = false
  for (const name of Object.keys(object)) {
    const member = members?.get(name)
    const isCounted = member === undefined && closed
    if (isCounted && ++unknown > MOST_UNKNOWN) changed = true
    else {
      const value = member === undefined ? object[name] : cutToSize(object[name], member)
      changed ||= value !== object[name]
      kept.push([name, value])
    }
  }
  return changed ? Object.fromEntries(kept) : object
}
