/**
 * Improvement actions: when one is late, when it was done, and in which days its effect is
 * measured.
 */
import t from 'tap'
import {
  isLate, measuredSpans, newImprovementAction, patchedImprovementAction,
} from '../../../src/complaints/improvement/actions.ts'
import type { ImprovementPatch, ImprovementStatus } from '../../../src/complaints/improvement/actions.ts'
import { brussels } from '../../support/clocks.ts'
import { actorOf, circumstancesOf } from '../../support/situation.ts'

const NOW = brussels('2026-03-16 10:00')
const { staff } = circumstancesOf(actorOf('MANAGER'), NOW)
const INPUT = {
  title: 'Een duidelijkere brief',
  rootCauses: ['COMMUNICATION_TEXT'],
  ownerId: 'handler',
  dueOn: '2026-04-30',
}
const made = (more: object = {}) => newImprovementAction('id', { ...INPUT, ...more }, { now: NOW, staff })
const patched = (patch: ImprovementPatch, now = NOW, before: object = {}) =>
  patchedImprovementAction(made(before), patch, { now, staff })

t.test('an action is late after its due day, unless it is done or dropped', async t => {
  const rows: [ImprovementStatus, day: string, late: boolean][] = [
    ['OPEN',        '2026-04-30', false],
    ['OPEN',        '2026-05-01', true],
    ['IN_PROGRESS', '2026-05-01', true],
    ['DONE',        '2026-05-01', false],
    ['DROPPED',     '2026-05-01', false],
  ]
  for (const [status, day, late] of rows) t.equal(isLate({ ...made(), status }, day), late, `${status} ${day}`)
})

t.test('the day on which it was done is kept while it stays done', async t => {
  t.same(made().doneOn, undefined)
  t.equal(made({ status: 'DONE' }).doneOn, '2026-03-16')
  t.equal(patched({ status: 'DONE' }, brussels('2026-04-01 00:30')).doneOn, '2026-04-01', 'a Brussels day')
  t.equal(patched({ title: 'Anders' }, brussels('2026-04-01 10:00'), { status: 'DONE' }).doneOn, '2026-03-16')
  t.same(patched({ status: 'IN_PROGRESS' }, NOW, { status: 'DONE' }).doneOn, undefined, 'not done after all')
})

t.test('who owns it and when it is due', async t => {
  const refused: [what: string, work: () => object, member: string][] = [
    ['an auditor changes nothing', () => made({ ownerId: 'auditor' }),                'ownerId'],
    ['nobody',                     () => made({ ownerId: 'nobody' }),                 'ownerId'],
    ['yesterday',                  () => made({ dueOn: '2026-03-15' }),               'dueOn'],
    ['moved to yesterday',         () => patched({ dueOn: '2026-03-15' }),            'dueOn'],
    ['given to an auditor',        () => patched({ ownerId: 'auditor' }),             'ownerId'],
  ]
  const REASONS: Record<string, string> = {
    ownerId: 'must be the id of a handler or a manager',
    dueOn: 'must be today or later',
  }
  for (const [what, work, member] of refused) {
    t.throws(work, { name: 'badRequest', message: `${member}: ${REASONS[member]}` }, what)
  }
  t.equal(made({ dueOn: '2026-03-16' }).dueOn, '2026-03-16', 'today')
  const later = brussels('2026-06-01 10:00')
  t.equal(patched({ title: 'Anders', dueOn: INPUT.dueOn }, later).version, 2, 'the old due day may have passed')
})

t.test('the effect is measured over at most 180 whole days on each side', async t => {
  const action = { createdAt: NOW, doneOn: '2026-04-20' }
  const before = { from: '2025-09-17', to: '2026-03-15' }
  t.same(measuredSpans({ createdAt: NOW }, '2026-05-01'), undefined, 'it is not done')
  t.same(measuredSpans(action, '2026-04-21'), undefined, 'no day has passed')
  t.same(measuredSpans(action, '2026-04-22'), { before, after: { from: '2026-04-21', to: '2026-04-21' } })
  t.same(measuredSpans(action, '2027-04-22'), { before, after: { from: '2026-04-21', to: '2026-10-17' } })
})
