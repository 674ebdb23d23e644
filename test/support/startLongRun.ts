/** Loaded before a test of `npm test`, so that it runs in its long form. */
process.env.LONG_RUN = 'true'
