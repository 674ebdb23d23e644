/**
 * What a document may ask for, counted before it is validated: fragments used twice in fragments used twice
 * make a document of 1.5 KB hang any validator (and so any server) for good.
 */
import type { DocumentNode, SelectionSetNode } from 'graphql'
import { ISSUE_TYPES, Problem } from '../complaints/problems.ts'

/** Every tool's introspection goes 15 deep. */
export const LIMITS = { depth: 18, fields: 1_000, rootFields: 20, aliases: 100, characters: 50_000, nesting: 100 } as const

type Size = { depth: number, fields: number, aliases: number }

/** @throws Problem 400 naming the limit */
export function assertWithinLimits (document: DocumentNode): void {
  const fragments = new Map(document.definitions.flatMap(definition => definition.kind === 'FragmentDefinition' ? [[definition.name.value, definition.selectionSet]] : []))
  const measured = new Map<string, Size>()

  /** Each fragment is measured once; one that contains itself is left to the validator, which refuses it. */
  function sizeOf ({ selections }: SelectionSetNode, within: ReadonlySet<string>): Size {
    const size: Size = { depth: 0, fields: 0, aliases: 0 }
    for (const selection of selections) {
      const nested = selection.kind === 'FragmentSpread'
        ? sizeOfFragment(selection.name.value, within)
        : selection.selectionSet === undefined ? { depth: 0, fields: 0, aliases: 0 } : sizeOf(selection.selectionSet, within)
      const isField = selection.kind === 'Field'
      size.depth = Math.max(size.depth, nested.depth + (isField ? 1 : 0))
      size.fields += nested.fields + (isField ? 1 : 0)
      size.aliases += nested.aliases + (isField && selection.alias !== undefined ? 1 : 0)
    }
    return size
  }

  function sizeOfFragment (name: string, within: ReadonlySet<string>): Size {
    const known = measured.get(name)
    if (known !== undefined) return known
    const fragment = fragments.get(name)
    if (fragment === undefined || within.has(name)) return { depth: 0, fields: 0, aliases: 0 }
    const size = sizeOf(fragment, new Set([...within, name]))
    measured.set(name, size)
    return size
  }

  for (const definition of document.definitions) {
    if (definition.kind !== 'OperationDefinition' && definition.kind !== 'FragmentDefinition') continue
    const { depth, fields, aliases } = sizeOf(definition.selectionSet, new Set())
    refuseAbove('depth', depth)
    refuseAbove('fields', fields)
    refuseAbove('aliases', aliases)
    refuseAbove('rootFields', definition.kind === 'OperationDefinition' ? definition.selectionSet.selections.length : 0)
  }
}

/**
 * Before a document is parsed: the parser calls itself for every bracket inside a bracket.
 * @throws Problem 400
 */
export function assertParsable (source: string): void {
  refuseAbove('characters', source.length)
  let depth = 0
  for (const [bracket] of source.replace(TEXT, '').matchAll(/[[\]{}()]/g)) {
    depth += '[{('.includes(bracket) ? 1 : -1
    refuseAbove('nesting', depth)
  }
}

/** Strings, block strings and comments, closed or not: brackets in there nest nothing. Each part matches where it begins, so this takes linear time. */
const TEXT = /"""(?:\\"""|[^])*?(?:"""|$)|"(?:\\.|[^"\\\n])*"?|#[^\n]*/g

function refuseAbove (name: keyof typeof LIMITS, value: number): void {
  if (value <= LIMITS[name]) return
  const detail = `exceeds the limit for ${name}: ${value}, where at most ${LIMITS[name]} are answered`
  throw new Problem('badRequest', `query ${detail}.`, { issues: [{ type: ISSUE_TYPES.invalidInput, in: 'body', name: 'query', detail }] })
}
