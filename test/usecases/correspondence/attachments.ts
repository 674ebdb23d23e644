/**
 * Files: what is taken under which name, whole and in parts, and what is left of an upload that
 * failed.
 */
import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import type { Drive } from '../../../src/store/correspondence/files.ts'
import { createFiles, folder } from '../../../src/store/correspondence/files.ts'
import { createAttempts } from '../../../src/store/attempts.ts'
import { createOrphanedUploads } from '../../../src/store/correspondence/orphanedUploads.ts'
import { removeOrphanedUploads } from '../../../src/usecases/correspondence/attachments.ts'
import { exactLists } from '../../support/exactLists.ts'
import { both } from '../../support/calls.ts'
import { graphqlCorrespondence, restCorrespondence } from '../../support/correspondence.ts'
import { SAMPLES, WORD_TYPE } from '../../support/fileSamples.ts'
import { FORM_TYPE, formOf, pdf } from '../../support/multipart.ts'
import * as make from '../../support/situations.ts'
import { BROKER, NOW } from '../../support/situations.ts'
import { anotherProcess, createWorld } from '../../world.ts'

const MEBIBYTE = 1024 * 1024
const MAX_FILES = 60
const world = await createWorld(t, {
  attachmentLimits: { bytes: MEBIBYTE, totalBytes: 3 * MEBIBYTE, totalFiles: MAX_FILES },
})
const { rest } = both(world)
const { upload, list, read } = restCorrespondence(world)
world.clock.set(NOW)
const { attachmentsDir } = world.config

const files = (): string[] => readdirSync(attachmentsDir).sort()
const underWay = async (): Promise<unknown[]> => world.owner.query('select id from uploads')
const open = async () => (await make.received(rest)).id

const download = async (client: string, complaintId: string, id: string, headers: object = {}) =>
  world.app.inject({
    url: `/v1/complaints/${complaintId}/attachments/${id}/content`,
    headers: { authorization: `Bearer ${await world.token(client)}`, ...headers },
  })

t.test('the type of a file is recognised by its content, not by its name or header', async t => {
  const complaintId = await open()
  const rows: [string, string, Buffer | string, string | undefined][] = [
    ['a PDF',                               'verslag.pdf',  pdf(100),                          'application/pdf'],
    ['a PDF called a picture',              'foto.jpg',     pdf(100),                          'application/pdf'],
    ['a picture',                           'foto.jpg',     SAMPLES.jpeg,                      'image/jpeg'],
    ['a picture called a PDF',              'verslag.pdf',  SAMPLES.png,                       'image/png'],
    ['a GIF',                               'x.gif',        SAMPLES.gif,                       'image/gif'],
    ['a Word document',                     'brief.docx',   SAMPLES.word,                      WORD_TYPE],
    ['a Word document with macros',         'brief.docx',   SAMPLES.wordWithMacros,            undefined],
    ['an OpenDocument text',                'brief.odt',    SAMPLES.openDocument,              'application/vnd.oasis.opendocument.text'],
    ['an old Word document',                'brief.DOC',    SAMPLES.compound,                  'application/msword'],
    ['a mail of Outlook',                   'mail.msg',     SAMPLES.compound,                  'application/vnd.ms-outlook'],
    ['a compound file of nobody knows what', 'setup.msi',   SAMPLES.compound,                  undefined],
    ['a mail',                              'mail.eml',     SAMPLES.mail,                      'message/rfc822'],
    ['a text called a mail',                'mail.eml',     'Graag een antwoord.',             'text/plain'],
    ['rich text',                           'brief.rtf',    SAMPLES.rtf,                       'application/rtf'],
    ['a table',                             'lijst.csv',    'datum;bedrag\n2026-03-01;12\n',   'text/csv'],
    ['plain text',                          'notitie.txt',  'Gebeld met de garage.',           'text/plain'],
    ['plain text of an old machine',        'notitie.txt',  SAMPLES.latin1,                    'text/plain'],
    ['plain text called a PDF',             'verslag.pdf',  'Geen PDF.',                       'text/plain'],
    ['an archive',                          'alles.zip',    SAMPLES.archive,                   undefined],
    ['an archive called a document',        'alles.docx',   SAMPLES.archive,                   undefined],
    ['a program',                           'foto.jpg',     SAMPLES.program,                   undefined],
    ['a web page',                          'brief.txt',    '<!DOCTYPE html><script>1</script>', undefined],
    ['a drawing that can run',              'tekening.txt', ' <svg onload="x()"/>',            undefined],
    ['bytes of no kind',                    'x.txt',        Buffer.from('0001020304', 'hex'),  undefined],
  ]
  for (const [sentence, fileName, content, mediaType] of rows) {
    const uploaded = await upload(BROKER, complaintId, { fileName, content, type: 'application/pdf' })
    t.match(
      uploaded,
      mediaType === undefined
        ? { status: 415, problem: 'unsupportedMediaType', detail: /PDF, JPEG/ }
        : { status: 201, mediaType, fileName },
      sentence,
    )
  }
  t.equal(files().length, rows.filter(([, , , type]) => type !== undefined).length, 'what was refused is not kept')
  t.same(await underWay(), [])
})

