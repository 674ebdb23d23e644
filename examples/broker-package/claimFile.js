/** A file of the broker, as the package has it. The numbers are new in each folder. */
import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const NUMBER = new URL('file-number.txt', import.meta.url)
if (!existsSync(NUMBER)) writeFileSync(NUMBER, `DOS-${randomUUID().slice(0, 8)}`)

export const claimFile = {
  number: readFileSync(NUMBER, 'utf8'),
  claimNumber: 'S-2026-004711',
  user: 'Katrien',
  person: { name: 'Jan Peeters', capacity: 'INSURED', language: 'nl', email: 'jan.peeters@example.be' },
  whatTheySaid: 'Mijn schadedossier ligt al zes weken stil, en niemand belt terug.',
}
