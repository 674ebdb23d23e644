/**
 * Daily digests over a real mail server: once a working day for each reader, over several
 * processes, with what waits for them and no personal data.
 */
import t from 'tap'
import { ANTWERP, AN, BERT, CARLA, GHENT } from '../../src/sandbox/seed/people.ts'
import { BUILT_IN_CALENDAR } from '../../src/calendar/calendars.ts'
import { isDue } from '../../src/usecases/digests/digests.ts'
import { overRest } from '../support/administration.ts'
import { restCalls } from '../support/calls.ts'
import { brussels } from '../support/clocks.ts'
import { startMailServer } from '../support/mailServer.ts'
import * as make from '../support/situations.ts'
import { until } from '../support/waiting.ts'
import { createWorld, startApp } from '../world.ts'

t.test('due on working days from its hour on, in Brussels', async t => {
  const closed = { version: 'closed', extraClosedDays: ['2026-03-17'] }
  t.equal(isDue(brussels('2026-03-17 10:00'), 7, closed), false, 'a closing day of the published calendar')
  const rows: [time: string, due: boolean][] = [
    ['2026-03-16 06:59', false], ['2026-03-16 07:00', true], ['2026-03-16 23:59', true],
    ['2026-03-14 10:00', false], ['2026-03-15 10:00', false], ['2026-04-06 10:00', false],
  ]
  for (const [time, due] of rows) t.equal(isDue(brussels(time), 7, BUILT_IN_CALENDAR), due, time)
})

t.test('two processes send each reader one digest', async t => {
  const server = await startMailServer(t)
  const world = await createWorld(t, { mail: { url: server.url, from: 'klachten@example.be' } })
  const rest = restCalls(world)
  const directory = overRest(world)
  const at = (time: string) => world.clock.set(brussels(time))
  const change = async (operation: string, ids: Record<string, string>, body: object) => {
    const { version } =
      (await directory.read('admin-els', operation.replace('update', 'get'), Object.values(ids)[0])).answer
    t.equal((await directory.act('admin-els', operation, ids, body, { version })).status, 200, operation)
  }
  await change('updateStaffMember', { staffId: AN.id }, { email: 'an@example.be', language: 'en' })
  await change('updateStaffMember', { staffId: CARLA.id }, { email: 'carla@example.be', language: 'fr' })
  await change('updateOffice', { officeId: ANTWERP.id }, {
    email: 'kantoor@example.be',
    language: 'de',
    dailyDigest: true,
  })
  await change('updateOffice', { officeId: GHENT.id }, { email: 'gent@example.be', dailyDigest: true })

  await change('updateStaffMember', { staffId: BERT.id }, {
    absence: { from: '2026-03-16', to: '2026-03-20', deputyId: AN.id },
  })

  at('2026-03-02 10:00')
  const handled = await make.inReview(rest)
  const ofAbsent = await make.go(rest, 'manager-carla', 'assignComplaint', await make.received(rest), {
    handlerId: BERT.id,
  })
  const unassigned = await make.received(rest)
  const first = await make.logged(rest)
  const action = await directory.act('manager-carla', 'createImprovementAction', {}, {
    title: 'Een brief', rootCauses: ['PROCESS'], ownerId: AN.id, dueOn: '2026-03-10',
  })
  await world.signCheckpoint()
  // A Monday after all terms but that of the final answer.
  at('2026-03-16 06:30')
  const processes = await Promise.all([1, 2].map(() =>
    startApp(world.config, world.clock, async () => {}, { jobs: { digests: { tickMs: 20 } } })))
  t.teardown(async () => {
    for (const { app, source } of processes) {
      await app.close()
      await source.destroy()
    }
  })
  await until(async () => (await world.owner.query('select 1')).length === 1, 'the database answers')
  t.same(server.attempts, [], 'too early')
  at('2026-03-16 07:05')
  await until(async () => server.received.length >= 3 || undefined, 'not every digest came')
  await until(
    async () => (await world.owner.query('select from digests where outcome is not null')).length === 4 || undefined,
    'not all are settled',
  )
  t.same(
    server.received.map(({ to }) => to).sort(),
    ['an@example.be', 'carla@example.be', 'kantoor@example.be'],
    'nothing waits for Ghent',
  )

  const mailTo = (to: string): string =>
    server.received.find(mail => mail.to === to)?.raw.replaceAll(/=\r?\n/g, '') ?? ''
  const [toAn, toCarla, toOffice] = ['an', 'carla', 'kantoor'].map(name => mailTo(`${name}@example.be`)) as [
    string, string, string,
  ]
  t.match(toAn, handled.reference ?? 'no reference')
  t.match(toAn, action.answer.id)
  t.match(toAn, 'Deadline breached: 2')
  t.match(toAn, ofAbsent.reference ?? 'no reference', 'as the deputy of Bert')
  t.match(toAn, 'Late improvement actions: 1')
  t.match(toCarla, 'Sans gestionnaire: 1')
  t.match(toCarla, unassigned.reference ?? 'no reference')
  t.match(toOffice, first.firstLineReference ?? 'no reference')
  t.notMatch(toOffice, unassigned.reference ?? 'no reference', 'the insurer holds it')
  for (const raw of [toAn, toCarla, toOffice]) {
    t.match(raw, '=E2=80=94 test.localhost/checkpoints ', 'the newest checkpoint')
    t.match(raw, /^auto-submitted: auto-generated/im)
    t.match(raw, /^x-auto-response-suppress: OOF, AutoReply/im)
    t.notMatch(raw, /Peeters|jan\.peeters|dossier/i, 'no personal data')
  }

  at('2026-03-16 15:00')
  at('2026-03-17 07:05')
  await until(async () => server.received.length >= 6 || undefined, 'no digest on the next working day')
  const ids = server.received.map(({ raw }) => /^message-id:\s*(<[^>]+>)/im.exec(raw)?.[1])
  t.equal(new Set(ids).size, server.received.length, 'each once')
})
