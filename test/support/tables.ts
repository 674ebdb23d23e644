/** Documents changed in one place, for tests that say what must follow. */
export type Path = readonly (string | number)[]

type Members = Record<string | number, unknown>

/** The same document with this value at this place; what lies between is made. */
export function putting <Document extends object> (document: Document, path: Path, value: unknown): Document {
  const changed = structuredClone(document)
  const parent = path.slice(0, -1).reduce<Members>(
    (members, name) => (members[name] ??= {}) as Members,
    changed as Members,
  )
  if (value === undefined) delete parent[path.at(-1)!]
  else parent[path.at(-1)!] = value
  return changed
}
