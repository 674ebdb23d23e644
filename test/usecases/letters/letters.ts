/**
 * Letters: one for each action that makes one, seen before, kept as sent, sent again (contract.md,
 * sections 3 and 5).
 */
import { createHash } from 'node:crypto'
import t from 'tap'
import { AN } from '../../../src/sandbox/seed/people.ts'
import { exactLists } from '../../support/exactLists.ts'
import { both } from '../../support/calls.ts'
import type { Calls, Complaint } from '../../support/calls.ts'
import { asking } from '../../support/letters.ts'
import type { Letter } from '../../support/letters.ts'
import { throughBoth } from '../../support/stories.ts'
import {
  answered, assigned, BODIES, BROKER, COMPLAINT, EXPENSIVE, go, inReview, logged, PERSON, POSTAL_ADDRESS, received,
  resolved, seen, tried,
} from '../../support/situations.ts'
import type { Operation } from '../../support/situations.ts'
import { createWorld } from '../../world.ts'

const world = await createWorld(t)
const story = throughBoth(t, world)

/** Reads one form of a letter, as a client. */
async function form (
  client: string,
  href: string,
): Promise<{ status: number, body: string, headers: Record<string, unknown>, bytes: Buffer }> {
  const response = await world.app.inject({
    url: href,
    headers: { authorization: `Bearer ${await world.token(client)}` },
  })
  return { status: response.statusCode, body: response.body, headers: response.headers, bytes: response.rawPayload }
}

const types = async (api: Calls, client: string, { id }: Complaint): Promise<string[]> =>
  (await api.history(client, id)).map(({ type }) => type)

story('each of the seven actions makes one letter, and says so in the history', async (t, api) => {
  const { letters } = asking(world, api)
  const rows: [string, Operation, () => Promise<Complaint>, string, object?][] = [
    ['FIRST_LINE_CONFIRMATION', 'resolveFirstLine',    () => tried(api),    BROKER, { confirmationLetter: true }],
    ['ACKNOWLEDGEMENT',         'acknowledgeComplaint', () => received(api), 'handler-an'],
    ['SUBSTANTIVE_REPLY',       'replySubstantively',  () => inReview(api), 'handler-an'],
    ['DELAY_NOTICE',            'notifyDelay',         () => inReview(api), 'handler-an'],
    ['FINAL_ANSWER',            'sendFinalAnswer',     () => inReview(api), 'handler-an'],
    ['REDIRECTION',             'redirectComplaint',   () => inReview(api), 'handler-an'],
    ['WITHDRAWAL_CONFIRMATION', 'withdrawComplaint',   () => inReview(api), 'handler-an'],
  ]
  for (const [kind, operation, situation, client, body] of rows) {
    const before = await situation()
    const count = (await types(api, client, before)).length
    const after = await go(api, client, operation, before, body)
    const [letter, ...others] = await letters(client, after.id)
    t.match(
      letter,
      exactLists({
        kind,
        language: 'nl',
        state: 'ACCEPTED',
        complaintId: after.id,
        dispatches: [{ channel: 'EMAIL', state: 'ACCEPTED', sentElsewhere: false }],
      }),
      operation,
    )
    t.equal(others.length, 0, `${operation} made one`)
    t.equal(letter?.dispatches[0]?.dispatchedAt, letter?.createdAt, 'the sandbox\'s own sink accepts at once')
    t.equal((await types(api, client, after))[count], 'letter.dispatched', 'and then what rests on it')
    t.equal(after.version, before.version + 1, 'delivery makes no version')
  }
  const quiet = await go(api, BROKER, 'resolveFirstLine', await tried(api))
  t.same(await letters(BROKER, quiet.id), [], 'a resolution without a confirmation makes none')
})

