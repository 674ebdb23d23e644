/** Who a person is in a complaint, and what stands in place of third parties. */
import t from 'tap'
import { createRedactor, personRoleIn } from '../../src/complaints/dataSubjectExport.ts'
import type { DataSubjectInput } from '../../src/complaints/dataSubject.ts'

const complaint = {
  complainant: {
    name: 'Jan van den Berg', capacity: 'POLICYHOLDER', language: 'nl', email: 'Jan@example.be', phone: '+32 475 11 22 33',
  },
  representative: { name: 'Nora Simons', relation: 'LAWYER', mandateProvided: true, email: 'nora@example.be' },
  policyNumber: 'POL-1/2',
} as const

t.test('the part of the person', async t => {
  const rows: [subject: DataSubjectInput, as: string, confirmed?: true][] = [
    [{ name: 'Jan van den Berg' }, 'COMPLAINANT'],
    [{ name: 'berg jan' }, 'COMPLAINANT'],
    [{ name: 'Berg' }, 'NAMED'],
    [{ email: 'jan@EXAMPLE.be' }, 'COMPLAINANT'],
    [{ email: 'an@example.be' }, 'NAMED'],
    [{ phone: '0475/11.22.33' }, 'COMPLAINANT'],
    [{ phone: '0475/11.22.34' }, 'NAMED'],
    [{ policyNumber: 'pol12' }, 'COMPLAINANT'],
    [{ policyNumber: 'pol1' }, 'NAMED'],
    [{ name: 'Nora Simons' }, 'REPRESENTATIVE'],
    [{ email: 'nora@example.be', name: 'Iemand Anders' }, 'REPRESENTATIVE'],
    [{ name: 'Jan van den Berg', email: 'other@example.be' }, 'NAMED'],
    [{ name: 'Jan van den Berg', email: 'other@example.be' }, 'COMPLAINANT', true],
  ]
  for (const [subject, as, isConfirmed = false] of rows) {
    t.equal(personRoleIn(complaint, subject, isConfirmed), as, JSON.stringify(subject))
  }
  const injured = { ...complaint, complainant: { ...complaint.complainant, capacity: 'INJURED_PARTY' } } as const
  t.equal(personRoleIn(injured, { policyNumber: 'POL-1/2' }, true), 'NAMED', 'the policy is somebody else\'s')
})

t.test('third parties in texts', async t => {
  const redact = createRedactor({
    names: ['An Verhulst', 'Els', 'An Verhulst-Maes'], texts: ['Kerkstraat 1', ''], keptEmails: ['Jan@example.be'],
  })
  const rows: [text: string, shown: string][] = [
    ['Door An Verhulst en Els.', 'Door [third party] en Els.'],
    ['An Verhulst-Maes', '[third party]'],
    ['Mail <piet@example.be>, of jan@example.be.', 'Mail <[third party]>, of jan@example.be.'],
    ['Aan piet@example.be.', 'Aan [third party].'],
    ['Kerkstraat 1, 2000', '[third party], 2000'],
    ['@', '[third party]'],
  ]
  for (const [text, shown] of rows) {
    t.same(redact({ deep: [{ text }], count: 1 }), { deep: [{ text: shown }], count: 1 })
  }
})
