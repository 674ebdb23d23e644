/** Who handles a complaint: assigning, overriding, declaring, and patches that name the handler. */
import t from 'tap'
import type { ActionInputs, PatchInput } from '../../../src/complaints/actions.ts'
import type { Complaint } from '../../../src/complaints/complaint.ts'
import { decide } from '../../../src/complaints/decisions/index.ts'
import { patched } from '../../../src/complaints/decisions/patch.ts'
import type { Actor } from '../../../src/directory/actor.ts'
import { brussels, complaintWith } from '../../support/clocks.ts'
import { actorOf, circumstancesOf, handledBy } from '../../support/situation.ts'

const NOW = brussels('2026-03-16 10:00')
const handler = actorOf('HANDLER')
const manager = actorOf('MANAGER')
const override = { motive: 'Nobody else is there.' }
const overridden = { override: { ...override, by: { id: 'manager', name: 'MANAGER' } } }
const received = complaintWith({ status: 'RECEIVED' })
const conflicted = complaintWith({ status: 'RECEIVED', staffComplainedAbout: ['handler'] })

/** What becomes of the handling, or the refusal. */
function outcomeOf (work: () => Complaint): unknown {
  try {
    const { status, handling } = work()
    return handling === undefined
      ? status
      : [status, handling.handlerId, handling.independenceDeclared, handling.override !== undefined]
  } catch (error) {
    return (error as Error).name
  }
}

t.test('assigning: to themselves with a declaration, to others without one', async t => {
  const rows: [string, Complaint, Actor, ActionInputs['ASSIGN'], unknown][] = [
    ['to themselves, declared',       received,   handler, { handlerId: 'handler', independenceDeclared: true },  ['IN_REVIEW', 'handler', true, false]],
    ['to themselves, undeclared',     received,   handler, { handlerId: 'handler' },                              'badRequest'],
    ['to another',                    received,   manager, { handlerId: 'handler' },                              ['IN_REVIEW', 'handler', false, false]],
    ['to another, declared for them', received,   manager, { handlerId: 'handler', independenceDeclared: true },  'badRequest'],
    ['to an auditor',                 received,   manager, { handlerId: 'auditor' },                              'badRequest'],
    ['to nobody we know',             received,   manager, { handlerId: 'x' },                                    'badRequest'],
    ['despite a conflict',            conflicted, manager, { handlerId: 'handler' },                              'handlerConflictOfInterest'],
    ['overridden',                    conflicted, manager, { handlerId: 'handler', override },                    ['IN_REVIEW', 'handler', false, true]],
    ['again, the override stands',    { ...conflicted, handling: handledBy('handler', overridden) }, manager, { handlerId: 'handler' }, ['IN_REVIEW', 'handler', false, true]],
    ['another\'s override',           { ...conflicted, handling: handledBy('manager', overridden) }, manager, { handlerId: 'handler' }, 'handlerConflictOfInterest'],
  ]
  for (const [what, complaint, actor, input, outcome] of rows) {
    t.same(outcomeOf(() => decide('ASSIGN', complaint, input, circumstancesOf(actor, NOW)).complaint), outcome, what)
  }
})

t.test('a declaration keeps the handler, or unassigns them', async t => {
  const undeclared = complaintWith({ handling: handledBy('handler', { independenceDeclared: false }) })
  t.same(
    outcomeOf(() =>
      decide('DECLARE_INDEPENDENCE', undeclared, { independent: true }, circumstancesOf(handler, NOW)).complaint
    ),
    ['IN_REVIEW', 'handler', true, false],
  )
  t.same(
    outcomeOf(() =>
      decide('DECLARE_INDEPENDENCE', undeclared, { independent: false, reason: 'x' }, circumstancesOf(handler, NOW))
        .complaint
    ),
    'RECEIVED',
  )
})

t.test('a patch unassigns the handler only when it newly names them', async t => {
  const kept = ['IN_REVIEW', 'handler', true, true]
  const handled = complaintWith({ staffComplainedAbout: ['handler'], handling: handledBy('handler', overridden) })
  const free = complaintWith({ handling: handledBy('handler') })
  const rows: [string, Complaint, PatchInput, unknown][] = [
    ['overridden, another member',      handled, { policyNumber: 'P2' },                              kept],
    ['overridden, named as before',     handled, { staffComplainedAbout: ['handler', 'manager'] },    kept],
    ['overridden, another conflict',    handled, { contestedDecisionBy: ['handler'] },                'RECEIVED'],
    ['free, another member',            free,    { policyNumber: 'P2' },                              ['IN_REVIEW', 'handler', true, false]],
    ['free, somebody else named',       free,    { staffComplainedAbout: ['manager'] },               ['IN_REVIEW', 'handler', true, false]],
    ['free, complained about',          free,    { staffComplainedAbout: ['handler'] },               'RECEIVED'],
    ['free, took the decision',         free,    { contestedDecisionBy: ['handler'] },                'RECEIVED'],
  ]
  for (const [what, complaint, patch, outcome] of rows) {
    t.same(outcomeOf(() => patched(complaint, patch, circumstancesOf(manager, NOW)).complaint), outcome, what)
  }
})
