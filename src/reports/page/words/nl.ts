import { inPercent } from './words.ts'
import type { Words } from './words.ts'

const some = (count: number, one: string, many: string): string => count === 1 ? `1 ${one}` : `${count} ${many}`
const days = (count: number): string => some(count, 'dag', 'dagen')

export const nl: Words = {
  title: 'Klachtenrapport',
  period: (from, to) => `Van ${from} tot en met ${to}`,
  about: office => office === undefined ? 'Alle klachten die de verzekeraar ontving' : `Klachten via ${office}`,
  asOf: day => `Zoals bekend op het einde van ${day}`,
  glance: 'In één oogopslag',
  balanceEquation: 'Open aan het begin + ontvangen + heropend − afgesloten = open op het einde',
  otherFigures: 'Andere cijfers',
  definitions: 'Definities',
  few: 'Onder 10 gevallen staan er aantallen en geen percentage.',
  sections: {
    balance: 'Ontvangen, afgesloten en open',
    inTime: 'Op tijd',
    days: 'Dagen tot het definitieve antwoord',
    ages: 'Ouderdom van open klachten',
    causes: 'Onderliggende oorzaken',
    outcomes: 'Uitkomst per verzekeringstak',
    ombudsman: 'Beroepen op de Ombudsman',
  },
  reading: {
    balance:
      'Klachten per maand: ontvangen (volle lijn), afgesloten (streepjeslijn) en open op het einde van de maand (stippellijn). De dunne streepjeslijnen zijn het gewone bereik van ontvangen klachten.',
    inTime:
      'Aandeel van de brieven op tijd, per maand waarin zij moesten vertrekken: ontvangstmeldingen (volle lijn) en definitieve antwoorden (streepjeslijn). De procedure belooft 100 %.',
    days:
      'Kalenderdagen van ontvangst tot definitief antwoord, per maand van het antwoord: de helft duurde niet langer dan de volle lijn, negen op de tien niet langer dan de streepjeslijn. n is het aantal antwoorden.',
    ages: 'Klachten die op het einde van de periode op een definitief antwoord wachtten, naar de tijd sinds ontvangst.',
    causes:
      'Definitieve antwoorden per onderliggende oorzaak: balken voor de periode, omlijningen voor de even lange periode ervoor.',
    outcomes:
      'Hoe klachten per verzekeringstak eindigden, als aandeel van wat in de periode eindigde. Bij elke balk staat het aantal.',
    ombudsman:
      'Beroepen op de Ombudsman per 100 definitieve antwoorden, per kwartaal. Bij elk punt staat het aantal beroepen.',
  },
  labels: {
    month: 'Maand', opening: 'Open aan het begin', closing: 'Open op het einde', received: 'Ontvangen', reopened: 'Heropend', closed: 'Afgesloten', open: 'Open',
    acknowledgement: 'Ontvangstmelding', finalAnswer: 'Antwoord', acknowledgements: 'Ontvangstmeldingen',
    finalAnswers: 'Definitieve antwoorden', due: 'Te sturen', inTime: 'Op tijd', late: 'Te laat', overdue: 'Nog niet verstuurd', waived: 'Niet meer nodig',
    stopped: 'Gestopt', promise: 'Belofte', median: 'Mediaan', ninety: '90 %', answers: 'Antwoorden', days: 'Dagen',
    complaints: 'Klachten', answered: 'Beantwoord', ageMedian: 'Mediane ouderdom van open klachten', usual: 'Gewoon bereik',
    cause: 'Oorzaak', period: 'Periode', before: 'Ervoor', systemic: 'Systemisch', cumulative: 'Cumulatief %',
    productLine: 'Verzekeringstak', unknown: 'Onbekend', ended: 'Geëindigd', quarter: 'Kwartaal', referrals: 'Beroepen', perHundred: 'Per 100 antwoorden', n: 'n',
    total: 'Totaal',
  },
  others: {
    extended: 'Definitieve antwoorden met een verlengde termijn', delayNotices: 'Brieven met gemotiveerd uitstel', redressCount: 'Antwoorden met een vergoeding',
    redressSum: 'Vergoedingen, som', redressMedian: 'Vergoedingen, mediaan', logged: 'Eerste lijn: geregistreerd', solved: 'Eerste lijn: opgelost',
    passedOn: 'Eerste lijn: doorgestuurd naar de verzekeraar', lag: 'Eerste lijn: mediaan van de dagen van de vraag tot bij de verzekeraar',
    overrides: 'Belangenconflicten met een gemotiveerde uitzondering', receiptCorrections: 'Verbeterde dagen van ontvangst',
    lateRecordings: 'Laat geregistreerde brieven', advices: 'Adviezen van de Ombudsman', followed: 'Advies gevolgd', notFollowed: 'Advies niet gevolgd',
  },
  bands: ['hoogstens een week', 'hoogstens een maand', 'hoogstens 8 weken', 'meer dan 8 weken'],
  outcomes: {
    UPHELD: 'Gegrond',
    PARTIALLY_UPHELD: 'Deels gegrond',
    REJECTED: 'Ongegrond',
    WITHDRAWN: 'Ingetrokken',
    OTHER: 'Andere',
  },
  quarter: (year, number) => `K${number} ${year}`,
  findings: {
    balance: ({ received, closed, opening, closing, latest }, month) => {
      const change = closing - opening
      const moved = change === 0
        ? 'evenveel als aan het begin'
        : `${Math.abs(change)} ${change > 0 ? 'meer' : 'minder'} dan aan het begin`
      const base = `${
        some(received, 'klacht', 'klachten')
      } ontvangen en ${closed} afgesloten. ${closing} open op het einde, ${moved}.`
      if (latest === undefined) return base
      const range = `${Math.ceil(latest.limits.lower)} tot ${Math.floor(latest.limits.upper)}`
      const position = { ABOVE: 'boven', BELOW: 'onder', WITHIN: 'binnen' }[latest.position]
      return `${base} ${
        month(latest.month)
      } telt ${latest.received} ontvangen klachten: ${position} het gewone bereik van ${range}.`
    },
    inTime: (acknowledgement, answer) =>
      `${acknowledgement.part} van de ${acknowledgement.all} ontvangstmeldingen${
        inPercent(acknowledgement)
      } en ${answer.part} van de ${answer.all} definitieve antwoorden${
        inPercent(answer)
      } die in de periode moesten vertrekken, waren op tijd.`,
    days: ({ n, medianDays, p90Days }) =>
      n === 0 || medianDays === undefined || p90Days === undefined
        ? 'In de periode vertrok geen definitief antwoord.'
        : `De helft van ${some(n, 'definitief antwoord', 'definitieve antwoorden')} duurde hoogstens ${
          days(medianDays)
        }, negen op de tien hoogstens ${days(p90Days)}.`,
    ages: ({ open, oldestDays, old }, day) => open === 0
      ? `Op ${day} wachtte geen klacht op een definitief antwoord.`
      : `Op ${day} ${open === 1 ? 'wachtte 1 klacht' : `wachtten ${open} klachten`} op een definitief antwoord. De oudste wachtte ${days(oldestDays)}; ${old} langer dan 8 weken.`,
    causes: (top, label, answers) =>
      top === undefined
        ? 'Geen definitief antwoord van de periode noemt een onderliggende oorzaak.'
        : `De meest voorkomende oorzaak is ${label}: ${top.answers} van ${answers} definitieve antwoorden${
          inPercent(top.share)
        }, ervoor ${top.before.part} van ${top.before.all}${inPercent(top.before)}.${
          top.trend === undefined ? '' : ` ${nl.trend[top.trend]}`
        }`,
    outcomes: (upheld, highest) =>
      upheld.all === 0
        ? 'In de periode werd over geen klacht beslist.'
        : `${upheld.part} van ${
          some(upheld.all, 'klacht waarover beslist werd, was', 'klachten waarover beslist werd, waren')
        } geheel of gedeeltelijk gegrond${inPercent(upheld)}.${
          highest === undefined
            ? ''
            : ` Het vaakst bij ${highest.line}: ${highest.share.part} van ${highest.share.all}${
              inPercent(highest.share)
            }.`
        }`,
    ombudsman: ({ referrals, answers, followed, notFollowed }) =>
      `${some(referrals, 'beroep', 'beroepen')} op de Ombudsman tegenover ${
        some(answers, 'definitief antwoord', 'definitieve antwoorden')
      }${perHundred(referrals, answers)}.${
        followed + notFollowed === 0 ? '' : ` De verzekeraar volgde ${followed} van ${followed + notFollowed} adviezen.`
      }`,
  },
  trend: {
    UP: 'Dat is vaker, meer dan toeval.',
    DOWN: 'Dat is minder vaak, meer dan toeval.',
    STEADY: 'Het verschil kan toeval zijn.',
  },
  terms: [
    [
      'Klacht',
      'Een uiting van ontevredenheid over een dienst, een product of een behandeling, door eender welke persoon aan de verzekeraar gericht: kandidaat-verzekeringnemer, verzekerde, makelaar, benadeelde of andere derde (EIOPA-BoS-12/069). Een schadeaangifte of een vraag om informatie is er geen.',
    ],
    ['Klager', 'De persoon die klaagt. Een vertegenwoordiger handelt voor deze persoon.'],
    [
      'Ontvangen',
      'Klachten op de dag waarop de verzekeraar ze ontving, zoals verbeterd. Een klacht die een makelaar in de eerste lijn oplost, telt niet mee.',
    ],
    ['Heropend', 'Klachten op de dag waarop zij na hun einde opnieuw geopend werden.'],
    [
      'Afgesloten',
      'Beantwoord, doorverwezen (geen klacht, onontvankelijk, voor een andere partij, dubbel), ingetrokken of teruggegeven aan de makelaar: elk één keer, op zijn dag.',
    ],
    [
      'Op tijd',
      'Een brief die uiterlijk op zijn vervaldag vertrok. Brieven tellen in de maand van hun vervaldag. Niet meer nodige termijnen (een antwoord ten gronde binnen een week) en gestopte (ingetrokken, doorverwezen, teruggegeven) tellen niet mee.',
    ],
    [
      'Ontvangstmelding',
      'Binnen 3 werkdagen na ontvangst, tenzij de verzekeraar binnen een week ten gronde antwoordt.',
    ],
    ['Definitief antwoord', 'Binnen een maand na ontvangst, of later wanneer op tijd gemotiveerd uitstel gemeld werd.'],
    [
      'Dagen tot het definitieve antwoord',
      'Kalenderdagen van de dag van ontvangst tot de dag van verzending. Mediaan en 90 %: een aantal dagen dat voorkwam (percentile_disc). Ingetrokken en doorverwezen klachten tellen niet mee. Een nieuwe cyclus na een heropening telt apart.',
    ],
    [
      'Gewoon bereik',
      'Het bereik waarin de maanden vanzelf bewegen: gemiddelde ± 2,66 × het gemiddelde verschil tussen opeenvolgende maanden (XmR-kaart), vanaf 12 volledige maanden.',
    ],
    [
      'Onderliggende oorzaak',
      'Wat de verzekeraar bij het definitieve antwoord noteert. Systemisch: andere personen kunnen getroffen zijn. Meer dan toeval: toets van twee verhoudingen op 95 %, vanaf 10 antwoorden aan elke kant.',
    ],
    ['Vergoeding', 'Bedragen toegezegd in de definitieve antwoorden die in de periode vertrokken.'],
    [
      'Per 100 antwoorden',
      'Beroepen van het kwartaal, gedeeld door de definitieve antwoorden van het kwartaal. Ontbreekt onder 10 antwoorden.',
    ],
  ],
}

const perHundred = (referrals: number, answers: number): string =>
  answers < 10 ? '' : ` (${Math.round(100 * referrals / answers)} per 100)`
