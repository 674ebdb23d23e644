/** "Arbeitstage" and not "Werktage": a Saturday is no "werkdag" (Civil Code, art. 1.7 § 3). */
import { bareHost, deskLines, ombudsmanLines } from './procedureText.ts'
import type { Wording } from './procedureText.ts'

export const de: Wording = (insurer, ombudsman) => ({
  title: 'Eine Beschwerde?',
  note: 'Dies ist eine Übersetzung. Maßgeblich ist allein der niederländische Text.',
  sections: {
    introduction: {
      title: 'Sind Sie nicht ganz zufrieden? Lassen Sie es uns wissen.',
      paragraphs: [
        `${insurer.name} strebt einen optimalen Service für Kunden, Partner und andere Dritte an. Täglich setzen wir uns dafür ein, unsere Kunden und Makler zufriedenzustellen.`,
        `Um den Bedürfnissen unserer Versicherten und Geschäftspartner besser gerecht zu werden und die Qualität unserer Dienstleistungen, Verfahren und Produkte fortlaufend zu verbessern, hat ${insurer.legalEntity} das nachstehende Beschwerdeverfahren entwickelt.`,
      ],
    },
    who: {
      title: 'Wer?',
      lead: 'Die Personen, die eine Beschwerde einreichen können.',
      paragraphs: [
        `Jede Person kann bei ${insurer.legalEntity} eine Beschwerde einreichen, um ihre Unzufriedenheit über eine bestimmte Dienstleistung, ein bestimmtes Produkt und/oder eine bestimmte Behandlung zu äußern. Das können sowohl künftige Versicherungsnehmer als auch Versicherte, Makler, Geschädigte und andere Dritte sein.`,
      ],
    },
    firstLine: {
      title: 'Wie können Sie Ihre Unzufriedenheit äußern?',
      lead: 'Die Art und Weise, wie Sie eine Beschwerde einreichen können.',
      paragraphs: [
        'Schon beim ersten Anzeichen von Unzufriedenheit können Sie sich mit Ihrem Anliegen an Ihren gewohnten Makler wenden. Der Makler wird versuchen, Ihre Unzufriedenheit auszuräumen, indem er Ihnen die gewünschten Informationen gibt, mit den passenden Antworten und/oder Taten. In den meisten Fällen wird eine Lösung gefunden.',
      ],
    },
    insurer: {
      title: 'Bleiben Sie nach der ersten Intervention unzufrieden?',
      lead: 'An wen Sie sich wenden können.',
      paragraphs: [
        'Wenn Sie nach der ersten Intervention bei Ihrer gewohnten Kontaktperson im Rahmen der normalen Verwaltung Ihres Vertrags keine zufriedenstellende Lösung finden konnten oder wenn Sie eine direkte Intervention des internen Verantwortlichen für das Beschwerdemanagement wünschen, können Sie direkt eine Beschwerde einreichen:',
        'Per Post an:',
        deskLines(insurer, 'de'),
        'Per E-Mail an:',
        insurer.complaintsDesk.email,
      ],
    },
    handling: {
      title: 'Wie verläuft die Bearbeitung Ihrer Beschwerde?',
      lead: `Das Verfahren, das ${insurer.legalEntity} bei der Bearbeitung Ihrer Beschwerde befolgt.`,
      paragraphs: [
        'Die für das Beschwerdemanagement verantwortliche Person wird Ihre Beschwerde in aller Objektivität bearbeiten und Ihre konkrete Situation analysieren. Angestrebt wird eine schnelle und hochwertige Bearbeitung Ihrer Beschwerde.',
        'Innerhalb von 3 Arbeitstagen nach Eingang Ihrer Beschwerde wird eine Empfangsbestätigung versandt, es sei denn, es ist möglich, innerhalb einer Woche nach Eingang der Beschwerde eine Antwort in der Sache zu geben.',
        'Wir verpflichten uns, Ihnen innerhalb einer Frist von 1 Monat nach Eingang Ihrer Beschwerde eine endgültige Antwort zu geben. Sollte es sich als unmöglich erweisen, Ihnen innerhalb dieser Frist eine endgültige Antwort zu geben, so wird dies innerhalb der Frist schriftlich begründet.',
        'Die für das Beschwerdemanagement verantwortliche Person gewährleistet eine faire, unabhängige und effiziente Bearbeitung Ihrer Beschwerde. Sie achtet auch darauf, dass das Beschwerdemanagement objektiv und ohne jeden Interessenkonflikt verläuft.',
      ],
    },
    ombudsman: {
      title: 'Was tun bei anhaltender Unzufriedenheit?',
      lead: 'Die Rolle und die Kontaktdaten des Ombudsmanns.',
      paragraphs: [
        `Sie können sich an den ${ombudsman.name} wenden, wenn Sie nach der endgültigen Antwort von ${insurer.legalEntity} weiterhin unzufrieden sind, wenn Sie mit der Bearbeitung Ihrer Beschwerde nicht zufrieden sind oder wenn Sie seine direkte Intervention wünschen.`,
        'Per Post an:',
        ombudsmanLines(ombudsman),
        `Per E-Mail an: ${ombudsman.email}`,
        `Über die Website: ${bareHost(ombudsman.website)}, mittels eines Beschwerdeformulars.`,
        'Der Ombudsdienst der Versicherungen behandelt Streitigkeiten zwischen dem Verbraucher und einem Versicherungsunternehmen oder -vermittler im Zusammenhang mit der Erfüllung eines Versicherungsvertrags mit dem Ziel, eine gütliche Lösung zu erreichen.',
      ],
    },
  },
})
