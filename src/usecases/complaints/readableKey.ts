import type { ComplaintWithKey } from './ports.ts'

/** A key that was replaced in the database cannot be decrypted; it counts as missing. */
export function readableKey (complaintWithKey: ComplaintWithKey): Buffer | undefined {
  try {
    return complaintWithKey.key
  } catch {
    return undefined
  }
}
