/** Every way to break one member that its schema forbids. */
import { isNullable, resolved, sampleOf, textOf, typesOf } from './shapes.ts'
import type { Member, Schema } from './shapes.ts'

export type Breakage = {
  what: string
  /** Undefined: the member is left out. */
  value: unknown
  /** GraphQL takes it for something else: null for absent, one thing for a list of one. */
  restOnly?: true
  /** One more spelling of what another breakage says already. */
  again?: true
}

export const NATIONAL_NUMBERS = ['85.07.30-033.28', '85073003328', '850730 033 28', '85-07-30-033-28']

const VALUES: Record<string, unknown> = { string: 'x', integer: 5, boolean: true, array: [], object: {}, null: null }

/** Line ends of every kind, controls, marks that turn the direction, and what nobody sees. */
const LINES = [
  'a\nb', 'a\tb', 'a\u0085b', 'a\u009bb', 'a\u2028b', 'a\u2029b', 'a\u202eb', 'a\u2066b', 'a\u200fb', 'a\u200bb',
  'a\u2060b', '\ufeffab',
]

const FORMATS: Record<string, string[]> = {
  'uuid':      ['x', '019ce7d1-9cc0-7a31-8f2b-3c5d7e9f1a2', '019ce7d19cc07a318f2b3c5d7e9f1a2b0000', '019ce7d1-9cc0-7a31-8f2b-3c5d7e9f1a2g', '{19ce7d1-9cc0-7a31-8f2b-3c5d7e9f1a2}'],
  'date':      ['2026-02-30', '2026-13-01', '2026-00-10', '2025-02-29', '2026-3-1xx', '10-03-2026', '0000-01-01', '2026-03-1é'],
  'date-time': [
    '2026-02-30T10:00:00Z', '2026-03-10T24:00:00+01:00', '2026-03-10T25:00:00Z', '2026-03-10T10:60:00Z',
    '2026-03-10T10:00:00', '2026-03-10T10:00:00+25:00', '2026-03-10T10:00:00 Europe/Brussels', '0000-01-01T00:00:00Z',
    '2026-03-10 10:00:00Z', '+002026-03-10T10:00:00Z',
  ],
  'email':     ['jan', 'jan@', '@example.be', 'jan@makelaar', 'jan @example.be', 'jan@peeters@example.be', 'Jan <jan@example.be>', 'jan@-example.be', 'jan@example..be', 'a\u0085b@example.be', 'a\u200bb@example.be', 'a\u202eb@example.be', 'a\u00adb@example.be', 'a\u3164b@example.be', '\ufeffab@example.be'],
  'free-line':  LINES,
  'plain-line': LINES,
}

export const breakages = ({ schema, required, path }: Member): Breakage[] => [
  ...wrongTypes(schema, required),
  ...(required && typeof path.at(-1) === 'string' ? [{ what: 'missing', value: undefined }] : []),
  ...ofList(schema),
  ...ofNumber(schema),
  ...ofText(schema),
]

function wrongTypes (schema: Schema, required: boolean): Breakage[] {
  const types = typesOf(schema)
  return Object.entries(VALUES).filter(([type]) => !types.includes(type)).map(([type, value]) => ({
    what: `${type} for ${types.join('|')}`,
    value,
    ...(takenInGraphql(type, types, required) && { restOnly: true }),
  }))
}

const takenInGraphql = (type: string, types: string[], required: boolean): boolean =>
  (type === 'null' && !required) || (type === 'array' && types.includes('object'))
  || (type === 'string' && types.includes('array'))

function ofList ({ minItems = 0, maxItems = 0, uniqueItems = false, items }: Schema): Breakage[] {
  if (items === undefined) return []
  const item = sampleOf(items)
  return [
    ...(minItems > 0 ? [{ what: 'empty', value: [] }] : []),
    ...(uniqueItems ? [{ what: 'twice the same', value: [item, item] }] : []),
    { what: 'too many', value: Array.from({ length: maxItems + 1 }, () => item) },
  ]
}

function ofNumber ({ type, minimum = 0, maximum = 0 }: Schema): Breakage[] {
  return type === 'integer'
    ? [minimum - 1, maximum + 1, minimum + 0.5, 1e300].map(value => ({ what: String(value), value }))
    : []
}

function ofText (schema: Schema): Breakage[] {
  if (!typesOf(schema).includes('string')) return []
  const { format = '', pattern, minLength = 0, maxLength = 0 } = schema
  const values: [string, string][] = schema.enum !== undefined
    ? [['unknown code', 'NONESUCH'], ['no code', ''], ['NUL', '\0'], ['other case', String(schema.enum[0]).toUpperCase() === schema.enum[0] ? String(schema.enum[0]).toLowerCase() : String(schema.enum[0]).toUpperCase()]]
    : [
        ['NUL', `\0${sampleOf(schema)}`.slice(0, maxLength)],
        ['a lone surrogate', `\ud800${sampleOf(schema)}`.slice(0, maxLength)],
        ['a replacement character', `\ufffd${sampleOf(schema)}`.slice(0, maxLength)],
        ['over-long', format === 'email' ? `${'a'.repeat(maxLength)}@example.be` : textOf(schema, maxLength + 1)],
        ...(minLength > 0 ? [['empty', ''] as [string, string]] : []),
        ...(minLength > 1 && !(format in FORMATS) ? [['too short', textOf(schema, minLength - 1)] as [string, string]] : []),
        ...(pattern === '\\S' ? [['blank', ' '.repeat(Math.max(3, minLength))], ['blank lines', '\n'.repeat(Math.max(3, minLength))]] as [string, string][] : []),
        ...(pattern !== undefined && pattern !== '\\S' ? [['against its pattern', '!'.repeat(Math.max(3, minLength))] as [string, string]] : []),
        ...(FORMATS[format] ?? []).map((text): [string, string] => [`no ${format}`, text]),
        ...(format.startsWith('free-') ? NATIONAL_NUMBERS.map((number): [string, string] => ['a national number', `${textOf(schema, Math.max(minLength, 4))} ${number}`]) : []),
      ]
  const kinds = new Set<string>()
  return values.filter(([what, text]) => !(what === 'other case' && schema.enum?.includes(text)))
    .map(([what, value]) => {
      const again = kinds.has(what)
      kinds.add(what)
      return { what, value, ...(again && { again }) }
    })
}

/** Values at the very edge of what a member takes. */
export function edges (declared: Schema): unknown[] {
  const schema = resolved(declared)
  if (schema.enum !== undefined) return schema.enum.filter(value => value !== null)
  switch (typesOf(schema)[0]) {
    case 'integer': return [schema.minimum, schema.maximum]
    case 'boolean': return [true, false]
    case 'array': return [[sampleOf(schema.items as Schema)]]
    case 'string': {
      const { format = '', pattern, minLength = 1, maxLength = 1 } = schema
      if (!/^(?:free|plain)-(?:text|line)$/.test(format)) return isNullable(schema) ? [null] : []
      return [
        textOf(schema, minLength),
        textOf(schema, maxLength),
        ...(pattern === '\\S' ? ['😀'.repeat(maxLength)] : []),
      ]
    }
    default: return []
  }
}
