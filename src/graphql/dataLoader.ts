/**
 * Data loaders of one GraphQL document. Reads that start in the same turn of the event loop share a
 * transaction, and loads in the same turn share a statement. A page of fifty then costs as many
 * statements as a page of one, without any use case depending on it. The document's cost limit
 * bounds each batch. No loader outlives its transaction.
 */
import DataLoader from 'dataloader'
import type { AdditionKind } from '../complaints/correspondence.ts'
import type { Actor } from '../directory/actor.ts'
import type { Id } from '../directory/ids.ts'
import { Problem } from '../problems/problems.ts'
import type { Subtree } from '../transparency/merkleTree.ts'
import type { Access, AccessRecorder } from '../usecases/accessLog/ports.ts'
import type { ComplaintReader } from '../usecases/complaints/ports.ts'
import type { StoredAttachment } from '../usecases/correspondence/ports.ts'
import type { Ports } from '../usecases/ports.ts'
import type { WebhookReader } from '../usecases/webhooks/ports.ts'

/** Returns the same ports with batched reads. Must be called once per document. */
export const batchReads = ({ store, webhooks, accessLog, ...ports }: Ports): Ports => ({
  ...ports,
  accessLog: { ...accessLog, record: gatherAccesses(accessLog) },
  store: {
    ...store,
    query: shareTransaction(store.query, batchComplaintReads),
    snapshot: shareTransaction(store.snapshot, batchComplaintReads),
  },
  webhooks: { ...webhooks, snapshot: shareTransaction(webhooks.snapshot, batchWebhookReads) },
})

/**
 * Batches wait for a whole turn of the event loop: the default, a microtask, would split reads of
 * different use cases.
 */
const batchScheduleFn = (dispatch: () => void): void => { setImmediate(dispatch) }

/**
 * Accesses of one turn, by operation, become one: a page of fifty complaints with their histories
 * is two, not fifty-one.
 */
function gatherAccesses ({ record }: AccessRecorder): AccessRecorder['record'] {
  const gathered = new Map<string, Omit<Access, 'complaintIds'> & { complaintIds: Set<Id> }>()
  return access => {
    const name = `${access.operation} ${access.refused ?? false}`
    const same = gathered.get(name)
    if (same !== undefined) {
      for (const id of access.complaintIds) same.complaintIds.add(id)
      return
    }
    if (gathered.size === 0) {
      setImmediate(() => {
        for (const { complaintIds, ...rest } of gathered.values()) record({ ...rest, complaintIds: [...complaintIds] })
        gathered.clear()
      })
    }
    gathered.set(name, { ...access, complaintIds: new Set(access.complaintIds) })
  }
}

type Work<Reader> = (reader: Reader) => Promise<unknown>
type Read<Reader> = <T>(actor: Actor, work: (reader: Reader) => Promise<T>) => Promise<T>

/**
 * Runs all reads of one turn in one transaction. A refusal rejects only its own read; any other
 * failure rejects all of them.
 */
function shareTransaction<Reader> (read: Read<Reader>, batched: (reader: Reader) => Reader): Read<Reader> {
  const transactions = new Map<Actor, DataLoader<Work<Reader>, unknown>>()

  const transactionOf = (actor: Actor) => new DataLoader<Work<Reader>, unknown>(works => read(actor, async reader => {
    const shared = batched(reader)
    const outcomes = await Promise.allSettled(works.map(work => work(shared)))
    return outcomes.map(outcome => {
      if (outcome.status === 'fulfilled') return outcome.value
      if (outcome.reason instanceof Problem) return outcome.reason
      throw outcome.reason
    })
  }), { batchScheduleFn, cache: false })

  return async <T>(actor: Actor, work: (reader: Reader) => Promise<T>): Promise<T> => {
    const transaction = transactions.get(actor) ?? transactionOf(actor)
    transactions.set(actor, transaction)
    return await transaction.load(work) as T
  }
}

