/**
 * The stylesheet and the scripts of the pages. Their address contains a digest of all of them, so a
 * browser can keep them for good and gets new ones with each change.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'

const FOLDER = new URL('browser/', import.meta.url)

export const FILE_NAMES: readonly string[] = readdirSync(FOLDER).toSorted()

const digest = createHash('sha256')
for (const name of FILE_NAMES) digest.update(name).update('\0').update(readFileSync(new URL(name, FOLDER))).update('\0')

/** Scripts import each other relative to this path. */
export const FILES_PATH = `/doc/files/${digest.digest('hex').slice(0, 16)}`

export const fileUrl = (name: string): URL => new URL(name, FOLDER)
export const addressOf = (name: string): string => `${FILES_PATH}/${name}`
