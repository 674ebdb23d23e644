import t from 'tap'
import { BUILT_IN_CALENDAR } from '../../../src/calendar/calendars.ts'
import { addDays } from '../../../src/calendar/days.ts'
import { calculateDeadlines } from '../../../src/complaints/deadlines/calculation.ts'
import type { Explanation, ExplanationStep } from '../../../src/complaints/deadlines/explanation.ts'
import { explainDates, explainDeadline, EXPLANATION_REASONS } from '../../../src/complaints/deadlines/explanation.ts'
import { deadlinesOf } from '../../../src/complaints/deadlines/states.ts'
import { DEADLINE_KINDS } from '../../../src/complaints/deadlines/table.ts'
import { dayInWords } from '../../../src/complaints/deadlines/texts.ts'
import type { Language } from '../../../src/complaints/complaint.ts'
import { LANGUAGES } from '../../../src/complaints/complaint.ts'
import { exactLists } from '../../support/exactLists.ts'
import { brussels, complaintWith, cycleOf, delayed, firstLineOf, referredOn } from '../../support/clocks.ts'

const reached = new Set<string>()

t.test('the acknowledgement: every day to its date, counted or skipped and why', t => {
  const [dates] = calculateDeadlines(brussels('2026-04-02 09:00'), BUILT_IN_CALENDAR)
  if (dates === undefined) return t.end()
  const { steps, ...head } = explainDates(dates, BUILT_IN_CALENDAR, 'en')
  t.strictSame(head, {
    kind: 'ACKNOWLEDGEMENT', cycle: 1, lang: 'en', dueOn: '2026-04-08', calendarVersion: 'BE-legal-10',
  })
  t.strictSame(steps.map(({ day, counted, reason, text }) => [day, counted, reason, text]), [
    [
      '2026-04-02', false, 'RECEIPT_DAY',
      'The complaint was received on Thursday 2 April 2026. The day of receipt is not counted.',
    ],
    ['2026-04-03', true, 'WORKING_DAY', 'Friday 3 April 2026 is working day 1 of 3.'],
    ['2026-04-04', false, 'WEEKEND', 'Saturday 4 April 2026 falls on a weekend and is not a working day.'],
    ['2026-04-05', false, 'WEEKEND', 'Sunday 5 April 2026 falls on a weekend and is not a working day.'],
    [
      '2026-04-06', false, 'LEGAL_HOLIDAY',
      'Monday 6 April 2026 is a legal holiday (Easter Monday) and not a working day.',
    ],
    ['2026-04-07', true, 'WORKING_DAY', 'Tuesday 7 April 2026 is working day 2 of 3.'],
    [
      '2026-04-08', true, 'DUE_DAY',
      'Wednesday 8 April 2026 is working day 3 of 3: the acknowledgement must be sent on that day at the latest, before midnight (Belgian time). An answer on the substance, on Thursday 9 April 2026 at the latest, makes it unnecessary.',
    ],
  ])
  t.match(
    steps.map(({ clause }) => clause),
    exactLists([
      /1182\/71, art. 3\(1\)/,
      /1\.7, § 3/,
      /1\.7, § 3/,
      /1\.7, § 3/,
      /Royal Decree of 18 April 1974/,
      /1\.7, § 3/,
      /“Binnen 3 werkdagen na ontvangst/,
    ]),
  )
  t.end()
})

t.test('a holiday on a weekend gives no substitute, and a closing day is named as such', t => {
  const calendar = { ...BUILT_IN_CALENDAR, version: 'with-a-closing-day', extraClosedDays: ['2026-11-03'] }
  const [dates] = calculateDeadlines(brussels('2026-10-29 12:00'), calendar)
  if (dates === undefined) return t.end()
  t.strictSame(
    explainDates(dates, calendar, 'nl').steps.map(({ day, reason, text }) => [day, reason, text]).slice(3, 6),
    [
      [
        '2026-11-01', 'LEGAL_HOLIDAY',
        'Zondag 1 november 2026 is een wettelijke feestdag (Allerheiligen) die in het weekend valt. Er komt geen andere dag voor in de plaats.',
      ],
      ['2026-11-02', 'WORKING_DAY', 'Maandag 2 november 2026 is werkdag 2 van 3.'],
      [
        '2026-11-03', 'CLOSING_DAY',
        'Dinsdag 3 november 2026 is een sluitingsdag volgens kalender with-a-closing-day en geen werkdag.',
      ],
    ],
  )
  reached.add('CLOSING_DAY')
  t.end()
})

