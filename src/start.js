/**
 * Where `npm start` begins. What Node makes of each file is kept beside the packages: to make it
 * anew takes a second of CPU. In JavaScript, since for a single file of TypeScript that is not kept
 * yet Node loads a compiler of 16 MB.
 */
import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'

enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/complaints-api', import.meta.url)))
await import('./main.ts')
