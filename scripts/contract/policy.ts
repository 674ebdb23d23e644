/** The rules on which contract changes may be released when (docs/guides/evolution.md). */
import type { Change } from './schemaChanges.ts'

type Release = {
  /** The released version, and the version to be released. */
  released: string
  version: string
  changelog: string
  now: Temporal.Instant
}

/** Lists the objections to these changes, one sentence each; empty when they may be released. */
export function objections (changes: readonly Change[], { released, version, changelog, now }: Release): string[] {
  const section = sectionOf(changelog, version)
  return [
    ...changes.filter(({ removed }) => removed).filter(({ sunset }) => !isPast(sunset, now)).map(({ at, what }) => `${at} ${what}, and its end was not announced, or lies ahead`),
    ...(section === undefined ? [`CHANGELOG.md has no section ${version}`] : []),
    ...(changes.length > 0 && !mayBreak(released, version) ? changes.map(({ at, what }) => `${at} ${what}: ${version} after ${released} must not break clients`) : []),
    ...(changes.length > 0 && section !== undefined && !section.includes('**Breaking**') ? [`CHANGELOG.md names nothing **Breaking** in ${version}`] : []),
  ]
}

/**
 * Semantic versioning: a breaking change needs a new major version; below 1.0.0, a new minor one.
 */
export function mayBreak (released: string, version: string): boolean {
  const [oldMajor = 0, oldMinor = 0] = released.split('.').map(Number)
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > oldMajor || (major === 0 && oldMajor === 0 && minor > oldMinor)
}

function isPast (sunset: string | undefined, now: Temporal.Instant): boolean {
  return sunset !== undefined && Temporal.Instant.compare(Temporal.Instant.from(sunset), now) <= 0
}

/** The changelog section under `## <version>`. */
const sectionOf = (changelog: string, version: string): string | undefined =>
  changelog.split(/^## /m).find(section => section.split(/\s/)[0] === version)
