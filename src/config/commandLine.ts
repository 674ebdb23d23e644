/** The arguments of commands. Most commands take none: their configuration is the environment. */

/** Prints the usage for `--help` and ends the process, before anything is read or started. */
export function answerHelp (usage: string): void {
  if (!process.argv.slice(2).some(argument => argument === '--help' || argument === '-h')) return
  console.log(usage)
  process.exit(0)
}

/** For a command without arguments: `answerHelp`, and a refusal of everything else. */
export function refuseArguments (usage: string): void {
  answerHelp(usage)
  const [argument] = process.argv.slice(2)
  if (argument === undefined) return
  console.error(`${argument} is not known here.\n\n${usage}`)
  process.exit(1)
}
