/** The daily digest in four languages: references and days, and nothing when nothing waits. */
import t from 'tap'
import { LANGUAGES } from '../../src/complaints/complaint.ts'
import { digestContent, isEmpty } from '../../src/letters/digest/digest.ts'
import type { Digest } from '../../src/letters/digest/digest.ts'

const NONE: Digest = { breached: [], atRisk: [], dueToday: [], unassigned: [], bounced: [], lateActions: [] }

t.test('nothing waits, or something does', async t => {
  t.equal(isEmpty(NONE), true)
  t.equal(isEmpty({ ...NONE, bounced: [{ name: 'K-2026-000001' }] }), false)
})

t.test('a group without items is left out, and a long one is counted', async t => {
  const { subject, text, html } = digestContent({
    ...NONE,
    breached: [{ name: 'K-2026-000001', dueOn: '2026-03-13' }],
    unassigned: Array.from({ length: 53 }, (_, index) => ({ name: `K-2026-${index}` })),
  }, '2026-03-16', 'en')
  t.equal(subject, 'Complaints: overview of 16 March 2026')
  t.match(text, 'Deadline breached: 1\n- K-2026-000001 (13 March 2026)\n')
  t.match(text, 'Without a handler: 53\n')
  t.match(text, '- and 3 more\n')
  t.notMatch(text, /Due today|K-2026-50\b/)
  t.match(html, '<li>K-2026-000001 (13 March 2026)</li>')
})

t.test('every language has its own words', async t => {
  const digest = { ...NONE, atRisk: [{ name: 'K-2026-000001', dueOn: '2026-03-13' }] }
  const texts = LANGUAGES.map(language => digestContent(digest, '2026-03-16', language))
  t.equal(new Set(texts.map(({ text }) => text)).size, LANGUAGES.length)
  for (const { text } of texts) t.match(text, 'K-2026-000001 (13')
})
