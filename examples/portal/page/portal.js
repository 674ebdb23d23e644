/** The page: sign in, show what the address names, and follow changes. */
import { signIn } from './api.js'
import { AGENDA, CHANGES, COMPLAINT, EXPLANATION } from './documents.js'
import { words } from './dom.js'
import { agendaView, complaintView, nothingSelected } from './views.js'

const find = id => document.getElementById(id)
let api
let stop = new AbortController()

const selected = () => /^#\/complaints\/([\w-]+)$/.exec(location.hash)?.[1]

find('credentials').addEventListener('submit', async event => {
  event.preventDefault()
  find('refusal').hidden = true
  try {
    api = await signIn(Object.fromEntries(new FormData(event.target)))
    await showAgenda()
  } catch (error) {
    const isUnreachable = error instanceof TypeError
    find('refusal').textContent = isUnreachable ? 'The API cannot be reached at this address.' : error.message
    find('refusal').hidden = false
    return
  }
  find('sign-in').hidden = true
  find('portal').hidden = false
  event.target.elements.clientSecret.value = ''
  stop = new AbortController()
  api.follow(CHANGES, { onChange, onState, signal: stop.signal })
  await showComplaint()
})

find('sign-out').addEventListener('click', () => {
  stop.abort()
  location.reload()
})

addEventListener('hashchange', async () => {
  await Promise.all([showAgenda(), showComplaint()])
  find('complaint').focus()
})

async function showAgenda () {
  const data = await api.query(AGENDA)
  find('who-name').textContent = data.me.office?.name ?? data.me.name
  find('who-role').textContent = words(data.me.role)
  find('agenda').replaceChildren(...agendaView(data, selected()))
}

/** Numbers the requests: a slow answer must not replace a newer one. */
let latest = 0
async function showComplaint () {
  const id = selected()
  const request = ++latest
  find('portal').classList.toggle('has-complaint', id !== undefined)
  if (id === undefined) return find('complaint').replaceChildren(nothingSelected())
  const { complaint } = await api.query(COMPLAINT, { id })
  if (request === latest) find('complaint').replaceChildren(...complaintView(complaint, { explain, open }))
}

async function explain ({ kind, cycle }) {
  const { complaint } = await api.query(EXPLANATION, { id: selected(), kind, cycle })
  return complaint.deadlineExplanation.steps
}

async function open ({ subject, html }) {
  find('letter-title').textContent = subject
  // The frame has an origin of its own and runs no script.
  find('letter-content').srcdoc = await api.text(html)
  find('letter').showModal()
}

async function onChange ({ type, complaintId, complaint }) {
  const name = complaint?.reference ?? complaint?.firstLineReference ?? 'A complaint'
  find('live').textContent = `${name}: ${words(type).toLowerCase()}`
  await Promise.all([showAgenda(), complaintId === selected() && showComplaint()])
}

function onState (connected) {
  find('live').textContent = connected ? 'Live' : 'Reconnecting'
  find('live').classList.toggle('on', connected)
}
