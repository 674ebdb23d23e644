/** Reading through GraphQL: the same use cases, answered as the schema promises. */
import type { MercuriusContext } from 'mercurius'
import { codeListItems } from '../../complaints/codeLists/index.ts'
import { assertBody, assertQuery } from '../../contract/shapes.ts'
import type { QueryResolvers, Resolvers } from '../../generated/graphql.ts'
import { Problem } from '../../problems/problems.ts'
import type { Filters, Sort } from '../../usecases/complaints/listQuery.ts'
import { complaintIdOf, globalIdOf, uuidOf } from '../globalIds.ts'

const complaint = async (id: string, { useCases, actor }: MercuriusContext) => (await useCases.getComplaint(actor, id)).view

export const queries: QueryResolvers<MercuriusContext> = {
  complaint: (_root, { id }, context) => complaint(complaintIdOf(id, 'id'), context),

  async node (_root, { id }, context) {
    const uuid = uuidOf(id)
    if (uuid === undefined) throw new Problem('resourceNotFound', 'There is no such resource for this client.')
    return { __typename: 'Complaint' as const, ...await complaint(uuid, context) }
  },

  async complaints (_root, { first, after, filter, sort }, { useCases, actor }) {
    const query = withoutEmpty({ ...filter, sort, pageSize: first, after })
    withArguments(() => assertQuery('listComplaints', query))
    const { sort: order, pageSize, after: from, ...filters } = query as Filters & { sort?: Sort, pageSize?: number, after?: string }
    const { items, next } = await useCases.listComplaints(actor, { filters, sort: order, pageSize, after: from })
    return connection(items.map(item => ({ node: item.view, get cursor () { return item.cursor } })), next)
  },

  async calculateDeadlines (_root, { input }, { useCases }) {
    const body = withoutEmpty(input)
    assertBody('calculateDeadlines', body)
    return useCases.calculateDeadlines(body as { receivedAt: string })
  },

  calendars: (_root, _args, { useCases }) => [...useCases.listCalendars()],

  calendarDays (_root, { version, year }, { useCases }) {
    assertQuery('listCalendarDays', withoutEmpty({ year }))
    return useCases.listCalendarDays(version, year ?? undefined)
  },

  procedure: (_root, { lang }, { useCases, language }) => useCases.getProcedure(lang ?? language),

  codeLists: () => codeListItems(),

  me: (_root, _args, { actor: { id, name, role, office, scopes } }) =>
    ({ id, name, role, scopes, ...(office && { office: { id: office.id, name: office.name } }) }),
}

export const complaintFields: Resolvers<MercuriusContext>['Complaint'] = {
  id: ({ id }) => globalIdOf(id),
  complaintId: ({ id }) => id,

  escalationReceipt: ({ id, escalation }, _args, { useCases, actor }) =>
    escalation === undefined ? null : useCases.getEscalationReceipt(actor, id),

  deadlineExplanation: ({ id }, { kind, cycle, lang }, { useCases, actor, language }) => {
    assertQuery('explainDeadline', withoutEmpty({ cycle }))
    return useCases.explainDeadline(actor, id, kind, cycle ?? undefined, lang ?? language)
  },

  async history ({ id }, { first, after }, { useCases, actor }) {
    const query = withoutEmpty({ pageSize: first, after }) as { pageSize?: number, after?: string }
    withArguments(() => assertQuery('listHistory', query))
    const { items, next, cursorOf } = await useCases.listHistory(actor, id, query)
    return connection(items.map(node => ({ node, get cursor () { return cursorOf(node) } })), next)
  },

  historyVerification: ({ id }, _args, { useCases, actor }) => useCases.verifyHistory(actor, id),
}

export const connection = <Node> (edges: { node: Node, cursor: string }[], next: string | undefined) => ({
  edges,
  pageInfo: {
    hasNextPage: next !== undefined,
    hasPreviousPage: false,
    // Signed when they are asked for.
    get startCursor () { return edges[0]?.cursor ?? null },
    get endCursor () { return edges.at(-1)?.cursor ?? null },
  },
})

/** Null and undefined mean the same in arguments. */
export const withoutEmpty = (value: object): Record<string, unknown> =>
  JSON.parse(JSON.stringify(Object.fromEntries(Object.entries(value).filter(([, member]) => member !== null && member !== undefined))))

/** What REST calls `pageSize` is `first` here. */
export function withArguments (check: () => void): void {
  try {
    check()
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    const issues = error.extras.issues?.map(issue => issue.name === 'pageSize' ? { ...issue, name: 'first' } : issue)
    throw new Problem(error.name, error.message.replaceAll('pageSize', 'first'), { ...error.extras, issues })
  }
}
