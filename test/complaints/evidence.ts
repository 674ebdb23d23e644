/**
 * What an evidence bundle tells the complainant, the Ombudsman and the supervisor of the complaint
 * itself.
 */
import t from 'tap'
import { complaintFor } from '../../src/complaints/evidence.ts'
import type { EvidenceProfile } from '../../src/complaints/evidence.ts'
import { present } from '../../src/complaints/visibility.ts'
import { answered, brussels, complaintWith, cycleOf, delayed, replied, sent } from '../support/clocks.ts'
import { actorOf } from '../support/situation.ts'

const NOW = brussels('2026-03-16 10:00')
const late = { lateRecordingMotive: 'De post was te laat ingeschreven.' }
const complaint = complaintWith({
  cycles: [cycleOf(brussels('2026-03-10 10:00'), {
    acknowledgement: { ...sent(NOW), ...late },
    substantiveReplies: [{ ...replied(NOW), ...late }],
    delayNotices: [{ ...delayed(NOW, '2026-06-30'), ...late }],
    finalAnswer: { ...answered(NOW), ...late },
  })],
  redirection: { ...sent(NOW), ...late, explanation: 'De garage.', by: { id: 'handler', name: 'An' } },
})
const view = present(complaint, actorOf('HANDLER'), {
  now: NOW, staff: () => undefined, office: () => undefined, related: new Map(),
})

t.test('why a letter was recorded late is told to the Ombudsman and the supervisor, not to the complainant', async t => {
  const rows: [EvidenceProfile, isShown: boolean][] = [
    ['SUPERVISOR', true], ['OMBUDSMAN', true], ['COMPLAINANT', false],
  ]
  const members: Record<string, unknown> = view
  for (const name of ['substantiveReplies', 'delayNotices', 'finalAnswer', 'redirection']) {
    t.match(JSON.stringify(members[name]), 'te laat ingeschreven', `${name} has a motive`)
    for (const [profile, isShown] of rows) {
      const document: Record<string, unknown> = { ...complaintFor(profile, view) }
      t.equal(JSON.stringify(document[name]).includes('te laat ingeschreven'), isShown, `${profile}: ${name}`)
    }
  }
  t.notMatch(JSON.stringify(complaintFor('COMPLAINANT', view)), 'lateRecordingMotive')
})
