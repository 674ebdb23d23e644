/** Both contracts are served as they are written, with the address of the installation. */
import { readFileSync } from 'node:fs'
import fastify from 'fastify'
import { buildSchema } from 'graphql'
import t from 'tap'
import { parse } from 'yaml'
import { sdl } from '../../src/graphql/graphql.ts'
import { contractFiles } from '../../src/rest/contracts.ts'

const document = parse(readFileSync('openapi.yaml', 'utf8'))
const issuer = 'https://complaints.example.be'

const ADDRESSES: [isSandbox: boolean, host: string, url: string][] = [
  [false, 'anything.example',      issuer],
  [true,  'complaints.example.be', issuer],
  [true,  'Complaints.Example.be', issuer],
  [true,  'localhost:3000',        'http://localhost:3000'],
  [true,  '[::1]:3000',            'http://[::1]:3000'],
]

for (const [isSandbox, host, url] of ADDRESSES) {
  t.test(`${isSandbox ? 'a sandbox' : 'an installation'} asked as ${host}`, async t => {
    const app = fastify()
    t.teardown(() => app.close())
    await app.register(contractFiles, { sdl: sdl(), issuer, isSandbox })
    const get = (path: string) => app.inject({ url: path, headers: { host } })
    const served = { ...document, servers: [{ url, description: 'This installation', 'x-internal': false }] }
    const yaml = await get('/doc/openapi.yaml')
    t.match(yaml.headers['content-type'], /^application\/yaml/)
    t.strictSame(parse(yaml.body), served)
    const json = await get('/doc/openapi.json')
    t.match(json.headers['content-type'], /^application\/json/)
    t.strictSame(json.json(), served)
    const schema = await get('/doc/schema.graphql')
    t.match(schema.headers['content-type'], /^text\/plain/)
    t.equal(schema.body, sdl())
    t.ok(buildSchema(schema.body).getMutationType())
  })
}
