import { bareHost, deskLines, ombudsmanLines } from './procedureText.ts'
import type { Wording } from './procedureText.ts'

export const en: Wording = (insurer, ombudsman) => ({
  title: 'A complaint?',
  note: 'This is a translation. Only the Dutch text is authentic.',
  sections: {
    introduction: {
      title: 'Not entirely satisfied? Let us know.',
      paragraphs: [
        `${insurer.name} strives for an optimal service to its customers, partners and other third parties. Every day we do our utmost to satisfy our customers and brokers.`,
        `To better meet the needs of our insured persons and business partners, and to keep improving the quality of our services, procedures and products, ${insurer.legalEntity} has drawn up the complaints procedure below.`,
      ],
    },
    who: {
      title: 'Who?',
      lead: 'The persons who can lodge a complaint.',
      paragraphs: [
        `Any person can lodge a complaint with ${insurer.legalEntity} to express dissatisfaction with a particular service, product and/or treatment. This can be a prospective policyholder as well as an insured person, a broker, an injured party or another third party.`,
      ],
    },
    firstLine: {
      title: 'How can you express your dissatisfaction?',
      lead: 'The way in which you can lodge a complaint.',
      paragraphs: [
        'From the first signal of dissatisfaction you can contact your usual broker, who will listen to your concern. The broker will try to take away your dissatisfaction by giving you the information you want, with the appropriate answers and/or actions. In most cases a solution is reached.',
      ],
    },
    insurer: {
      title: 'Still dissatisfied after the first intervention?',
      lead: 'Whom to contact.',
      paragraphs: [
        'When you have not been able to find a satisfactory solution after the first intervention with your usual contact person in the normal management of your contract, or when you want a direct intervention by the person internally responsible for complaints management, you can lodge a complaint directly:',
        'By post to:',
        deskLines(insurer, 'en'),
        'By e-mail to:',
        insurer.complaintsDesk.email,
      ],
    },
    handling: {
      title: 'How is your complaint handled?',
      lead: `The procedure that ${insurer.legalEntity} follows in handling your complaint.`,
      paragraphs: [
        'The person responsible for complaints management will handle your complaint in all objectivity and analyse your particular situation. The aim is to handle your complaint quickly and well.',
        'Within 3 working days of receipt of your complaint an acknowledgement of receipt is sent, unless it is possible to give an answer on the substance within a week of receipt of the complaint.',
        'We undertake to give you a final answer within a term of 1 month from receipt of your complaint. If it proves impossible to give you a final answer within this term, the reasons will be given to you in writing within the term.',
        'The person responsible for complaints management guarantees a fair, independent and efficient handling of your complaint. This person also sees to it that complaints are managed objectively and without any conflict of interest.',
      ],
    },
    ombudsman: {
      title: 'What can you do if you remain dissatisfied?',
      lead: 'The role and the contact details of the Ombudsman.',
      paragraphs: [
        `You can turn to the ${ombudsman.name} if you remain dissatisfied after the final answer of ${insurer.legalEntity}, or if you are not satisfied with the handling of your complaint, or if you want the Ombudsman to intervene directly.`,
        'By post to:',
        ombudsmanLines(ombudsman),
        `By e-mail to: ${ombudsman.email}`,
        `Through the website: ${bareHost(ombudsman.website)}, by means of a complaint form.`,
        'The Ombudsman\'s office deals with disputes between the consumer and an insurance undertaking or intermediary about the performance of an insurance contract, with a view to reaching an amicable solution.',
      ],
    },
  },
})
