/**
 * Limits of a document: its size, checked before validation, and its cost, checked before
 * execution.
 *
 * Without size limits, fragments used twice in each other make a document of 1.5 KB hang any
 * validator. The cost is the number of values in the largest answer that the document can get:
 * docs/graphql.md explains it. `@cost` and `@listSize` in the SDL (the GraphQL Cost Directives
 * Specification) override the defaults.
 */
import {
  getNamedType, getNullableType, isCompositeType, isInterfaceType, isIntrospectionType, isListType, isObjectType,
  SchemaMetaFieldDef, TypeMetaFieldDef,
} from 'graphql'
import type {
  DefinitionNode, DocumentNode, FieldNode, FragmentDefinitionNode, GraphQLCompositeType, GraphQLField, GraphQLSchema,
  OperationDefinitionNode, SelectionSetNode, ValueNode,
} from 'graphql'
import { ISSUE_TYPES, Problem } from '../problems/problems.ts'

export const LIMITS = {
  /** The introspection queries of common tools are 15 levels deep. */
  depth: 18,
  /** Counted each time a fragment repeats them, like the next three. */
  fields: 1_000,
  /** Fields of `Query`, `Mutation` or `Subscription`. */
  rootFields: 20,
  aliases: 100,
  /** Fields with arguments or a selection under a name already used: validation compares pairs. */
  repeatedFields: 100,
  fragments: 100,
  operations: 100,
  characters: 50_000,
  tokens: 5_000,
  /** Depth of nested brackets. */
  nesting: 100,
} as const

export const COSTS = {
  /** Limit of one document over HTTP. */
  limit: 125_000,
  /** Limit of one subscription event. */
  eventLimit: 10_000,
  /**
   * Cost of one request against the rate limit. A root field costs as much: it equals one REST
   * request.
   */
  unit: 2_500,
  /**
   * Characters of a new document that cost one request, because it must be parsed and validated.
   */
  newDocument: 1_000,
  /**
   * Assumed size of a list that neither the client nor the SDL limits, and of an introspection
   * list.
   */
  listSize: 2,
  introspectedListSize: 10,
  /** Characters of all texts in one answer. The cost limits do not bound the length of texts. */
  answerCharacters: 8 * 1024 * 1024,
  /** Default size of a page. */
  pageSize: 50,
  mostPageSize: 200,
} as const

/** The largest value that the contract's member `computed` can hold. */
const MAX_REPORTED_COST = 2 ** 31 - 1

type Size = Record<'depth' | 'fields' | 'rootFields' | 'aliases' | 'repeatedFields', number> & {
  /** Cost of everything outside lists of unknown size. */
  cost: number
  /**
   * Cost of one item of each list of unknown size; `first` of an enclosing field gives the count.
   */
  perItem: number
}

const NOTHING: Size = { depth: 0, fields: 0, rootFields: 0, aliases: 0, repeatedFields: 0, cost: 0, perItem: 0 }

/**
 * Checks the size limits of a document, which may be invalid.
 * @throws Problem 400 naming the limit
 */
export function assertWithinLimits (document: DocumentNode, schema: GraphQLSchema): void {
  const { definitions } = document
  refuseAbove('fragments', definitions.filter(({ kind }) => kind === 'FragmentDefinition').length)
  refuseAbove('operations', definitions.filter(({ kind }) => kind === 'OperationDefinition').length)
  const sizeOf = createMeasurer(document, schema, {})
  for (const definition of definitions) {
    if (!isExecutable(definition)) continue
    const size = sizeOf(definition)
    refuseAbove('depth', size.depth)
    refuseAbove('fields', size.fields)
    refuseAbove('rootFields', size.rootFields)
    refuseAbove('aliases', size.aliases)
    refuseAbove('repeatedFields', size.repeatedFields)
  }
}

type Executable = OperationDefinitionNode | FragmentDefinitionNode

const isExecutable = (definition: DefinitionNode): definition is Executable =>
  definition.kind === 'OperationDefinition' || definition.kind === 'FragmentDefinition'

export type Variables = Record<string, unknown> | null | undefined

/**
 * Computes the cost of an operation in a valid document. The variables may be invalid.
 * @returns the most values that the answer can hold, plus 2,500 for each root field
 * @throws Problem 400 with `cost` when the cost is above the limit
 */
