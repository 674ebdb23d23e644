/** A real browser, through its own protocol. */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** Where a Chromium is installed; undefined where there is none. */
export const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(path =>
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

export type Page = {
  open (url: string): Promise<void>
  /** The width of the window in CSS pixels. */
  resize (width: number): Promise<void>
  /** The colours that the reader's system asks for. */
  prefer (scheme: 'light' | 'dark'): Promise<void>
  /** The page as it prints, on the sheets that its style asks for. */
  print (): Promise<Buffer>
  /** What the page's own JavaScript gives. */
  evaluate (expression: string): Promise<unknown>
  /** Errors the page complained of, and addresses it asked. */
  complaints: string[]
  addresses: string[]
}

/** Speaks the browser's own protocol over a WebSocket. */
export async function openBrowser (t: { teardown (work: () => Promise<void>): void }): Promise<Page> {
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
  const addresses: string[] = []
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
    if (method === 'Network.requestWillBeSent') addresses.push(params.request?.url as string)
  })
  const send = <Result> (method: string, params: object = {}) => new Promise<Result>(resolve => {
    answers.set(++calls, result => resolve(result as Result))
    socket.send(JSON.stringify({ id: calls, method, params }))
  })
  for (const domain of ['Page', 'Runtime', 'Log', 'Network']) await send(`${domain}.enable`)
  return {
    complaints,
    addresses,
    open: async url => { await send('Page.navigate', { url }) },
    resize: async width => {
      await send('Emulation.setDeviceMetricsOverride', {
        width,
        height: 900,
        deviceScaleFactor: 1,
        mobile: width < 500,
      })
    },
    prefer: async scheme => {
      await send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] })
    },
    print: async () =>
      Buffer.from((await send<{ data: string }>('Page.printToPDF', { preferCSSPageSize: true })).data, 'base64'),
    evaluate: async expression =>
      (await send<{ result: { value: unknown } }>('Runtime.evaluate', {
        expression, awaitPromise: true, returnByValue: true,
      })).result.value,
  }
}

export async function until<T> (look: () => Promise<T>): Promise<NonNullable<T>> {
  for (let patience = 300; patience > 0; patience--) {
    const found = await look()
    if (found) return found
    await sleep(100)
  }
  throw new Error('It did not happen within half a minute')
}