t.test('the other deadlines: by month, by notice, by days, by the office\'s choice', t => {
  const late = delayed(brussels('2027-02-25 10:00'), '2027-03-14')
  const rows: [string, Explanation | undefined, [string, boolean, string][]][] = [
    ['a month on a working day', finalAnswer('2026-03-10 09:15'), [
      ['2026-03-10', false, 'RECEIPT_DAY'],
      ['2026-04-10', true, 'SAME_DATE'],
      ['2026-04-10', true, 'DUE_DAY'],
    ]],
    ['a shorter month, ending on a Sunday', finalAnswer('2027-01-31 11:00'), [
      ['2027-01-31', false, 'RECEIPT_DAY'],
      ['2027-02-28', true, 'MONTH_END'],
      ['2027-02-28', false, 'NOT_ROLLED_FORWARD'],
      ['2027-02-28', true, 'DUE_DAY'],
    ]],
    ['extended, to a Sunday', finalAnswer('2027-01-31 11:00', late), [
      ['2027-01-31', false, 'RECEIPT_DAY'],
      ['2027-02-28', true, 'MONTH_END'],
      ['2027-03-14', true, 'DELAY_NOTICE'],
      ['2027-03-14', false, 'NOT_ROLLED_FORWARD'],
      ['2027-03-14', true, 'DUE_DAY'],
    ]],
    ['a notice that a corrected receipt has overtaken', finalAnswer('2027-02-19 11:00', late), [
      ['2027-02-19', false, 'RECEIPT_DAY'],
      ['2027-03-19', true, 'SAME_DATE'],
      ['2027-03-19', false, 'DELAY_NOTICE_OUTRUN'],
      ['2027-03-19', true, 'DUE_DAY'],
    ]],
    ['the Ombudsman', ombudsman({}), [
      ['2026-03-20', false, 'REFERRAL_DAY'],
      ['2026-06-18', true, 'DAYS_ADDED'],
      ['2026-06-18', true, 'DUE_DAY'],
    ]],
    ['the Ombudsman, prolonged', ombudsman({ prolongedOn: '2026-06-10' }), [
      ['2026-03-20', false, 'REFERRAL_DAY'],
      ['2026-06-18', true, 'DAYS_ADDED'],
      ['2026-09-16', true, 'PROLONGED'],
      ['2026-09-16', true, 'DUE_DAY'],
    ]],
    [
      'the first line',
      explainDeadline(
        complaintWith({ loggedAt: brussels('2026-03-13 16:30'), firstLine: firstLineOf(2) }),
        'FIRST_LINE',
        undefined,
        'de',
      ),
      [
        ['2026-03-13', false, 'LOGGING_DAY'],
        ['2026-03-14', false, 'WEEKEND'],
        ['2026-03-15', false, 'WEEKEND'],
        ['2026-03-16', true, 'WORKING_DAY'],
        ['2026-03-17', true, 'DUE_DAY'],
      ],
    ],
  ]
  for (const [name, explanation, expected] of rows) {
    t.strictSame(explanation?.steps.map(({ day, counted, reason }) => [day, counted, reason]), expected, name)
  }
  t.end()
})

t.test('the newest deadline of a kind is explained, an older one by its cycle, and none that is not there', t => {
  const complaint = complaintWith({
    cycles: [cycleOf(brussels('2026-03-13 16:30')), cycleOf(brussels('2026-05-18 10:00'), { number: 2 })],
  })
  const rows = [
    ['ACKNOWLEDGEMENT', undefined, 2, '2026-05-21'],
    ['ACKNOWLEDGEMENT', 1,         1, '2026-03-18'],
    ['FINAL_ANSWER',    2,         2, '2026-06-18'],
    ['FINAL_ANSWER',    3,         undefined, undefined],
    ['FIRST_LINE',      undefined, undefined, undefined],
  ] as const
  for (const [kind, requestedCycle, cycle, dueOn] of rows) {
    const explanation = explainDeadline(complaint, kind, requestedCycle, 'fr')
    t.equal(explanation?.cycle, cycle, `${kind} ${requestedCycle}`)
    t.equal(explanation?.dueOn, dueOn, `${kind} ${requestedCycle}`)
  }
  t.end()
})

