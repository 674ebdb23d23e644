/** Numbers without gaps, taken as late as can be. */
import { randomBytes } from 'node:crypto'
import type { UnitOfWork } from '../../usecases/complaints/ports.ts'
import type { Row, Run } from '../../postgres/statement.ts'
import type { Deferred } from '../../postgres/transaction.ts'
import { NEXT_NUMBER } from './writeStatements.ts'

type Numbering = Pick<UnitOfWork, 'nextNumber' | 'numbered'> & {
  /** What the statements that write put the number in the place of; null when none was given. */
  standIn: () => string | null
}

/**
 * Gives a number in the transaction's last round trip: with an answer in between, all others of the series would wait for it
 * too.
 * @param later none where each statement is waited for: then the number is given at once
 */
export function numbering (run: Run, later: Deferred | undefined): Numbering {
  let given: { standIn: string, digits: Promise<string> } | undefined
  return {
    async nextNumber (series) {
      // Nobody can guess it, so nothing that a client writes is taken for it.
      const standIn = randomBytes(16).toString('hex')
      const digitsIn = ([row]: Row[]) => (row as { numbers: Record<string, string> }).numbers[standIn] as string
      if (later === undefined) return digitsIn(await run(NEXT_NUMBER([series, standIn])))
      if (given !== undefined) throw new Error('A change gives one number: what stands in for a second would become it too')
      given = { standIn, digits: later(NEXT_NUMBER([series, standIn])).then(digitsIn) }
      // That it failed is what the transaction fails with.
      given.digits.catch(() => undefined)
      return standIn
    },
    numbered: async text => given === undefined ? text : text.replaceAll(given.standIn, await given.digits),
    standIn: () => given?.standIn ?? null,
  }
}
