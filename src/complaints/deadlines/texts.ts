/**
 * The texts of explanations in four languages. Days are passed in words, as `dayInWords` writes
 * them.
 */
import type { Day } from '../../calendar/days.ts'
import type { Language } from '../complaint.ts'
import type { DeadlineKind } from './table.ts'

/** "day `n` of the `of` working days". */
type Count = { day: string, n: number, of: number }

type Texts = {
  starts: Record<DeadlineKind, (day: string) => string>
  counted: (count: Count) => string
  weekend: (day: string) => string
  holiday: (day: string, name: string) => string
  /** No substitute day: it binds employer and employee only. */
  weekendHoliday: (day: string, name: string) => string
  closingDay: (day: string, calendarVersion: string) => string
  sameDate: (day: string) => string
  monthEnd: (day: string, missingDate: number) => string
  daysLater: (day: string, days: number) => string
  delayNotice: (sentOn: string, day: string) => string
  delayNoticeOutrun: (sentOn: string, day: string) => string
  prolonged: (day: string, days: number) => string
  notRolled: (day: string, forwardTo: string, lastBefore: string) => string
  due: {
    ACKNOWLEDGEMENT: (count: Count, curableUntil: string) => string
    FIRST_LINE: (count: Count) => string
    FINAL_ANSWER: (day: string) => string
    OMBUDSMAN_ADVICE: (day: string) => string
  }
}

/** German declines the day: "Montag, der 16. März 2026", "am Montag, dem", "auf Montag, den". */
const der = (day: string) => day.replace(', ', ', der ')
const dem = (day: string) => day.replace(', ', ', dem ')
const den = (day: string) => day.replace(', ', ', den ')

