import type { Block, Letter, Part } from './letter.ts'

/** The blocks by the part they belong to, in order. */
export function partsOf ({ blocks }: Letter): { part: Part, blocks: Block[] }[] {
  const parts: { part: Part, blocks: Block[] }[] = []
  for (const block of blocks) {
    const last = parts.at(-1)
    if (last?.part === block.part) last.blocks.push(block)
    else parts.push({ part: block.part, blocks: [block] })
  }
  return parts
}
