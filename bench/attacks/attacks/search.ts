/**
 * Finding 8: a word that is too long for PostgreSQL after normalisation, and a name that must not
 * appear in logs.
 */
import type { Attack } from '../attack.ts'
import { paced } from '../client.ts'
import { COMPLAINT, MARK, PERSON } from '../payloads.ts'

/**
 * Normalisation expands each character to five letters, so a word gets more bytes than a search
 * accepts.
 */
const LONG_WORD = '\u3316'.repeat(180)

/** At most 200 characters, as the contract requires. */
export const longText = (): string => `Jan ${MARK} ${LONG_WORD}`

const SEARCH = `query ($input: SearchComplaintsInput!) {
  searchComplaints(input: $input, first: 1) { edges { cursor } }
}`

export const longWord: Attack = {
  name: 'long-word',
  finding: 8,
  title: 'searches for a name and a word of 180 characters that normalisation makes 900 of; people of that name',
  async play ({ send, signal }) {
    const long = longText()
    await paced(48, 100, signal, index => {
      switch (index % 4) {
        case 0: return send({ path: '/v1/complaints/query', body: { text: long } })
        case 1: return send({ path: '/v1/complaints/query', body: { name: long } })
        case 2: return send({ path: '/v1/complaints', body: { ...COMPLAINT, complainant: { ...PERSON, name: long } } })
        default: return send({ path: '/graphql', body: { query: SEARCH, variables: { input: { text: long } } } })
      }
    })
  },
}
