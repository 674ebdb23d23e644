/** A form with a file, as a client writes it. */
export type FormFile = { content: Buffer | string, fileName?: string, type?: string, name?: string }

const BOUNDARY = 'grens-van-het-formulier'
export const FORM_TYPE = `multipart/form-data; boundary=${BOUNDARY}`

/** Fields stand before the file, unless `after` names them. */
export function formOf (
  file: FormFile | undefined,
  fields: Record<string, string> = {},
  after: readonly string[] = [],
): Buffer {
  const written = (names: string[]) =>
    names.map(name => `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${fields[name]}\r\n`)
  const names = Object.keys(fields)
  return Buffer.concat([
    ...written(names.filter(name => !after.includes(name))).map(text => Buffer.from(text)),
    ...(file === undefined ? [] : [Buffer.from(fileHead(file)), Buffer.from(file.content), Buffer.from('\r\n')]),
    ...written(names.filter(name => after.includes(name))).map(text => Buffer.from(text)),
    Buffer.from(`--${BOUNDARY}--\r\n`),
  ])
}

export const fileHead =
  ({ fileName = 'verslag.pdf', type = 'application/octet-stream', name = 'file' }: Omit<FormFile, 'content'>): string =>
    `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"; filename="${fileName}"\r\nContent-Type: ${type}\r\n\r\n`

/** Recognised as one; what follows is not looked at. */
export const pdf = (size: number): Buffer =>
  Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(Math.max(0, size - 9), 'abcdefghijklmnop')])
