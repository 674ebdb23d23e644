/** What Spectral finds in a document. */
import core from '@stoplight/spectral-core'
import type { ISpectralDiagnostic, RulesetDefinition, Spectral } from '@stoplight/spectral-core'
import parsers from '@stoplight/spectral-parsers'

export type Finding = ISpectralDiagnostic
type Readable = Parameters<Spectral['run']>[0]

/** The published rules are typed more loosely than Spectral asks. */
const assertRuleset: (rules: unknown) => asserts rules is RulesetDefinition = core.assertValidRuleset

export function findingsIn (document: Readable, rules: object): Promise<Finding[]> {
  assertRuleset(rules)
  const spectral = new core.Spectral()
  spectral.setRuleset(rules)
  return spectral.run(document)
}

/** A YAML text whose lines the findings name. */
export const yamlDocument = (text: string, name: string): Readable => new core.Document(text, parsers.Yaml, name)