story('an action names its letter, and a letter is read in three forms, as it was sent', async (t, api) => {
  const { letters } = asking(world, api)
  const complaint = await go(
    api,
    'handler-an',
    'sendFinalAnswer',
    await go(api, 'handler-an', 'notifyDelay', await inReview(api)),
  )
  const [answer, notice] = await letters('handler-an', complaint.id)
  t.equal(complaint.finalAnswer?.letterId, answer?.id)
  t.equal(complaint.delayNotices[0]?.letterId, notice?.id)
  t.same([answer?.cycle, notice?.cycle], [1, 1])
  const { html, text, pdf, digest } = answer as Letter
  const page = await form('handler-an', html)
  t.equal(page.headers['content-type'], 'text/html; charset=utf-8')
  t.equal(createHash('sha256').update(page.body).digest('hex'), digest)
  t.match(
    page.headers['content-security-policy'],
    /default-src 'none'.*sandbox/,
    'it runs nothing, wherever it is opened',
  )
  for (const href of [html, text, pdf]) {
    const { status, headers, bytes } = await form('handler-an', href)
    t.equal(status, 200, href)
    t.equal(headers['repr-digest'], `sha-256=:${createHash('sha256').update(bytes).digest('base64')}:`)
    t.equal(headers['content-language'], 'nl')
    t.equal(headers['cache-control'], 'private, no-cache')
  }
  const document = await form('handler-an', pdf)
  t.equal(document.headers['content-type'], 'application/pdf')
  t.equal(document.bytes.subarray(0, 5).toString(), '%PDF-')
  t.same((await form('handler-an', pdf)).bytes, document.bytes, 'the same bytes each time')
  for (const body of [page.body, (await form('handler-an', text)).body]) {
    t.match(body, complaint.reference as string)
    t.match(body, 'Ombudsman van de Verzekeringen')
  }
  const outcome = await form(BROKER, text)
  t.equal(outcome.status, 200, 'the office reads what its client was sent')
  for (const client of ['broker-ghent', 'admin-els']) t.notOk((await form(client, html)).status === 200, client)
  t.equal((await form('broker-ghent', html)).status, 404)
  t.equal((await form('admin-els', html)).status, 403)
  t.equal((await form('handler-an', html.replace(answer?.id ?? '', complaint.id))).status, 404, 'another letter\'s id')
})

story('a preview is the letter that the action then makes, and changes nothing', async (t, api) => {
  const { letters, preview } = asking(world, api)
  const rows: [string, Operation, object][] = [
    ['ACKNOWLEDGE', 'acknowledgeComplaint', {}],
    ['REPLY_SUBSTANTIVELY', 'replySubstantively', {}],
    ['NOTIFY_DELAY', 'notifyDelay', {
      letter: { introduction: 'Wij hebben meer tijd nodig, en leggen uit waarom.', closing: 'Onze excuses daarvoor.' },
    }],
    ['ANSWER', 'sendFinalAnswer', {
      grievances: [{ summary: 'De premie', decision: 'REJECTED', explanation: 'Zij volgt het tarief.' }],
      remedies: [{ kind: 'PAYMENT', amountCents: 12_345 }],
    }],
  ]
  for (const [action, operation, body] of rows) {
    const complaint = await inReview(api)
    const input = { ...BODIES[operation], ...body }
    const { document } = await preview('handler-an', complaint.id, action, input)
    t.same(await letters('handler-an', complaint.id), [])
    t.same((await seen(api, 'handler-an', complaint)).version, complaint.version)
    await go(api, 'handler-an', operation, complaint, body)
    const [letter] = await letters('handler-an', complaint.id)
    t.equal((await form('handler-an', letter?.html ?? '')).body, document?.html, action)
    t.same([document?.subject, document?.kind, document?.templateVersion], [
      letter?.subject,
      letter?.kind,
      letter?.templateVersion,
    ])
  }
})

