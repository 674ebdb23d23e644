/**
 * Removes the headers of Node, 67 MB for compiling add-ons in C++, which nothing here does. In
 * JavaScript, since the Node of the machine runs it.
 */
import { readdirSync, rmSync } from 'node:fs'

const NODE = new URL('../node_modules/node/node_modules/', import.meta.url)

try {
  for (const name of readdirSync(NODE)) {
    rmSync(new URL(`${name}/include`, NODE), { recursive: true, force: true })
  }
} catch (error) {
  // Install scripts may be off, as in the Dockerfile: then there is no such folder.
  if (error.code !== 'ENOENT') throw error
}
