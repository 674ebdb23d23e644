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