story('a preview is refused as the action is', async (t, api) => {
  const { preview } = asking(world, api)
  const complaint = await inReview(api)
  const rows: [string, string, string, object, string][] = [
    ['a wrong body',          'handler-an',   'NOTIFY_DELAY', { channel: 'EMAIL', reasons: 'kort', expectedCompletionOn: '2026-06-30' }, '400 badRequest input.reasons'],
    ['an unknown member',     'handler-an',   'ACKNOWLEDGE',  { channel: 'EMAIL', nonsense: 1 },                                         '400 badRequest input.nonsense'],
    ['no such action',        'handler-an',   'CLOSE',        { complainantSatisfaction: 'FULL' },                                       '400 badRequest action'],
    ['not his to take',       BROKER,         'ACKNOWLEDGE',  { channel: 'EMAIL' },                                                      '403 missingPermission'],
    ['another office',        'broker-ghent', 'ACKNOWLEDGE',  { channel: 'EMAIL' },                                                      '404 resourceNotFound'],
    ['not in this status',    'handler-an',   'RESOLVE_FIRST_LINE', { summary: 'x', satisfaction: 'FULL' },                              '403 missingPermission'],
    ['too early a new date',  'handler-an',   'NOTIFY_DELAY', { ...BODIES.notifyDelay, expectedCompletionOn: '2026-03-20' },             '400 badRequest expectedCompletionOn'],
  ]
  for (const [why, client, action, input, outcome] of rows) {
    const { outcome: refused } = await preview(client, complaint.id, action, input)
    // GraphQL refuses what is none of its enum before the shape is asked.
    if (api.name === 'GraphQL' && why === 'no such action') t.match(refused, '400 badRequest', why)
    else t.equal(refused, outcome, why)
  }
  const firstLine = await tried(api)
  t.equal(
    (await preview(BROKER, firstLine.id, 'RESOLVE_FIRST_LINE', BODIES.resolveFirstLine)).outcome,
    '400 badRequest input',
    'it makes no letter unless asked to',
  )
  t.equal(
    (await preview(BROKER, firstLine.id, 'RESOLVE_FIRST_LINE', {
      ...BODIES.resolveFirstLine,
      confirmationLetter: true,
    })).outcome,
    'done',
  )
})

story('an author words two paragraphs; the rest is fixed, and their text is never executed', async (t, api) => {
  const { letters } = asking(world, api)
  const letter = {
    introduction: '<script>alert(1)</script> {{ complaint.reference }} {% raw %}',
    closing: 'Met een persoonlijke groet & dank.',
  }
  const complaint = await go(api, 'handler-an', 'acknowledgeComplaint', await received(api), { letter })
  const [sent] = await letters('handler-an', complaint.id)
  const { body } = await form('handler-an', sent?.html ?? '')
  t.match(body, '&lt;script&gt;alert(1)&lt;/script&gt; {{ complaint.reference }} {% raw %}')
  t.notMatch(body, '<script>')
  t.match(body, 'Met een persoonlijke groet &amp; dank.')
  t.match(body, 'Ombudsman van de Verzekeringen')
  t.match(body, complaint.reference as string)
  const waiting = await go(api, 'handler-an', 'sendFinalAnswer', await inReview(api), {
    ...EXPENSIVE,
    letter: { closing: 'Met spijt om het ongemak.' },
  })
  t.same(waiting.pendingApproval?.letter, { closing: 'Met spijt om het ongemak.' })
  t.same(await letters('handler-an', waiting.id), [], 'nothing is sent before it is approved')
  const approved = await go(api, 'manager-carla', 'approveFinalAnswer', waiting)
  const [answer] = await letters('handler-an', approved.id)
  const text = (await form('handler-an', answer?.text ?? '')).body
  t.match(text, 'Met spijt om het ongemak.')
  t.match(text, waiting.pendingApproval?.submittedBy.name as string, 'its author signs')
})

story('a letter is written in the language of its addressee', async (t, api) => {
  const { letters, notice } = asking(world, api)
  const representative = {
    name: 'Maître Dupont',
    relation: 'LAWYER',
    mandateProvided: true,
    email: 'dupont@example.be',
    language: 'fr',
  }
  for (
    const [language, ombudsman] of [['nl', 'Ombudsman van de Verzekeringen'], ['fr', 'Ombudsman des Assurances'], [
      'de',
      'Ombudsmann der Versicherungen',
    ], ['en', 'Insurance Ombudsman']] as const
  ) {
    const complaint = await go(
      api,
      'handler-an',
      'acknowledgeComplaint',
      await received(api, { complainant: { ...PERSON, language } }),
    )
    const [letter] = await letters('handler-an', complaint.id)
    t.equal(letter?.language, language)
    t.match((await form('handler-an', letter?.text ?? '')).body, ombudsman)
    const { document } = await notice(BROKER, complaint.id)
    t.equal(document?.language, language)
    t.equal(document?.ombudsman.name, ombudsman)
  }
  const complaint = await go(
    api,
    'handler-an',
    'acknowledgeComplaint',
    await received(api, { representative, correspondenceTo: 'REPRESENTATIVE' }),
  )
  const [letter] = await letters('handler-an', complaint.id)
  t.equal(letter?.language, 'fr')
  t.match((await form('handler-an', letter?.text ?? '')).body, 'Maître Dupont')
  t.equal((await notice('handler-an', complaint.id, 'de')).document?.language, 'de')
})