export function costOf (
  document: DocumentNode,
  operation: OperationDefinitionNode,
  schema: GraphQLSchema,
  variables: Variables,
  limit: number = COSTS.limit,
): number {
  const defaults = Object.fromEntries(operation.variableDefinitions?.map(({ variable, defaultValue }) =>
    [variable.name.value, literal(defaultValue)]) ?? [])
  const { cost, perItem } = createMeasurer(document, schema, { ...defaults, ...variables })(operation)
  const computed = Math.min(cost + COSTS.listSize * perItem, MAX_REPORTED_COST)
  if (computed <= limit) return computed
  const detail = `costs ${computed}, where at most ${limit} is answered: ask for smaller pages or fewer members`
  throw new Problem('badRequest', `query ${detail}.`, { issues: [issueOf(detail)], cost: { computed, limit } })
}

/** Further rate-limit units to spend for this cost: the client has already spent one. */
export const unitsOf = (cost: number): number => Math.max(0, Math.floor(cost / COSTS.unit) - 1)

/**
 * Checks the size of an answer before it is serialized: aliases can repeat a text of 20,000
 * characters thousands of times within the cost limit. Runs in linear time in the number of values,
 * which the cost bounds.
 * @throws Problem 400
 */
export function assertAnswerFits (data: unknown): void {
  let remaining: number = COSTS.answerCharacters

  function count (value: unknown): void {
    if (typeof value === 'string') remaining -= value.length
    else if (Array.isArray(value)) value.forEach(count)
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(count)
    if (remaining >= 0) return
    const detail =
      `has an answer of more than ${COSTS.answerCharacters} characters: ask for smaller pages or fewer texts`
    throw new Problem('badRequest', `query ${detail}.`, { issues: [issueOf(detail)] })
  }

  count(data)
}

/**
 * Rate-limit units for parsing and validating a document that is new to this process, by its
 * length.
 */
export const unitsOfNew = ({ loc }: DocumentNode): number => Math.floor((loc?.end ?? 0) / COSTS.newDocument)

/** Measures operations and fragments in linear time: each fragment is measured once. */
function createMeasurer (document: DocumentNode, schema: GraphQLSchema, variables: Record<string, unknown>) {
  const fragments = new Map(document.definitions.flatMap(definition =>
    definition.kind === 'FragmentDefinition' ? [[definition.name.value, definition]] : []))
  const measured = new Map<string, Size>()
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]

  function sizeOf (definition: Executable): Size {
    if (definition.kind === 'FragmentDefinition') return sizeOfFragment(definition.name.value)
    return sizeOfSelection(definition.selectionSet, schema.getRootType(definition.operation) ?? undefined)
  }

  /** The validator refuses fragments that contain themselves, so they count as nothing here. */
  function sizeOfFragment (name: string): Size {
    const measuredSize = measured.get(name)
    if (measuredSize !== undefined) return measuredSize
    measured.set(name, NOTHING)
    const fragment = fragments.get(name)
    const size = fragment === undefined
      ? NOTHING
      : sizeOfSelection(fragment.selectionSet, typeNamed(fragment.typeCondition.name.value))
    measured.set(name, size)
    return size
  }

  /** @param names response names so far in this selection, including those of inline fragments */
  function sizeOfSelection ({ selections }: SelectionSetNode, type: Type, names = new Set<string>()): Size {
    const size = { ...NOTHING }
    for (const selection of selections) {
      switch (selection.kind) {
        case 'FragmentSpread':
          add(size, sizeOfFragment(selection.name.value))
          break
        case 'InlineFragment': {
          const { selectionSet, typeCondition } = selection
          add(size, sizeOfSelection(selectionSet, typeCondition ? typeNamed(typeCondition.name.value) : type, names))
          break
        }
        case 'Field': {
          const name = (selection.alias ?? selection.name).value
          add(size, sizeOfField(selection, type))
          const isPlain = selection.selectionSet === undefined && !selection.arguments?.length
          if (names.has(name) && !isPlain) size.repeatedFields += 1
          names.add(name)
        }
      }
    }
    return size
  }

  function sizeOfField (node: FieldNode, parent: Type): Size {
    const field = fieldNamed(node.name.value, parent)
    const type = field && getNamedType(field.type)
    const nested = node.selectionSet
      ? sizeOfSelection(node.selectionSet, isCompositeType(type) ? type : undefined)
      : NOTHING
    const isRoot = roots.some(root => root === parent)
    const own = isRoot ? COSTS.unit : 0
    const size = {
      ...nested,
      depth: nested.depth + 1,
      fields: nested.fields + 1,
      rootFields: nested.rootFields + (isRoot ? 1 : 0),
      aliases: nested.aliases + (node.alias === undefined ? 0 : 1),
    }
    const cost = nested.cost + weightOf(field)
    const count = sizeGiven(node, field, parent)
    if (node.selectionSet !== undefined && field && isListType(getNullableType(field.type))) {
      const item = cost + COSTS.listSize * nested.perItem
      return count === undefined
        ? { ...size, cost: own, perItem: item }
        : { ...size, cost: own + count * item, perItem: 0 }
    }
    if (count === undefined) return { ...size, cost: own + cost }
    return { ...size, cost: own + cost + count * nested.perItem, perItem: 0 }
  }

  /** The value of `first`, or the size that the SDL assumes. */
  function sizeGiven (node: FieldNode, field: Field | undefined, parent: Type): number | undefined {
    const isList = field !== undefined && isListType(getNullableType(field.type))
    if (isList && parent && isIntrospectionType(parent)) return COSTS.introspectedListSize
    if (!field?.args.some(({ name }) => name === 'first')) return sizesOf(field).listSize
    const given = node.arguments?.find(({ name }) => name.value === 'first')?.value
    const first = given?.kind === 'Variable' ? variables[given.name.value] : literal(given)
    if (first === undefined || first === null) return COSTS.pageSize
    const isSize = Number.isInteger(first) && Number(first) >= 0
    return isSize ? Math.min(Number(first), COSTS.mostPageSize) : COSTS.mostPageSize
  }

  function typeNamed (name: string): Type {
    const type = schema.getType(name)
    return isCompositeType(type) ? type : undefined
  }

  function fieldNamed (name: string, parent: Type): Field | undefined {
    if (parent === schema.getQueryType() && name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef
    if (parent === schema.getQueryType() && name === TypeMetaFieldDef.name) return TypeMetaFieldDef
    return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined
  }

  return sizeOf
}

