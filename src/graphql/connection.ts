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

/** Returns the node of an item that is itself the node. */
export const itself = <Node>(node: Node): Node => node

/** Returns the cursor of an item that carries one. */
export const ownCursor = ({ cursor }: { readonly cursor: string }): string => cursor
