/**
 * Every page in a real browser, where one is installed: axe finds nothing serious, in light and in
 * dark colours, and nothing overflows on a desk or on a telephone.
 */
import t from 'tap'
import { AXE } from '../../scripts/tools/axe.ts'
import { LANGUAGES } from '../../src/complaints/complaint.ts'
import { GUIDES } from '../../src/rest/reference/guides/guideList.ts'
import { CHROMIUM, openBrowser, until } from '../support/browser.ts'
import { createWorld } from '../world.ts'
import type { World } from '../world.ts'

const PAGES = [
  '/', '/doc/guides', ...GUIDES.map(({ path }) => path),
  ...LANGUAGES.flatMap(language => [
    `/doc/problems?lang=${language}`, `/doc/problems/badRequest?lang=${language}`, `/doc/procedure?lang=${language}`,
  ]),
  '/v1/procedure', '/sandbox/mailbox', '/sandbox/webhookInbox',
]

/** Applications of others: only our bar above them is ours to mend. */
const APPLICATIONS = [
  { path: '/docs', shows: 'The procedure in seven steps', theirs: '#reference' },
  { path: '/graphiql', shows: 'Send Request', theirs: 'app-root' },
]

/** What axe calls serious or critical, each with the first element. */
const findings = (theirs: string) => `axe.run({ include: [['html']], exclude: [['${theirs}']] }, { resultTypes: ['violations'] })
  .then(({ violations }) => JSON.stringify(violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => id + ': ' + nodes[0].html.slice(0, 150) + ' ' + nodes[0].any.map(({ message }) => message).join(' '))))`

const OVERFLOWS = `JSON.stringify(document.documentElement.scrollWidth > innerWidth
  ? [...document.querySelectorAll('body *')].filter(element => element.getBoundingClientRect().right > innerWidth + 1)
    .map(element => element.outerHTML.slice(0, 100)).slice(0, 3).concat('the page: ' + document.documentElement.scrollWidth)
  : [])`

/** A letter in the mailbox, by e-mail and with its PDF. @returns the id of its dispatch */
async function sendLetter ({ app, token }: World): Promise<string> {
  const call = async (clientId: string, url: string, payload: object) => (await app.inject({
    method: 'POST', url, payload, headers: { authorization: `Bearer ${await token(clientId)}` },
  })).json<{ id: string }>()
  const { id } = await call('broker-antwerp', '/v1/complaints', {
    complainant: { name: 'Jan Peeters', capacity: 'INSURED', language: 'nl', email: 'jan@example.be' },
    subjects: ['SERVICE'], causes: ['DELAY'], description: 'Mijn dossier blijft al weken liggen.',
    ground: 'DIRECT_INTERVENTION_REQUESTED',
  })
  await call('handler-an', `/v1/complaints/${id}/acknowledgement`, { channel: 'EMAIL' })
  const { items } = (await app.inject('/sandbox/mailbox')).json<{ items: { id: string }[] }>()
  return items[0]!.id
}

t.test('every page is accessible, and overflows on no screen', { skip: CHROMIUM === undefined && 'no Chromium is installed' }, async t => {
  const world = await createWorld(t)
  const address = await world.app.listen({ host: '127.0.0.1', port: 0 })
  await world.app.inject({ method: 'POST', url: '/sandbox/webhookInbox', payload: { type: 'by hand' } })
  const letter = `/sandbox/mailbox/${await sendLetter(world)}`
  const page = await openBrowser(t)

  async function shown (path: string, text: string): Promise<void> {
    await page.open(address + path)
    await until(() =>
      page
        .evaluate(`location.pathname + location.search === '${path}' && document.readyState === 'complete' && document.body.innerText.includes('${text}')`)
    )
    await page.evaluate(`${AXE}; 1`)
  }

  for (const path of [...PAGES, letter]) {
    await shown(path, '')
    for (const scheme of ['light', 'dark'] as const) {
      await page.prefer(scheme)
      t.equal(await page.evaluate(findings('iframe')), '[]', `${path}: ${scheme}`)
    }
    for (const width of [1200, 375, 320]) {
      await page.resize(width)
      await until(async () => await page.evaluate('innerWidth') === width)
      t.equal(await page.evaluate(OVERFLOWS), '[]', `${path} at ${width} pixels`)
    }
    t.equal(await page.evaluate(findings('iframe')), '[]', `${path}: on a telephone`)
    await page.resize(1200)
  }
  for (const { path, shows, theirs } of APPLICATIONS) {
    await shown(path, shows)
    t.equal(await page.evaluate(findings(theirs)), '[]', path)
    for (const width of [1200, 375]) {
      await page.resize(width)
      await shown(path, shows)
      // A telephone zooms out of a page that is too wide, and then nothing overflows any more.
      t.equal(await page.evaluate('innerWidth'), width, `${path} keeps to ${width} pixels`)
      t.equal(await page.evaluate(OVERFLOWS), '[]', `${path} at ${width} pixels`)
    }
    await page.resize(1200)
  }
  t.same(page.complaints, [], 'the browser complains of nothing')
})
