/**
 * Which part of a grammar has which class in `pages.css`. A TextMate theme that names classes where
 * others name colours; the scopes are those of Shiki's own theme of CSS variables.
 */
import type { ThemeRegistrationRaw } from '@shikijs/primitive'

/** What no row below names. */
export const PLAIN = 'plain'

/** A later row wins over an earlier one of the same depth. */
const CLASSES: readonly [name: string, scopes: string[]][] = [
  [PLAIN, ['keyword.operator.accessor', 'meta.group.braces.round.function.arguments', 'meta.template.expression']],
  ['t-string', ['string']],
  ['t-comment', ['comment', 'string.quoted.docstring.multi']],
  ['t-constant', [
    'constant.numeric', 'constant.language', 'constant.other.placeholder', 'constant.character.format.placeholder',
    'variable.language.this', 'variable.other.object', 'variable.other.class', 'variable.other.constant',
    'meta.property-name', 'meta.property-value', 'support',
  ]],
  ['t-keyword', [
    'keyword', 'storage.modifier', 'storage.type', 'support.function.node', 'support.type.property-name.json',
    'punctuation.separator.key-value', 'punctuation.definition.template-expression',
  ]],
  ['t-parameter', ['variable.parameter.function']],
  ['t-function', [
    'support.function', 'entity.name.type', 'entity.other.inherited-class', 'meta.function-call',
    'meta.instance.constructor', 'entity.other.attribute-name', 'entity.name.function',
  ]],
  ['t-string-expression', [
    'entity.name.tag', 'string.quoted', 'string.regexp', 'string.interpolated', 'string.template',
    'keyword.other.template',
  ]],
  ['t-punctuation', [
    'punctuation.definition.arguments', 'punctuation.definition.dict', 'punctuation.separator',
    'meta.function-call.arguments',
  ]],
]

export const CODE_THEME: ThemeRegistrationRaw = {
  name: 'classes',
  fg: PLAIN,
  bg: PLAIN,
  settings: CLASSES.map(([foreground, scope]) => ({ scope, settings: { foreground } })),
}