export const TEXTS = {
  nl: {
    starts: {
      ACKNOWLEDGEMENT:  day => `de klacht is ontvangen op ${day}. De dag van ontvangst telt niet mee.`,
      FINAL_ANSWER:     day => `de klacht is ontvangen op ${day}. De dag van ontvangst telt niet mee.`,
      OMBUDSMAN_ADVICE: day =>
        `de zaak is op ${day} aan de Ombudsman van de Verzekeringen voorgelegd. Die dag telt niet mee.`,
      FIRST_LINE:       day => `de klacht is op ${day} bij de makelaar geregistreerd. Die dag telt niet mee.`,
    },
    counted: ({ day, n, of }) => `${day} is werkdag ${n} van ${of}.`,
    weekend: day => `${day} valt in het weekend en is geen werkdag.`,
    holiday: (day, name) => `${day} is een wettelijke feestdag (${name}) en geen werkdag.`,
    weekendHoliday: (day, name) =>
      `${day} is een wettelijke feestdag (${name}) die in het weekend valt. Er komt geen andere dag voor in de plaats.`,
    closingDay: (day, version) => `${day} is een sluitingsdag volgens kalender ${version} en geen werkdag.`,
    sameDate: day => `de termijn van een maand eindigt op dezelfde datum van de volgende maand: ${day}.`,
    monthEnd: (day, date) =>
      `de volgende maand heeft geen dag ${date}. De termijn van een maand eindigt dus op de laatste dag van die maand: ${day}.`,
    daysLater: (day, days) => `${days} kalenderdagen later is het ${day}. Alle dagen tellen mee.`,
    delayNotice: (sentOn, day) => `met een gemotiveerde brief van ${sentOn} is de termijn verlengd tot en met ${day}.`,
    delayNoticeOutrun: (sentOn, day) =>
      `de gemotiveerde brief van ${sentOn} blijft geldig, maar de aangekondigde datum valt niet na ${day} en verlengt de termijn niet.`,
    prolonged: (day, days) => `de Ombudsman heeft zijn termijn eenmalig met ${days} dagen verlengd, tot en met ${day}.`,
    notRolled: (day, forwardTo, lastBefore) =>
      `${day} is geen werkdag. Toch schuift de termijn niet op naar ${forwardTo}. De laatste werkdag ervoor is ${lastBefore}.`,
    due: {
      ACKNOWLEDGEMENT:  ({ day, n, of }, week) => `${day} is werkdag ${n} van ${of}: de ontvangstmelding moet uiterlijk die dag vóór middernacht (Belgische tijd) verzonden zijn. Een antwoord ten gronde, uiterlijk op ${week}, maakt ze overbodig.`,
      FINAL_ANSWER:     day => `het definitieve antwoord moet uiterlijk op ${day}, vóór middernacht (Belgische tijd), verzonden zijn.`,
      OMBUDSMAN_ADVICE: day =>
        `het advies van de Ombudsman wordt uiterlijk op ${day} verwacht. Dat is zijn eigen termijn: een raming, geen verplichting van de verzekeraar.`,
      FIRST_LINE:       ({ day, n, of }) => `${day} is werkdag ${n} van ${of}: uiterlijk die dag wil het kantoor de klacht oplossen of aan de verzekeraar doorgeven.`,
    },
  },
  fr: {
    starts: {
      ACKNOWLEDGEMENT:  day => `la plainte a été reçue le ${day}. Le jour de la réception ne compte pas.`,
      FINAL_ANSWER:     day => `la plainte a été reçue le ${day}. Le jour de la réception ne compte pas.`,
      OMBUDSMAN_ADVICE: day => `l’affaire a été soumise à l’Ombudsman des Assurances le ${day}. Ce jour ne compte pas.`,
      FIRST_LINE:       day => `la plainte a été enregistrée chez le courtier le ${day}. Ce jour ne compte pas.`,
    },
    counted: ({ day, n, of }) => `le ${day} est le jour ouvrable ${n} sur ${of}.`,
    weekend: day => `le ${day} tombe un week-end et n’est pas un jour ouvrable.`,
    holiday: (day, name) => `le ${day} est un jour férié légal (${name}) et n’est pas un jour ouvrable.`,
    weekendHoliday: (day, name) =>
      `le ${day} est un jour férié légal (${name}) qui tombe un week-end. Il n’est pas remplacé par un autre jour.`,
    closingDay: (day, version) =>
      `le ${day} est un jour de fermeture selon le calendrier ${version} et n’est pas un jour ouvrable.`,
    sameDate: day => `le délai d’un mois se termine à la même date du mois suivant\u00a0: le ${day}.`,
    monthEnd: (day, date) =>
      `le mois suivant n’a pas de ${date}. Le délai d’un mois se termine donc le dernier jour de ce mois\u00a0: le ${day}.`,
    daysLater: (day, days) => `${days} jours calendrier plus tard, c’est le ${day}. Tous les jours comptent.`,
    delayNotice: (sentOn, day) => `par lettre motivée du ${sentOn}, le délai a été prolongé jusqu’au ${day} inclus.`,
    delayNoticeOutrun: (sentOn, day) =>
      `la lettre motivée du ${sentOn} reste valable, mais la date annoncée ne vient pas après le ${day} et ne prolonge pas le délai.`,
    prolonged: (day, days) =>
      `l’Ombudsman a prolongé son délai une seule fois, de ${days} jours, jusqu’au ${day} inclus.`,
    notRolled: (day, forwardTo, lastBefore) =>
      `le ${day} n’est pas un jour ouvrable. Le délai n’est pourtant pas reporté au ${forwardTo}. Le dernier jour ouvrable qui précède est le ${lastBefore}.`,
    due: {
      ACKNOWLEDGEMENT:  ({ day, n, of }, week) => `le ${day} est le jour ouvrable ${n} sur ${of}\u00a0: l’accusé de réception doit être envoyé ce jour-là au plus tard, avant minuit (heure belge). Une réponse sur le fond, au plus tard le ${week}, le rend superflu.`,
      FINAL_ANSWER:     day => `la réponse définitive doit être envoyée au plus tard le ${day}, avant minuit (heure belge).`,
      OMBUDSMAN_ADVICE: day =>
        `l’avis de l’Ombudsman est attendu au plus tard le ${day}. C’est son propre délai\u00a0: une estimation, et non une obligation de l’assureur.`,
      FIRST_LINE:       ({ day, n, of }) => `le ${day} est le jour ouvrable ${n} sur ${of}\u00a0: ce jour-là au plus tard, le bureau veut avoir résolu la plainte ou l’avoir transmise à l’assureur.`,
    },
  },
  de: {
    starts: {
      ACKNOWLEDGEMENT:  day => `die Beschwerde ist am ${dem(day)}, eingegangen. Der Tag des Eingangs zählt nicht mit.`,
      FINAL_ANSWER:     day => `die Beschwerde ist am ${dem(day)}, eingegangen. Der Tag des Eingangs zählt nicht mit.`,
      OMBUDSMAN_ADVICE: day =>
        `die Sache wurde am ${dem(day)}, dem Ombudsmann der Versicherungen vorgelegt. Dieser Tag zählt nicht mit.`,
      FIRST_LINE:       day => `die Beschwerde wurde am ${dem(day)}, beim Makler erfasst. Dieser Tag zählt nicht mit.`,
    },
    counted: ({ day, n, of }) => `${der(day)}, ist Arbeitstag ${n} von ${of}.`,
    weekend: day => `${der(day)}, fällt auf ein Wochenende und ist kein Arbeitstag.`,
    holiday: (day, name) => `${der(day)}, ist ein gesetzlicher Feiertag (${name}) und kein Arbeitstag.`,
    weekendHoliday: (day, name) =>
      `${
        der(day)
      }, ist ein gesetzlicher Feiertag (${name}), der auf ein Wochenende fällt. Er wird nicht durch einen anderen Tag ersetzt.`,
    closingDay: (day, version) => `${der(day)}, ist nach dem Kalender ${version} ein Schließtag und kein Arbeitstag.`,
    sameDate: day => `die Frist von einem Monat endet am gleichen Datum des folgenden Monats: am ${dem(day)}.`,
    monthEnd: (day, date) =>
      `der folgende Monat hat keinen ${date}. Tag. Die Frist von einem Monat endet daher am letzten Tag dieses Monats: am ${
        dem(day)
      }.`,
    daysLater: (day, days) => `${days} Kalendertage später ist ${der(day)}. Alle Tage zählen mit.`,
    delayNotice: (sentOn, day) =>
      `mit begründetem Schreiben vom ${dem(sentOn)}, wurde die Frist bis einschließlich ${dem(day)}, verlängert.`,
    delayNoticeOutrun: (sentOn, day) =>
      `das begründete Schreiben vom ${dem(sentOn)}, bleibt gültig, doch der angekündigte Tag liegt nicht nach ${
        dem(day)
      }, und verlängert die Frist nicht.`,
    prolonged: (day, days) =>
      `der Ombudsmann hat seine Frist einmalig um ${days} Tage bis einschließlich ${dem(day)}, verlängert.`,
    notRolled: (day, forwardTo, lastBefore) =>
      `${der(day)}, ist kein Arbeitstag. Die Frist verschiebt sich dennoch nicht auf ${
        den(forwardTo)
      }. Der letzte Arbeitstag davor ist ${der(lastBefore)}.`,
    due: {
      ACKNOWLEDGEMENT:  ({ day, n, of }, week) => `${der(day)}, ist Arbeitstag ${n} von ${of}: Die Empfangsbestätigung muss spätestens an diesem Tag vor Mitternacht (belgischer Zeit) versandt sein. Eine Antwort in der Sache, spätestens am ${dem(week)}, macht sie entbehrlich.`,
      FINAL_ANSWER:     day => `die endgültige Antwort muss spätestens am ${dem(day)}, vor Mitternacht (belgischer Zeit) versandt sein.`,
      OMBUDSMAN_ADVICE: day =>
        `die Stellungnahme des Ombudsmanns wird spätestens am ${
          dem(day)
        }, erwartet. Das ist seine eigene Frist: eine Schätzung, keine Pflicht des Versicherers.`,
      FIRST_LINE:       ({ day, n, of }) => `${der(day)}, ist Arbeitstag ${n} von ${of}: Spätestens an diesem Tag will das Büro die Beschwerde gelöst oder an den Versicherer weitergegeben haben.`,
    },
  },
  en: {
    starts: {
      ACKNOWLEDGEMENT:  day => `the complaint was received on ${day}. The day of receipt is not counted.`,
      FINAL_ANSWER:     day => `the complaint was received on ${day}. The day of receipt is not counted.`,
      OMBUDSMAN_ADVICE: day => `the matter was put to the Insurance Ombudsman on ${day}. That day is not counted.`,
      FIRST_LINE:       day => `the complaint was logged at the broker on ${day}. That day is not counted.`,
    },
    counted: ({ day, n, of }) => `${day} is working day ${n} of ${of}.`,
    weekend: day => `${day} falls on a weekend and is not a working day.`,
    holiday: (day, name) => `${day} is a legal holiday (${name}) and not a working day.`,
    weekendHoliday: (day, name) =>
      `${day} is a legal holiday (${name}) that falls on a weekend. No other day takes its place.`,
    closingDay: (day, version) => `${day} is a closing day in calendar ${version} and not a working day.`,
    sameDate: day => `the term of one month ends on the same date of the next month: ${day}.`,
    monthEnd: (day, date) =>
      `the next month has no day ${date}. The term of one month therefore ends on the last day of that month: ${day}.`,
    daysLater: (day, days) => `${days} calendar days later it is ${day}. All days count.`,
    delayNotice: (sentOn, day) =>
      `by a letter of ${sentOn}, which gave the reasons, the term was extended up to and including ${day}.`,
    delayNoticeOutrun: (sentOn, day) =>
      `the letter of ${sentOn}, which gave the reasons, stays valid, but the date it announced is not after ${day} and does not extend the term.`,
    prolonged: (day, days) =>
      `the Ombudsman prolonged the term, once only, by ${days} days, up to and including ${day}.`,
    notRolled: (day, forwardTo, lastBefore) =>
      `${day} is not a working day. Even so, the term does not move on to ${forwardTo}. The last working day before it is ${lastBefore}.`,
    due: {
      ACKNOWLEDGEMENT:  ({ day, n, of }, week) => `${day} is working day ${n} of ${of}: the acknowledgement must be sent on that day at the latest, before midnight (Belgian time). An answer on the substance, on ${week} at the latest, makes it unnecessary.`,
      FINAL_ANSWER:     day => `the final answer must be sent on ${day} at the latest, before midnight (Belgian time).`,
      OMBUDSMAN_ADVICE: day =>
        `the Ombudsman’s opinion is expected on ${day} at the latest. That is the Ombudsman’s own term: an estimate, not a duty of the insurer.`,
      FIRST_LINE:       ({ day, n, of }) => `${day} is working day ${n} of ${of}: by that day the office wants to have resolved the complaint or passed it on to the insurer.`,
    },
  },
} as const satisfies Record<Language, Texts>

const written = (locale: string) =>
  new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })

const FORMATS = {
  nl: written('nl-BE'),
  fr: written('fr-BE'),
  de: written('de-BE'),
  en: written('en-GB'),
} satisfies Record<Language, Intl.DateTimeFormat>

/**
 * "vrijdag 13 maart 2026", "vendredi 13 mars 2026", "Freitag, 13. März 2026", "Friday 13 March
 * 2026".
 */
export function dayInWords (day: Day, language: Language): string {
  const words = FORMATS[language].format(Temporal.PlainDate.from(day))
  if (language === 'fr') return words.replace(/ 1 /, ' 1er ')
  return language === 'en' ? words.replace(',', '') : words
}