t.test('a sample of four years is explained whole, in every language', t => {
  const faults: string[] = []
  for (let day = '2025-01-01'; day < '2029-01-01'; day = addDays(day, 13 + Number(day.slice(-1)))) {
    const receivedAt = brussels(`${day} 10:00`)
    const complaint = complaintWith({
      loggedAt: receivedAt,
      firstLine: firstLineOf(5),
      cycles: [
        cycleOf(receivedAt, {
          delayNotices: [delayed(receivedAt, addDays(day, 20)), delayed(receivedAt, addDays(day, 45))],
        }),
      ],
      ombudsmanReferrals: [referredOn(day, { prolongedOn: addDays(day, 60) })],
    })
    for (const { kind, cycle, dueOn } of deadlinesOf(complaint, receivedAt)) {
      const explanations = LANGUAGES.flatMap(language => explainDeadline(complaint, kind, cycle, language) ?? [])
      const found = explanations.flatMap(explanation => faultsOf(explanation, dueOn))
      if (distinct(explanations, ({ day, reason }) => day + reason) !== 1) found.push('other steps in another language')
      if (distinct(explanations, ({ text }) => text) !== LANGUAGES.length) found.push('not in words of its own')
      faults.push(...found.map(fault => `${kind} from ${day}: ${fault}`))
    }
  }
  t.strictSame(faults, [])
  t.strictSame([...reached].sort(), [...EXPLANATION_REASONS].sort(), 'every reason is met')
  t.end()
})

t.test('days are written as each language writes them', t => {
  const rows: [Language, string][] = [['nl', 'vrijdag 1 mei 2026'], ['fr', 'vendredi 1er mai 2026'], [
    'de',
    'Freitag, 1. Mai 2026',
  ], ['en', 'Friday 1 May 2026']]
  for (const [language, words] of rows) t.equal(dayInWords('2026-05-01', language), words)
  t.equal(dayInWords('2026-05-11', 'fr'), 'lundi 11 mai 2026')
  t.end()
})

function distinct (explanations: Explanation[], tell: (step: ExplanationStep) => string): number {
  return new Set(explanations.map(({ steps }) => steps.map(tell).join())).size
}

/**
 * What is wrong with an explanation: unwritten texts, a step that is no sentence, days that do not
 * add up.
 */
function faultsOf ({ steps, dueOn, kind }: Explanation, shownDueOn: string): string[] {
  for (const { reason } of steps) reached.add(reason)
  const faults = steps.flatMap(({ text, clause, reason }) => [
    /undefined|NaN|\$\{|\[object|  /.test(text + clause) ? `${reason}: ${text}` : [],
    /^[\p{Lu}\d].*[.]$/u.test(text) ? [] : `no sentence: ${text}`,
    clause.length > 10 && clause.length <= 200 && text.length <= 1000 ? [] : `length: ${clause}`,
  ].flat())
  const counted = steps.filter(step => step.counted)
  if (counted.at(-1)?.day !== dueOn || steps.at(-1)?.day !== dueOn || dueOn !== shownDueOn) {
    faults.push('it does not end on the due day')
  }
  if (steps[0]?.counted !== false) faults.push('the first day is counted')
  if (kind === 'ACKNOWLEDGEMENT' && counted.length !== 3) faults.push('not three working days')
  if (kind === 'FIRST_LINE' && counted.length !== 5) faults.push('not five working days')
  if (
    (kind === 'ACKNOWLEDGEMENT' || kind === 'FIRST_LINE')
    && steps.some(({ day }, i) => day !== addDays(steps[0]?.day ?? '', i))
  ) faults.push('a day is missing')
  if (steps.some(({ day }, i) => i > 0 && day < (steps[i - 1]?.day ?? ''))) faults.push('days out of order')
  if (!DEADLINE_KINDS.includes(kind)) faults.push('an unknown kind')
  return faults
}

function finalAnswer (receivedAt: string, ...delayNotices: ReturnType<typeof delayed>[]): Explanation | undefined {
  const explanation = explainDeadline(
    complaintWith({ cycles: [cycleOf(brussels(receivedAt), { delayNotices })] }),
    'FINAL_ANSWER',
    1,
    'fr',
  )
  for (const { reason } of explanation?.steps ?? []) reached.add(reason)
  return explanation
}

function ombudsman (facts: Parameters<typeof referredOn>[1]): Explanation | undefined {
  return explainDeadline(
    complaintWith({ ombudsmanReferrals: [referredOn('2026-03-20', facts)] }),
    'OMBUDSMAN_ADVICE',
    undefined,
    'nl',
  )
}
