/**
 * The commands of the guides, pasted one after the other by somebody who reads them in their order,
 * and the answers that the guides show.
 */
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import t from 'tap'
import { ACTION_OPERATIONS } from '../src/generated/actions.ts'
import { blocks, differences, isRefusal, steps } from './support/guideBlocks.ts'
import type { Step } from './support/guideBlocks.ts'
import { until } from './support/waiting.ts'
import { createWorld } from './world.ts'

/** What this test does not run, by its beginning, and what runs it. */
const ELSEWHERE: Record<string, string> = {
  'npm ci && npm start': 'every start of the sandbox: .ci/run, test/main.ts',
  'npm install http://127.0.0.1:3000/client.tgz': 'test/slow/client.ts',
  'cd examples/broker-package': 'test/slow/examples.ts',
  'npm run insurer': 'test/slow/examples.ts',
  'cd examples/portal': 'test/slow/examples.ts',
}
const isElsewhere = (text: string): boolean => Object.keys(ELSEWHERE).some(start => text.startsWith(start))

/** Guides with TypeScript, and the test that compiles and runs it. */
const TYPESCRIPT: Record<string, string> = {
  client: 'test/slow/client.ts',
  graphql: 'test/graphql/subscriptions.ts',
}

const world = await createWorld(t)
const address = await world.app.listen({ host: '127.0.0.1', port: 0 })
// A list with a next page, as readers of the guides find it in their sandbox.
for (let count = 0; count < 2; count++) {
  await world.app.inject({
    method: 'POST',
    url: '/v1/complaints',
    headers: { authorization: `Bearer ${await world.token('broker-antwerp')}` },
    payload: {
      complainant: { name: 'Anne Dubois', capacity: 'POLICYHOLDER', language: 'fr', email: 'anne@example.be' },
      subjects: ['SERVICE'], causes: ['DELAY'], description: 'Toujours pas de réponse à ma demande.',
    },
  })
}
world.relay()

const MARK = '── end of a command'

async function run (all: readonly Step[]): Promise<string[]> {
  const script = [
    'set -euo pipefail',
    'cd "$(mktemp -d)"',
    'curl () { command curl --fail-with-body "$@"; }',
    ...all.map(step => [
      isRefusal(step) ? `${step.command.trimEnd()} || echo` : step.command, `printf '%s\\n' '' '${MARK}'`,
    ].join('\n')),
  ].join('\n').replaceAll('http://127.0.0.1:3000', address)
  const { stdout } = await promisify(execFile)('bash', ['-c', script], { maxBuffer: 64 * 1024 * 1024 })
  return stdout.split(`\n${MARK}\n`)
}

t.test('every block of every guide is a command, an answer or an illustration', async t => {
  for (const { guide, language, caption, text } of blocks) {
    const runs = language === 'sh' || (language === 'graphql' && caption === '')
    if (runs && caption !== '') t.ok(isElsewhere(text), `${guide}: something runs "${text}"`)
    t.ok(['', 'answer', 'variables', 'terminal', 'subscription'].includes(caption), `${guide}: ${language} ${caption}`)
    t.ok(['sh', 'json', 'http', 'text', 'graphql', 'ts'].includes(language), `${guide}: a block of ${language}`)
    if (language === 'ts') t.ok(TYPESCRIPT[guide], `${guide}: something compiles its TypeScript`)
  }
  const begins = (start: string) => blocks.some(({ text, caption }) => caption === 'terminal' && text.startsWith(start))
  t.same(Object.keys(ELSEWHERE).filter(start => !begins(start)), [], 'no exemption is out of date')
})

t.test('the guide maps every action to its operation, as the document does', t => {
  const guide = readFileSync(new URL('../docs/guides/first-call.md', import.meta.url), 'utf8')
  const shown = [...guide.matchAll(/^\| `([A-Z_]+)` \| `(\w+) …(\S+)` \| `(\w+)` \|$/gm)]
    .map(([, ...cells]) => cells.join(' ')).sort()
  const documented = Object.entries(ACTION_OPERATIONS).map(([action, { method, path, operationId }]) =>
    `${action} ${method} ${path.replace('/v1/complaints/{complaintId}', '')} ${operationId}`
  ).sort()
  t.same(shown, documented)
  t.end()
})

t.test('every command of the guides works when pasted, and gives the answer that the guide shows', async t => {
  const all = steps()
  t.ok(all.length >= 30, `${all.length} commands`)
  t.ok(all.filter(({ answer }) => answer !== undefined).length >= 20, 'most show their answer')
  const outputs = await run(all)
  for (const [index, { guide, command, answer }] of all.entries()) {
    if (answer === undefined) continue
    const name = `${guide}: ${command.slice(0, 100).replaceAll('\n', ' ')}`
    const output = outputs[index]!.trim()
    if (answer.language === 'text') {
      t.equal(formOfText(output), formOfText(answer.text.trim()), name)
      continue
    }
    const [head, body] = answer.language === 'http' ? parted(answer.text) : ['', answer.text]
    const [given, bodyGiven] = answer.language === 'http' ? parted(output) : ['', output]
    for (const line of head.split('\n').filter(line => line !== '')) {
      t.ok(given.toLowerCase().includes(line.split(':')[0]!.toLowerCase()), `${name}: ${line}`)
    }
    t.same(differences(JSON.parse(body), JSON.parse(lastOf(bodyGiven))), [], name)
  }
  type Inbox = { items: { type: string, verified: boolean }[] }
  await until(async () => {
    const { items } = await (await fetch(`${address}/sandbox/webhookInbox`)).json() as Inbox
    return items.some(({ type, verified }) => type === 'be.optimco.complaints.webhook.ping' && verified)
  }, 'the ping of the webhooks did not arrive')
})

/** Ids differ at every run. */
const formOfText = (text: string): string => text.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'an id')

/** The headers of an answer, and its body. */
function parted (answer: string): [head: string, body: string] {
  const text = answer.replaceAll('\r', '')
  const end = text.indexOf('\n\n')
  return [text.slice(0, end), text.slice(end + 2)]
}

/** Several calls print their answers side by side; the guide shows the last one. */
const lastOf = (output: string): string => output.slice(output.lastIndexOf('\n{') + 1)