t.test('a file name is made safe and kept in every alphabet', async t => {
  const complaintId = await open()
  const rows: [string, string, string?][] = [
    ['../../etc/passwd',          'passwd'],
    ['C:\\\\Users\\\\jan\\\\verslag.txt', 'verslag.txt'],
    ['Ünfäll bericht (2).txt',    'Ünfäll bericht (2).txt'],
    ['отчёт 报告.txt',            'отчёт 报告.txt'],
    ['ver\u202eslag\u0007.txt',   'verslag.txt'],
    ['.verborgen',                'verborgen'],
    ['...',                       'file'],
    [`${'a'.repeat(300)}.txt`,    `${'a'.repeat(146)}.txt`],
  ]
  for (const [given, fileName] of rows) {
    const uploaded = await upload(BROKER, complaintId, { fileName: given, content: 'Een verslag.' })
    t.match(uploaded, { status: 201, fileName }, given)
    const { headers } = await download(BROKER, complaintId, uploaded.id as string)
    const disposition = String(headers['content-disposition'])
    t.match(disposition, /^attachment; filename="[ -~]+"; filename\*=UTF-8''[!-~]+$/)
    t.equal(decodeURIComponent(disposition.split('\'\'')[1] as string), fileName)
  }
})

t.test('a form that is not the documented one is refused, and leaves nothing', async t => {
  const complaintId = await open()
  const before = files()
  const note = { content: 'Een verslag.', fileName: 'x.txt' }
  const forms: [string, Buffer, number, string?][] = [
    ['no file',                      formOf(undefined, { description: 'x' }),                              400, 'file'],
    ['an empty file',                formOf({ ...note, content: '' }),                                     400, 'file'],
    ['two files',                    Buffer.concat([formOf(note).subarray(0, -29), formOf(note)]),         400, 'file'],
    ['a file under another name',    formOf({ ...note, name: 'bijlage' }),                                 400, 'bijlage'],
    ['an unknown field',             formOf(note, { colour: 'red' }),                                      400, 'colour'],
    ['a field that is no boolean',   formOf(note, { containsHealthData: 'perhaps' }),                      400, 'containsHealthData'],
    ['an unknown visibility',        formOf(note, { visibility: 'PUBLIC' }, ['visibility']),               400, 'visibility'],
    ['a message of nobody',          formOf(note, { inReplyTo: '01900000-0000-7000-8000-00000000000f' }),  400, 'inReplyTo'],
    ['a national number in a field', formOf(note, { description: '85.07.30-033.28' }),                     400, 'description'],
    ['a national number as a name',  formOf({ ...note, fileName: 'ID 850730 033 28.txt' }),                400, 'file'],
    ['a form without its end',       formOf(note).subarray(0, -30),                                        400, ''],
    ['no form at all',               Buffer.from('Zomaar tekst.'),                                         400, ''],
    ['nothing',                      Buffer.from('\r\n'),                                                  400, ''],
    ['a prototype',                  formOf(note, { ['__proto__x'.slice(0, 9)]: 'x' }),                    400, ''],
    ['a description like a boolean', formOf(note, { description: 'true' }),                                201],
    ['too large a file',             formOf({ content: pdf(MEBIBYTE + 1) }),                               413],
    ['the largest file',             formOf({ content: pdf(MEBIBYTE) }),                                   201],
  ]
  for (const [sentence, payload, status, name] of forms) {
    const { statusCode, body } = await world.app.inject({
      method: 'POST',
      url: `/v1/complaints/${complaintId}/attachments`,
      payload,
      headers: { 'content-type': FORM_TYPE, authorization: `Bearer ${await world.token(BROKER)}` },
    })
    t.equal(statusCode, status, `${sentence}: ${body}`)
    if (name !== undefined) {
      t.same(JSON.parse(body).issues.map((issue: { name: string }) => issue.name), [name], sentence)
    }
    t.notMatch(body, /850730|85\.07/)
  }
  for (const type of ['application/json', 'multipart/mixed; boundary=x', 'text/plain']) {
    const { statusCode } = await world.app.inject({
      method: 'POST',
      url: `/v1/complaints/${complaintId}/attachments`,
      payload: '{}',
      headers: { 'content-type': type, authorization: `Bearer ${await world.token(BROKER)}` },
    })
    t.equal(statusCode, 415, type)
  }
  t.equal(files().length, before.length + 2)
  t.same(await underWay(), [])
})

