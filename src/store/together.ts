/** Changes of one client that come at once, in one transaction: one commit for all, and a series of numbers is held once. */
import type { QueryConfig } from 'pg'
import type { Actor } from '../complaints/complaint.ts'
import { Problem } from '../complaints/problems.ts'
import type { Row, Run } from './statements.ts'
import { rightsOf } from './transactions.ts'
import type { Later } from './transactions.ts'

/** A transaction in the rights of who asks. */
type Begin = (actor: Actor, work: (run: Run, later: Later) => Promise<void>) => Promise<void>

/**
 * One change. Its `later` statements go out in one piece, behind those of the others.
 * @param claims what the others have claimed: a lock keeps out everybody but its own transaction
 */
export type Part<T> = (run: Run, later: Later, claims: Set<string>) => Promise<T>

type Waiting = { part: Part<unknown>, alone: () => Promise<unknown>, told: PromiseWithResolvers<unknown> }

/** Of those with the same rights. */
type Queue = { waiting: Waiting[], underway: number }

/** One is thought out while PostgreSQL writes the other. */
const MOST_UNDERWAY = 2
/** Whoever else wants a number of the series waits for all of them: some 25 ms. */
const MOST_TOGETHER = 16

/**
 * A change that finds nobody underway goes at once; what comes meanwhile waits and goes together. What one is refused for is
 * its own: it has sent nothing yet that would have to be undone. When the transaction itself fails, each is done `alone`.
 * @throws Problem 503 to all, also to those who wait: nobody knows whether the transaction ended, and the next would fare no better
 */
export function together (begin: Begin): <T>(actor: Actor, part: Part<T>, alone: () => Promise<T>) => Promise<T> {
  const queues = new Map<string, Queue>()

  async function depart (actor: Actor, rights: string, queue: Queue): Promise<void> {
    queue.underway += 1
    try {
      await goTogether(work => begin(actor, work), queue.waiting.splice(0, MOST_TOGETHER))
    } catch (error) {
      for (const { told } of queue.waiting.splice(0)) told.reject(error)
    }
    queue.underway -= 1
    if (queue.waiting.length > 0) void depart(actor, rights, queue)
    else if (queue.underway === 0) queues.delete(rights)
  }

  return <T>(actor: Actor, part: Part<T>, alone: () => Promise<T>) => {
    const rights = rightsOf(actor)
    const queue = queues.get(rights) ?? { waiting: [], underway: 0 }
    queues.set(rights, queue)
    const told = Promise.withResolvers<unknown>()
    queue.waiting.push({ part, alone, told })
    if (queue.underway < MOST_UNDERWAY) void depart(actor, rights, queue)
    return told.promise as Promise<T>
  }
}

/** Tells each what became of it. @throws Problem 503 */
async function goTogether (begin: (work: (run: Run, later: Later) => Promise<void>) => Promise<void>, group: readonly Waiting[]): Promise<void> {
  const claims = new Set<string>()
  const endings: (() => void)[] = []
  try {
    await begin(async (run, later) => {
      await Promise.all(group.map(async ({ part, told }) => {
        const held: Held[] = []
        try {
          const result = await part(run, holding(held), claims)
          for (const { query, answer } of held) later(query).then(answer.resolve, answer.reject)
          endings.push(() => told.resolve(result))
        } catch (error) {
          endings.push(() => told.reject(error))
        }
      }))
    })
  } catch (error) {
    const unknown = error instanceof Problem && error.status === 503
    for (const { alone, told } of group) {
      if (unknown || group.length === 1) told.reject(error)
      else alone().then(told.resolve, told.reject)
    }
    if (unknown) throw error
    return
  }
  for (const end of endings) end()
}

type Held = { query: QueryConfig, answer: PromiseWithResolvers<Row[]> }

const holding = (held: Held[]): Later => query => {
  const answer = Promise.withResolvers<Row[]>()
  // That it failed is what the transaction fails with.
  answer.promise.catch(() => undefined)
  held.push({ query, answer })
  return answer.promise
}
