/** `/client.tgz`: the TypeScript client as a package that npm installs from this address. */
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { FastifyInstance } from 'fastify'
import { Problem } from '../problems/problems.ts'

const SCRIPT = fileURLToPath(new URL('../../scripts/buildClient.ts', import.meta.url))
const OPEN = { config: { public: true } }

/** A Fastify plugin. The package is built at its first request: most starts never need it. */
export async function clientPackage (app: FastifyInstance): Promise<void> {
  let built: Promise<Buffer> | undefined

  app.get('/client.tgz', OPEN, async (_request, reply) => {
    built ??= build().catch(error => {
      built = undefined
      app.log.error({ err: error }, 'The client could not be built')
      throw new Problem('serviceUnavailable', 'The client could not be built. It needs the development dependencies.')
    })
    return reply.type('application/gzip').header('cache-control', 'no-cache').send(await built)
  })
}

async function build (): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'complaints-client-'))
  try {
    await promisify(execFile)(process.execPath, [SCRIPT, folder, '--noCheck'])
    const name = (await readdir(folder)).find(file => file.endsWith('.tgz')) ?? ''
    return await readFile(join(folder, name))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
