/**
 * The pages in a real browser, where one is installed: they render, complain of nothing, and a call
 * made from them succeeds.
 */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import { createWorld } from '../world.ts'

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(path =>
  existsSync(path)
)
const FLAGS = [
  '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--remote-debugging-port=0', 'about:blank',
]

type Message = {
  method: string,
  params: { type?: string, entry?: { level: string, text: string }, request?: { url: string } },
}

type Page = {
  open (url: string): Promise<void>
  /** What the page's own JavaScript gives. */
  evaluate (expression: string): Promise<unknown>
  /** Errors the page complained of, and addresses it asked. */
  complaints: string[]
  asked: string[]
}

/** Speaks the browser's own protocol over a WebSocket. */
async function openBrowser (t: { teardown (work: () => Promise<void>): void }): Promise<Page> {
  const folder = await mkdtemp(join(tmpdir(), 'complaints-browser-'))
  const browser = spawn(CHROMIUM as string, [...FLAGS, `--user-data-dir=${folder}`], { stdio: 'ignore' })
  const gone = new Promise(resolve => browser.once('exit', resolve))
  t.teardown(async () => {
    browser.kill('SIGKILL')
    await gone
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  })
  const port = await until(async () =>
    (await readFile(join(folder, 'DevToolsActivePort'), 'utf8').catch(() => '')).split('\n')[0]
  )
  const targets = await (await fetch(`http://127.0.0.1:${port}/json`)).json() as {
    type: string,
    webSocketDebuggerUrl: string,
  }[]
  const socket = new WebSocket(targets.find(({ type }) => type === 'page')?.webSocketDebuggerUrl as string)
  await new Promise(resolve => { socket.addEventListener('open', resolve, { once: true }) })

  const complaints: string[] = []
  const asked: string[] = []
  const answers = new Map<number, (result: unknown) => void>()
  let calls = 0
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data)) as Message & { id?: number, result: unknown }
    if (message.id !== undefined) answers.get(message.id)?.(message.result)
    const { method, params } = message
    if (method === 'Runtime.exceptionThrown' || (method === 'Runtime.consoleAPICalled' && params.type === 'error')) {
      complaints.push(JSON.stringify(params).slice(0, 500))
    }
    if (method === 'Log.entryAdded' && params.entry?.level === 'error') complaints.push(params.entry.text)
    if (method === 'Network.requestWillBeSent') asked.push(params.request?.url as string)
  })
  const send = <Result> (method: string, params: object = {}) => new Promise<Result>(resolve => {
    answers.set(++calls, result => resolve(result as Result))
    socket.send(JSON.stringify({ id: calls, method, params }))
  })
  for (const domain of ['Page', 'Runtime', 'Log', 'Network']) await send(`${domain}.enable`)
  return {
    complaints,
    asked,
    open: async url => { await send('Page.navigate', { url }) },
    evaluate: async expression =>
      (await send<{ result: { value: unknown } }>('Runtime.evaluate', {
        expression, awaitPromise: true, returnByValue: true,
      })).result.value,
  }
}

async function until<T> (look: () => Promise<T>): Promise<NonNullable<T>> {
  for (let patience = 300; patience > 0; patience--) {
    const found = await look()
    if (found) return found
    await sleep(100)
  }
  throw new Error('It did not happen within half a minute')
}

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
    page.asked.filter(url =>
      !url.startsWith(address) && !url.startsWith('data:') && !url.startsWith('blob:') && url !== 'about:blank'
    ),
    [],
    'nobody else is asked',
  )
})
