/** Changes of one client that come at once, in one transaction: one commit for all, each table written once, and a series of numbers held once. */
import type { Actor } from '../complaints/complaint.ts'
import { Problem } from '../complaints/problems.ts'
import { isConflict } from './availability.ts'
import { asking, joined } from './rowwise.ts'
import type { Row, RowQuery, Run } from './statements.ts'
import { rightsOf } from './transactions.ts'
import type { Later } from './transactions.ts'

/** A transaction in the rights of who asks. */
type Begin = (actor: Actor, work: (run: Run, later: Later) => Promise<void>) => Promise<void>

/**
 * One change. What it asks goes with what others ask at the same moment; its `later` statements go out when all have theirs.
 * @param claims what the others have claimed: a lock keeps out everybody but its own transaction
 */
export type Part<T> = (run: Run, later: Later, claims: Set<string>) => Promise<T>

type Waiting = { part: Part<unknown>, alone: () => Promise<unknown>, told: PromiseWithResolvers<unknown> }

/** Of those with the same rights. `left` is how many left together last. */
type Queue = { actor: Actor, waiting: Waiting[], underway: number, left: number }

/** One is thought out while PostgreSQL writes the other, as soon as it is as large: small groups cost more for each. */
const MOST_UNDERWAY = 2
/** Of everybody. Who waits for his turn meets others of his own, who then go with him; who waited for a connection would not. */
const MOST_UNDERWAY_OF_ALL = 4
/** Whoever else wants a number of the series waits for all of them: some 25 ms. */
const MOST_TOGETHER = 16

/**
 * A change that finds nobody underway goes at once; what comes meanwhile waits and goes together. What one is refused for is
 * its own: it has sent nothing yet that would have to be undone. When the transaction itself fails, each is done `alone`.
 * @throws Problem 503 to all, also to those who wait: nobody knows whether the transaction ended, and the next would fare no better
 */
export function together (begin: Begin): <T>(actor: Actor, part: Part<T>, alone: () => Promise<T>) => Promise<T> {
  const queues = new Map<string, Queue>()
  /** Whose turn it is, by rights. */
  const turns = new Set<string>()
  let underway = 0

  function departNext (): void {
    for (const rights of turns) {
      if (underway >= MOST_UNDERWAY_OF_ALL) return
      const queue = queues.get(rights)
      if (queue !== undefined && mayDepart(queue)) {
        turns.delete(rights)
        void depart(rights, queue)
      }
    }
  }

  async function depart (rights: string, queue: Queue): Promise<void> {
    const { actor, waiting } = queue
    underway += 1
    queue.underway += 1
    try {
      const group = waiting.splice(0, MOST_TOGETHER)
      queue.left = group.length
      await goTogether(work => begin(actor, work), group)
    } catch (error) {
      for (const { told } of waiting.splice(0)) told.reject(error)
    }
    underway -= 1
    queue.underway -= 1
    if (waiting.length > 0) turns.add(rights)
    else turns.delete(rights)
    if (waiting.length === 0 && queue.underway === 0) queues.delete(rights)
    departNext()
  }

  return <T>(actor: Actor, part: Part<T>, alone: () => Promise<T>) => {
    const rights = rightsOf(actor)
    const queue = queues.get(rights) ?? { actor, waiting: [], underway: 0, left: 0 }
    queues.set(rights, queue)
    const told = Promise.withResolvers<unknown>()
    queue.waiting.push({ part, alone, told })
    turns.add(rights)
    departNext()
    return told.promise as Promise<T>
  }
}

const mayDepart = ({ waiting, underway, left }: Queue): boolean => underway === 0 || (underway < MOST_UNDERWAY && waiting.length >= left)

/** Tells each what became of it. @throws Problem 503 */
async function goTogether (begin: (work: (run: Run, later: Later) => Promise<void>) => Promise<void>, group: readonly Waiting[]): Promise<void> {
  const claims = new Set<string>()
  const endings: (() => void)[] = []
  const writes: Held[][] = []
  try {
    await begin(async (run, later) => {
      const ask = asking(run)
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

function writeAll (writes: readonly Held[][], later: Later): void {
  const answers = new Map(writes.flat().map(({ query, answer }) => [query, answer]))
  for (const { query, parts } of joined(writes.map(held => held.map(({ query }) => query)))) {
    const rows = later(query)
    for (const part of parts) answers.get(part)?.resolve(rows)
  }
}

const holding = (held: Held[]): Later => query => {
  const answer = Promise.withResolvers<Row[]>()
  // That it failed is what the transaction fails with.
  answer.promise.catch(() => undefined)
  held.push({ query, answer })
  return answer.promise
}
