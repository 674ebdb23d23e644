/**
 * Installs the peers' packages in a folder ignored by git, unless the requested versions are
 * installed already.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { copyFile, cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { FOLDER } from '../database/cluster.ts'
import type { Started } from '../measure/processes.ts'
import type { Launch } from './peer.ts'

export const PEERS_FOLDER = join(FOLDER, 'peers')
const OWN = resolve('bench/peers')
const CONFIGURATION = ['graphile.config.js', 'platformatic.json']
/** Written at the end of a complete installation. */
const DONE = join(PEERS_FOLDER, 'installed.json')

export async function installPeers (say: (line: string) => void): Promise<void> {
  const wanted = await readFile(join(OWN, 'package.json'), 'utf8')
  const present = await readFile(DONE, 'utf8').catch(() => '')
  if (wanted !== present) {
    say('installing the peers, some 3 minutes')
    await rm(PEERS_FOLDER, { recursive: true, force: true })
    await mkdir(PEERS_FOLDER, { recursive: true })
    await copyFile(join(OWN, 'package.json'), join(PEERS_FOLDER, 'package.json'))
    await cp(join(OWN, 'none'), join(PEERS_FOLDER, 'none'), { recursive: true })
    await run('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error'], process.env)
    await writeFile(DONE, wanted)
  }
  for (const file of CONFIGURATION) await copyFile(join(OWN, file), join(PEERS_FOLDER, file))
}

export const startedIn = ({ args, env, ready }: Launch): Started =>
  ({ args, env, cwd: PEERS_FOLDER, isReady: address => fetch(`${address}${ready}`).then(({ status }) => status < 500) })

/** Runs one of a peer's own commands until it exits. */
export const runPeer = (args: readonly string[], env: Record<string, string>): Promise<void> =>
  run(process.execPath, args, { PATH: process.env.PATH, HOME: process.env.HOME, NODE_ENV: 'production', ...env })

async function run (program: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  const child = spawn(program, args, { cwd: PEERS_FOLDER, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
  }
  const [code] = await once(child, 'close') as [number | null]
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} failed:\n${output.slice(-2_000)}`)
}

export const versionOfPeer = (name: string): string =>
  (JSON.parse(readFileSync(join(PEERS_FOLDER, 'node_modules', name, 'package.json'), 'utf8')) as { version: string })
    .version
