import { inPercent } from './words.ts'
import type { Words } from './words.ts'

const some = (count: number, one: string, many: string): string => count === 1 ? `1 ${one}` : `${count} ${many}`
const days = (count: number): string => some(count, 'Tag', 'Tage')

export const de: Words = {
  title: 'Beschwerdebericht',
  period: (from, to) => `Vom ${from} bis zum ${to}`,
  about: office =>
    office === undefined ? 'Alle Beschwerden, die der Versicherer erhielt' : `Beschwerden über ${office}`,
  asOf: day => `Kenntnisstand am Ende des ${day}`,
  glance: 'Auf einen Blick',
  balanceEquation: 'Offen zu Beginn + eingegangen + wieder geöffnet − abgeschlossen = offen am Ende',
  otherFigures: 'Weitere Zahlen',
  definitions: 'Begriffe',
  few: 'Bei weniger als 10 Fällen stehen Anzahlen und kein Prozentsatz.',
  sections: {
    balance: 'Eingegangen, abgeschlossen und offen',
    inTime: 'Fristgerecht',
    days: 'Tage bis zur endgültigen Antwort',
    ages: 'Alter der offenen Beschwerden',
    causes: 'Tiefere Ursachen',
    outcomes: 'Ausgang nach Versicherungszweig',
    ombudsman: 'Anrufungen des Ombudsmanns',
  },
  reading: {
    balance:
      'Beschwerden nach Monat: eingegangen (durchgezogene Linie), abgeschlossen (gestrichelt) und offen am Monatsende (gepunktet). Die dünnen gestrichelten Linien zeigen die übliche Spanne der eingegangenen Beschwerden.',
    inTime:
      'Anteil fristgerechter Schreiben nach dem Monat der Fälligkeit: Empfangsbestätigungen (durchgezogene Linie) und endgültige Antworten (gestrichelt). Das Verfahren verspricht 100 %.',
    days:
      'Kalendertage vom Eingang bis zur endgültigen Antwort, nach dem Monat der Antwort: die Hälfte dauerte nicht länger als die durchgezogene Linie, neun von zehn nicht länger als die gestrichelte. n ist die Anzahl der Antworten.',
    ages:
      'Beschwerden, die am Ende des Zeitraums auf eine endgültige Antwort warteten, nach der Zeit seit dem Eingang.',
    causes:
      'Endgültige Antworten nach tieferer Ursache: Balken für den Zeitraum, Umrisse für den gleich langen Zeitraum davor.',
    outcomes:
      'Wie Beschwerden jedes Versicherungszweigs endeten, als Anteil der im Zeitraum beendeten. An jedem Balken steht die Anzahl.',
    ombudsman:
      'Anrufungen des Ombudsmanns je 100 endgültige Antworten, nach Quartal. An jedem Punkt steht die Anzahl der Anrufungen.',
  },
  labels: {
    month: 'Monat', opening: 'Offen zu Beginn', closing: 'Offen am Ende', received: 'Eingegangen', reopened: 'Wieder geöffnet', closed: 'Abgeschlossen', open: 'Offen',
    acknowledgement: 'Bestätigung', finalAnswer: 'Antwort', acknowledgements: 'Empfangsbestätigungen',
    finalAnswers: 'Endgültige Antworten', due: 'Fällig', inTime: 'Fristgerecht', late: 'Verspätet', overdue: 'Überfällig', waived: 'Entfallen',
    stopped: 'Gestoppt', promise: 'Zusage', median: 'Median', ninety: '90 %', answers: 'Antworten', days: 'Tage',
    complaints: 'Beschwerden', answered: 'Beantwortet', ageMedian: 'Medianalter der offenen Beschwerden', usual: 'Übliche Spanne',
    cause: 'Ursache', period: 'Zeitraum', before: 'Davor', systemic: 'Systemisch', cumulative: 'Kumuliert %',
    productLine: 'Versicherungszweig', unknown: 'Unbekannt', ended: 'Beendet', quarter: 'Quartal', referrals: 'Anrufungen', perHundred: 'Je 100 Antworten', n: 'n',
    total: 'Gesamt',
  },
  others: {
    extended: 'Endgültige Antworten mit verlängerter Frist', delayNotices: 'Verzögerungsmitteilungen', redressCount: 'Antworten mit Entschädigung',
    redressSum: 'Entschädigungen, Summe', redressMedian: 'Entschädigungen, Median', logged: 'Erste Linie: erfasst', solved: 'Erste Linie: gelöst',
    passedOn: 'Erste Linie: an den Versicherer weitergeleitet', lag: 'Erste Linie: Median der Tage vom Wunsch bis zum Versicherer',
    overrides: 'Interessenkonflikte mit begründeter Ausnahme', receiptCorrections: 'Berichtigte Eingangstage',
    lateRecordings: 'Verspätet erfasste Schreiben', advices: 'Stellungnahmen des Ombudsmanns', followed: 'Stellungnahme befolgt', notFollowed: 'Stellungnahme nicht befolgt',
  },
  bands: ['höchstens eine Woche', 'höchstens ein Monat', 'höchstens 8 Wochen', 'mehr als 8 Wochen'],
  outcomes: {
    UPHELD: 'Begründet',
    PARTIALLY_UPHELD: 'Teils begründet',
    REJECTED: 'Unbegründet',
    WITHDRAWN: 'Zurückgezogen',
    OTHER: 'Andere',
  },
  quarter: (year, number) => `Q${number} ${year}`,
  findings: {
    balance: ({ received, closed, opening, closing, latest }, month) => {
      const change = closing - opening
      const moved = change === 0
        ? 'ebenso viele wie zu Beginn'
        : `${Math.abs(change)} ${change > 0 ? 'mehr' : 'weniger'} als zu Beginn`
      const base = `${
        some(received, 'Beschwerde', 'Beschwerden')
      } eingegangen und ${closed} abgeschlossen. ${closing} am Ende offen, ${moved}.`
      if (latest === undefined) return base
      const range = `${Math.ceil(latest.limits.lower)} bis ${Math.floor(latest.limits.upper)}`
      const position =
        {
          ABOVE: 'über der üblichen Spanne',
          BELOW: 'unter der üblichen Spanne',
          WITHIN: 'in der üblichen Spanne',
        }[latest.position]
      return `${base} ${month(latest.month)} zählt ${latest.received} eingegangene: ${position} von ${range}.`
    },
    inTime: (acknowledgement, answer) =>
      `${acknowledgement.part} von ${acknowledgement.all} Empfangsbestätigungen${
        inPercent(acknowledgement)
      } und ${answer.part} von ${answer.all} endgültigen Antworten${
        inPercent(answer)
      }, die im Zeitraum fällig waren, gingen fristgerecht ab.`,
    days: ({ n, medianDays, p90Days }) =>
      n === 0 || medianDays === undefined || p90Days === undefined
        ? 'Im Zeitraum wurde keine endgültige Antwort versandt.'
        : `Die Hälfte von ${some(n, 'endgültigen Antwort', 'endgültigen Antworten')} dauerte höchstens ${
          days(medianDays)
        }, neun von zehn höchstens ${days(p90Days)}.`,
    ages: ({ open, oldestDays, old }, day) => open === 0
      ? `Am ${day} wartete keine Beschwerde auf eine endgültige Antwort.`
      : `Am ${day} ${open === 1 ? 'wartete 1 Beschwerde' : `warteten ${open} Beschwerden`} auf eine endgültige Antwort. Die älteste wartete seit ${oldestDays === 1 ? '1 Tag' : `${oldestDays} Tagen`}; ${old} seit mehr als 8 Wochen.`,
    causes: (top, label, answers) =>
      top === undefined
        ? 'Keine endgültige Antwort des Zeitraums nennt eine tiefere Ursache.'
        : `Die häufigste Ursache ist ${label}: ${top.answers} von ${answers} endgültigen Antworten${
          inPercent(top.share)
        }, davor ${top.before.part} von ${top.before.all}${inPercent(top.before)}.${
          top.trend === undefined ? '' : ` ${de.trend[top.trend]}`
        }`,
    outcomes: (upheld, highest) =>
      upheld.all === 0
        ? 'Im Zeitraum wurde über keine Beschwerde entschieden.'
        : `${upheld.part} von ${some(upheld.all, 'entschiedenen Beschwerde', 'entschiedenen Beschwerden')} ${
          upheld.part === 1 ? 'war' : 'waren'
        } ganz oder teilweise begründet${inPercent(upheld)}.${
          highest === undefined
            ? ''
            : ` Am häufigsten bei ${highest.line}: ${highest.share.part} von ${highest.share.all}${
              inPercent(highest.share)
            }.`
        }`,
    ombudsman: ({ referrals, answers, followed, notFollowed }) =>
      `${some(referrals, 'Anrufung', 'Anrufungen')} des Ombudsmanns auf ${
        some(answers, 'endgültige Antwort', 'endgültige Antworten')
      }${perHundred(referrals, answers)}.${
        followed + notFollowed === 0
          ? ''
          : ` Der Versicherer befolgte ${followed} von ${followed + notFollowed} Stellungnahmen.`
      }`,
  },
  trend: {
    UP: 'Das ist häufiger, über den Zufall hinaus.',
    DOWN: 'Das ist seltener, über den Zufall hinaus.',
    STEADY: 'Der Unterschied kann Zufall sein.',
  },
  terms: [
    [
      'Beschwerde',
      'Eine Äußerung der Unzufriedenheit über eine Dienstleistung, ein Produkt oder eine Behandlung, die eine beliebige Person an den Versicherer richtet: Interessent, Versicherter, Makler, Geschädigter oder anderer Dritter (EIOPA-BoS-12/069). Eine Schadenmeldung oder eine Informationsanfrage ist keine.',
    ],
    ['Beschwerdeführer', 'Die Person, die sich beschwert. Ein Vertreter handelt für diese Person.'],
    [
      'Eingegangen',
      'Beschwerden am Tag ihres Eingangs beim Versicherer, wie berichtigt. Eine Beschwerde, die ein Makler in der ersten Linie löst, zählt nicht.',
    ],
    ['Wieder geöffnet', 'Beschwerden am Tag, an dem sie nach ihrem Ende erneut geöffnet wurden.'],
    [
      'Abgeschlossen',
      'Beantwortet, weitergeleitet (keine Beschwerde, unzulässig, für eine andere Stelle, Dublette), zurückgezogen oder an den Makler zurückgegeben: jede einmal, an ihrem Tag.',
    ],
    [
      'Fristgerecht',
      'Ein Schreiben, das spätestens am Tag der Fälligkeit abging. Schreiben zählen im Monat ihrer Fälligkeit. Entfallene Fristen (eine Antwort in der Sache binnen einer Woche) und gestoppte (zurückgezogen, weitergeleitet, zurückgegeben) zählen nicht.',
    ],
    [
      'Empfangsbestätigung',
      'Binnen 3 Werktagen nach Eingang, sofern der Versicherer nicht binnen einer Woche in der Sache antwortet.',
    ],
    [
      'Endgültige Antwort',
      'Binnen eines Monats nach Eingang, oder später, wenn rechtzeitig eine begründete Verzögerungsmitteilung abging.',
    ],
    [
      'Tage bis zur endgültigen Antwort',
      'Kalendertage vom Tag des Eingangs bis zum Tag des Versands. Median und 90 %: eine Anzahl Tage, die vorkam (percentile_disc). Zurückgezogene und weitergeleitete Beschwerden zählen nicht. Ein neuer Zyklus nach einer Wiedereröffnung zählt für sich.',
    ],
    [
      'Übliche Spanne',
      'Die Spanne, in der sich die Monate von selbst bewegen: Mittel ± 2,66 × mittlere Differenz benachbarter Monate (XmR-Karte), ab 12 vollen Monaten.',
    ],
    [
      'Tiefere Ursache',
      'Was der Versicherer mit der endgültigen Antwort festhält. Systemisch: weitere Personen können betroffen sein. Über den Zufall hinaus: Test zweier Anteile bei 95 %, ab 10 Antworten auf jeder Seite.',
    ],
    ['Entschädigung', 'Beträge, die in den endgültigen Antworten des Zeitraums zugesagt wurden.'],
    [
      'Je 100 Antworten',
      'Anrufungen des Quartals, geteilt durch die endgültigen Antworten des Quartals. Fehlt bei weniger als 10 Antworten.',
    ],
  ],
}

const perHundred = (referrals: number, answers: number): string =>
  answers < 10 ? '' : ` (${Math.round(100 * referrals / answers)} je 100)`
