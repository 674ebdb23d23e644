import { inPercent } from './words.ts'
import type { Words } from './words.ts'

/** Zero is singular in French. */
const some = (count: number, one: string, many: string): string => `${count} ${count < 2 ? one : many}`
const days = (count: number): string => some(count, 'jour', 'jours')

export const fr: Words = {
  title: 'Rapport sur les plaintes',
  period: (from, to) => `Du ${from} au ${to}`,
  about: office =>
    office === undefined ? 'Toutes les plaintes reçues par l’assureur' : `Plaintes par l’intermédiaire de ${office}`,
  asOf: day => `Tel que connu à la fin du ${day}`,
  glance: 'En un coup d’œil',
  balanceEquation: 'Ouvertes au début + reçues + rouvertes − clôturées = ouvertes à la fin',
  otherFigures: 'Autres chiffres',
  definitions: 'Définitions',
  few: 'En dessous de 10 cas, la page donne des nombres et aucun pourcentage.',
  sections: {
    balance: 'Reçues, clôturées et ouvertes',
    inTime: 'Dans les délais',
    days: 'Jours jusqu’à la réponse définitive',
    ages: 'Ancienneté des plaintes ouvertes',
    causes: 'Causes sous-jacentes',
    outcomes: 'Issue par branche',
    ombudsman: 'Recours à l’Ombudsman',
  },
  reading: {
    balance:
      'Plaintes par mois\u00a0: reçues (trait plein), clôturées (tirets) et ouvertes à la fin du mois (pointillés). Les fins tirets sont la marge habituelle des plaintes reçues.',
    inTime:
      'Part des lettres envoyées dans les délais, par mois d’échéance\u00a0: accusés de réception (trait plein) et réponses définitives (tirets). La procédure promet 100 %.',
    days:
      'Jours calendrier de la réception à la réponse définitive, par mois de la réponse\u00a0: la moitié n’a pas pris plus que le trait plein, neuf sur dix pas plus que les tirets. n est le nombre de réponses.',
    ages:
      'Plaintes en attente d’une réponse définitive à la fin de la période, selon le temps écoulé depuis la réception.',
    causes:
      'Réponses définitives par cause sous-jacente\u00a0: barres pour la période, contours pour la période précédente de même durée.',
    outcomes:
      'Comment les plaintes de chaque branche ont pris fin, en part de celles qui ont pris fin dans la période. Chaque barre porte son nombre.',
    ombudsman:
      'Recours à l’Ombudsman pour 100 réponses définitives, par trimestre. Chaque point porte son nombre de recours.',
  },
  labels: {
    month: 'Mois', opening: 'Ouvertes au début', closing: 'Ouvertes à la fin', received: 'Reçues', reopened: 'Rouvertes', closed: 'Clôturées', open: 'Ouvertes',
    acknowledgement: 'Accusé', finalAnswer: 'Réponse', acknowledgements: 'Accusés de réception',
    finalAnswers: 'Réponses définitives', due: 'À envoyer', inTime: 'À temps', late: 'En retard', overdue: 'Pas encore envoyées', waived: 'Devenues superflues',
    stopped: 'Arrêtées', promise: 'Promesse', median: 'Médiane', ninety: '90 %', answers: 'Réponses', days: 'Jours',
    complaints: 'Plaintes', answered: 'Répondues', ageMedian: 'Ancienneté médiane des plaintes ouvertes', usual: 'Marge habituelle',
    cause: 'Cause', period: 'Période', before: 'Avant', systemic: 'Systémiques', cumulative: '% cumulé',
    productLine: 'Branche', unknown: 'Inconnue', ended: 'Terminées', quarter: 'Trimestre', referrals: 'Recours', perHundred: 'Pour 100 réponses', n: 'n',
    total: 'Total',
  },
  others: {
    extended: 'Réponses définitives avec un délai prolongé', delayNotices: 'Avis de retard motivés', redressCount: 'Réponses avec un dédommagement',
    redressSum: 'Dédommagements, somme', redressMedian: 'Dédommagements, médiane', logged: 'Première ligne\u00a0: enregistrées', solved: 'Première ligne\u00a0: résolues',
    passedOn: 'Première ligne\u00a0: transmises à l’assureur', lag: 'Première ligne\u00a0: médiane des jours entre la demande et l’assureur',
    overrides: 'Conflits d’intérêts avec une exception motivée', receiptCorrections: 'Dates de réception corrigées',
    lateRecordings: 'Lettres enregistrées tardivement', advices: 'Avis de l’Ombudsman', followed: 'Avis suivis', notFollowed: 'Avis non suivis',
  },
  bands: ['une semaine au plus', 'un mois au plus', '8 semaines au plus', 'plus de 8 semaines'],
  outcomes: {
    UPHELD: 'Fondées',
    PARTIALLY_UPHELD: 'Fondées en partie',
    REJECTED: 'Non fondées',
    WITHDRAWN: 'Retirées',
    OTHER: 'Autres',
  },
  quarter: (year, number) => `T${number} ${year}`,
  findings: {
    balance: ({ received, closed, opening, closing, latest }, month) => {
      const change = closing - opening
      const moved = change === 0
        ? 'autant qu’au début'
        : `${Math.abs(change)} de ${change > 0 ? 'plus' : 'moins'} qu’au début`
      const base = `${some(received, 'plainte reçue', 'plaintes reçues')} et ${
        some(closed, 'clôturée', 'clôturées')
      }. ${some(closing, 'ouverte', 'ouvertes')} à la fin, ${moved}.`
      if (latest === undefined) return base
      const range = `${Math.ceil(latest.limits.lower)} à ${Math.floor(latest.limits.upper)}`
      const position = { ABOVE: 'au-dessus de', BELOW: 'en dessous de', WITHIN: 'dans' }[latest.position]
      return `${base} ${month(latest.month)} compte ${
        some(latest.received, 'plainte reçue', 'plaintes reçues')
      }\u00a0: ${position} la marge habituelle de ${range}.`
    },
    inTime: (acknowledgement, answer) =>
      `${acknowledgement.part} des ${acknowledgement.all} accusés de réception${
        inPercent(acknowledgement)
      } et ${answer.part} des ${answer.all} réponses définitives${
        inPercent(answer)
      } à envoyer dans la période l’ont été dans les délais.`,
    days: ({ n, medianDays, p90Days }) =>
      n === 0 || medianDays === undefined || p90Days === undefined
        ? 'Aucune réponse définitive n’a été envoyée dans la période.'
        : `La moitié de ${some(n, 'réponse définitive', 'réponses définitives')} a pris au plus ${
          days(medianDays)
        }, neuf sur dix au plus ${days(p90Days)}.`,
    ages: ({ open, oldestDays, old }, day) => open === 0
      ? `Aucune plainte n’attendait de réponse définitive le ${day}.`
      : `Le ${day}, ${some(open, 'plainte attendait', 'plaintes attendaient')} une réponse définitive. La plus ancienne attendait depuis ${days(oldestDays)}\u00a0; ${old} depuis plus de 8 semaines.`,
    causes: (top, label, answers) =>
      top === undefined
        ? 'Aucune réponse définitive de la période ne mentionne une cause sous-jacente.'
        : `La cause la plus fréquente\u00a0: ${label}, pour ${top.answers} des ${answers} réponses définitives${
          inPercent(top.share)
        }, contre ${top.before.part} sur ${top.before.all} avant${inPercent(top.before)}.${
          top.trend === undefined ? '' : ` ${fr.trend[top.trend]}`
        }`,
    outcomes: (upheld, highest) =>
      upheld.all === 0
        ? 'Aucune décision n’a été prise dans la période.'
        : `${upheld.part} sur ${some(upheld.all, 'plainte tranchée', 'plaintes tranchées')}${
          upheld.part < 2 ? ' était fondée' : ' étaient fondées'
        }, en tout ou en partie${inPercent(upheld)}.${
          highest === undefined
            ? ''
            : ` Le plus souvent\u00a0: ${highest.line}, ${highest.share.part} sur ${highest.share.all}${
              inPercent(highest.share)
            }.`
        }`,
    ombudsman: ({ referrals, answers, followed, notFollowed }) =>
      `${some(referrals, 'recours', 'recours')} à l’Ombudsman pour ${
        some(answers, 'réponse définitive', 'réponses définitives')
      }${perHundred(referrals, answers)}.${
        followed + notFollowed === 0 ? '' : ` L’assureur a suivi ${followed} avis sur ${followed + notFollowed}.`
      }`,
  },
  trend: {
    UP: 'C’est plus souvent, au-delà du hasard.',
    DOWN: 'C’est moins souvent, au-delà du hasard.',
    STEADY: 'La différence peut être due au hasard.',
  },
  terms: [
    [
      'Plainte',
      'Une expression d’insatisfaction au sujet d’un service, d’un produit ou d’un traitement, adressée à l’assureur par toute personne\u00a0: candidat preneur d’assurance, assuré, courtier, personne lésée ou autre tiers (EIOPA-BoS-12/069). Une déclaration de sinistre ou une demande d’information n’en est pas une.',
    ],
    ['Plaignant', 'La personne qui se plaint. Un représentant agit pour cette personne.'],
    [
      'Reçues',
      'Plaintes au jour de leur réception par l’assureur, tel que corrigé. Une plainte qu’un courtier résout en première ligne ne compte pas.',
    ],
    ['Rouvertes', 'Plaintes au jour où elles ont été rouvertes après leur fin.'],
    [
      'Clôturées',
      'Répondues, renvoyées (pas une plainte, irrecevable, pour une autre entité, doublon), retirées ou rendues au courtier\u00a0: chacune une fois, à son jour.',
    ],
    [
      'Dans les délais',
      'Une lettre envoyée au plus tard le jour de son échéance. Les lettres comptent dans le mois de leur échéance. Les délais devenus superflus (une réponse sur le fond dans la semaine) et arrêtés (retrait, renvoi, retour) ne comptent pas.',
    ],
    ['Accusé de réception', 'Dans les 3 jours ouvrables de la réception, sauf réponse sur le fond dans la semaine.'],
    [
      'Réponse définitive',
      'Dans le mois de la réception, ou plus tard si un avis de retard motivé a été envoyé à temps.',
    ],
    [
      'Jours jusqu’à la réponse définitive',
      'Jours calendrier du jour de réception au jour d’envoi. Médiane et 90 %\u00a0: un nombre de jours qui s’est produit (percentile_disc). Les plaintes retirées et renvoyées ne comptent pas. Un nouveau cycle après une réouverture compte à part.',
    ],
    [
      'Marge habituelle',
      'La marge dans laquelle les mois varient d’eux-mêmes\u00a0: moyenne ± 2,66 × l’écart moyen entre mois voisins (carte XmR), à partir de 12 mois complets.',
    ],
    [
      'Cause sous-jacente',
      'Ce que l’assureur note avec la réponse définitive. Systémique\u00a0: d’autres personnes peuvent être touchées. Au-delà du hasard\u00a0: test de deux proportions à 95 %, à partir de 10 réponses de chaque côté.',
    ],
    ['Dédommagement', 'Montants promis dans les réponses définitives envoyées dans la période.'],
    [
      'Pour 100 réponses',
      'Recours du trimestre, divisés par les réponses définitives du trimestre. Absent en dessous de 10 réponses.',
    ],
  ],
}

const perHundred = (referrals: number, answers: number): string =>
  answers < 10 ? '' : ` (${Math.round(100 * referrals / answers)} pour 100)`
