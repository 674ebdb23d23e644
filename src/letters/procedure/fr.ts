import { bareHost, deskLines, ombudsmanLines } from './procedureText.ts'
import type { Wording } from './procedureText.ts'

/** « de » and « que » lose their vowel before another: d’Optimco, but de Belins. */
const elided = (word: 'de' | 'que', name: string): string =>
  /^[aeiouyhàâéèêëîïôû]/i.test(name) ? `${word.slice(0, -1)}’${name}` : `${word} ${name}`

export const fr: Wording = (insurer, ombudsman) => ({
  title: 'Une plainte\u00a0?',
  note: 'Ceci est une traduction. Seul le texte néerlandais fait foi.',
  sections: {
    introduction: {
      title: 'Vous n’êtes pas entièrement satisfait\u00a0? Faites-le-nous savoir.',
      paragraphs: [
        `${insurer.name} vise un service optimal pour ses clients, ses partenaires et les autres tiers. Chaque jour, nous mettons tout en œuvre pour satisfaire nos clients et nos courtiers.`,
        `Afin de mieux répondre aux besoins de nos assurés et de nos partenaires, et d’améliorer en permanence la qualité de nos services, procédures et produits, ${insurer.legalEntity} a élaboré la procédure de traitement des plaintes ci-dessous.`,
      ],
    },
    who: {
      title: 'Qui\u00a0?',
      lead: 'Les personnes qui peuvent introduire une plainte.',
      paragraphs: [
        `Toute personne peut introduire une plainte auprès ${
          elided('de', insurer.legalEntity)
        } afin d’exprimer son insatisfaction concernant un service, un produit et/ou un traitement déterminé. Il peut s’agir aussi bien de candidats preneurs d’assurance que d’assurés, de courtiers, de personnes lésées et d’autres tiers.`,
      ],
    },
    firstLine: {
      title: 'Comment pouvez-vous exprimer votre insatisfaction\u00a0?',
      lead: 'La manière dont vous pouvez introduire une plainte.',
      paragraphs: [
        'Dès le premier signe d’insatisfaction, vous pouvez contacter votre courtier habituel, qui sera à l’écoute de votre préoccupation. Le courtier s’efforcera de mettre fin à votre insatisfaction en vous donnant l’information souhaitée, avec les réponses et/ou les actes appropriés. Dans la plupart des cas, une solution est trouvée.',
      ],
    },
    insurer: {
      title: 'Restez-vous insatisfait après la première intervention\u00a0?',
      lead: 'Qui contacter.',
      paragraphs: [
        'Lorsque vous n’avez pas pu trouver de solution satisfaisante après la première intervention auprès de votre personne de contact habituelle dans le cadre de la gestion normale de votre contrat, ou lorsque vous souhaitez une intervention directe du responsable interne de la gestion des plaintes, vous pouvez introduire une plainte directement\u00a0:',
        'Par la poste à\u00a0:',
        deskLines(insurer, 'fr'),
        'Par e-mail à\u00a0:',
        insurer.complaintsDesk.email,
      ],
    },
    handling: {
      title: 'Comment se déroule le traitement de votre plainte\u00a0?',
      lead: `La procédure ${elided('que', insurer.legalEntity)} suit pour le traitement de votre plainte.`,
      paragraphs: [
        'La personne responsable de la gestion des plaintes traitera votre plainte en toute objectivité et analysera votre situation concrète. Nous visons un traitement rapide et de qualité de votre plainte.',
        'Dans les 3 jours ouvrables suivant la réception de votre plainte, un accusé de réception de la plainte est envoyé, à moins qu’il ne soit possible de donner une réponse sur le fond dans la semaine suivant la réception de la plainte.',
        'Nous nous engageons à vous donner une réponse définitive dans un délai d’un mois à compter de la réception de votre plainte. S’il s’avère impossible de vous fournir une réponse définitive dans ce délai, cela sera motivé par écrit dans ce même délai.',
        'La personne responsable de la gestion des plaintes garantit un traitement équitable, indépendant et efficace de votre plainte. Elle veille également à ce que la gestion des plaintes se déroule de manière objective et sans aucun conflit d’intérêts.',
      ],
    },
    ombudsman: {
      title: 'Que faire en cas d’insatisfaction persistante\u00a0?',
      lead: 'Le rôle et les coordonnées de l’Ombudsman.',
      paragraphs: [
        `Vous pouvez vous adresser à l’${ombudsman.name} en cas d’insatisfaction persistante après la réponse définitive ${elided('de', insurer.legalEntity)}, ou si vous n’êtes pas satisfait du traitement de votre plainte, ou si vous souhaitez son intervention directe.`,
        'Par la poste à\u00a0:',
        ombudsmanLines(ombudsman),
        `Par e-mail à\u00a0: ${ombudsman.email}`,
        `Via le site web\u00a0: ${bareHost(ombudsman.website)}, au moyen d’un formulaire de plainte.`,
        'Le service de l’Ombudsman traite les litiges entre le consommateur et une entreprise ou un intermédiaire d’assurance relatifs à l’exécution d’un contrat d’assurance, en vue d’aboutir à une solution amiable.',
      ],
    },
  },
})