story('the Ombudsman is named at every stage, to everybody who may read the complaint', async (t, api) => {
  const { notice } = asking(world, api)
  for (
    const situation of [
      await logged(api),
      await resolved(api),
      await received(api),
      await inReview(api),
      await answered(api),
    ]
  ) {
    const { document } = await notice(BROKER, situation.id)
    t.match(document?.text, 'Ombudsman', situation.status)
    t.notMatch(document?.text, /consumers\/odr/)
  }
  const complaint = await received(api)
  t.equal((await notice('broker-ghent', complaint.id)).outcome, '404 resourceNotFound')
  t.equal((await notice('admin-els', complaint.id)).outcome, '403 missingPermission')
  const broker = await received(api, { complainant: { ...PERSON, capacity: 'BROKER' } })
  t.not((await notice(BROKER, broker.id)).document?.text, (await notice(BROKER, complaint.id)).document?.text, 'a broker\'s own dispute is another matter')
})

story('a letter is sent again for the same deadline, in any status, without a new version', async (t, api) => {
  const { letters, dispatch, dispatches } = asking(world, api)
  const complaint = await go(api, 'handler-an', 'closeComplaint', await answered(api))
  const [answer] = await letters('handler-an', complaint.id)
  const { document } = await dispatch(
    'handler-an',
    complaint.id,
    answer?.id ?? '',
    { channel: 'POST' },
    `again-${api.name}`,
  )
  t.match(
    document,
    exactLists({
      id: answer?.id,
      digest: answer?.digest,
      state: 'POSTED',
      dispatches: [{ channel: 'EMAIL', state: 'ACCEPTED' }, { channel: 'POST', state: 'POSTED', sentElsewhere: false }],
    }),
  )
  t.same(
    (await dispatch('handler-an', complaint.id, answer?.id ?? '', { channel: 'POST' }, `again-${api.name}`)).document,
    document,
    'a repetition is answered as before',
  )
  const after = await seen(api, 'handler-an', complaint)
  t.equal(after.version, complaint.version)
  t.same(after.deadlines, complaint.deadlines)
  t.equal(after.finalAnswer?.dispatchedAt, complaint.finalAnswer?.dispatchedAt, 'what counted counts from then')
  t.same((await types(api, 'handler-an', complaint)).slice(-1), ['letter.dispatched'])
  const listed = await dispatches('handler-an', { channel: 'POST', state: 'POSTED' })
  t.ok(listed.document?.some(({ letterId }) => letterId === answer?.id))
  t.notOk(listed.document?.some(({ state }) => state !== 'POSTED'))
  t.equal((await dispatches(BROKER)).outcome, '403 missingPermission')
  t.equal((await dispatches('admin-els')).outcome, '403 missingPermission')
})

story('the first line confirms with a way to reach the office', async (t, api) => {
  const { letters } = asking(world, api)
  const complaint = await go(api, BROKER, 'resolveFirstLine', await tried(api), { confirmationLetter: true })
  const [letter] = await letters(BROKER, complaint.id)
  const text = (await form(BROKER, letter?.text ?? '')).body
  for (const part of ['Jordaenskaai 21', '2000 Antwerpen', 'klachten@scheldezicht.example', '0400.008.697']) {
    t.match(text, part)
  }
})

