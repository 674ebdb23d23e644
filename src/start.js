/**
 * Where `npm start` begins. What Node makes of each file is kept beside the packages: to make it
 * anew takes a second of CPU. In JavaScript, since for a single file of TypeScript that is not kept
 * yet Node loads a compiler of 16 MB.
 */
import * as nodeModule from 'node:module'
import { fileURLToPath } from 'node:url'

// `npm start` runs the Node that `npm ci` installed; another may be first in the path.
if (!('Temporal' in globalThis)) {
  const needed = 'Start it with "npm start", which uses the Node 26 that "npm ci" brings.'
  console.error(`This Node is too old (${process.version}). ${needed}`)
  process.exit(1)
}

nodeModule.enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/complaints-api', import.meta.url)))
await import('./main.ts')
