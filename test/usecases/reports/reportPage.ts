/** The period report as a page: who gets it, in which language, and the figures that it shows. */
import t from 'tap'
import { brussels } from '../../support/clocks.ts'
import { restCalls } from '../../support/calls.ts'
import * as make from '../../support/situations.ts'
import { createWorld } from '../../world.ts'

const world = await createWorld(t)
const rest = restCalls(world)
const at = (time: string) => world.clock.set(brussels(time))

at('2026-02-05 10:00')
const answered = await make.inReview(rest, { productLine: '10a' })
at('2026-02-20 10:00')
await make.go(rest, 'handler-an', 'sendFinalAnswer', answered, { rootCause: 'IT_SYSTEM', systemic: true })
await make.received(rest)
at('2026-03-10 10:00')
await make.inReview(rest, { productLine: '10a' })
at('2026-04-02 10:00')

const QUERY = 'from=2026-02-01&to=2026-03-31'
const page = async (client: string, query = QUERY, headers: Record<string, string> = {}) => world.app.inject({
  url: `/v1/reports/period?${query}`,
  headers: { 'authorization': `Bearer ${await world.token(client)}`, 'accept': 'text/html', ...headers },
})

t.test('a board reads it in its language, and nothing in it runs or is loaded', async t => {
  const { statusCode, headers, body } = await page('manager-carla', `${QUERY}&lang=en`)
  t.equal(statusCode, 200, body.slice(0, 300))
  t.match(headers, {
    'content-type': 'text/html; charset=utf-8',
    'content-language': 'en',
    'content-security-policy': 'default-src \'none\'; style-src \'unsafe-inline\'; sandbox',
    'vary': /Accept-Language/,
  })
  t.match(body, '3 complaints received and 1 closed. 2 open at the end, 2 more than at the start.')
  t.match(body, 'Half of the 1 final answer took at most 15 days')
  t.match(
    body,
    '2 complaints waited for a final answer on 31 March 2026. The oldest waited for 39 days; 0 waited for more than 8 weeks.',
  )
  t.match(body, 'The most frequent root cause is IT system: 1 of 1 final answers, 0 of 0 before.')
  t.equal(body.match(/<section id="figure-/g)?.length, 7)
  t.match((await page('auditor-dirk', QUERY, { 'accept-language': 'fr-BE' })).body, '<html lang="fr">')
  t.match((await page('auditor-dirk')).body, '<html lang="nl">')
})

t.test('a browser gets the page, a program JSON', async t => {
  const browser = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8'
  t.match((await page('manager-carla', QUERY, { accept: browser })).headers, { 'content-type': /^text\/html/ })
  t.match((await page('manager-carla', QUERY, { accept: '*/*' })).headers, { 'content-type': /^application\/json/ })
})

t.test('an office sees itself, without root causes; a handler sees none', async t => {
  const { body } = await page('broker-antwerp', `${QUERY}&lang=en`)
  t.match(body, 'Complaints through Makelaarskantoor Scheldezicht')
  t.equal(body.match(/<section id="figure-/g)?.length, 6)
  t.notMatch(body, /IT system/i)
  t.notMatch(body, /Conflicts of interest/)
  t.equal((await page('handler-an')).statusCode, 403)
  t.equal((await page('admin-els')).statusCode, 403)
  t.equal((await page('manager-carla', `${QUERY}&lang=es`)).statusCode, 400)
})

t.test('as of an ended day it is the same page, whatever happens later', async t => {
  const query = `${QUERY}&asOf=2026-04-01`
  const before = (await page('manager-carla', query)).body
  await make.go(rest, 'handler-an', 'closeComplaint', answered)
  await make.received(rest)
  at('2026-04-03 10:00')
  t.equal((await page('manager-carla', query)).body, before)
})
