/** The words of the daily digest. */
import type { Language } from '../../complaints/complaint.ts'
import type { DigestGroup } from './groups.ts'

export type DigestWords = {
  subject (day: string): string
  groups: Record<DigestGroup, string>
  more (count: number): string
  /** Why the reader receives it, and who can change that. */
  why: string
  /** Above the newest checkpoint. */
  checkpoint: string
}

export const WORDS: Record<Language, DigestWords> = {
  nl: {
    subject: day => `Klachten: overzicht van ${day}`,
    groups: {
      breached: 'Termijn verstreken', atRisk: 'In gevaar', dueToday: 'Vandaag te doen', unassigned: 'Zonder behandelaar',
      bounced: 'Brieven die terugkwamen', lateActions: 'Verbeteracties die te laat zijn',
    },
    more: count => `en nog ${count}`,
    why:
      'Dit bericht is automatisch; antwoorden worden niet gelezen. De beheerder van het adresboek kan het uitzetten (dailyDigest).',
    checkpoint: 'Ondertekend checkpoint van alle geschiedenissen: bewaar dit bericht.',
  },
  fr: {
    subject: day => `Plaintes\u00a0: aperçu du ${day}`,
    groups: {
      breached: 'Délai dépassé', atRisk: 'Compromis', dueToday: 'À faire aujourd’hui', unassigned: 'Sans gestionnaire',
      bounced: 'Lettres revenues', lateActions: 'Actions d’amélioration en retard',
    },
    more: count => `et encore ${count}`,
    why:
      'Ce message est automatique\u00a0; les réponses ne sont pas lues. L’administrateur du répertoire peut le désactiver (dailyDigest).',
    checkpoint: 'Checkpoint signé de tous les historiques\u00a0: conservez ce message.',
  },
  de: {
    subject: day => `Beschwerden: Übersicht vom ${day}`,
    groups: {
      breached: 'Frist überschritten', atRisk: 'Gefährdet', dueToday: 'Heute fällig', unassigned: 'Ohne Sachbearbeiter',
      bounced: 'Zurückgekommene Schreiben', lateActions: 'Verspätete Verbesserungsmaßnahmen',
    },
    more: count => `und ${count} weitere`,
    why:
      'Diese Nachricht ist automatisch; Antworten werden nicht gelesen. Wer das Verzeichnis verwaltet, kann sie abschalten (dailyDigest).',
    checkpoint: 'Signierter Checkpoint aller Verläufe: Bewahren Sie diese Nachricht auf.',
  },
  en: {
    subject: day => `Complaints: overview of ${day}`,
    groups: {
      breached: 'Deadline breached', atRisk: 'At risk', dueToday: 'Due today', unassigned: 'Without a handler',
      bounced: 'Letters that came back', lateActions: 'Late improvement actions',
    },
    more: count => `and ${count} more`,
    why:
      'This message is automatic; replies are not read. Whoever administers the directory can switch it off (dailyDigest).',
    checkpoint: 'Signed checkpoint of all histories: keep this message.',
  },
}
