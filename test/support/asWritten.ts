/**
 * Loaded before each test file, and by the processes that it starts. tap switches source maps on.
 * There are none to find, since Node strips the types in place, but looking for them costs a third
 * of each start and 60 MB of what is loaded.
 */
process.setSourceMapsEnabled(false)
// tap's hook comes after this in a process that a test starts, and would switch them on again.
process.setSourceMapsEnabled = () => {}
process.env.NODE_OPTIONS = `--import=${import.meta.url}`
