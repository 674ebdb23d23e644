/** Finds the changes in a new schema that break clients of the old one. */

export type Change = {
  /** A readable location. */
  at: string
  what: string
  /**
   * Whether an element was removed. `sunset` is the announced end date, if the element was
   * deprecated.
   */
  removed?: true
  sunset?: string | undefined
}

export type Schema = {
  $ref?: string
  type?: string | string[]
  enum?: unknown[]
  properties?: Record<string, Schema | boolean>
  required?: string[]
  items?: Schema
  allOf?: Schema[]
  deprecated?: boolean
  'x-sunset'?: string
  [keyword: string]: unknown
}

type Components = { components?: Record<string, Record<string, unknown>> }
/** The two documents, and the named schemas already compared. */
export type Compared<Document extends Components = Components> = { old: Document, now: Document, seen: Set<string> }

/** What clients send must not be narrowed; what clients receive must not be widened. */
export type Direction = 'request' | 'answer'

type Context = { compared: Compared, direction: Direction, at: string }

const LOWER = ['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties']
const UPPER = ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties']
/** Patterns and conditions cannot be ordered by width, so any difference counts as a change. */
const FORMS = [
  'pattern', 'format', 'const', 'multipleOf', 'uniqueItems', 'additionalProperties', 'dependentRequired', 'if', 'then',
  'else', 'not', 'anyOf', 'oneOf', 'contains', 'propertyNames',
]

export function schemaChanges (before: Schema, after: Schema, context: Context): Change[] {
  const { compared, direction } = context
  const name = nameOf(before)
  const key = `${direction} ${name} ${nameOf(after)}`
  if (name !== undefined && compared.seen.has(key)) return []
  compared.seen.add(key)
  const at = name ?? context.at
  const old = whole(before, compared.old)
  const now = whole(after, compared.now)
  const keywords = direction === 'request' ? tightened(old, now) : tightened(now, old)
  return [
    ...keywords.map(keyword => ({ at, what: `${keyword} is ${direction === 'request' ? 'narrower in requests' : 'wider in answers'}` })),
    ...memberChanges(old, now, { ...context, at }),
    ...(old.items === undefined || now.items === undefined ? [] : schemaChanges(old.items, now.items, { ...context, at: `${at}[]` })),
  ]
}

/** Lists the keywords by which the second schema accepts less than the first. */
function tightened (loose: Schema, tight: Schema): string[] {
  const compare = <T>(keywords: string[], tighter: (a: T, b: T) => boolean) =>
    keywords.filter(keyword =>
      tight[keyword] !== undefined
      && (loose[keyword] === undefined || tighter(loose[keyword] as T, tight[keyword] as T))
    )
  return [
    ...compare(
      ['type'],
      (a: string | string[], b: string | string[]) =>
        ![a].flat().every(type =>
          [b].flat().some(other => other === type || (other === 'number' && type === 'integer'))
        ),
    ),
    ...compare(['enum'], (a: unknown[], b: unknown[]) => !a.every(value => b.includes(value))),
    ...compare(LOWER, (a: number, b: number) => b > a),
    ...compare(UPPER, (a: number, b: number) => b < a),
    ...compare(FORMS, (a: unknown, b: unknown) => JSON.stringify(a) !== JSON.stringify(b)).filter(keyword =>
      !isIdle(keyword, tight[keyword])
    ),
  ]
}

/** Whether a keyword with this value restricts nothing. */
const isIdle = (keyword: string, value: unknown): boolean =>
  keyword === 'additionalProperties' ? value === true : keyword === 'uniqueItems' && value === false

function memberChanges (old: Schema, now: Schema, context: Context): Change[] {
  const { direction, at } = context
  const members = Object.entries(old.properties ?? {}).flatMap(([name, before]): Change[] => {
    const after = now.properties?.[name]
    if (after === undefined) return [removal(`${at}.${name}`, before)]
    return typeof before === 'boolean' || typeof after === 'boolean'
      ? []
      : schemaChanges(before, after, { ...context, at: `${at}.${name}` })
  })
  const [less, more] = direction === 'request' ? [old, now] : [now, old]
  const newly = (more.required ?? []).filter(name =>
    !less.required?.includes(name) && (direction === 'request' || now.properties?.[name] !== undefined)
  )
  return [
    ...members,
    ...newly.map(name => ({
      at: `${at}.${name}`,
      what: direction === 'request' ? 'is newly required' : 'is no longer always there',
    })),
  ]
}

/** A removal, and whether it was announced. */
export const removal = (at: string, thing: Pick<Schema, 'deprecated' | 'x-sunset'> | boolean): Change => ({
  at,
  what: 'is gone',
  removed: true,
  ...(typeof thing === 'object' && thing.deprecated === true && { sunset: thing['x-sunset'] }),
})

const nameOf = ({ $ref }: Schema): string | undefined => $ref?.split('/').at(-1)

/** Resolves the schema's reference and merges its `allOf`. */
function whole (schema: Schema, document: Components): Schema {
  const { $ref, allOf = [], ...own } = schema
  const named = $ref === undefined
    ? {}
    : whole(document.components?.schemas?.[nameOf(schema) as string] as Schema, document)
  return [named, ...allOf.map(part => whole(part, document)), own].reduce<Schema>((sum, part) => ({
    ...sum,
    ...part,
    properties: { ...sum.properties, ...part.properties },
    required: [...sum.required ?? [], ...part.required ?? []],
  }), {})
}
