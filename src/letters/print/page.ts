/**
 * The dimensions of the page, in points: A4, with the address in the right-hand window of Belgian
 * envelopes (DL and C5, 110 mm from the left, 50 mm from the top).
 */
export const mm = (millimetres: number): number => millimetres * 72 / 25.4

export const PAGE = {
  size: [mm(210), mm(297)],
  left: mm(27),
  width: mm(157),
  /** Where the text begins on the pages after the first. */
  top: mm(29),
  bottom: mm(266),
  letterhead: mm(16),
  window: { left: mm(110), top: mm(50), width: mm(78) },
  dateline: mm(93),
  footer: mm(276),
} as const

export const INK = { text: '#1a1a1a', quiet: '#5c5c5c', accent: '#1f2a44', rule: '#b9b4a7' } as const

/** A text style; `leading` is the distance from one line to the next. */
export type Style = { font: 'regular' | 'semibold' | 'italic', size: number, leading: number, ink: string }

export const STYLES = {
  sender:     { font: 'semibold', size: 19,   leading: 23,   ink: INK.accent },
  small:      { font: 'regular',  size: 8.5,  leading: 11,   ink: INK.quiet },
  label:      { font: 'regular',  size: 8.5,  leading: 10.5, ink: INK.quiet },
  reference:  { font: 'regular',  size: 11,   leading: 13.5, ink: INK.text },
  addressee:  { font: 'regular',  size: 11.5, leading: 15,   ink: INK.text },
  subject:    { font: 'semibold', size: 13,   leading: 17,   ink: INK.accent },
  heading:    { font: 'semibold', size: 11.5, leading: 15.5, ink: INK.accent },
  subheading: { font: 'semibold', size: 11,   leading: 15,   ink: INK.text },
  body:       { font: 'regular',  size: 11,   leading: 15,   ink: INK.text },
  quote:      { font: 'italic',   size: 11,   leading: 15,   ink: INK.text },
  quiet:      { font: 'regular',  size: 11,   leading: 15,   ink: INK.quiet },
} as const satisfies Record<string, Style>