const SUMMED = ['fields', 'rootFields', 'aliases', 'repeatedFields', 'cost', 'perItem'] as const

function add (to: Size, size: Size): void {
  to.depth = Math.max(to.depth, size.depth)
  for (const name of SUMMED) to[name] += size[name]
}

type Type = GraphQLCompositeType | undefined
type Field = GraphQLField<unknown, unknown>
type Sizes = { weight: number, listSize: number | undefined }

const sizesByField = new WeakMap<Field, Sizes>()

/** Weight and list size of a field according to the SDL. */
function sizesOf (field: Field | undefined): Sizes {
  if (field === undefined) return { weight: 1, listSize: undefined }
  const cachedSizes = sizesByField.get(field)
  if (cachedSizes !== undefined) return cachedSizes
  const sizes = { weight: 1, listSize: undefined, ...directivesOf(field) }
  sizesByField.set(field, sizes)
  return sizes
}

const weightOf = (field: Field | undefined): number => sizesOf(field).weight

function directivesOf ({ astNode }: Field): Partial<Sizes> {
  const valueOf = (name: string, argument: string): number | undefined => {
    const directive = astNode?.directives?.find(({ name: { value } }) => value === name)
    const given = directive?.arguments?.find(({ name: { value } }) => value === argument)
    return given && Number(literal(given.value))
  }
  const [weight, listSize] = [valueOf('cost', 'weight'), valueOf('listSize', 'assumedSize')]
  return { ...(weight !== undefined && { weight }), ...(listSize !== undefined && { listSize }) }
}

/** The value of a number or string literal; null for any other literal. */
function literal (node: ValueNode | undefined): string | number | null | undefined {
  if (node === undefined) return undefined
  if (node.kind === 'IntValue') return Number(node.value)
  return node.kind === 'StringValue' ? node.value : null
}

/**
 * Checks a document before it is parsed: the parser recurses for every nested bracket.
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

/**
 * Matches strings, block strings and comments, terminated or not: brackets inside them do not nest.
 * Runs in linear time, because each alternative matches where it begins.
 */
const TEXT = /"""(?:\\"""|[^])*?(?:"""|$)|"(?:\\.|[^"\\\n])*"?|#[^\n]*/g

function refuseAbove (name: keyof typeof LIMITS, value: number): void {
  if (value <= LIMITS[name]) return
  const detail = `exceeds the limit for ${name}: ${value}, where at most ${LIMITS[name]} are answered`
  throw new Problem('badRequest', `query ${detail}.`, { issues: [issueOf(detail)] })
}

const issueOf = (detail: string) => ({ type: ISSUE_TYPES.invalidInput, in: 'body' as const, name: 'query', detail })
