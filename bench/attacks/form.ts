/** A multipart form with one file. */
const BOUNDARY = 'grens-van-de-aanval'
export const FORM_TYPE = `multipart/form-data; boundary=${BOUNDARY}`

export const fileForm = (content: Buffer, fileName: string): Buffer => Buffer.concat([
  Buffer.from(`--${BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="${fileName}"\r\n`),
  Buffer.from('Content-Type: application/octet-stream\r\n\r\n'),
  content,
  Buffer.from(`\r\n--${BOUNDARY}--\r\n`),
])
