/**
 * Measures a GraphQL document: its depth, its fields, and the number of values in the largest
 * answer that it can get. `@cost` and `@listSize` in the SDL (the GraphQL Cost Directives
 * Specification) override the defaults.
 */
import {
  getNamedType, getNullableType, isCompositeType, isInterfaceType, isIntrospectionType, isListType, isObjectType,
  SchemaMetaFieldDef, TypeMetaFieldDef,
} from 'graphql'
import type {
  DocumentNode, FieldNode, FragmentDefinitionNode, GraphQLCompositeType, GraphQLField, GraphQLSchema,
  OperationDefinitionNode, SelectionSetNode, ValueNode,
} from 'graphql'
import { COSTS } from './limits.ts'

type Size = Record<'depth' | 'fields' | 'rootFields' | 'aliases' | 'repeatedFields', number> & {
  /** Cost of everything outside lists of unknown size. */
  cost: number
  /**
   * Cost of one item of each list of unknown size; `first` of an enclosing field gives the count.
   */
  perItem: number
}

const NOTHING: Size = { depth: 0, fields: 0, rootFields: 0, aliases: 0, repeatedFields: 0, cost: 0, perItem: 0 }

export type Executable = OperationDefinitionNode | FragmentDefinitionNode

/** Measures operations and fragments in linear time: each fragment is measured once. */
export function createMeasurer (document: DocumentNode, schema: GraphQLSchema, variables: Record<string, unknown>) {
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
    return isSize ? Math.min(Number(first), COSTS.maxPageSize) : COSTS.maxPageSize
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
export function literal (node: ValueNode | undefined): string | number | null | undefined {
  if (node === undefined) return undefined
  if (node.kind === 'IntValue') return Number(node.value)
  return node.kind === 'StringValue' ? node.value : null
}
