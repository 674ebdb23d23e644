/**
 * Cuts values that are larger than their schema allows to just above the limit, before they are
 * validated. The validator still finds them too large, but never reads more than slightly above the
 * limits of the contract, so that its time stays bounded.
 */
import type { Schema } from './document.ts'

/** The size limits of a schema and its members. An absent limit means unlimited. */
export type Sizes = {
  /** In characters. */
  text?: number
  items?: number
  item?: Sizes
  members?: ReadonlyMap<string, Sizes>
  /** Whether other members are refused. */
  closed: boolean
}

/**
 * Each unknown member is an issue of its own. More of them than the issues that are reported would
 * only cost time.
 */
const MAX_UNKNOWN = 100

/** Shorter text is never cut: an error about its format helps more than one about its length. */
const SHORT = 1000

type Members = {
  $ref?: string,
  maxLength?: number,
  maxItems?: number,
  items?: Schema,
  properties?: Record<string, Schema>,
  additionalProperties?: unknown,
}

/** @param follow returns the schema that a `$ref` names; no schema of a request contains itself */
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
 * The value itself when all of it is within the limits, otherwise a copy just above them. The time
 * is linear in the size of the value.
 */
export function cutToSize (value: unknown, sizes: Sizes): unknown {
  if (typeof value === 'string') return sizes.text === undefined ? value : cutText(value, sizes.text)
  if (Array.isArray(value)) return cutList(value, sizes)
  return typeof value === 'object' && value !== null ? cutObject(value as Record<string, unknown>, sizes) : value
}

/**
 * Two code units may be one character. Twice the limit plus two code units is too long, even when
 * the cut keeps the last pair whole.
 */
function cutText (text: string, limit: number): string {
  const maxUnits = Math.max(2 * limit + 2, SHORT)
  if (text.length <= maxUnits) return text
  return text.slice(0, isHighSurrogate(text.charCodeAt(maxUnits - 1)) ? maxUnits - 1 : maxUnits)
}

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff

function cutList (list: unknown[], { items = Infinity, item }: Sizes): unknown[] {
  const shortened = list.length > items ? list.slice(0, items + 1) : list
  if (item === undefined) return shortened
  const cutItems = shortened.map(value => cutToSize(value, item))
  return shortened === list && cutItems.every((value, index) => value === list[index]) ? list : cutItems
}

function cutObject (object: Record<string, unknown>, { members, closed }: Sizes): Record<string, unknown> {
  const entries: [string, unknown][] = []
  let unknownMembers = 0
  let changed = false
  for (const name of Object.keys(object)) {
    const member = members?.get(name)
    const isCounted = member === undefined && closed
    if (isCounted && ++unknownMembers > MAX_UNKNOWN) changed = true
    else {
      const value = member === undefined ? object[name] : cutToSize(object[name], member)
      changed ||= value !== object[name]
      entries.push([name, value])
    }
  }
  return changed ? Object.fromEntries(entries) : object
}
