/** What the page shows of an agenda, a complaint and its deadlines. */
import { day, dayAndMonth, element, moment, words } from './dom.js'

const OPEN_STATES = ['BREACHED', 'AT_RISK', 'PENDING']

const nameOf = ({ reference, firstLineReference }) => reference ?? firstLineReference ?? 'Complaint'

const chip = code => element('span', { className: 'chip', 'data-code': code }, words(code))

/** The groups of the agenda, then the complaints that changed last. */
export function agendaView ({ agenda, complaints }, selected) {
  const groups = [
    ['Overdue', agenda.overdue],
    ['Due today', agenda.dueToday],
    ['Due this week', agenda.dueThisWeek],
    ['Changed last', { items: complaints.edges.map(({ node }) => node) }],
  ]
  return groups.map(([title, { count, items }]) => element('section', { 'data-group': title },
    element('h2', {}, title, count === undefined ? '' : element('span', { className: 'count' }, String(count))),
    items.length === 0
      ? element('p', { className: 'empty' }, 'Nothing.')
      : element('ul', {}, items.map(complaint => rowOf(complaint, selected)))))
}

function rowOf (complaint, selected) {
  const [next] = complaint.deadlines
    .filter(({ state }) => OPEN_STATES.includes(state))
    .sort((one, other) => one.dueOn < other.dueOn ? -1 : 1)
  return element('li', {}, element('a', {
    href: `#/complaints/${complaint.complaintId}`,
    'aria-current': complaint.complaintId === selected ? 'page' : undefined,
  },
    element('span', { className: 'name' }, complaint.complainant.name),
    element('span', { className: 'reference' }, nameOf(complaint)),
    next === undefined
      ? chip(complaint.status)
      : element('span', { className: 'due', 'data-state': next.state }, `${words(next.kind)}, ${day(next.dueOn)}`)))
}

export const nothingSelected = () => element('div', { className: 'nothing' },
  element('h1', {}, 'Choose a complaint'),
  element('p', {}, 'The list shows what is due, and what changed last. Changes appear by themselves.'))

/** @param actions `explain(deadline)` gives the days of a deadline, `open(letter)` shows a letter */
export function complaintView (complaint, actions) {
  const { complainant, handler, loggedAt, receivedAt, letters, availableActions, history } = complaint
  return [
    element('a', { className: 'back', href: '#/' }, '‹ All complaints'),
    element('header', {},
      element('p', { className: 'reference' }, nameOf(complaint)),
      element('h1', {}, complainant.name),
      element('p', { className: 'facts' }, chip(complaint.status),
        handler === null ? '' : element('span', {}, `Handled by ${handler.name}`),
        complaint.brokerReference === null ? '' : element('span', {}, `Your file ${complaint.brokerReference}`),
        element('span', {}, receivedAt === null ? `Logged ${moment(loggedAt)}` : `Received ${moment(receivedAt)}`))),
    part('Deadlines', complaint.deadlines.map(deadline => clockView(deadline, actions.explain)), 'None.'),
    part('In their words', [element('blockquote', {}, complaint.description)]),
    part('Letters', letters.edges.map(({ node }) => letterView(node, actions.open)), 'No letter was sent yet.'),
    part('What you can do now', availableActions.length === 0 ? [] : [
      element('p', { className: 'chips' }, availableActions.map(chip)),
    ], 'Nothing at this moment.'),
    part('History', [
      element('ol', { className: 'history' }, history.edges.toReversed().map(({ node }) => eventView(node))),
    ]),
  ]
}

const eventView = ({ type, at, actor }) => element('li', {},
  element('strong', {}, words(type)),
  element('span', {}, `${moment(at)} · ${actor.name}`))

const part = (title, children, empty) => element('section', { 'data-part': title },
  element('h2', {}, title),
  children.length === 0 ? element('p', { className: 'empty' }, empty) : children)

function clockView (deadline, explain) {
  const { kind, state, dueOn, cycle, completedAt, breachedSince } = deadline
  const days = element('div', { className: 'days' })
  const details = element('details', {
    ontoggle: async () => {
      if (details.open && days.childElementCount === 0) days.replaceChildren(...daysView(await explain(deadline)))
    },
  }, element('summary', {}, 'How this date was counted'), days)
  return element('article', { className: 'clock', 'data-state': state, 'data-kind': kind },
    element('div', { className: 'clock-head' },
      element('h3', {}, words(kind), cycle > 1 ? ` (cycle ${cycle})` : ''),
      chip(state)),
    element('p', { className: 'date' }, day(dueOn)),
    element('p', { className: 'note' }, noteOf({ state, completedAt, breachedSince, deadline })),
    details)
}

function noteOf ({ state, completedAt, breachedSince, deadline }) {
  if (completedAt !== null) return `Completed ${moment(completedAt)}`
  if (state === 'BREACHED' && breachedSince !== null) return `Missed since ${moment(breachedSince)}`
  // The Ombudsman's own term: nobody here sends anything.
  if (deadline.kind === 'OMBUDSMAN_ADVICE') return `Started ${moment(deadline.startedAt)}`
  return `Started ${moment(deadline.startedAt)}, send by ${day(deadline.sendByOn)}`
}

/** One cell for each day: full when it counts. The title says why, with the clause. */
function daysView (steps) {
  const last = steps.at(-1)
  // The last step of a day is the one that decides.
  const days = [...new Map(steps.map(step => [step.day, step])).values()]
  return [
    element('ol', { className: 'strip' }, days.map(({ day: date, counted, reason, text, clause }, index) => element('li', {
      className: counted ? 'counted' : '',
      'data-reason': reason,
      title: `${day(date)}: ${text} (${clause})`,
    },
      element('span', { className: 'visually-hidden' }, `${day(date)}: ${text}`),
      date.slice(0, 7) === days[index - 1]?.day.slice(0, 7) ? String(Number(date.slice(8))) : dayAndMonth(date)))),
    element('p', { className: 'note' }, last === undefined ? '' : `${last.text} (${last.clause})`),
  ]
}

const letterView = (letter, open) => element('button', {
  type: 'button', className: 'letter-row', onclick: () => open(letter),
},
  element('span', { className: 'name' }, letter.subject),
  element('span', { className: 'note' }, moment(letter.createdAt)),
  chip(letter.state))