t.test('a file comes back whole, in the parts that are asked for, or not at all when it is known', async t => {
  const complaintId = await open()
  const content = Buffer.concat([pdf(200_000), Buffer.from('einde')])
  const { id, digest } = await upload('handler-an', complaintId, { content }) as {
    id: string, digest: string, status: number, body: string,
  }
  const size = content.length
  const whole = await download(BROKER, complaintId, id)
  t.ok(whole.rawPayload.equals(content))
  t.match(whole.headers, {
    'content-type': 'application/pdf',
    'content-length': String(size),
    'accept-ranges': 'bytes',
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-cache',
    'etag': `"${digest}"`,
  })
  const ranges: [string, number, [number, number]?, string?][] = [
    ['bytes=0-0',            206, [0, 1]],
    ['bytes=0-65535',        206, [0, 65_536]],
    ['bytes=65535-65536',    206, [65_535, 65_537]],
    ['bytes=100-199999',     206, [100, 200_000]],
    ['bytes=131072-',        206, [131_072, size]],
    ['bytes=-5',             206, [size - 5, size]],
    ['bytes=-999999',        206, [0, size]],
    ['bytes=200000-999999',  206, [200_000, size]],
    [`bytes=${size}-`,       416],
    ['bytes=-0',             416],
    ['bytes=9-1',            200],
    ['bytes=0-1,4-5',        200],
    ['bytes=-',              200],
    ['lines=0-1',            200],
    ['bytes=0-9',            206, [0, 10],  `"${digest}"`],
    ['bytes=0-9',            200, undefined, '"other"'],
    ['bytes=0-9',            200, undefined, `W/"${digest}"`],
  ]
  for (const [range, status, [from, to] = [0, size], condition] of ranges) {
    const { statusCode, rawPayload, headers } = await download(BROKER, complaintId, id, {
      range,
      ...(condition && { 'if-range': condition }),
    })
    t.equal(statusCode, status, range)
    if (status === 416) t.match([headers['content-range'], JSON.parse(rawPayload.toString())], exactLists([`bytes */${size}`, { type: 'urn:problem-type:complaints:rangeNotSatisfiable' }]))
    else t.ok(rawPayload.equals(content.subarray(from, to)), `${range}: these bytes`)
    if (status === 206) t.equal(headers['content-range'], `bytes ${from}-${to - 1}/${size}`)
  }
  t.match(await download(BROKER, complaintId, id, { 'if-none-match': `"${digest}"` }), { statusCode: 304, body: '' })
  t.equal(
    (await graphqlCorrespondence(world).read(BROKER, 'attachment', complaintId, id)).contentHref,
    `/v1/complaints/${complaintId}/attachments/${id}/content`,
  )
})

