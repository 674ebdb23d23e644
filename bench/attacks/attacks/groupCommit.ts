/** Finding 6: commands that are expensive to write, across all offices of one client. */
import type { Attack } from '../attack.ts'
import { looped } from '../client.ts'
import { COMPLAINT } from '../payloads.ts'

/** One character that normalisation expands to eighteen. */
const GROWING = '\ufdfa'.repeat(20_000)

export const groupCommit: Attack = {
  name: 'group-commit',
  finding: 6,
  title: '96 complaints of a software house over two offices, of 20,000 characters that normalisation makes 360,000 of',
  async play ({ send, tokens, signal }) {
    const body = JSON.stringify({ ...COMPLAINT, description: GROWING })
    await looped(96, 96, signal, index => send({ token: tokens.offices[index % 2]!, path: '/v1/complaints', body }))
  },
}
