/** Searches the guides: each word must begin a word of the section. The index is fetched once. */
const box = document.querySelector('.search')
const input = box.querySelector('input')
const list = box.querySelector('ul')
const MOST = 12
let loading

/** Lower case, without accents. */
const folded = text => text.toLowerCase().normalize('NFD').replace(/\p{Mark}/gu, '')
const wordsIn = text => folded(text).split(/[^\p{L}\p{N}]+/u).filter(Boolean)

async function load () {
  const response = await fetch(box.dataset.index)
  const entries = await response.json()
  return entries.map(entry => ({
    ...entry, title: wordsIn(`${entry.guide} ${entry.heading}`), words: new Set(wordsIn(entry.text)),
  }))
}

/** A word of the title counts more than one of the text; 0 when a word is missing. */
function score ({ title, words }, wanted) {
  let sum = 0
  for (const word of wanted) {
    const points = title.some(one => one.startsWith(word)) ? 5 : [...words].some(one => one.startsWith(word)) ? 1 : 0
    if (points === 0) return 0
    sum += points
  }
  return sum
}

/** The text around the first word that was found. */
function excerpt (text, wanted) {
  const at = Math.max(0, folded(text).indexOf(wanted[0]))
  const from = Math.max(0, text.lastIndexOf(' ', Math.max(0, at - 40)) + 1)
  return `${from > 0 ? '… ' : ''}${text.slice(from, from + 110)}${text.length > from + 110 ? ' …' : ''}`
}

function item ({ guide, heading, path, text }, wanted) {
  const link = document.createElement('a')
  link.href = path
  const title = document.createElement('strong')
  title.textContent = heading ? `${guide} › ${heading}` : guide
  const excerptLine = document.createElement('span')
  excerptLine.textContent = excerpt(text, wanted)
  link.append(title, excerptLine)
  const element = document.createElement('li')
  element.append(link)
  return element
}

async function show () {
  const wanted = wordsIn(input.value)
  if (wanted.length === 0) return list.replaceChildren()
  const entries = await (loading ??= load())
  const ranked = entries.map(entry => ({ entry, points: score(entry, wanted) }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points)
    .slice(0, MOST)
  // A faster typist is further by now.
  if (wordsIn(input.value).join(' ') !== wanted.join(' ')) return
  const nothing = document.createElement('li')
  nothing.textContent = 'Nothing found'
  list.replaceChildren(...(ranked.length > 0 ? ranked.map(({ entry }) => item(entry, wanted)) : [nothing]))
}

input.addEventListener('input', show)
box.hidden = false
