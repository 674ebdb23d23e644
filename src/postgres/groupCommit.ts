/** Group commit: changes of one client that come at once share a transaction, with one commit and one statement a table. */
import type { Actor } from '../directory/actor.ts'
import { Problem } from '../problems/problems.ts'
import { assertMayWait, fairSemaphore } from '../concurrency/fairSemaphore.ts'
import { isConflict } from './availability.ts'
import { batchQueries, joinStatements } from './multiRow.ts'
import type { Row, RowQuery, Run } from './statement.ts'
import { rightsOf } from './transaction.ts'
import type { Deferred } from './transaction.ts'

/** A transaction in the rights of who asks. */
type Begin = (actor: Actor, work: (run: Run, later: Deferred) => Promise<void>) => Promise<void>

/**
 * One change. What it asks goes with what others ask at the same moment; its `later` statements go out when all have theirs.
 * @param claims what the others have claimed: a lock keeps out everybody but its own transaction
 */
export type GroupMember<T> = (run: Run, later: Deferred, claims: Set<string>) => Promise<T>

type Waiting = { part: GroupMember<unknown>, alone: () => Promise<unknown>, told: PromiseWithResolvers<unknown> }

/** Of those with the same rights. `left` is how many left together last; `asked` while a place is waited for. */
type Queue = { actor: Actor, waiting: Waiting[], underway: number, left: number, asked: boolean }

/** One is thought out while PostgreSQL writes the other, as soon as it is as large: small groups cost more for each. */
const MOST_UNDERWAY = 2
/**
 * Over all clients; a client has half of them, however many offices it acts for. A change that waits for its place is
 * joined by others of its queue; one that waited for a connection would not be.
 */
const MOST_UNDERWAY_OF_ALL = 4
/** Changes of one client, in all of its queues. */
const MOST_WAITING = 200
/** Whoever else wants a number of the series waits for all of them: some 25 ms. */
const MOST_TOGETHER = 16

/**
 * A change that finds nobody underway goes at once; what comes meanwhile waits and goes together. What one is refused for is
 * its own: it has sent nothing yet that would have to be undone. When the transaction itself fails, each is done `alone`.
 * @throws Problem 503 to all, also to those who wait: nobody knows whether the transaction ended, and the next would fare no
 * better; 429 when too many changes of the client wait
 */
export function groupCommit (begin: Begin): <T>(actor: Actor, part: GroupMember<T>, alone: () => Promise<T>) => Promise<T> {
  const queues = new Map<string, Queue>()
  const inTurn = fairSemaphore({ most: MOST_UNDERWAY_OF_ALL })

  async function depart (rights: string, queue: Queue): Promise<void> {
    if (!mayDepart(queue)) return
    const { actor, waiting } = queue
    queue.asked = true
    let began = false
    try {
      await inTurn(actor.clientId, async () => {
        began = true
        queue.asked = false
        const group = waiting.splice(0, MOST_TOGETHER)
        // Those who waited may have been told meanwhile that the database is away.
        if (group.length === 0) return
        queue.left = group.length
        queue.underway += 1
        void depart(rights, queue)
        await goTogether(work => begin(actor, work), group).finally(() => { queue.underway -= 1 })
      })
    } catch (error) {
      if (!began) queue.asked = false
      for (const { told } of waiting.splice(0)) told.reject(error)
    }
    if (waiting.length > 0) void depart(rights, queue)
    else if (queue.underway === 0 && !queue.asked) queues.delete(rights)
  }

  const waitingOf = (clientId: string): number =>
    queues.values().filter(({ actor }) => actor.clientId === clientId).reduce((sum, { waiting }) => sum + waiting.length, 0)

  return async <T>(actor: Actor, part: GroupMember<T>, alone: () => Promise<T>) => {
    assertMayWait(waitingOf(actor.clientId), MOST_WAITING)
    const rights = rightsOf(actor)
    const queue = queues.get(rights) ?? { actor, waiting: [], underway: 0, left: 0, asked: false }
    queues.set(rights, queue)
    const told = Promise.withResolvers<unknown>()
    queue.waiting.push({ part, alone, told })
    void depart(rights, queue)
    return told.promise as Promise<T>
  }
}

const mayDepart = ({ waiting, underway, left, asked }: Queue): boolean =>
  !asked && waiting.length > 0 && (underway === 0 || (underway < MOST_UNDERWAY && waiting.length >= left))

/** Tells each what became of it. @throws Problem 503 */
async function goTogether (begin: (work: (run: Run, later: Deferred) => Promise<void>) => Promise<void>, group: readonly Waiting[]): Promise<void> {
  const claims = new Set<string>()
  const endings: (() => void)[] = []
  const writes: Held[][] = []
  try {
    await begin(async (run, later) => {
      const ask = batchQueries(run)
      await Promise.all(group.map(async ({ part, told }) => {
        const held: Held[] = []
        try {
          const result = await part(ask, holding(held), claims)
          writes.push(held)
          endings.push(() => told.resolve(result))
        } catch (error) {
          endings.push(() => told.reject(error))
        }
      }))
      writeAll(writes, later)
    })
  } catch (error) {
    // A lost deadlock or conflict is known to have written nothing.
    const unknown = error instanceof Problem && error.status === 503 && !isConflict(error)
    for (const { alone, told } of group) {
      if (unknown || (group.length === 1 && !isConflict(error))) told.reject(error)
      else alone().then(told.resolve, told.reject)
    }
    if (unknown) throw error
    return
  }
  for (const end of endings) end()
}

type Held = { query: RowQuery, answer: PromiseWithResolvers<Row[]> }

function writeAll (writes: readonly Held[][], later: Deferred): void {
  const answers = new Map(writes.flat().map(({ query, answer }) => [query, answer]))
  for (const { query, parts } of joinStatements(writes.map(held => held.map(({ query }) => query)))) {
    const rows = later(query)
    for (const part of parts) answers.get(part)?.resolve(rows)
  }
}

const holding = (held: Held[]): Deferred => query => {
  const answer = Promise.withResolvers<Row[]>()
  // That it failed is what the transaction fails with.
  answer.promise.catch(() => undefined)
  held.push({ query, answer })
  return answer.promise
}