t.test('a file is encrypted under a random name, and a changed bit is found', async t => {
  const complaintId = await open()
  const { id } = await upload(BROKER, complaintId, {
    content: `${'Een geheim. '.repeat(20_000)}`,
    fileName: 'geheim.txt',
  }) as { id: string }
  const place = join(attachmentsDir, id)
  const sealed = readFileSync(place)
  t.notOk(sealed.includes('geheim'))
  const changed = Buffer.from(sealed)
  changed[100_000]! ^= 1
  writeFileSync(place, changed)
  t.equal(
    (await download(BROKER, complaintId, id, { range: 'bytes=0-9' })).rawPayload.toString(),
    'Een geheim',
    'what is whole is given',
  )
  await t.rejects(download(BROKER, complaintId, id), 'what is not breaks off')
  writeFileSync(place, sealed.subarray(0, 70_000))
  await t.rejects(download(BROKER, complaintId, id), 'and so does what was cut short')
})

t.test('of files about health the insurer\'s side opens what it needs', async t => {
  const { id: complaintId } = await make.inReview(rest)
  const health = { containsHealthData: 'true' }
  const file = { content: 'Medisch verslag.', fileName: 'verslag.txt' }
  t.match(
    await upload('handler-an', complaintId, file, health),
    { status: 201, visibility: 'INTERNAL' },
    'added by staff it stays inside',
  )
  t.match(
    await upload('handler-an', complaintId, file, { ...health, visibility: 'SHARED' }),
    { visibility: 'SHARED' },
    'unless they say otherwise',
  )
  const { id, visibility } = await upload(BROKER, complaintId, file, health) as {
    id: string, visibility: string, status: number, body: string,
  }
  t.equal(visibility, 'SHARED')
  for (
    const [client, status] of [
      [BROKER, 200],
      ['handler-an', 200],
      ['handler-bert', 403],
      ['manager-carla', 200],
      ['auditor-dirk', 200],
      ['broker-ghent', 404],
      ['admin-els', 403],
    ] as const
  ) {
    t.equal((await download(client, complaintId, id)).statusCode, status, client)
  }
  t.equal((await read('handler-bert', 'attachment', complaintId, id)).status, 200, 'that there is one, the others see')
})

t.test('a complaint has a limit of bytes, whoever added them', async t => {
  const complaintId = await open()
  const file = (size: number) => ({ content: pdf(size) })
  t.equal((await upload('handler-an', complaintId, file(MEBIBYTE), { visibility: 'INTERNAL' })).status, 201)
  t.equal((await upload(BROKER, complaintId, file(MEBIBYTE))).status, 201)
  const [one, other] = await Promise.all([
    upload(BROKER, complaintId, file(MEBIBYTE)),
    upload('handler-an', complaintId, file(MEBIBYTE)),
  ])
  t.same([one!.status, other!.status].sort(), [201, 409], 'two at once do not pass it together')
  t.match(await upload(BROKER, complaintId, file(10)), {
    status: 409,
    problem: 'attachmentQuotaExceeded',
    detail: /3 MiB/,
  })
  t.equal((await upload(BROKER, await open(), file(10))).status, 201, 'another complaint has room of its own')
  t.same(await underWay(), [])
})

t.test('a complaint holds at most so many files, whoever adds them', async t => {
  const complaintId = await open()
  for (let count = 1; count < MAX_FILES; count++) {
    await upload(count % 2 === 0 ? BROKER : 'handler-an', complaintId, { content: `Bijlage ${count}.` })
  }
  const last = await Promise.all([BROKER, 'handler-an'].map(client =>
    upload(client, complaintId, { content: 'De laatste bijlage.' })
  ))
  t.same(last.map(({ status }) => status).sort(), [201, 409], 'of two at once one is the last')
  t.match(await upload(BROKER, complaintId, { content: 'Een te veel.' }), {
    status: 409,
    problem: 'attachmentQuotaExceeded',
    detail: `A complaint holds at most ${MAX_FILES} files.`,
  })
  t.equal(
    (await upload(BROKER, await open(), { content: 'Elders.' })).status,
    201,
    'another complaint has room of its own',
  )
})

