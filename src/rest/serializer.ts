/**
 * Serializers of responses. A schema is the whitelist of the members that leave. Each one is
 * compiled at its first use, and equal schemas share a serializer.
 */
import fastJson from 'fast-json-stringify'
import type { Schema } from '../contract/document.ts'
import { isCachedView } from '../usecases/complaints/viewCache.ts'

export type Serialize = (data: unknown) => string | Buffer

const compiledSerializers = new Map<string, Serialize>()

export function serializerFor (schema: Schema): Serialize {
  let serialize: Serialize | undefined
  return data => (serialize ??= compiledFor(schema))(data)
}

function compiledFor (schema: Schema): Serialize {
  const key = JSON.stringify(schema)
  const serialize = compiledSerializers.get(key) ?? compile(schema)
  compiledSerializers.set(key, serialize)
  return serialize
}

function compile (schema: Schema): Serialize {
  const { items, ...others } = (schema.properties ?? {}) as { items?: Schema & { items?: Schema } }
  return items?.items === undefined ? cachingSerializer(fastJson(schema)) : collectionSerializer(others, items.items)
}

/** Serializes each cached view once. It keeps bytes, so that sending them again encodes nothing. */
function cachingSerializer (serialize: (data: unknown) => string): Serialize {
  const serializedViews = new WeakMap<object, Buffer>()
  return data => {
    if (typeof data !== 'object' || data === null || !isCachedView(data)) return serialize(data)
    const bytes = serializedViews.get(data) ?? Buffer.from(serialize(data))
    serializedViews.set(data, bytes)
    return bytes
  }
}

const bytesOf = (text: string | Buffer): Buffer => typeof text === 'string' ? Buffer.from(text) : text

const NO_ITEMS = '"items":[]'
const COMMA = Buffer.from(',')

/**
 * Serializes items one by one, so that cached views in a list reuse their bytes, and puts the rest
 * around them.
 */
function collectionSerializer (otherProperties: object, itemSchema: Schema): Serialize {
  const serializeItem = serializerFor(itemSchema)
  const properties = { items: { type: 'array', items: {} }, ...otherProperties } as Record<string, Schema>
  const serializeFrame = fastJson({ type: 'object', properties })
  return data => {
    const { items, ...others } = data as { items: unknown[] }
    const frame = serializeFrame({ items: [], ...others })
    // A string member cannot contain NO_ITEMS: its quotes would be escaped.
    const start = frame.indexOf(NO_ITEMS) + NO_ITEMS.length - 1
    const serialized = items.map(item => bytesOf(serializeItem(item)))
    const separated = serialized.flatMap((item, index) => index === 0 ? [item] : [COMMA, item])
    return Buffer.concat([Buffer.from(frame.slice(0, start)), ...separated, Buffer.from(frame.slice(start))])
  }
}
