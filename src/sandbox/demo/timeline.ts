/**
 * Prints the story for people: Brussels dates, who did what, and every deadline after each step.
 */

/** The members of the API's Complaint that the timeline shows. */
export type ShownComplaint = {
  status: string
  heldBy: string
  reference?: string
  firstLineReference?: string
  pendingApproval?: object
  outcome?: string
  deadlines: ShownDeadline[]
}

export type ShownDeadline = {
  kind: string,
  state: string,
  dueOn: string,
  sendByOn: string,
  originalDueOn?: string,
  curableUntil?: string,
}

export type Moment = { at: string, who: string, says: string, complaint: ShownComplaint }

const COLOURS: Record<string, number> = {
  PENDING: 36, AT_RISK: 33, MET: 32, WAIVED: 32, LATE: 31, BREACHED: 31, STOPPED: 2,
}

export function timeline (colours: boolean) {
  const paint = (code: number, text: string) => colours ? `\u001B[${code}m${text}\u001B[0m` : text
  let printedDate = ''

  const clockLine = ({ kind, state, dueOn, sendByOn, originalDueOn, curableUntil }: ShownDeadline) => [
    `  ${' '.repeat(8)}${kind.padEnd(17)}`,
    paint(COLOURS[state] ?? 0, state.padEnd(9)),
    `due ${day(dueOn)}`,
    originalDueOn !== undefined && originalDueOn !== dueOn && `(was ${day(originalDueOn)})`,
    state === 'PENDING' && sendByOn !== dueOn && `· send by ${day(sendByOn)}`,
    state === 'AT_RISK' && curableUntil !== undefined && `· an answer by ${day(curableUntil)} still makes it unnecessary`,
  ].filter(Boolean).join(' ')

  function moment ({ at, who, says, complaint }: Moment): string {
    const [date, time] = at.split('T') as [string, string]
    const newDay = date === printedDate ? '' : `\n  ${paint(1, fullDay(date))}\n`
    printedDate = date
    const { status, heldBy, reference, firstLineReference, pendingApproval, outcome } = complaint
    const where = [
      status,
      `held by the ${heldBy.toLowerCase()}`,
      reference ?? firstLineReference,
      outcome,
      pendingApproval && 'awaits approval',
    ].filter(Boolean).join(' · ')
    return [
      `${newDay}  ${time}   ${paint(1, who)}`,
      ...wrapped(says, 88).map(line => `${' '.repeat(10)}${line}`),
      `${' '.repeat(10)}${paint(2, where)}`,
      ...complaint.deadlines.map(clockLine),
    ].join('\n')
  }

  return { moment, heading: (text: string) => paint(1, text) }
}

const format = (options: Intl.DateTimeFormatOptions) => (date: string) =>
  Temporal.PlainDate.from(date).toLocaleString('en-GB', options).replace(',', '')

const day = format({ weekday: 'short', day: 'numeric', month: 'short' })
const fullDay = format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })

function wrapped (text: string, width: number): string[] {
  return text.split(' ').reduce<string[]>((lines, word) => {
    const line = lines.at(-1)
    if (line !== undefined && line.length + word.length < width) return [...lines.slice(0, -1), `${line} ${word}`]
    return [...lines, word]
  }, [])
}
