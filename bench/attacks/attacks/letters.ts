/** Finding 5: many concurrent requests for PDFs and previews. */
import type { Attack } from '../attack.ts'
import { looped } from '../client.ts'

export const pdfs: Attack = {
  name: 'pdfs',
  finding: 5,
  title: '100 PDFs of 20 letters at once',
  async play ({ send, people, signal }) {
    await looped(100, 100, signal, index => send({ path: people.pdfs[index % people.pdfs.length] ?? '/' }))
  },
}

export const previews: Attack = {
  name: 'previews',
  finding: 5,
  title: '100 letter previews at once, and as many again',
  async play ({ send, tokens, people: { inReview }, signal }) {
    const explanation = 'Wij hebben uw dossier opnieuw onderzocht en lichten hieronder toe wat wij vonden. '.repeat(200)
    const input = { decision: 'REJECTED', explanation, rootCause: 'PROCESS', channel: 'EMAIL' }
    const body = JSON.stringify({ action: 'ANSWER', input })
    const path = `/v1/complaints/${inReview}/letterPreviews`
    await looped(100, 200, signal, () => send({ token: tokens.handler, path, body }))
  },
}
