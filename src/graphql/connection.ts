export type Page<Item> = { items: readonly Item[], next: string | undefined }

/** A page as a Relay connection. Cursors are signed only when the document selects them. */
export function connection<Item, Node> (
  { items, next }: Page<Item>, nodeOf: (item: Item) => Node, cursorOf: (item: Item) => string,
) {
  const edges = items.map(item => ({ node: nodeOf(item), get cursor () { return cursorOf(item) } }))
  return {
    edges,
    pageInfo: {
      hasNextPage: next !== undefined,
      hasPreviousPage: false,
      get startCursor () { return edges[0]?.cursor ?? null },
      get endCursor () { return edges.at(-1)?.cursor ?? null },
    },
  }
}

/** The node of an item that is one. */
export const itself = <Node>(node: Node): Node => node

/** The cursor of an item that carries its own. */
export const ownCursor = ({ cursor }: { readonly cursor: string }): string => cursor
