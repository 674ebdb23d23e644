/**
 * Loaded before each test file. tap switches source maps on. There are none to find, since Node strips the types in place,
 * but looking for them costs a third of each start.
 */
process.setSourceMapsEnabled(false)