function batchComplaintReads (reader: ComplaintReader): ComplaintReader {
  const complaints = loaderById(ids => reader.complaintsWithKeys(ids))
  const references = new DataLoader<readonly Id[], Map<Id, string | undefined>>(async lists => {
    const opened = await reader.references([...new Set(lists.flat())])
    return lists.map(() => opened)
  }, { batchScheduleFn, cache: false })
  const histories = loaderPerArguments((...args: Rest<ComplaintReader['historiesOf']>) =>
    loaderById(ids => reader.historiesOf(ids, ...args)))
  const visibleHistories = loaderPerArguments((...args: Rest<ComplaintReader['visibleHistoriesOf']>) =>
    loaderById(ids => reader.visibleHistoriesOf(ids, ...args)))
  const letters = loaderPerArguments((...args: Rest<ComplaintReader['lettersOf']>) =>
    new DataLoader(async (idsWithKeys: readonly (readonly [Id, Buffer])[]) => {
      const loaded = await reader.lettersOf(new Map(idsWithKeys), ...args)
      return idsWithKeys.map(([id]) => loaded.get(id) ?? [])
    }, { batchScheduleFn, cacheKeyFn: ([id]) => id }))
  const additionsOf = <K extends AdditionKind>(kind: K) => loaderPerArguments((after: number, limit: number) =>
    loaderById<StoredAttachment<K>[]>(ids => reader.additions(kind, ids, after, limit)))
  const additions: { [K in AdditionKind]: ReturnType<typeof additionsOf<K>> } =
    { message: additionsOf('message'), note: additionsOf('note'), attachment: additionsOf('attachment') }
  const statements = loaderById(ids => reader.statementsOf(ids))
  const nodes = new DataLoader<readonly Subtree[], Buffer[]>(async lists => {
    const loaded = await reader.nodes(lists.flat())
    return lists.map(({ length }) => loaded.splice(0, length))
  }, { batchScheduleFn, cache: false })
  let newestCheckpoint: ReturnType<ComplaintReader['newestCheckpoint']> | undefined

  return {
    ...reader,
    statements: async id => await statements.load(id) ?? [],
    nodes: subtrees => nodes.load(subtrees),
    newestCheckpoint: () => newestCheckpoint ??= reader.newestCheckpoint(),
    complaintWithKey: id => complaints.load(id),
    complaint: async id => (await complaints.load(id))?.complaint,
    history: async (id, ...args) => await histories(...args).load(id) ?? [],
    visibleHistory: async (id, ...args) => await visibleHistories(...args).load(id) ?? [],
    letters: (id, key, ...args) => letters(...args).load([id, key]),
    references: ids => references.load(ids),
    async additions<K extends AdditionKind> (kind: K, ids: readonly Id[], after: number, limit: number) {
      const loader = additions[kind](after, limit)
      const loaded = await Promise.all(ids.map(async id => [id, await loader.load(id)] as const))
      return new Map(loaded.flatMap(([id, placed]) => placed === undefined ? [] : [[id, placed] as const]))
    },
  }
}

function batchWebhookReads (reader: WebhookReader): WebhookReader {
  const endpoints = new DataLoader<Id, Awaited<ReturnType<WebhookReader['endpoint']>>>(async ids => {
    const [id] = ids
    const loaded = ids.length === 1 && id !== undefined ? [await reader.endpoint(id)] : await reader.endpoints()
    return ids.map(id => loaded.find(endpoint => endpoint?.id === id))
  }, { batchScheduleFn })
  const deliveries = loaderPerArguments((...args: Rest<WebhookReader['deliveriesOf']>) =>
    loaderById(ids => reader.deliveriesOf(ids, ...args)))
  return {
    ...reader,
    endpoint: id => endpoints.load(id),
    deliveries: async (id, query) => await deliveries(query).load(id) ?? [],
  }
}

type Rest<F> = F extends (first: never, ...rest: infer R) => unknown ? R : never

type LoadMany<Value> = (ids: readonly Id[]) => Promise<ReadonlyMap<Id, Value>>

const loaderById = <Value>(loadMany: LoadMany<Value>): DataLoader<Id, Value | undefined> =>
  new DataLoader(async ids => {
    const loaded = await loadMany(ids)
    return ids.map(id => loaded.get(id))
  }, { batchScheduleFn })

/**
 * Different arguments need different loaders: `history(first: 5)` and `history(first: 2)` are two
 * statements.
 */
function loaderPerArguments<Args extends unknown[], Loader> (make: (...args: Args) => Loader) {
  const loaders = new Map<string, Loader>()
  return (...args: Args): Loader => {
    const name = JSON.stringify(args)
    const loader = loaders.get(name) ?? make(...args)
    loaders.set(name, loader)
    return loader
  }
}
