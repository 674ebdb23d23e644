/** The pages of the sandbox's mailbox. */
import { html } from '../pages/html.ts'
import type { Html } from '../pages/html.ts'
import { page, scrolling } from '../pages/layout.ts'
import type { SentLetter } from '../usecases/letters/ports.ts'

/** Letters of the list. */
export const MAX_LETTERS = 100

const PATH = '/sandbox/mailbox'

export const mailboxPage = (letters: readonly SentLetter[]): string => page(
  { title: 'Mailbox · Sandbox', path: PATH, sandbox: true, wide: true },
  html`<h1>Mailbox</h1>
<p class="lead">The letters that this sandbox sent, in the order of their arrival: the newest first.</p>
<p>${letters.length === 0
    ? 'There is nothing yet. Acknowledge a complaint, for example.'
    : `Nothing leaves the sandbox unless SMTP_URL names a mail server. The times are those of the sandbox’s clock.${
      letters.length === MAX_LETTERS ? ` The newest ${MAX_LETTERS} letters are shown.` : ''
    }`}</p>
${letters.length > 0 && scrolling(html`<table>
<thead><tr><th scope="col">Letter</th><th scope="col">To</th><th scope="col">By</th><th scope="col">State</th><th scope="col">Sent</th><th scope="col">PDF</th></tr></thead>
<tbody>${letters.map(row)}</tbody>
</table>`)}`,
)

const row = (sent: SentLetter): Html => html`<tr><td><a href="${PATH}/${sent.id}" lang="${sent.letter.language}">${
  unbroken(sent.subject)
}</a></td><td>${addressee(sent)}</td><td>${sent.channel}</td><td>${state(sent)}</td><td class="nowrap">${
  sentAt(sent)
}</td><td>${pdfLink(sent)}</td></tr>\n`

/** One letter: who got it and when, its attachment, and the letter itself in a frame. */
export const letterPage = (sent: SentLetter): string => page(
  { title: `${sent.subject} · Mailbox`, path: `${PATH}/${sent.id}`, sandbox: true, wide: true },
  html`<p class="crumb"><a href="${PATH}">Mailbox</a></p>
<h1 lang="${sent.letter.language}">${sent.subject}</h1>
<dl>
<dt>To</dt><dd>${addressee(sent)}</dd>
<dt>From</dt><dd>${sent.letter.sender.name}</dd>
<dt>By</dt><dd>${sent.channel} ${state(sent)}</dd>
<dt>Sent</dt><dd>${sentAt(sent)}</dd>
<dt>${sent.channel === 'EMAIL' ? 'Attachment' : 'To print'}</dt><dd>${pdfLink(sent)}</dd>
<dt>Also as</dt><dd><a href="${PATH}/${sent.id}/text">plain text</a></dd>
</dl>
<iframe class="letter" src="${PATH}/${sent.id}/html" title="The letter" sandbox></iframe>`,
)

/** A reference number breaks at no hyphen. */
const unbroken = (subject: string): Html[] => subject.split(/(K-\d{4}-\d{6,}|F-\w+-\d{4}-\d{6,})/).map((part, index) =>
  index % 2 === 1 ? html`<span class="nowrap">${part}</span>` : html`${part}`
)

const addressee = ({ to }: SentLetter): string => to.replaceAll('\n', ', ')

const state = ({ state }: SentLetter): Html =>
  html`<span class="state${state === 'BOUNCED' && ' bad'}">${state}</span>`

/** `2026-03-16 09:00 UTC` */
const sentAt = ({ dispatchedAt, queuedAt }: SentLetter): string =>
  `${(dispatchedAt ?? queuedAt).slice(0, 16).replace('T', ' ')} UTC`

const pdfLink = ({ id, subject }: SentLetter): Html =>
  html`<a href="${PATH}/${id}/pdf" aria-label="letter.pdf of ${subject}">letter.pdf</a>`
