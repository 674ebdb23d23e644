/** The texts of an evidence bundle, in each language. */
import type { Language } from '../../complaints/complaint.ts'
import type { EvidenceProfile } from '../../complaints/evidence.ts'

/** The files and groups of files, by the prefix of their path; each has one line of text. */
export const PARTS = [
  'complaint.json', 'deadlines.', 'history.json', 'chain.json', 'history-proof.json', 'letters.json', 'letters/',
  'messages.json', 'notes.json', 'attachments.json', 'attachments/', 'procedure.txt', 'procedure.nl.txt',
  'manifest.json',
] as const

type Words = {
  title: (reference: string) => string,
  purpose: (whom: string, day: string) => string,
  /** What the bundle leaves out. */
  leftOut: Record<EvidenceProfile, string>,
  parts: Record<(typeof PARTS)[number], string>,
  check: string,
  deadlines: {
    title: (reference: string) => string,
    asOf: (instant: string) => string,
    cycle: (cycle: number) => string,
    due: (day: string) => string,
    none: string,
  },
}

export const WORDS: Record<Language, Words> = {
  nl: {
    title: reference => `Bewijsbundel van klacht ${reference}`,
    purpose: (whom, day) =>
      `Deze bundel is gemaakt op ${day} voor ${whom}. Hij bevat wat er op dat ogenblik over deze klacht was.`,
    leftOut: {
      SUPERVISOR: 'Er is niets weggelaten van wat de opsteller zelf kan zien.',
      OMBUDSMAN: 'Weggelaten is wat intern is bij de verzekeraar: interne nota\'s, berichten en bijlagen, en stappen over goedkeuring en onafhankelijkheid. Weggelaten stappen tellen mee in de nummering van de geschiedenis.',
      COMPLAINANT:
        'Weggelaten is wat intern is bij de verzekeraar of tussen verzekeraar en makelaar, en wat over andere personen of klachten gaat. In plaats van namen van medewerkers staat hun rol. Weggelaten stappen tellen mee in de nummering van de geschiedenis.',
    },
    parts: {
      'complaint.json': 'de klacht zoals ze was',
      'deadlines.': 'elke termijn, dag voor dag uitgelegd',
      'history.json': 'alle stappen in volgorde, aan elkaar geketend, met het resultaat van de controle van die keten',
      'chain.json': 'de schakels van die keten, ook van weggelaten stappen',
      'history-proof.json':
        'het bewijs dat de keten in het ondertekende register van de verzekeraar staat (checkpoint)',
      'letters.json': 'de brieven, en wanneer en hoe elk verstuurd is',
      'letters/': 'elke brief zoals hij verstuurd is: HTML, tekst en PDF',
      'messages.json': 'berichten buiten brieven om',
      'notes.json': 'nota\'s',
      'attachments.json': 'de bijlagen en waar ze vandaan komen',
      'attachments/': 'de bijlagen zelf',
      'procedure.txt': 'de klachtenprocedure die van kracht was',
      'procedure.nl.txt': 'de authentieke Nederlandse tekst ervan',
      'manifest.json': 'grootte en SHA-256 van elk ander bestand',
    },
    check:
      'Elk bestand kan met manifest.json nagekeken worden, bijvoorbeeld met sha256sum. Keten en bewijs kunnen met de publieke sleutel van de verzekeraar nagekeken worden: /doc/guides/checkpoints.',
    deadlines: {
      title: reference => `Termijnen van klacht ${reference}`,
      asOf: instant => `Stand op ${instant}`,
      cycle: cycle => `ronde ${cycle}`,
      due: day => `Uiterlijk op ${day}`,
      none: 'Er loopt en liep geen termijn.',
    },
  },
  fr: {
    title: reference => `Dossier de preuves de la plainte ${reference}`,
    purpose: (whom, day) =>
      `Ce dossier a été établi le ${day} pour ${whom}. Il contient ce qui existait à ce moment au sujet de cette plainte.`,
    leftOut: {
      SUPERVISOR: 'Rien n’a été omis de ce que son auteur peut voir lui-même.',
      OMBUDSMAN: 'A été omis ce qui est interne à l’assureur\u00a0: notes, messages et pièces jointes internes, et les étapes relatives à l’approbation et à l’indépendance. Les étapes omises comptent dans la numérotation de l’historique.',
      COMPLAINANT: 'A été omis ce qui est interne à l’assureur ou se dit entre l’assureur et le courtier, et ce qui concerne d’autres personnes ou plaintes. Le rôle des collaborateurs figure à la place de leur nom. Les étapes omises comptent dans la numérotation de l’historique.',
    },
    parts: {
      'complaint.json': 'la plainte telle qu’elle était',
      'deadlines.': 'chaque délai, expliqué jour par jour',
      'history.json': 'toutes les étapes dans l’ordre, enchaînées, avec le résultat de la vérification de cette chaîne',
      'chain.json': 'les maillons de cette chaîne, y compris ceux des étapes omises',
      'history-proof.json': 'la preuve que la chaîne figure dans le registre signé de l’assureur (checkpoint)',
      'letters.json': 'les lettres, et quand et comment chacune a été envoyée',
      'letters/': 'chaque lettre telle qu’elle a été envoyée\u00a0: HTML, texte et PDF',
      'messages.json': 'les messages en dehors des lettres',
      'notes.json': 'les notes',
      'attachments.json': 'les pièces jointes et leur origine',
      'attachments/': 'les pièces jointes elles-mêmes',
      'procedure.txt': 'la procédure de traitement des plaintes en vigueur',
      'procedure.nl.txt': 'son texte néerlandais, seul authentique',
      'manifest.json': 'la taille et le SHA-256 de chaque autre fichier',
    },
    check: 'Chaque fichier peut être vérifié à l’aide de manifest.json, par exemple avec sha256sum. La chaîne et la preuve peuvent être vérifiées avec la clé publique de l’assureur\u00a0: /doc/guides/checkpoints.',
    deadlines: {
      title: reference => `Délais de la plainte ${reference}`,
      asOf: instant => `Situation au ${instant}`,
      cycle: cycle => `cycle ${cycle}`,
      due: day => `Au plus tard le ${day}`,
      none: 'Aucun délai ne court ni n’a couru.',
    },
  },
  de: {
    title: reference => `Beweismappe der Beschwerde ${reference}`,
    purpose: (whom, day) =>
      `Diese Mappe wurde am ${day} für ${whom} erstellt. Sie enthält, was es in diesem Augenblick zu dieser Beschwerde gab.`,
    leftOut: {
      SUPERVISOR: 'Von dem, was der Ersteller selbst sehen kann, wurde nichts weggelassen.',
      OMBUDSMAN:
        'Weggelassen wurde, was beim Versicherer intern ist: interne Notizen, Nachrichten und Anlagen sowie Schritte zu Genehmigung und Unabhängigkeit. Weggelassene Schritte zählen in der Nummerierung des Verlaufs mit.',
      COMPLAINANT:
        'Weggelassen wurde, was beim Versicherer oder zwischen Versicherer und Makler intern ist, und was andere Personen oder Beschwerden betrifft. Statt der Namen von Mitarbeitern steht ihre Rolle. Weggelassene Schritte zählen in der Nummerierung des Verlaufs mit.',
    },
    parts: {
      'complaint.json': 'die Beschwerde, wie sie war',
      'deadlines.': 'jede Frist, Tag für Tag erklärt',
      'history.json': 'alle Schritte der Reihe nach, verkettet, mit dem Ergebnis der Prüfung dieser Kette',
      'chain.json': 'die Glieder dieser Kette, auch die der weggelassenen Schritte',
      'history-proof.json': 'der Beweis, dass die Kette im signierten Protokoll des Versicherers steht (Checkpoint)',
      'letters.json': 'die Schreiben, und wann und wie jedes versandt wurde',
      'letters/': 'jedes Schreiben, wie es versandt wurde: HTML, Text und PDF',
      'messages.json': 'Nachrichten außerhalb von Schreiben',
      'notes.json': 'Notizen',
      'attachments.json': 'die Anlagen und woher sie kommen',
      'attachments/': 'die Anlagen selbst',
      'procedure.txt': 'das geltende Beschwerdeverfahren',
      'procedure.nl.txt': 'sein niederländischer Text, der allein verbindlich ist',
      'manifest.json': 'Größe und SHA-256 jeder anderen Datei',
    },
    check:
      'Jede Datei lässt sich mit manifest.json prüfen, zum Beispiel mit sha256sum. Kette und Beweis lassen sich mit dem öffentlichen Schlüssel des Versicherers prüfen: /doc/guides/checkpoints.',
    deadlines: {
      title: reference => `Fristen der Beschwerde ${reference}`,
      asOf: instant => `Stand vom ${instant}`,
      cycle: cycle => `Runde ${cycle}`,
      due: day => `Spätestens am ${day}`,
      none: 'Es läuft und lief keine Frist.',
    },
  },
  en: {
    title: reference => `Evidence bundle of complaint ${reference}`,
    purpose: (whom, day) =>
      `This bundle was made on ${day} for ${whom}. It holds what there was of this complaint at that moment.`,
    leftOut: {
      SUPERVISOR: 'Nothing is left out of what its maker can see.',
      OMBUDSMAN:
        'Left out is what is internal to the insurer: internal notes, messages and attachments, and the steps about approval and independence. Steps that are left out count in the numbering of the history.',
      COMPLAINANT:
        'Left out is what is internal to the insurer or between the insurer and the broker, and what is about other persons or complaints. Instead of the names of staff, their role is given. Steps that are left out count in the numbering of the history.',
    },
    parts: {
      'complaint.json': 'the complaint as it was',
      'deadlines.': 'each deadline, explained day by day',
      'history.json': 'all steps in order, chained to one another, with the result of verifying that chain',
      'chain.json': 'the links of that chain, including those of steps that were left out',
      'history-proof.json': 'the proof that the chain is in the signed log of the insurer (checkpoint)',
      'letters.json': 'the letters, and when and how each was sent',
      'letters/': 'each letter as it was sent: HTML, text and PDF',
      'messages.json': 'messages outside letters',
      'notes.json': 'notes',
      'attachments.json': 'the attachments and where they come from',
      'attachments/': 'the attachments themselves',
      'procedure.txt': 'the complaints procedure in force',
      'procedure.nl.txt': 'its Dutch text, which alone is authentic',
      'manifest.json': 'size and SHA-256 of every other file',
    },
    check:
      'Each file can be checked against manifest.json, for example with sha256sum. Chain and proof can be checked with the public key of the insurer: /doc/guides/checkpoints.',
    deadlines: {
      title: reference => `Deadlines of complaint ${reference}`,
      asOf: instant => `As of ${instant}`,
      cycle: cycle => `round ${cycle}`,
      due: day => `On ${day} at the latest`,
      none: 'No deadline runs or ran.',
    },
  },
}
