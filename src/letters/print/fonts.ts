/**
 * The fonts of a PDF. Libertinus Serif sets the letter. What it lacks, DejaVu Sans has for most
 * alphabets and symbols, and UnifontEX for nearly all of Unicode, so that a name or a quotation
 * never shows boxes. The fallback fonts are opened for letters that need them; a PDF embeds the
 * characters that it uses.
 */
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Font } from 'fontkit'
import type { Style } from './page.ts'
import { unpackedWoff } from './woff.ts'

const FACES = {
  regular:  '@expo-google-fonts/libertinus-serif/400Regular/LibertinusSerif_400Regular.ttf',
  semibold: '@expo-google-fonts/libertinus-serif/600SemiBold/LibertinusSerif_600SemiBold.ttf',
  italic:   '@expo-google-fonts/libertinus-serif/400Regular_Italic/LibertinusSerif_400Regular_Italic.ttf',
} as const satisfies Record<Style['font'], string>

/** In the order in which they are tried. */
const FALLBACKS = {
  alphabets: '@fontsource/dejavu-sans/files/dejavu-sans-latin-400-normal.woff',
  unicode:   '@fontsource/unifontex/files/unifontex-latin-400-normal.woff',
} as const

export type FontName = keyof typeof FACES | keyof typeof FALLBACKS

/** A part of a text in one font. */
export type Run = { text: string, font: FontName }

export type Fonts = {
  opened: ReadonlyMap<FontName, Font>
  /** Divides a text by the font that has its characters. */
  runsOf (text: string, font: Style['font']): Run[]
  /** From the baseline to the top of the line, in units of the size. */
  ascentOf (name: FontName): number
}

/**
 * Reading the tables of a font takes half the time of a letter, so each is opened once per process.
 */
const openedFonts = new Map<FontName, Promise<Font>>()

function open (name: FontName): Promise<Font> {
  const opening = openedFonts.get(name) ?? read(fileURLToPath(import.meta.resolve({ ...FACES, ...FALLBACKS }[name])))
  openedFonts.set(name, opening)
  return opening
}

async function read (file: string): Promise<Font> {
  const [{ create }, data] = await Promise.all([import('fontkit'), readFile(file)])
  return create(file.endsWith('.woff') ? unpackedWoff(data) : data) as Font
}

/** @param text all text of the letter: it decides which fallback fonts are opened */
export async function fontsFor (text: string): Promise<Fonts> {
  const opened = new Map<FontName, Font>()
  for (const name of keysOf(FACES)) opened.set(name, await open(name))
  for (const name of keysOf(FALLBACKS)) {
    if ([...characters(text)].every(character => [...opened.values()].some(font => has(font, character)))) break
    opened.set(name, await open(name))
  }
  const fallbacks = keysOf(FALLBACKS).filter(name => opened.has(name))

  /**
   * A space between two words of one fallback font belongs to them, so that they keep their order.
   */
  const fontOf = (character: string, own: FontName, previous: FontName): FontName => {
    if (isSpace(character) && previous !== own && has(opened.get(previous), character)) return previous
    return [own, ...fallbacks].find(name => has(opened.get(name), character)) ?? own
  }

  return {
    opened,
    ascentOf (name) {
      const { ascent = 0, unitsPerEm = 1 } = opened.get(name) ?? {}
      return ascent / unitsPerEm
    },
    runsOf (text, own) {
      if (fallbacks.length === 0) return [{ text, font: own }]
      const runs: Run[] = []
      for (const character of characters(text)) {
        const last = runs.at(-1)
        const font = fontOf(character, own, last?.font ?? own)
        if (last?.font === font) last.text += character
        else runs.push({ text: character, font })
      }
      return runs.flatMap(inVisualOrder)
    },
  }
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/

/** pdfkit sets each word of Arabic or Hebrew from right to left, but not their sequence. */
function inVisualOrder ({ text, font }: Run): Run[] {
  if (!RIGHT_TO_LEFT.test(text)) return [{ text, font }]
  const words = text.trim().split(/( )/).toReversed()
  const before = text.slice(0, text.length - text.trimStart().length)
  const after = text.slice(text.trimEnd().length)
  return [before, ...words, after].filter(word => word !== '').map(word => ({ text: word, font }))
}

const SEGMENTER = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** What a reader sees as one character, with its accents. */
function * characters (text: string): Generator<string> {
  for (const { segment } of SEGMENTER.segment(text)) yield segment
}

/** Variation selectors and joiners have no shape of their own. */
const isShapeless = (point: string): boolean =>
  ['\n', '\u200c', '\u200d'].includes(point) || (point >= '\ufe00' && point <= '\ufe0f')

const has = (font: Font | undefined, character: string): boolean => font !== undefined
  && Array.from(character).every(point => isShapeless(point) || font.hasGlyphForCodePoint(point.codePointAt(0) ?? 0))

const isSpace = (character: string): boolean => character === ' ' || character === '\u00a0'

const keysOf = <K extends string>(record: Record<K, string>): K[] => Object.keys(record) as K[]
