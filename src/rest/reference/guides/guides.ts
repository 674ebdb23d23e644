/** `docs/guides/*.md` as pages, for readers who have an installation but not the repository. */
import { current, html, raw } from '../../../pages/html.ts'
import type { Html } from '../../../pages/html.ts'
import { page } from '../../../pages/layout.ts'
import { loadHighlight } from '../highlight.ts'
import { GUIDE_GROUPS, GUIDES, guideSource, INDEX_PATH, indexSource, titleOf } from './guideList.ts'
import { createMarkdown, headingsIn } from './markdown.ts'

const SCRIPTS = ['origin.js', 'copy.js', 'search.js']

/** Loaded once, for all guides. */
let rendering: Promise<(source: string) => string> | undefined
const rendered = async (source: string): Promise<Html> => {
  rendering ??= loadHighlight().then(createMarkdown)
  return raw((await rendering)(source))
}

export async function guidesPage (sandbox: boolean): Promise<string> {
  const source = indexSource()
  return page({
    title: titleOf(source), path: INDEX_PATH, sandbox, sidebar: sidebar(), scripts: SCRIPTS,
  }, await rendered(source))
}

/** @param name of a guide that exists */
export async function guidePage (name: string, sandbox: boolean): Promise<string> {
  const source = guideSource(name)
  const place = GUIDES.findIndex(guide => guide.name === name)
  return page({
    title: `${titleOf(source)} · Guides`, path: `${INDEX_PATH}/${name}`, sandbox, sidebar: sidebar(name), scripts: SCRIPTS,
  }, html`<p class="crumb"><a href="${INDEX_PATH}">Guides</a><a class="narrow" href="#sidebar">All guides and search</a></p>
${await rendered(source)}
<nav class="neighbours" aria-label="Previous and next guide">${step('Previous', place - 1)}${step('Next', place + 1)}</nav>`)
}

function step (label: string, place: number): Html | false {
  const guide = GUIDES[place]
  return guide !== undefined
    && html`<a href="${guide.path}" class="${label.toLowerCase()}"><span>${label}</span>${guide.title}</a>`
}

/** Search, all guides, and the sections of the current one. */
const sidebar = (name?: string) => ({
  label: 'Guides',
  content: html`<div class="search" data-index="${INDEX_PATH}/search.json" hidden>
<label for="search">Search the guides</label>
<input id="search" type="search" autocomplete="off" spellcheck="false">
<ul id="found" aria-live="polite"></ul>
</div>
${GUIDE_GROUPS.map(({ title, guides }) => html`<h2>${title}</h2>
<ul>${guides.map(guide => html`<li><a href="${guide.path}"${current(guide.name === name)}>${guide.title}</a>${
    guide.name === name && sections(name)
  }</li>`)}</ul>
`)}`,
})

function sections (name: string): Html | false {
  const headings = headingsIn(guideSource(name)).filter(({ depth }) => depth === 2)
  return headings.length > 1
    && html`<ul>${headings.map(({ text, anchor }) => html`<li><a href="#${anchor}">${text}</a></li>`)}</ul>`
}
