/**
 * Staff with a conflict of interest cannot act; an override holds for one handler only; handlers
 * declare first.
 */
import t from 'tap'
import type { Complaint } from '../../src/complaints/complaint.ts'
import { conflictRefusal, independenceRefusal } from '../../src/complaints/independence.ts'
import { complaintWith } from '../support/clocks.ts'
import { actorOf, handledBy, OFFICE } from '../support/situation.ts'

const CONFLICTS: Record<string, Partial<Complaint>> = {
  'none':       {},
  'complained': { staffComplainedAbout: ['handler'] },
  'contested':  { contestedDecisionBy: ['handler'] },
  'declined':   { declinedBy: ['handler'] },
  'tied':       { officeId: OFFICE.id },
  'others':     { staffComplainedAbout: ['manager'], contestedDecisionBy: ['manager'], declinedBy: ['manager'], officeId: 'other office' },
}
const HANDLINGS: Record<string, Complaint['handling']> = {
  'nobody':            undefined,
  'self':              handledBy('handler'),
  'self, undeclared':  handledBy('handler', { independenceDeclared: false }),
  'self, overridden':  handledBy('handler', { override: { motive: 'Nobody else is there.', by: { id: 'manager', name: 'Carla' } } }),
  'other, overridden': handledBy('manager', {
    override: { motive: 'Nobody else is there.', by: { id: 'manager', name: 'Carla' } },
  }),
  'self, overridden, undeclared': handledBy('handler', {
    independenceDeclared: false,
    override: { motive: 'x', by: { id: 'manager', name: 'Carla' } },
  }),
}
const CONFLICT = 'handlerConflictOfInterest'
const UNDECLARED = 'independenceNotDeclared'

/** For each kind of conflict, the refusal by handling, in the order of `HANDLINGS`. */
const ROWS: [keyof typeof CONFLICTS, (string | undefined)[]][] = [
  //              nobody     self       undeclared  overridden  of another  overridden, undeclared
  ['none',       [undefined, undefined, UNDECLARED, undefined,  undefined,  UNDECLARED]],
  ['others',     [undefined, undefined, UNDECLARED, undefined,  undefined,  UNDECLARED]],
  ['complained', [CONFLICT,  CONFLICT,  CONFLICT,   undefined,  CONFLICT,   UNDECLARED]],
  ['contested',  [CONFLICT,  CONFLICT,  CONFLICT,   undefined,  CONFLICT,   UNDECLARED]],
  ['declined',   [CONFLICT,  CONFLICT,  CONFLICT,   undefined,  CONFLICT,   UNDECLARED]],
  ['tied',       [CONFLICT,  CONFLICT,  CONFLICT,   undefined,  CONFLICT,   UNDECLARED]],
]

const handler = actorOf('HANDLER', { tiedOfficeIds: [OFFICE.id] })

t.test('a conflict refuses everything but what an override allows to this handler', async t => {
  for (const [conflict, refusals] of ROWS) {
    for (const [index, [name, handling]] of Object.entries(HANDLINGS).entries()) {
      const complaint = complaintWith({ ...CONFLICTS[conflict], ...(handling && { handling }) })
      t.equal(independenceRefusal(complaint, handler)?.name, refusals[index], `${conflict}, handled by ${name}`)
    }
  }
})

t.test('brokers have no conflict of interest: they are a party', async t => {
  const complaint = complaintWith({
    officeId: OFFICE.id,
    staffComplainedAbout: ['broker'],
    contestedDecisionBy: ['broker'],
  })
  t.equal(conflictRefusal(complaint, actorOf('BROKER')), undefined)
})
