/**
 * PDFs in a worker thread: the same bytes, a fair turn, bounds, and a letter that harms no other.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import type { Problem } from '../../src/problems/problems.ts'
import { composeLetter } from '../../src/letters/compose.ts'
import { composeContent } from '../../src/letters/content.ts'
import type { Letter } from '../../src/letters/letter.ts'
import { letterPdf } from '../../src/letters/pdf.ts'
import { createRenderer } from '../../src/rendering/renderer.ts'
import type { Renderer, RendererOptions } from '../../src/rendering/renderer.ts'
import { orderOf } from '../support/letterOrders.ts'
import { steadyBlock } from '../support/loopDelay.ts'
import { until } from '../support/waiting.ts'

const HOSTILE = new URL('../support/hostileWorker.ts', import.meta.url)
const letter = await composeLetter(orderOf('REDIRECTION', 'nl'))
const letterAbout = (subject: string): Letter => ({ ...letter, subject })

function rendererFor (t: { teardown (work: () => Promise<void>): void }, options: RendererOptions = {}): Renderer {
  const renderer = createRenderer(options)
  t.teardown(renderer.close)
  return renderer
}

let count = 0
/** Each a letter of its own. */
const render = (renderer: Renderer, which = letter, client = 'one', id = `${count += 1}`): Promise<Buffer> =>
  renderer.pdf({ id, digest: 'd', letter: which }, client)

t.test('a letter has the same bytes as on the event loop', async t => {
  const renderer = rendererFor(t)
  t.ok((await render(renderer)).equals(await letterPdf(letter)))
})

t.test('a long letter does not hold up the event loop', async t => {
  const renderer = rendererFor(t)
  const order = orderOf('FINAL_ANSWER', 'nl')
  order.complaint.cycles[0]!.finalAnswer!.explanation = 'regel\n'.repeat(3_000)
  const long = await composeLetter(order)
  await render(renderer)
  const blockedMs = await steadyBlock(() => render(renderer, long), 100)
  t.ok(blockedMs < 100, `blocked for ${Math.round(blockedMs)} ms`)
})

t.test('a letter is rendered once and cached by id and digest', async t => {
  const renderer = rendererFor(t, { cacheBytes: 200_000 })
  const [first, ...others] = await Promise.all(Array.from({ length: 10 }, () =>
    render(renderer, letter, 'one', 'same')))
  t.ok(others.every(other => other === first))
  t.equal(await render(renderer, letter, 'two', 'same'), first)
  t.not(await renderer.pdf({ id: 'same', digest: 'other', letter }, 'one'), first, 'other content is another letter')
  for (let more = 0; more < 20; more++) await render(renderer)
  t.not(await render(renderer, letter, 'one', 'same'), first, 'no more is kept than its bytes allow')
})

t.test('a letter that fails gives a clean error, and the next is rendered', async t => {
  const renderer = rendererFor(t, { worker: HOSTILE, timeLimitMs: 15_000, memoryMb: 48 })
  for (const fault of ['throw', 'exit', 'memory', 'never']) {
    const error = await render(renderer, letterAbout(fault)).then(() => undefined, (caught: Error) => caught)
    t.ok(error instanceof Error, fault)
    if (fault === 'never') t.match(error, { status: 503, extras: { retryAfter: 30 } })
    else t.match(error?.message, /^A document could not be rendered: \w+$/, fault)
    t.notMatch(`${error?.message} ${error?.stack}`, letter.addressee.name, 'without what is written in it')
    t.ok((await render(renderer)).length > 1_000, `after ${fault}`)
  }
})

t.test('one client\'s queue of letters delays no other client, and is limited', async t => {
  const renderer = rendererFor(t, { queue: { waitingPerClient: 20, waiting: 25 } })
  const order: string[] = []
  const rendered = (client: string) => render(renderer, letter, client).then(() => { order.push(client) })
  const flood = Array.from({ length: 21 }, () => rendered('flood'))
  const refused = async (client: string) =>
    rendered(client).then(() => undefined, (problem: Problem) => `${problem.status} ${problem.extras.retryAfter}`)
  t.equal(await refused('flood'), '429 1')
  const other = rendered('other')
  const filling = Array.from({ length: 4 }, () => rendered('third'))
  t.equal(await refused('fourth'), '503 2')
  await Promise.all([...flood, other, ...filling])
  t.ok(order.indexOf('other') <= 2, `served after ${order.indexOf('other')}`)
})

t.test('a thread without work ends', async t => {
  const renderer = rendererFor(t, { worker: HOSTILE, idleMs: 50 })
  const counted = async () => (await render(renderer, letterAbout('count')))[0]
  t.same(await Promise.all([counted(), counted()]), [1, 2], 'one thread renders both')
  // Each look gives the thread work, so the next one comes only after it could have ended.
  await until(async () => await counted() === 1 || sleep(250).then(() => false), 'The thread does not end')
})

t.test('a preview is composed in the worker, with the text that is stored for a letter', async t => {
  const renderer = rendererFor(t)
  const order = orderOf('ACKNOWLEDGEMENT', 'fr')
  t.same(await renderer.preview(order, 'one'), await composeContent(order))
})
