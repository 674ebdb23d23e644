/**
 * Installs the peers' packages in a folder ignored by git, unless the requested versions are
 * installed already.
 */
import { readFileSync } from 'node:fs'
import { copyFile, cp, mkdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { installOnce, run } from '../../scripts/installOnce.ts'
import { FOLDER } from '../database/cluster.ts'
import type { Started } from '../measure/processes.ts'
import type { Launch } from './peer.ts'

export const PEERS_FOLDER = join(FOLDER, 'peers')
const OWN = resolve('bench/peers')
const CONFIGURATION = ['graphile.config.js', 'platformatic.json']

export async function installPeers (say: (line: string) => void): Promise<void> {
  await installOnce({
    folder: PEERS_FOLDER,
    wanted: await readFile(join(OWN, 'package.json'), 'utf8'),
    npm: ['install', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error'],
    prepare: async () => {
      await mkdir(PEERS_FOLDER, { recursive: true })
      await copyFile(join(OWN, 'package.json'), join(PEERS_FOLDER, 'package.json'))
      await cp(join(OWN, 'none'), join(PEERS_FOLDER, 'none'), { recursive: true })
    },
    say: () => say('installing the peers, some 3 minutes'),
  })
  for (const file of CONFIGURATION) await copyFile(join(OWN, file), join(PEERS_FOLDER, file))
}

export const startedIn = ({ args, env, ready }: Launch): Started =>
  ({ args, env, cwd: PEERS_FOLDER, isReady: address => fetch(`${address}${ready}`).then(({ status }) => status < 500) })

/** Runs one of a peer's own commands until it exits. */
export const runPeer = (args: readonly string[], env: Record<string, string>): Promise<void> =>
  run(process.execPath, args, {
    cwd: PEERS_FOLDER,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, NODE_ENV: 'production', ...env },
  })

export const versionOfPeer = (name: string): string =>
  (JSON.parse(readFileSync(join(PEERS_FOLDER, 'node_modules', name, 'package.json'), 'utf8')) as { version: string })
    .version