story('a bounced letter is listed until it is sent again', async (t, api) => {
  const { letters, dispatch, dispatches } = asking(world, api)
  const complaint = await answered(api)
  const [answer] = await letters('handler-an', complaint.id)
  await world.owner.query('update letter_dispatches set state = \'BOUNCED\' where letter_id = $1', [answer?.id])
  const listed = async (query: object) =>
    (await dispatches('handler-an', query)).document?.filter(({ letterId }) => letterId === answer?.id)
      .map(({ state }) => state)
  t.same(await listed({ state: 'BOUNCED' }), ['BOUNCED'])
  await dispatch('handler-an', complaint.id, answer?.id ?? '', { channel: 'POST' })
  t.same(await listed({ state: 'BOUNCED' }), [], 'there is nothing left to do')
  t.same(await listed({}), ['POSTED', 'BOUNCED'], 'the ledger keeps it')
  await world.owner.query('update letter_dispatches set state = \'BOUNCED\' where letter_id = $1', [answer?.id])
  t.same(await listed({ state: 'BOUNCED' }), ['BOUNCED'], 'the second one came back too')
})

story('whoever may not act on a complaint cannot send its letters again', async (t, api) => {
  const { letters, dispatch } = asking(world, api)
  const complaint = await go(api, 'handler-an', 'acknowledgeComplaint', await received(api))
  const [{ id } = { id: '' }] = await letters('handler-an', complaint.id)
  const rows: [string, string, object, string][] = [
    ['the office, after escalation', BROKER,         { channel: 'POST' },                                               '403 missingPermission'],
    ['an auditor',                   'auditor-dirk', { channel: 'POST' },                                               '403 missingPermission'],
    ['another office',               'broker-ghent', { channel: 'POST' },                                               '404 resourceNotFound'],
    ['by telephone',                 'handler-an',   { channel: 'PHONE' },                                              '400 badRequest channel'],
    ['in the future',                'handler-an',   { channel: 'POST', dispatchedAt: '2027-01-01T00:00:00+01:00' },    '400 badRequest dispatchedAt'],
    ['too long ago, unmotivated',    'handler-an',   { channel: 'POST', dispatchedAt: '2026-03-16T08:00:00+01:00' },    '400 badRequest dispatchedAt'],
  ]
  for (const [who, client, body, outcome] of rows) {
    const { outcome: refused } = await dispatch(client, complaint.id, id, body)
    if (api.name === 'GraphQL' && who === 'by telephone') t.match(refused, '400 badRequest', who)
    else t.equal(refused, outcome, who)
  }
  t.equal(
    (await dispatch('handler-an', complaint.id, complaint.id, { channel: 'POST' })).outcome,
    '404 resourceNotFound',
    'no such letter',
  )
  const first = await go(
    api,
    BROKER,
    'resolveFirstLine',
    await tried(api, { complainant: { ...COMPLAINT.complainant, postalAddress: POSTAL_ADDRESS } }),
    { confirmationLetter: true },
  )
  const [confirmation] = await letters(BROKER, first.id)
  t.equal(
    (await dispatch(BROKER, first.id, confirmation?.id ?? '', { channel: 'POST' })).outcome,
    'done',
    'while it holds the complaint the office may',
  )
})

story('a handler with a conflict of interest, or without a declaration, sends no letter again', async (t, api) => {
  const { letters, dispatch } = asking(world, api)
  const post = { channel: 'POST' }
  const undeclared = await assigned(api)
  await go(api, 'manager-carla', 'acknowledgeComplaint', undeclared)
  const [first] = await letters('handler-an', undeclared.id)
  t.equal((await dispatch('handler-an', undeclared.id, first?.id ?? '', post)).outcome, '409 independenceNotDeclared')
  t.equal((await dispatch('handler-bert', undeclared.id, first?.id ?? '', post)).outcome, 'done', 'another handler may')

  const conflicted = await go(api, 'manager-carla', 'acknowledgeComplaint', await received(api))
  await api.done('manager-carla', 'updateComplaint', { complaintId: conflicted.id }, {
    staffComplainedAbout: [AN.id],
  }, { version: conflicted.version })
  const [second] = await letters('handler-bert', conflicted.id)
  const { outcome } = await dispatch('handler-an', conflicted.id, second?.id ?? '', post)
  t.equal(outcome, '409 handlerConflictOfInterest')
  t.equal((await letters('handler-bert', conflicted.id))[0]?.dispatches.length, 1, 'and nothing was sent')
})

