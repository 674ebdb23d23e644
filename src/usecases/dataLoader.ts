/**
 * For one document of GraphQL: readings of one kind that begin in one turn of the event loop are one, and what they ask
 * for in one turn is one statement. So a page costs as many statements as one item, whatever its fields read, and the
 * use cases need not know. Nothing is kept for a later turn.
 */
import type { AdditionKind } from '../complaints/correspondence.ts'
import type { Actor } from '../directory/actor.ts'
import type { Id } from '../directory/ids.ts'
import { Problem } from '../problems/problems.ts'
import type { ComplaintReader, ComplaintStore } from './complaints/ports.ts'
import type { DeliveryQuery, WebhookReader, WebhookStore } from './webhooks/ports.ts'

type Read<R> = <T>(actor: Actor, work: (reading: R) => Promise<T>) => Promise<T>

export function batchComplaintReads (store: ComplaintStore): ComplaintStore {
  return { ...store, query: readTogether(store.query, readingTogether), snapshot: readTogether(store.snapshot, readingTogether) }
}

export const batchWebhookReads = (store: WebhookStore): WebhookStore => ({ ...store, read: readTogether(store.read, webhookReadingTogether) })

function readingTogether (reading: ComplaintReader): ComplaintReader {
  const keyed = gathered(async (ids: Id[]) => {
    const found = await reading.complaintsWithKeys([...new Set(ids)])
    return ids.map(id => found.get(id))
  })
  const history = gathered((asked: Parameters<ComplaintReader['history']>[]) => inGroups(asked, ([, ...alike]) => alike, async (group, alike) => {
    const found = await reading.historiesOf([...new Set(group.map(([id]) => id))], ...alike)
    return group.map(([id]) => found.get(id) ?? [])
  }))
  const references = gathered(async (asked: (readonly Id[])[]) => {
    const found = await reading.references([...new Set(asked.flat())])
    return asked.map(() => found)
  })
  const letters = gathered((asked: Parameters<ComplaintReader['letters']>[]) => inGroups(asked, ([,, ...page]) => page, async (group, page) => {
    const found = await reading.lettersOf(new Map(group.map(([id, key]) => [id, key])), ...page)
    return group.map(([id]) => found.get(id) ?? [])
  }))
  type Asked = [kind: AdditionKind, ids: readonly Id[], after: number, limit: number]
  const additions = gathered((asked: Asked[]) => inGroups(asked, ([kind,, ...page]) => [kind, ...page] as const, async (group, [kind, ...page]) => {
    const found = await reading.additions(kind, [...new Set(group.flatMap(([, ids]) => ids))], ...page)
    return group.map(() => found)
  }))
  return {
    ...reading,
    additions: (...asked) => additions(asked) as never,
    complaintWithKey: keyed,
    complaint: async id => (await keyed(id))?.complaint,
    history: (...asked) => history(asked),
    letters: (...asked) => letters(asked),
    references,
  }
}

function webhookReadingTogether (reading: WebhookReader): WebhookReader {
  const endpoint = gathered(async (ids: Id[]) => {
    const all = ids.length === 1 ? [await reading.endpoint(ids[0] as Id)] : await reading.endpoints()
    return ids.map(id => all.find(one => one?.id === id))
  })
  const deliveries = gathered((asked: [id: Id, query: DeliveryQuery][]) => inGroups(asked, ([, query]) => query, async (group, query) => {
    const found = await reading.deliveriesOf([...new Set(group.map(([id]) => id))], query)
    return group.map(([id]) => found.get(id) ?? [])
  }))
  return { ...reading, endpoint, deliveries: (id, query) => deliveries([id, query]) }
}

/** One transaction for all that begin in one turn. A refusal is told to whom it concerns; a failure ends them all. */
function readTogether<R> (read: Read<R>, together: (reading: R) => R): Read<R> {
  type Work = (reading: R) => Promise<unknown>
  const joins = new Map<Actor, (work: Work) => Promise<PromiseSettledResult<unknown>>>()

  const joinOf = (actor: Actor) => gathered((works: Work[]) => read(actor, async reading => {
    const shared = together(reading)
    const outcomes = await Promise.allSettled(works.map(work => work(shared)))
    const failure = outcomes.find(outcome => outcome.status === 'rejected' && !(outcome.reason instanceof Problem))
    if (failure?.status === 'rejected') throw failure.reason
    return outcomes
  }))

  return async function readInTurn<T> (actor: Actor, work: (reading: R) => Promise<T>): Promise<T> {
    const join = joins.get(actor) ?? joinOf(actor)
    joins.set(actor, join)
    const outcome = await join(work)
    if (outcome.status === 'rejected') throw outcome.reason
    return outcome.value as T
  }
}

/** @param load gives as many values as it is handed keys, in their order */
function gathered<Key, Value> (load: (keys: Key[]) => Promise<Value[]>): (key: Key) => Promise<Value> {
  let open: { keys: Key[], values: Promise<Value[]> } | undefined

  function begin () {
    const keys: Key[] = []
    const values = turn().then(() => {
      open = undefined
      return load(keys)
    })
    return { keys, values }
  }

  return async key => {
    const { keys, values } = open ??= begin()
    const index = keys.push(key) - 1
    return (await values)[index] as Value
  }
}

const turn = (): Promise<void> => new Promise(resolve => { setImmediate(resolve) })

/** Values in the order of what was asked, loaded for each group that is asked alike. */
async function inGroups<Asked, Alike, Value> (asked: Asked[], alikeOf: (one: Asked) => Alike, load: (group: Asked[], alike: Alike) => Promise<Value[]>): Promise<Value[]> {
  const values = new Map<Asked, Value>()
  for (const group of Map.groupBy(asked, one => JSON.stringify(alikeOf(one))).values()) {
    const loaded = await load(group, alikeOf(group[0] as Asked))
    group.forEach((one, index) => values.set(one, loaded[index] as Value))
  }
  return asked.map(one => values.get(one) as Value)
}
