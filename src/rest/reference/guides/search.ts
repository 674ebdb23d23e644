/**
 * The index that `search.js` searches in the browser: each section of each guide, as plain text.
 */
import { GUIDES, guideSource } from './guideList.ts'
import { headingsIn, plainText, withoutCode } from './markdown.ts'

export type SearchEntry = { guide: string, heading: string, path: string, text: string }

export const searchIndex = (): SearchEntry[] => GUIDES.flatMap(({ name, title, path }) => {
  const source = guideSource(name)
  const headings = headingsIn(source)
  const [lead = '', ...sections] = withoutCode(source).split(/^##+ .+$/m)
  return [
    { guide: title, heading: '', path, text: plainText(lead.replace(/^# .+$/m, '')) },
    ...sections.map((section, index) => ({
      guide: title,
      heading: headings[index]!.text,
      path: `${path}#${headings[index]!.anchor}`,
      text: plainText(section.replace(/^[ |:-]+$/gm, '')),
    })),
  ]
})