t.test('one key stores one file, however often it is sent', async t => {
  const complaintId = await open()
  const file = { content: pdf(5000), fileName: 'a.pdf' }
  const first = await upload(BROKER, complaintId, file, { description: 'x' }, 'upload')
  const before = files()
  t.match(await upload(BROKER, complaintId, file, { description: 'x' }, 'upload'), { replayed: true, body: first.body })
  t.equal(
    (await upload(BROKER, complaintId, { ...file, content: pdf(5001) }, { description: 'x' }, 'upload')).status,
    422,
    'another content',
  )
  t.equal(
    (await upload(BROKER, complaintId, { ...file, fileName: 'b.pdf' }, { description: 'x' }, 'upload')).status,
    422,
    'another name',
  )
  t.equal((await upload(BROKER, complaintId, file, { description: 'y' }, 'upload')).status, 422, 'another field')
  t.same(files(), before)
  t.equal((await list(BROKER, 'attachment', complaintId)).items?.length, 1)
})

t.test('a full disk refuses the file, keeps nothing of it, and stops nothing else; what a killed process left is swept up', async t => {
  const removed: string[] = []
  const drive: Drive = {
    async putStream (_key: string, content: AsyncIterable<Buffer>) {
      for await (const chunk of content) {
        if (chunk.length > 0) {
          throw new Error('Cannot write file', {
            cause: Object.assign(new Error('no space left on device'), { code: 'ENOSPC' }),
          })
        }
      }
    },
    getStream: () => { throw new Error('never read') },
    async delete (key: string) { removed.push(key) },
  }
  const { app, source } = await anotherProcess(t, world, { drive })
  const complaintId = await open()
  const headers = { authorization: `Bearer ${await world.token(BROKER)}` }
  const refused = await app.inject({
    method: 'POST',
    url: `/v1/complaints/${complaintId}/attachments`,
    payload: formOf({ content: pdf(500_000) }),
    headers: { ...headers, 'content-type': FORM_TYPE },
  })
  t.match(
    [refused.statusCode, refused.json().type, refused.headers['retry-after']],
    exactLists([507, 'urn:problem-type:complaints:insufficientStorage', '60']),
  )
  t.equal(removed.length, 1, 'what was written of it is removed')
  t.same(await underWay(), [])
  t.same((await list(BROKER, 'attachment', complaintId)).items, [])
  t.equal(
    (await app.inject({
      method: 'POST',
      url: `/v1/complaints/${complaintId}/notes`,
      payload: { text: 'Gaat door.', visibility: 'SHARED' },
      headers,
    })).statusCode,
    201,
  )

  // What the system itself says of a full disk, where it has one to try.
  if (existsSync('/dev/full')) {
    symlinkSync('/dev/full', join(attachmentsDir, 'full'))
    await t.rejects(
      createFiles(folder(attachmentsDir)).write(
        'full',
        (async function* () {
          yield pdf(500_000)
        })(),
      ),
      { name: 'insufficientStorage' },
    )
    await createFiles(folder(attachmentsDir)).remove('full')
  }

  const [old, fresh] = ['01900000-0000-7000-8000-00000000000a', '01900000-0000-7000-8000-00000000000b']
  for (const id of [old, fresh]) writeFileSync(join(attachmentsDir, id), 'half')
  await world.owner.query(
    `insert into uploads (id, client_id, started_at) select v.id::uuid, c.id, now() - v.age::interval from (values ($1, '25 hours'), ($2, '23 hours')) v (id, age), (select id from clients limit 1) c`,
    [old, fresh],
  )
  await removeOrphanedUploads({
    files: createFiles(folder(attachmentsDir)),
    orphanedUploads: createOrphanedUploads(source),
    background: { attempts: createAttempts(source) },
  }, fault => {
    throw fault
  })
  t.same([old, fresh].map(id => files().includes(id)), [false, true])
  t.same(await underWay(), [{ id: fresh }])
})
