/** Answers are written by their schema, which is the whitelist of what leaves; each schema is compiled once, at its first use. */
import fastJson from 'fast-json-stringify'
import type { Schema } from '../contract/document.ts'

export type Serialize = (data: unknown) => string | Buffer

const writers = new Map<string, Serialize>()

export function serializerFor (schema: Schema): Serialize {
  let made: Serialize | undefined
  return data => (made ??= compiledFor(schema))(data)
}

function compiledFor (schema: Schema): Serialize {
  const key = JSON.stringify(schema)
  const write = writers.get(key) ?? compiled(schema)
  writers.set(key, write)
  return write
}

function compiled (schema: Schema): Serialize {
  const { items, ...others } = (schema.properties ?? {}) as { items?: Schema & { items?: Schema } }
  return items?.items === undefined ? once(fastJson(schema)) : collections(others, items.items)
}

/** What is frozen stays what it is, so it is written once for as long as it lives; in bytes, which need not be encoded again. */
function once (write: (data: unknown) => string): Serialize {
  const known = new WeakMap<object, Buffer>()
  return data => {
    if (typeof data !== 'object' || data === null || !Object.isFrozen(data)) return write(data)
    const bytes = known.get(data) ?? Buffer.from(write(data))
    known.set(data, bytes)
    return bytes
  }
}

const bytesOf = (text: string | Buffer): Buffer => typeof text === 'string' ? Buffer.from(text) : text

const EMPTY = '"items":[]'
const COMMA = Buffer.from(',')

/** Each item by itself, and what stands around them. */
function collections (others: object, itemSchema: Schema): Serialize {
  const writeItem = serializerFor(itemSchema)
  const writeAround = fastJson({ type: 'object', properties: { items: { type: 'array', items: {} }, ...others } as Record<string, Schema> })
  return data => {
    const { items, ...around } = data as { items: unknown[] }
    const text = writeAround({ items: [], ...around })
    // It stands in no text of another member: its quotes would be escaped there.
    const at = text.indexOf(EMPTY) + EMPTY.length - 1
    const written = items.map(item => bytesOf(writeItem(item)))
    const parted = written.flatMap((item, index) => index === 0 ? [item] : [COMMA, item])
    return Buffer.concat([Buffer.from(text.slice(0, at)), ...parted, Buffer.from(text.slice(at))])
  }
}
