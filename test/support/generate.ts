/**
 * Requests out of a seed: the same seed, the same choices. Valid and broken values by the schemas
 * of `openapi.yaml`.
 */
import { isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql'
import type { GraphQLInputType } from 'graphql'
import { AN, ANTWERP, BERT, CARLA, DIRK, GHENT, GRIET } from '../../src/sandbox/seed/people.ts'
import { breakages } from './faults.ts'
import { BODY_SCHEMAS, isNullable, membersOf, resolved, textOf, typesOf, withMember } from './shapes.ts'
import type { Member, Path, Schema } from './shapes.ts'

export type Random = {
  /** 0 to n - 1. */
  below (n: number): number
  chance (probability: number): boolean
  pick<T> (items: readonly T[]): T
}

/** Mulberry32: small, and good enough to choose with. */
export function seeded (seed: number): Random {
  let state = seed >>> 0
  function next (): number {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (n: number) => Math.floor(next() * n)
  return {
    below,
    chance: probability => next() < probability,
    pick: items => items[below(items.length)] as (typeof items)[number],
  }
}

const STAFF = [AN, AN, BERT, BERT, CARLA, DIRK, GRIET].map(({ id }) => id)
const OFFICES = [ANTWERP.id, GHENT.id]
/** Suits most members of the name; the others are days at the edges. */
const LIKELY_DAYS: Record<string, string> = {
  expectedCompletionOn: '2026-06-30',
  referredOn: '2026-03-15',
  advisedOn: '2026-03-16',
  prolongedOn: '2026-03-16',
  statedOn: '2026-03-16',
  requestedOn: '2026-03-16',
  requestedByComplainantOn: '2026-03-15',
}
const DAYS = [
  '2026-03-01', '2026-03-15', '2026-03-16', '2026-03-17', '2026-06-30', '2024-02-29', '2030-01-01', '2099-12-31',
  '2100-01-01', '1999-12-31', '9999-12-31', '1000-01-01',
]
const INSTANTS = [
  '2026-03-10T09:15:00+01:00', '2026-03-13T15:30:00Z', '2026-03-16T08:59:59.999999999Z', '2026-03-16T09:00:00.5+14:00',
  '2026-03-29T02:30:00+02:00', '2027-01-01T00:00:00Z', '1999-12-31T23:30:00Z', '2000-01-01T00:00:00+01:00',
  '2099-12-31T23:59:59-23:59', '1000-01-01T00:00:00Z', '9999-12-31T23:59:59Z',
]
const TEXTS = [
  'Mijn dossier blijft liggen.',
  'Où en est mon dossier ? É́',
  '😀👩‍👩‍👧',
  '‮omgekeerd',
  "'; drop table complaints; --",
  '<script>alert(1)</script>',
  '${7*7} {{7*7}} %s %n',
  '\\u0000 \\n',
  '\u0001\u001f',
  '\r\nX-Injected: 1',
  'مرحبا',
  '../../etc/passwd',
  '{"a":1}',
  'a\u2028\u00a0b',
  'null',
]

/** What was made so far, for requests that lead somewhere. */
export type Known = {
  /** By the name that a path gives them. */
  ids: Record<string, string[]>
  cursors: string[]
  /** By complaint: what somebody was last told he may do. */
  offers: Map<string, { client: string, operations: string[] }>
}

/** A value that the schema takes; whether it suits the complaint is another matter. */
export function valueOf (declared: Schema, name: string, random: Random, known: Known): unknown {
  const schema = resolved(declared)
  if (isNullable(schema) && random.chance(0.2)) return null
  if (schema.enum !== undefined) return random.pick(schema.enum.filter(value => value !== null))
  switch (typesOf(schema)[0]) {
    case 'object':
      return Object.fromEntries(Object.entries(schema.properties ?? {})
        .filter(([key]) => (schema.required?.includes(key) ?? false) || random.chance(0.3))
        .map(([key, member]) => [key, valueOf(member, key, random, known)]))
    case 'array':
      return distinct(Array.from(
        { length: Math.max(schema.minItems ?? 0, random.below(4)) },
        () => valueOf(schema.items as Schema, name, random, known),
      )).slice(0, schema.maxItems)
    case 'boolean':
      return random.chance(0.5)
    case 'integer':
      return random.pick([schema.minimum, schema.maximum, 1, 250_000, 250_001].filter(number =>
        number !== undefined && number >= (schema.minimum ?? 0) && number <= (schema.maximum ?? 0)
      ))
    default:
      return wordsOf(schema, name, random, known)
  }
}

const distinct =
  (values: unknown[]): unknown[] => [...new Map(values.map(value => [JSON.stringify(value), value])).values()]

function wordsOf (schema: Schema, name: string, random: Random, { ids, cursors }: Known): string {
  const { format = '', pattern, minLength = 0, maxLength = 0 } = schema
  if (format === 'uuid') {
    return random.pick(/office|grants/i.test(name)
      ? OFFICES
      : ['duplicateOf', 'relatedTo', 'id'].includes(name)
      ? ids.complaintId as string[]
      : STAFF)
  }
  if (format === 'date') return random.chance(0.7) ? LIKELY_DAYS[name] ?? random.pick(DAYS) : random.pick(DAYS)
  if (format === 'date-time') return random.pick(INSTANTS)
  if (format === 'email') {
    return random.pick(['jan@example.be', 'É.x+y@sub.example.museum', `${'a'.repeat(64)}@example.be`])
  }
  if (name === 'after' && cursors.length > 0) return random.pick(cursors)
  if (name === 'calendarVersion') return random.pick(['BE-legal-10', 'nonesuch'])
  if (name === 'url') return random.pick(['http://127.0.0.1:9/hook', 'https://10.0.0.1/', 'ftp://x/', 'nonesuch'])
  if (pattern !== undefined && pattern !== '\\S') {
    return textOf(schema, Math.max(minLength, Math.min(maxLength, 4 + random.below(30))))
  }
  if (random.chance(0.05)) return textOf(schema, maxLength)
  const text = random.pick(TEXTS)
  return text.length >= minLength && text.length <= maxLength
    ? text
    : textOf(schema, Math.max(minLength, Math.min(20, maxLength)))
}

const membersByBody = new Map<string, Member[]>()
const waysToBreak = new Map<Member, unknown[]>()

/** A body for this operation; broken in one or two places when asked for. */
export function bodyOf (operation: string, random: Random, known: Known, broken: boolean): object {
  const schema = BODY_SCHEMAS.get(operation) as Schema
  let body = valueOf(schema, '', random, known) as object
  const members = membersByBody.get(operation) ?? membersOf(schema)
  membersByBody.set(operation, members)
  for (let left = broken ? 1 + random.below(2) : 0; left > 0; left--) {
    const member = random.pick(members)
    if (random.chance(0.1)) body = withMember(body, ['nonesuch'], 1)
    else if (hasPlaceFor(body, member.path)) body = withMember(body, member.path, random.pick(brokenValues(member)))
  }
  return body
}

function brokenValues (member: Member): unknown[] {
  const values = waysToBreak.get(member) ?? breakages(member).map(({ value }) => value)
  waysToBreak.set(member, values)
  return values
}

const hasPlaceFor = (body: unknown, path: Path): boolean =>
  path.length === 1
    ? typeof body === 'object' && body !== null
    : typeof body === 'object' && body !== null
      && hasPlaceFor((body as Record<string | number, unknown>)[path[0] as string], path.slice(1))

/** A value as it is written in a document. */
export function literalOf (value: unknown, type?: GraphQLInputType): string {
  if (type !== undefined && isNonNullType(type)) return literalOf(value, type.ofType)
  if (Array.isArray(value)) {
    return `[${
      value.map(item => literalOf(item, type !== undefined && isListType(type) ? type.ofType : undefined)).join(', ')
    }]`
  }
  if (typeof value === 'object' && value !== null) {
    const fields = type !== undefined && isInputObjectType(type) ? type.getFields() : {}
    return `{${
      Object.entries(value).map(([name, member]) => `${name}: ${literalOf(member, fields[name]?.type)}`).join(', ')
    }}`
  }
  const named = type !== undefined && isListType(type) ? type.ofType : type
  if (isEnumType(named) && typeof value === 'string' && /^[A-Za-z_]\w*$/.test(value)) return value
  return JSON.stringify(value) ?? 'null'
}
