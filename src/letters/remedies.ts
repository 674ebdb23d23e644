/** What the insurer does for the person, as sentences of the final answer. */
import type { Language, Remedy } from '../complaints/complaint.ts'
import { sum } from './formats.ts'

type Sentences = {
  /** Without the full stop, because an amount can follow. */
  kinds: Record<string, string>
  amount: (sum: string) => string
  /** A payment has its amount within the sentence. */
  payment: (sum: string) => string
}

const SENTENCES: Record<Language, Sentences> = {
  nl: {
    kinds: {
      GOODWILL:           'Wij doen een commercieel gebaar',
      APOLOGY:            'Wij bieden u onze verontschuldigingen aan',
      EXPLANATION:        'Wij lichten onze beslissing toe',
      CORRECTION:         'Wij zetten dit recht',
      PAYMENT:            'Wij betalen u het bedrag dat u toekomt',
      PREMIUM_ADJUSTMENT: 'Wij passen uw premie aan',
      PROCESS_CHANGE:     'Wij passen onze werkwijze aan',
      DOCUMENT:           'Wij bezorgen u het document of attest',
    },
    amount: sum => `, voor een bedrag van ${sum}`,
    payment: sum => `Wij betalen u ${sum}`,
  },
  fr: {
    kinds: {
      GOODWILL:           'Nous faisons un geste commercial',
      APOLOGY:            'Nous vous présentons nos excuses',
      EXPLANATION:        'Nous vous expliquons notre décision',
      CORRECTION:         'Nous rectifions la situation',
      PAYMENT:            'Nous vous payons le montant qui vous revient',
      PREMIUM_ADJUSTMENT: 'Nous adaptons votre prime',
      PROCESS_CHANGE:     'Nous adaptons notre manière de travailler',
      DOCUMENT:           'Nous vous transmettons le document ou l’attestation',
    },
    amount: sum => `, pour un montant de ${sum}`,
    payment: sum => `Nous vous payons ${sum}`,
  },
  de: {
    kinds: {
      GOODWILL:           'Wir kommen Ihnen aus Kulanz entgegen',
      APOLOGY:            'Wir bitten Sie um Entschuldigung',
      EXPLANATION:        'Wir erläutern Ihnen unsere Entscheidung',
      CORRECTION:         'Wir berichtigen dies',
      PAYMENT:            'Wir zahlen Ihnen den Betrag, der Ihnen zusteht',
      PREMIUM_ADJUSTMENT: 'Wir passen Ihre Prämie an',
      PROCESS_CHANGE:     'Wir ändern unsere Arbeitsweise',
      DOCUMENT:           'Wir senden Ihnen das Dokument oder die Bescheinigung',
    },
    amount: sum => `, mit einem Betrag von ${sum}`,
    payment: sum => `Wir zahlen Ihnen ${sum}`,
  },
  en: {
    kinds: {
      GOODWILL:           'We are making a goodwill gesture',
      APOLOGY:            'We offer you our apologies',
      EXPLANATION:        'We explain our decision to you',
      CORRECTION:         'We are putting this right',
      PAYMENT:            'We are paying you the amount that you are owed',
      PREMIUM_ADJUSTMENT: 'We are adjusting your premium',
      PROCESS_CHANGE:     'We are changing the way we work',
      DOCUMENT:           'We are sending you the document or certificate',
    },
    amount: sum => `, for an amount of ${sum}`,
    payment: sum => `We are paying you ${sum}`,
  },
}

/** One sentence for a remedy. `NONE` with an amount is a payment. */
export function remedySentence ({ kind, amountCents }: Remedy, language: Language): string {
  const { kinds, amount, payment } = SENTENCES[language]
  const sentence = kinds[kind] ?? kinds.CORRECTION
  if (amountCents === undefined) return `${sentence}.`
  const money = sum(amountCents, language)
  return kind === 'PAYMENT' || kind === 'NONE' ? `${payment(money)}.` : `${sentence}${amount(money)}.`
}
