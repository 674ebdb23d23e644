/** Which guides there are, and in which order: that of their index. */
import { readdirSync, readFileSync } from 'node:fs'

const FOLDER = new URL('../../../../docs/guides/', import.meta.url)
const INDEX = 'README'

export type Guide = { name: string, title: string, path: string }
export type GuideGroup = { title: string, guides: Guide[] }

export const INDEX_PATH = '/doc/guides'

export const guideSource = (name: string): string => readFileSync(new URL(`${name}.md`, FOLDER), 'utf8')
export const indexSource = (): string => guideSource(INDEX)

/** The names in the folder. Only these names are ever read from disk. */
const NAMES = readdirSync(FOLDER)
  .filter(file => file.endsWith('.md'))
  .map(file => file.slice(0, -'.md'.length))
  .filter(name => name !== INDEX)

export const titleOf = (source: string): string => /^# (.+)$/m.exec(source)?.[1] ?? ''

const guideOf = (name: string): Guide => ({ name, title: titleOf(guideSource(name)), path: `${INDEX_PATH}/${name}` })

/** The groups of the index. A guide that it does not list comes last. */
export const GUIDE_GROUPS: readonly GuideGroup[] = groupsIn(indexSource())

export const GUIDES: readonly Guide[] = GUIDE_GROUPS.flatMap(({ guides }) => guides)

export const isGuide = (name: string): boolean => GUIDES.some(guide => guide.name === name)

function groupsIn (index: string): GuideGroup[] {
  const groups = index.split(/^## /m).slice(1).map(part => ({
    title: part.split('\n')[0]!.trim(),
    guides: namesIn(part).filter(name => NAMES.includes(name)).map(guideOf),
  }))
  const listed = groups.flatMap(({ guides }) => guides.map(({ name }) => name))
  const others = NAMES.filter(name => !listed.includes(name)).map(guideOf)
  return [...groups, ...(others.length > 0 ? [{ title: 'More', guides: others }] : [])]
}

function namesIn (markdown: string): string[] {
  return [...markdown.matchAll(/\]\(([\w-]+)\.md\)/g)].map(([, name = '']) => name)
}

/** The address here of a link between guides; other links stay as they are. */
export function servedLink (href: string): string {
  const [, name = '', anchor = ''] = /^([\w-]+)\.md(#.*)?$/.exec(href) ?? []
  if (name === INDEX) return INDEX_PATH + anchor
  return isGuide(name) ? `${INDEX_PATH}/${name}${anchor}` : href
}
