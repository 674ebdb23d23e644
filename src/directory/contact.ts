/** How an office or a member of staff receives mail of this service. */
export type Contact = {
  email?: string
  /** Of the mail; Dutch by default. */
  language?: 'nl' | 'fr' | 'de' | 'en'
  /** Whether they receive a digest of their work on each working day. */
  dailyDigest: boolean
}

/** A member that is null in a patch is removed. */
export type ContactPatch = { email?: string | null, language?: Contact['language'] | null, dailyDigest?: boolean }
