/** Composes a letter from an order, in the addressee's language. */
import { brusselsDay } from '../calendar/days.ts'
import { addresseeOf, languageOf } from '../complaints/dispatch.ts'
import type { Complaint, Language } from '../complaints/complaint.ts'
import { addressLines, longDay, printedNumber } from './formats.ts'
import type { Block, Content, Fact, Letter, LetterOrder, Wording } from './letter.ts'
import { EDITABLE } from './letter.ts'
import type { Section } from './markup.ts'
import { lineOf, paragraphsOf } from './markup.ts'
import { ombudsmanContents } from './ombudsmanNotice.ts'
import { OMBUDSMAN } from './procedure/identities.ts'
import { renderTemplate, TEMPLATE_VERSION } from './templates.ts'
import { referenceOf, representedIn, variablesOf } from './variables.ts'
import { deskName, WORDS } from './words.ts'

/**
 * Composes the letter of this order. Deterministic: the same order gives the same letter.
 * @throws Error when the complaint lacks the facts that the letter is about
 */
export async function composeLetter (order: LetterOrder): Promise<Letter> {
  const { kind, complaint, channel, now, dispatchedAt, wording = {} } = order
  const language = languageOf(complaint)
  const date = brusselsDay(dispatchedAt ?? now)
  const { subject, sections } = await renderTemplate(kind, language, variablesOf(order, language, date))
  const ombudsman = ombudsmanContents(complaint, language, (order.ombudsman ?? OMBUDSMAN)[language])
  return {
    kind,
    language,
    templateVersion: TEMPLATE_VERSION,
    channel,
    date,
    subject,
    ...letterhead(order, language, longDay(date, language)),
    addressee: addresseeIn(complaint, order, language),
    references: references(order, language),
    blocks: sections.flatMap(section => section.part === 'ombudsman'
      ? ombudsman.map(content => ({ part: section.part, ...content }))
      : blocksOf(section, wording)),
  }
}

function blocksOf ({ part, contents }: Section, wording: Wording): Block[] {
  const editable = EDITABLE.find(name => name === part)
  if (editable === undefined) return contents.map(content => ({ part, ...content }))
  const own: Content[] = paragraphsOf(wording[editable] ?? '').map(text => ({ kind: 'PARAGRAPH', text }))
  return (own.length > 0 ? own : contents).map(content => ({ part, editable: true, ...content }))
}

function letterhead (
  { kind, office, insurer }: LetterOrder,
  language: Language,
  day: string,
): Pick<Letter, 'sender' | 'dateline' | 'footer'> {
  const { date, identity, officeIdentity } = WORDS[language]
  if (kind === 'FIRST_LINE_CONFIRMATION' && office !== undefined) {
    const { name, enterpriseNumber, postalAddress, email } = office
    const lines = postalAddress === undefined ? [] : addressLines(postalAddress, language)
    return {
      sender: { name, lines, ...(email !== undefined && { email }) },
      dateline: date(postalAddress?.city, day),
      footer: [
        [name, ...lines].join(' · '),
        ...(enterpriseNumber === undefined ? [] : [officeIdentity(printedNumber(enterpriseNumber))]),
      ],
    }
  }
  const { postalAddress, email } = insurer.complaintsDesk
  const lines = addressLines(postalAddress, language)
  return {
    sender: { name: insurer.legalEntity, lines: [deskName(insurer, language), ...lines], email },
    dateline: date(postalAddress.city, day),
    footer: [[insurer.legalEntity, ...lines].join(' · '), identity(insurer)],
  }
}

function addresseeIn (complaint: Complaint, { channel }: LetterOrder, language: Language): Letter['addressee'] {
  const { name, email, postalAddress } = addresseeOf(complaint)
  const byMail = email === undefined ? [] : [email]
  const byPost = postalAddress === undefined ? [] : addressLines(postalAddress, language)
  return { name: lineOf(name), lines: [name, ...(channel === 'EMAIL' ? byMail : byPost)].map(lineOf) }
}

function references ({ kind, complaint }: LetterOrder, language: Language): Fact[] {
  const words = WORDS[language]
  const rows: [string, string | undefined][] = [
    [words.reference,   referenceOf(kind, complaint)],
    [words.complaintOf, representedIn(complaint)],
    [words.policy,      complaint.policyNumber],
    [words.claim,       complaint.claimNumber],
  ]
  return rows.flatMap(([label, value]) => value === undefined || value === '' ? [] : [{ label, value: lineOf(value) }])
}