t.test('a cursor of dispatches goes with its filters and its client', async t => {
  for (const api of Object.values(both(world))) {
    for (let count = 0; count < 2; count++) await go(api, 'handler-an', 'acknowledgeComplaint', await received(api))
  }
  const read = async (client: string, query: string) =>
    world.app.inject({
      url: `/v1/dispatches?pageSize=1${query}`,
      headers: { authorization: `Bearer ${await world.token(client)}` },
    })
  const next: string = (await read('handler-an', '&channel=EMAIL')).json().next
  const after = new URL(next, 'http://localhost').searchParams.get('after') ?? ''
  const ask = async (client: string, channel: string, after: string) =>
    (await world.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { authorization: `Bearer ${await world.token(client)}` },
      payload: {
        query:
          'query ($channel: [LetterChannel!], $after: String) { dispatches(first: 1, channel: $channel, after: $after) { pageInfo { endCursor } } }',
        variables: { channel, after },
      },
    })).json()
  const rows: [string, client: string, channel: string, status: number][] = [
    ['the same filter',   'handler-an',    'EMAIL', 200],
    ['another filter',    'handler-an',    'POST',  400],
    ['another client',    'manager-carla', 'EMAIL', 400],
  ]
  for (const [what, client, channel, status] of rows) {
    t.equal(
      (await read(client, `&channel=${channel}&after=${encodeURIComponent(after)}`)).statusCode,
      status,
      `REST: ${what}`,
    )
    const { errors } = await ask(client, channel, after)
    t.equal(errors?.[0].extensions.status ?? 200, status, `GraphQL: ${what}`)
  }
})

t.test('the mailbox lists letters by their arrival, and shows each as page, text and PDF', async t => {
  const { rest } = both(world)
  const inMailbox = (path: string, accept = 'text/html') =>
    world.app.inject({ url: `/sandbox/mailbox${path}`, headers: { accept } })
  world.clock.set('2031-05-05T10:00:00Z')
  await go(rest, 'handler-an', 'acknowledgeComplaint', await received(rest))
  world.clock.set('2030-05-06T10:00:00Z')
  t.teardown(async () => world.clock.clear())
  const { id } = await go(rest, 'handler-an', 'acknowledgeComplaint', await received(rest))

  const { items } = (await inMailbox('', 'application/json')).json<
    { items: { id: string, complaintId: string, subject: string, queuedAt: string }[] }
  >()
  const [newest, before] = items
  t.equal(newest?.complaintId, id, 'the last to arrive comes first, though the clock went back')
  t.match(before?.queuedAt, /^2031/)
  t.notOk(Object.keys(newest ?? {}).includes('letter'), 'JSON has its documented members')

  const list = (await inMailbox('')).body
  t.ok(list.indexOf(`/sandbox/mailbox/${newest?.id}"`) < list.indexOf(`/sandbox/mailbox/${before?.id}"`))
  const page = await inMailbox(`/${newest?.id}`)
  t.match(list, /<span class="nowrap">K-\d{4}-\d{6}<\/span>/, 'a reference breaks at no hyphen')
  t.match(page.body, `<iframe class="letter" src="/sandbox/mailbox/${newest?.id}/html"`)
  t.match(page.headers['content-security-policy'], /^default-src 'none'; .*frame-src 'self'/)
  const html = await inMailbox(`/${newest?.id}/html`)
  t.match(html.headers['content-security-policy'], /; sandbox; frame-ancestors 'self'$/)
  t.equal(html.headers['x-frame-options'], 'SAMEORIGIN')
  t.ok(html.body.includes('<html'))
  t.match((await inMailbox(`/${newest?.id}/text`)).headers['content-type'], /^text\/plain/)
  const pdf = await inMailbox(`/${newest?.id}/pdf`)
  t.equal(pdf.headers['content-type'], 'application/pdf')
  t.equal(pdf.rawPayload.subarray(0, 5).toString(), '%PDF-')
  t.equal((await inMailbox('/01900000-0000-7000-8000-000000000000/pdf')).statusCode, 404)
  t.equal((await inMailbox('/nope/text')).statusCode, 400)
})
