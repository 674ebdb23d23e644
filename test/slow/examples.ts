/**
 * The worked examples of `examples/`: the broker package as a process, the portal in a real
 * browser.
 */
import { execFile, spawn } from 'node:child_process'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import t from 'tap'
import type { Test } from 'tap'
import { createComplaintsClient } from '../../src/client/index.ts'
import { SANDBOX_SECRET } from '../../src/sandbox/seed/people.ts'
import { CHROMIUM, openBrowser, until } from '../support/browser.ts'
import { createWorld } from '../world.ts'

const run = promisify(execFile)
const EXAMPLES = new URL('../../examples/', import.meta.url).pathname

const world = await createWorld(t, { corsOrigins: ['http://127.0.0.1:*'] })
const address = await world.app.listen({ host: '127.0.0.1', port: 0 })
// It numbers events, for subscriptions too.
world.relay()
const clientOf = (clientId: string) =>
  createComplaintsClient({ baseUrl: address, clientId, clientSecret: SANDBOX_SECRET })

/** A process, with what it has printed. */
function started (t: Test, file: string, env: Record<string, string>) {
  const child = spawn(process.execPath, [file], { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  let printed = ''
  child.stdout.on('data', text => { printed += text })
  child.stderr.on('data', text => { printed += text })
  const ended = new Promise<number | null>(resolve => { child.once('exit', resolve) })
  t.teardown(async () => {
    child.kill()
    await ended
  })
  return { ended, printed: () => printed }
}

t.test('the broker package sends its complaint, follows it, and sends nothing twice', async t => {
  const folder = await mkdtemp(join(tmpdir(), 'complaints-broker-'))
  t.teardown(() => rm(folder, { recursive: true, force: true }))
  const isSource = (path: string) => !/\.txt$|node_modules/.test(path)
  await cp(join(EXAMPLES, 'broker-package'), folder, { recursive: true, filter: isSource })
  const manifest = join(folder, 'package.json')
  await writeFile(manifest, (await readFile(manifest, 'utf8')).replace('http://127.0.0.1:3000', address))
  await run('npm', ['install', '--no-audit', '--no-fund'], { cwd: folder })

  const env = { COMPLAINTS_URL: address }
  const broker = started(t, join(folder, 'index.js'), env)
  await until(async () => broker.printed().includes('npm run insurer'))
  const insurer = await run(process.execPath, [join(folder, 'insurer.js')], { env })
  t.match(insurer.stdout, /^An Verhulst acknowledged K-\d{4}-000001\.\n$/)
  t.equal(await broker.ended, 0, broker.printed())
  for (
    const text of [
      'RECORD_INTERVENTION', 'Added expertise.pdf', 'ACKNOWLEDGEMENT by', 'complaint.assigned',
      'complaint.acknowledged', 'is IN_REVIEW, handled by An Verhulst', 'ACKNOWLEDGEMENT MET',
    ]
  ) t.match(broker.printed(), text)

  const again = started(t, join(folder, 'index.js'), env)
  t.equal(await again.ended, 0, again.printed())
  const [complaints, attachments] = [await clientOf('broker-antwerp').listComplaints(), again.printed()]
  t.equal(complaints.items.length, 1, 'the second run got the stored responses')
  t.match(attachments, 'ACKNOWLEDGEMENT MET')
})

/** What stands out of the window. */
const OVERFLOW = 'document.documentElement.scrollWidth - innerWidth'

t.test('the portal shows what is due, a complaint, its letters, and changes as they happen', {
  skip: CHROMIUM === undefined && 'no Chromium is installed',
}, async t => {
  const [broker, handler] = [clientOf('broker-ghent'), clientOf('handler-bert')]
  const { id } = await broker.logComplaint({
    complainant: {
      name: 'Marleen Claes-<b>Van den Bossche</b>',
      capacity: 'INSURED',
      language: 'nl',
      email: 'marleen@example.be',
    },
    subjects: ['SERVICE'],
    causes: ['DELAY'],
    description: 'Zeven weken na de aanrijding is mijn dossier nog niet behandeld. <img src=x onerror=alert(1)>',
    ground: 'DIRECT_INTERVENTION_REQUESTED',
  })
  const server = started(t, join(EXAMPLES, 'portal/server.js'), { PORT: '0' })
  const [origin = ''] = await until(async () => /http:\S+/.exec(server.printed()))
  const page = await openBrowser(t)
  const says = (expression: string) => until(() => page.evaluate(`Boolean(${expression})`))
  const text = (selector: string) => page.evaluate(`document.querySelector(${JSON.stringify(selector)})?.textContent`)

  await page.open(origin)
  await says('document.readyState === "complete" && document.querySelector("#credentials button")')
  const fill = (secret: string) => page.evaluate(`{
    const { elements } = document.querySelector('#credentials')
    elements.address.value = '${address}'
    elements.clientId.value = 'broker-ghent'
    elements.clientSecret.value = '${secret}'
    document.querySelector('#credentials button').click()
  }`)
  await fill('wrong')
  await says('!document.querySelector("#refusal").hidden')
  const failedToken = page.complaints.splice(0)
  t.equal(failedToken.length, 1, 'the browser notes the refused token')
  await fill(SANDBOX_SECRET)
  await says('document.querySelector("#agenda a")')
  t.equal(await text('#who-name'), 'Leie & Partners Verzekeringen')
  await says('document.querySelector("#live").classList.contains("on")')

  await page.evaluate(`document.querySelector('#agenda a[href$="${id}"]').click()`)
  await says('document.querySelector("#complaint .clock")')
  t.equal(await text('#complaint h1'), 'Marleen Claes-<b>Van den Bossche</b>', 'text stays text')
  await page.evaluate('document.querySelector(".clock[data-kind=ACKNOWLEDGEMENT] summary").click()')
  await says('document.querySelectorAll(".clock .strip li").length >= 4')

  const { id: handlerId } = await handler.getMe()
  await handler.assignComplaint(id, { handlerId, independenceDeclared: true })
  await handler.acknowledgeComplaint(id, { channel: 'EMAIL' })
  await says('document.querySelector(".clock[data-kind=ACKNOWLEDGEMENT][data-state=MET]")')
  await says('document.querySelector(".letter-row")')
  await page.evaluate('document.querySelector(".letter-row").click()')
  await says('document.querySelector("dialog[open] iframe").srcdoc.includes("<html")')
  await page.evaluate('document.querySelector("dialog button").click()')

  for (const width of [1280, 768, 375, 320]) {
    await page.resize(width)
    await until(async () => await page.evaluate('innerWidth') === width)
    t.equal(await page.evaluate(OVERFLOW), 0, `a complaint fits ${width} pixels`)
    await page.evaluate('location.hash = "#/"')
    await says('document.querySelector("#complaint .nothing")')
    t.equal(await page.evaluate(OVERFLOW), 0, `the agenda fits ${width} pixels`)
    await page.evaluate(`location.hash = '#/complaints/${id}'`)
    await says('document.querySelector("#complaint .clock")')
  }
  t.same(page.complaints, [], 'the browser complains of nothing')
})
