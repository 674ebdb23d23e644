/** Retention terms, and who is found in a text: tables. */
import t from 'tap'
import { createMatcher } from '../../src/complaints/dataSubject.ts'
import { endingOf, isDue, retentionFactsOf, retentionOf } from '../../src/complaints/retention.ts'
import type { RetentionFacts, RetentionRule } from '../../src/complaints/retention.ts'
import type { Complaint } from '../../src/complaints/complaint.ts'
import { complaintWith, referredOn } from '../support/clocks.ts'

const RULES: RetentionRule[] = [
  { category: 'FIRST_LINE_RESOLVED', months: 36 }, { category: 'NOT_A_COMPLAINT', months: 12 },
  { category: 'CLOSED', months: 60 }, { category: 'HEALTH_DATA', months: 24 },
]
const facts = (more: Partial<RetentionFacts> = {}): RetentionFacts => ({
  ending: { category: 'CLOSED', at: '2026-03-31T21:30:00Z' }, containsHealthData: false, openReferral: false, ...more,
})

t.test('which rule applies, and the first day of the erasure', async t => {
  const rows: [what: string, facts: RetentionFacts, expected: string | undefined][] = [
    ['an open complaint', facts({ ending: undefined }), undefined],
    ['while the Ombudsman has it', facts({ openReferral: true }), undefined],
    [
      'without a rule for its category',
      facts({ ending: { category: 'WITHDRAWN', at: '2026-03-31T09:00:00Z' } }),
      undefined,
    ],
    ['five years, from the day in Brussels', facts(), 'CLOSED 2031-03-31'],
    [
      'past midnight in Brussels',
      facts({ ending: { category: 'CLOSED', at: '2026-03-31T22:30:00Z' } }),
      'CLOSED 2031-04-01',
    ],
    [
      'the last day of a shorter month',
      facts({ ending: { category: 'FIRST_LINE_RESOLVED', at: '2024-02-29T09:00:00Z' } }),
      'FIRST_LINE_RESOLVED 2027-02-28',
    ],
    ['health data, when their term ends first', facts({ containsHealthData: true }), 'HEALTH_DATA 2028-03-31'],
    [
      'health data, when their term ends later',
      facts({ containsHealthData: true, ending: { category: 'NOT_A_COMPLAINT', at: '2026-03-31T09:00:00Z' } }),
      'NOT_A_COMPLAINT 2027-03-31',
    ],
    ['a hold that was lifted long before', facts({ legalHoldLiftedAt: '2030-01-01T09:00:00Z' }), 'CLOSED 2031-03-31'],
    [
      '30 days after a hold that was lifted late',
      facts({ legalHoldLiftedAt: '2031-03-30T09:00:00Z' }),
      'CLOSED 2031-04-29',
    ],
  ]
  for (const [what, given, expected] of rows) {
    const retention = retentionOf(given, RULES)
    t.equal(retention && `${retention.category} ${retention.dueOn}`, expected, what)
  }
  t.notOk(retentionOf(facts(), []), 'off without rules')
  t.notOk(isDue(facts(), RULES, '2031-03-30'))
  t.ok(isDue(facts(), RULES, '2031-03-31'))
})

t.test('how a complaint ended', async t => {
  const by = { id: 'an', name: 'An' }
  const at = '2026-04-01T09:00:00Z'
  const redirection = { letterId: 'l', channel: 'EMAIL', recordedAt: at, explanation: '', by } as const
  const rows: [Partial<Complaint>, string | undefined][] = [
    [{ status: 'FIRST_LINE_OPEN' }, undefined],
    [{ status: 'RECEIVED' }, undefined],
    [{ status: 'IN_REVIEW', answeredAt: at }, undefined],
    [
      { status: 'FIRST_LINE_RESOLVED', firstLineResolution: { summary: '', satisfaction: 'FULL', at, by } },
      'FIRST_LINE_RESOLVED',
    ],
    [{ status: 'WITHDRAWN', withdrawal: { reason: '', at, by } }, 'WITHDRAWN'],
    [{ status: 'ANSWERED', answeredAt: at }, 'CLOSED'],
    [{ status: 'CLOSED', closedAt: at }, 'CLOSED'],
    [{ status: 'CLOSED', closedAt: at, redirection }, 'NOT_A_COMPLAINT'],
  ]
  for (const [more, category] of rows) t.equal(endingOf(complaintWith(more))?.category, category, String(more.status))
  t.equal(retentionFactsOf(complaintWith({ ombudsmanReferrals: [referredOn('2026-03-15')] })).openReferral, true)
})

t.test('who is found in a text', async t => {
  const rows: [subject: Parameters<typeof createMatcher>[0], text: string, found: boolean][] = [
    [{ name: 'José Peeters' },        'De heer PEETERS, jose, belde.',          true],
    [{ name: 'Eric Van den Broeck' }, 'Éric VAN DEN BRŒCK',                     true],
    [{ name: 'Søren Groß' },          'Soren Gross',                            true],
    [{ name: 'Jan Peeters' },         'Jan Peetersen',                          false],
    [{ name: 'Jan Peeters' },         'januari, Peeters',                       false],
    [{ email: 'Jan@Example.be' },     '{"email":"jan@example.be"}',             true],
    [{ policyNumber: 'POL-12/345' },  'polis pol 12345 van',                    true],
    [{ policyNumber: 'POL-12/345' },  'polis 12346',                            false],
    [{ phone: '+32 475 12 34 56' },   'bel 0475/12.34.56 na zes uur',           true],
    [{ phone: '+32 475 12 34 56' },   'bel 0475/12.34.57',                      false],
    [{ name: 'An Maes', phone: '03 123 45 67' }, 'op 03-123 45 67',             true],
  ]
  for (const [subject, text, found] of rows) {
    t.equal(createMatcher(subject)(text), found, `${JSON.stringify(subject)} ${text}`)
  }
})
