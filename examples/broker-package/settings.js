/** Where the API is, and who calls it. A real package reads these from its own configuration. */
export const settings = {
  baseUrl: process.env.COMPLAINTS_URL ?? 'http://127.0.0.1:3000',
  clientId: process.env.COMPLAINTS_CLIENT ?? 'broker-antwerp',
  clientSecret: process.env.COMPLAINTS_SECRET ?? 'sandbox',
}
