/**
 * The pages in a real browser, where one is installed: they render, complain of nothing, and a call
 * made from them succeeds.
 */
import t from 'tap'
import { CHROMIUM, openBrowser, until } from '../support/browser.ts'
import { createWorld } from '../world.ts'

const PAGES = [
  { path: '/', shows: 'From the first signal to the Ombudsman', call: `fetch('/v1/procedure').then(response => response.status)` },
  { path: '/doc/guides/first-call', shows: 'Check who you are', call: `fetch('/doc/guides/errors').then(response => response.status)` },
  { path: '/docs', shows: 'The procedure in seven steps', call: `fetch('/v1/me').then(response => response.status)` },
  { path: '/graphiql', shows: 'Send Request', call: `fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: '{ me { name } }' }) }).then(response => response.status)` },
] as const

t.test('every page renders, complains of nothing, asks nobody else, and a call made from it succeeds', { skip: CHROMIUM === undefined && 'no Chromium is installed' }, async t => {
  const world = await createWorld(t)
  const address = await world.app.listen({ host: '127.0.0.1', port: 0 })
  const page = await openBrowser(t)
  for (const { path, shows, call } of PAGES) {
    await page.open(`${address}${path}`)
    t.ok(
      await until(() =>
        page.evaluate(`location.href.startsWith('${address}') && document.body?.innerText.includes('${shows}')`)
      ),
      `${path} shows "${shows}"`,
    )
    // The sandbox's bar lends its token once it has one.
    t.ok(await until(async () => await page.evaluate(call) === 200), `${path}: a call made from it succeeds`)
    t.same(page.complaints.filter(text => !text.includes('401')), [], `${path} complains of nothing`)
  }
  t.same(
    page.addresses.filter(url =>
      !url.startsWith(address) && !url.startsWith('data:') && !url.startsWith('blob:') && url !== 'about:blank'
    ),
    [],
    'nobody else is asked',
  )
})

/** Sends what the explorer's window of that name holds. @returns whether its button was there */
const sendIn = (name: string) => `(async () => {
  const seen = selector => [...document.querySelectorAll(selector)].filter(element => element.offsetParent)
  seen('.window-switcher__item').find(({ innerText }) => innerText.includes('${name}'))?.click()
  await new Promise(resolve => setTimeout(resolve, 500))
  const [button] = seen('.send-request__button')
  button?.click()
  return button !== undefined
})()`

/** What the explorer shows in the window in front. */
const RESULT =
  `[...document.querySelectorAll('.query-result__list')].filter(element => element.offsetParent).map(({ innerText }) => innerText).join(' ')`

t.test('the explorer sends its sample operations with the token, and follows changes', { skip: CHROMIUM === undefined && 'no Chromium is installed' }, async t => {
  const world = await createWorld(t)
  const address = await world.app.listen({ host: '127.0.0.1', port: 0 })
  world.relay()
  const page = await openBrowser(t)
  await page.resize(1200)
  await page.open(`${address}/graphiql`)
  await until(() => page.evaluate(`location.pathname === '/graphiql' && document.body.innerText.includes('token in use')`))
  const samples = [
    ['Complaints', '"role": "BROKER"'], ['Agenda', '"dueToday"'], ['Log a complaint', '"FIRST_LINE_OPEN"'],
    ['Escalate it', '"errors"'], ['History', '"edges"'],
  ]
  for (const [name = '', shown = ''] of samples) {
    await until(() => page.evaluate(sendIn(name)))
    t.ok(await until(async () => String(await page.evaluate(RESULT)).includes(shown)), `${name} shows ${shown}`)
  }
  await until(() => page.evaluate(sendIn('Follow changes')))
  t.ok(
    await until(async () => {
      await world.app.inject({
        method: 'POST',
        url: '/v1/complaints',
        headers: { authorization: `Bearer ${await world.token('broker-antwerp')}` },
        payload: {
          complainant: { name: 'Jan Peeters', capacity: 'INSURED', language: 'nl', email: 'jan@example.be' },
          subjects: ['SERVICE'], causes: ['DELAY'], description: 'Mijn dossier blijft al weken liggen.',
        },
      })
      return String(await page.evaluate(RESULT)).includes('"complaint.logged"')
    }),
    'the event of a complaint that somebody logs appears',
  )
  t.same(page.complaints, [])
})
