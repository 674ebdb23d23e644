/** What a verification found. */
export type Report = {
  proven: string[]
  /** What contradicts a signature, a hash or another document. */
  faults: string[]
  /** What nothing shows, and which document would. */
  open: string[]
}

export const emptyReport = (): Report => ({ proven: [], faults: [], open: [] })

export type Json = string | number | boolean | null | Json[] | { [name: string]: Json | undefined }
export type JsonObject = { [name: string]: Json | undefined }

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const isTexts = (value: Json | undefined): value is string[] =>
  Array.isArray(value) && value.every(item => typeof item === 'string')

export function parsed (text: string, name: string): Json {
  try {
    return JSON.parse(text) as Json
  } catch {
    throw new Error(`${name} is not valid JSON`)
  }
}
