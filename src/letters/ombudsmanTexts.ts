/**
 * Texts about what the Ombudsman can do, for whom and when. They always say "may", because they are
 * information, never advice. The procedure is free of charge and without binding force. Sources:
 * procedure, "Wat te doen bij aanhoudende ontevredenheid?"; domain facts 2.2 and 4.1.
 */
import type { Language } from '../complaints/complaint.ts'

/** A broker's own dispute is a commercial one; a prospect has no contract yet. */
export type Audience = 'CONSUMER' | 'BUSINESS' | 'BROKER' | 'PROSPECT' | 'UNKNOWN'
export type Stage = 'BEFORE_ANSWER' | 'AFTER_ANSWER'

type Texts = {
  /** Contains the Ombudsman's name, as does `way`. */
  heading: (name: string) => string
  way: Record<Stage, (name: string) => string>
  competence: Record<Audience, string>
  nature: string
  contact: string
  labels: { post: string, email: string, website: string }
}

export const OMBUDSMAN_TEXTS: Record<Language, Texts> = {
  nl: {
    heading: name => `De ${name}`,
    way: {
      BEFORE_ANSWER: name =>
        `U kunt zich op elk ogenblik richten tot de ${name}: wanneer u niet tevreden bent over de behandeling van uw klacht, of wanneer u zijn rechtstreekse tussenkomst wenst.`,
      AFTER_ANSWER:  name => `Blijft u ontevreden na ons definitieve antwoord, dan kunt u zich richten tot de ${name}.`,
    },
    competence: {
      CONSUMER:
        'Hij behandelt geschillen tussen een consument en een verzekeringsonderneming of -tussenpersoon over de uitvoering van een verzekeringscontract, en zoekt naar een minnelijke oplossing.',
      BUSINESS:
        'Hij behandelt geschillen tussen een consument en een verzekeringsonderneming of -tussenpersoon over de uitvoering van een verzekeringscontract. Handelde u niet als consument, dan kan het zijn dat hij zich niet bevoegd verklaart. Daarover beslist hij zelf.',
      BROKER:   'Hij behandelt geschillen tussen een consument en een verzekeringsonderneming of -tussenpersoon. Een geschil tussen een makelaar en een verzekeraar is in de regel een handelsgeschil; het kan zijn dat hij zich daarvoor niet bevoegd verklaart. Daarover beslist hij zelf.',
      PROSPECT:
        'Hij behandelt geschillen over de uitvoering van een verzekeringscontract. Zolang er geen contract is, kan het zijn dat hij zich niet bevoegd verklaart. Daarover beslist hij zelf.',
      UNKNOWN:  'Hij behandelt geschillen tussen een consument en een verzekeringsonderneming of -tussenpersoon over de uitvoering van een verzekeringscontract, en zoekt naar een minnelijke oplossing. Of hij voor uw klacht bevoegd is, beslist hij zelf.',
    },
    nature: 'Zijn tussenkomst is kosteloos. Zijn advies is niet bindend.',
    contact: 'U kunt hem schriftelijk bereiken, per post, per e-mail of met het klachtenformulier op zijn website:',
    labels: { post: 'Post', email: 'E-mail', website: 'Website' },
  },
  fr: {
    heading: name => `L’${name}`,
    way: {
      BEFORE_ANSWER: name =>
        `Vous pouvez vous adresser à tout moment à l’${name} : si vous n’êtes pas satisfait du traitement de votre plainte, ou si vous souhaitez son intervention directe.`,
      AFTER_ANSWER:  name => `Si vous restez insatisfait après notre réponse définitive, vous pouvez vous adresser à l’${name}.`,
    },
    competence: {
      CONSUMER:
        'Il traite les litiges entre un consommateur et une entreprise ou un intermédiaire d’assurance relatifs à l’exécution d’un contrat d’assurance, et recherche une solution amiable.',
      BUSINESS:
        'Il traite les litiges entre un consommateur et une entreprise ou un intermédiaire d’assurance relatifs à l’exécution d’un contrat d’assurance. Si vous n’avez pas agi en tant que consommateur, il se peut qu’il se déclare incompétent. Il en décide lui-même.',
      BROKER:   'Il traite les litiges entre un consommateur et une entreprise ou un intermédiaire d’assurance. Un litige entre un courtier et un assureur est en règle générale un litige commercial ; il se peut qu’il se déclare incompétent à cet égard. Il en décide lui-même.',
      PROSPECT:
        'Il traite les litiges relatifs à l’exécution d’un contrat d’assurance. Tant qu’il n’y a pas de contrat, il se peut qu’il se déclare incompétent. Il en décide lui-même.',
      UNKNOWN:  'Il traite les litiges entre un consommateur et une entreprise ou un intermédiaire d’assurance relatifs à l’exécution d’un contrat d’assurance, et recherche une solution amiable. Il décide lui-même s’il est compétent pour votre plainte.',
    },
    nature: 'Son intervention est gratuite. Son avis n’est pas contraignant.',
    contact:
      'Vous pouvez le joindre par écrit, par la poste, par e-mail ou au moyen du formulaire de plainte sur son site web :',
    labels: { post: 'Poste', email: 'E-mail', website: 'Site web' },
  },
  de: {
    heading: name => `Der ${name}`,
    way: {
      BEFORE_ANSWER: name =>
        `Sie können sich jederzeit an den ${name} wenden: wenn Sie mit der Bearbeitung Ihrer Beschwerde nicht zufrieden sind oder wenn Sie seine direkte Intervention wünschen.`,
      AFTER_ANSWER:  name => `Sind Sie nach unserer endgültigen Antwort weiterhin unzufrieden, so können Sie sich an den ${name} wenden.`,
    },
    competence: {
      CONSUMER:
        'Er behandelt Streitigkeiten zwischen einem Verbraucher und einem Versicherungsunternehmen oder -vermittler über die Erfüllung eines Versicherungsvertrags und sucht nach einer gütlichen Lösung.',
      BUSINESS:
        'Er behandelt Streitigkeiten zwischen einem Verbraucher und einem Versicherungsunternehmen oder -vermittler über die Erfüllung eines Versicherungsvertrags. Haben Sie nicht als Verbraucher gehandelt, so kann es sein, dass er seine Zuständigkeit verneint. Darüber entscheidet er selbst.',
      BROKER:   'Er behandelt Streitigkeiten zwischen einem Verbraucher und einem Versicherungsunternehmen oder -vermittler. Eine Streitigkeit zwischen einem Makler und einem Versicherer ist in der Regel eine kaufmännische Streitigkeit; es kann sein, dass er seine Zuständigkeit verneint. Darüber entscheidet er selbst.',
      PROSPECT:
        'Er behandelt Streitigkeiten über die Erfüllung eines Versicherungsvertrags. Solange kein Vertrag besteht, kann es sein, dass er seine Zuständigkeit verneint. Darüber entscheidet er selbst.',
      UNKNOWN:  'Er behandelt Streitigkeiten zwischen einem Verbraucher und einem Versicherungsunternehmen oder -vermittler über die Erfüllung eines Versicherungsvertrags und sucht nach einer gütlichen Lösung. Ob er für Ihre Beschwerde zuständig ist, entscheidet er selbst.',
    },
    nature: 'Das Verfahren ist für Sie kostenlos. Seine Stellungnahme ist nicht bindend.',
    contact:
      'Sie können ihn schriftlich erreichen, per Post, per E-Mail oder über das Beschwerdeformular auf seiner Website:',
    labels: { post: 'Post', email: 'E-Mail', website: 'Website' },
  },
  en: {
    heading: name => `The ${name}`,
    way: {
      BEFORE_ANSWER: name =>
        `You may turn to the ${name} at any time: if you are not satisfied with the handling of your complaint, or if you want the Ombudsman to intervene directly.`,
      AFTER_ANSWER:  name => `If you remain dissatisfied after our final answer, you may turn to the ${name}.`,
    },
    competence: {
      CONSUMER:
        'The Ombudsman deals with disputes between a consumer and an insurance undertaking or intermediary about the performance of an insurance contract, and seeks an amicable solution.',
      BUSINESS:
        'The Ombudsman deals with disputes between a consumer and an insurance undertaking or intermediary about the performance of an insurance contract. If you did not act as a consumer, the Ombudsman may decline competence. The decision is the Ombudsman’s alone.',
      BROKER:   'The Ombudsman deals with disputes between a consumer and an insurance undertaking or intermediary. A dispute between a broker and an insurer is as a rule a commercial dispute, for which the Ombudsman may decline competence. The decision is the Ombudsman’s alone.',
      PROSPECT:
        'The Ombudsman deals with disputes about the performance of an insurance contract. As long as there is no contract, the Ombudsman may decline competence. The decision is the Ombudsman’s alone.',
      UNKNOWN:  'The Ombudsman deals with disputes between a consumer and an insurance undertaking or intermediary about the performance of an insurance contract, and seeks an amicable solution. Whether your complaint falls within that competence is for the Ombudsman to decide.',
    },
    nature: 'The service is free of charge. The Ombudsman’s opinion is not binding.',
    contact: 'You can reach the Ombudsman in writing, by post, by e-mail or with the complaint form on the website:',
    labels: { post: 'Post', email: 'E-mail', website: 'Website' },
  },
}
