/**
 * The published text, word for word, including its name for the Ombudsman. This text is the
 * authentic one.
 */
import { OMBUDSMAN } from './identities.ts'
import type { Ombudsman } from './identities.ts'
import { bareHost, deskLines, ombudsmanLines } from './procedureText.ts'
import type { Wording } from './procedureText.ts'

/** An Ombudsman other than the published one has the configured name. */
const named = (ombudsman: Ombudsman): string =>
  ombudsman === OMBUDSMAN.nl ? 'Ombudsman van de verzekeringen' : ombudsman.name
const linesOf = (ombudsman: Ombudsman): string =>
  ombudsman === OMBUDSMAN.nl
    ? 'De Ombudsman van de verzekeringen\nDe Meeûssquare 35\n1000 Brussel'
    : ombudsmanLines(ombudsman)

export const nl: Wording = (insurer, ombudsman) => ({
  title: 'Een klacht?',
  sections: {
    introduction: {
      title: 'Bent u niet helemaal tevreden? Laat het ons weten.',
      paragraphs: [
        `${insurer.name} streeft naar een optimale dienstverlening voor zijn klanten, partners en andere derden. Dagelijks spannen wij ons in om onze klanten en makelaars tevreden te stellen.`,
        `Teneinde beter aan de noden van onze verzekerden en relatiepartners te voorzien en de kwaliteit van onze diensten, procedures en producten continue te verbeteren heeft ${insurer.legalEntity} onderstaande klachtenprocedure ontworpen.`,
      ],
    },
    who: {
      title: 'Wie?',
      lead: 'De personen die een klacht kunnen indienen.',
      paragraphs: [
        `Ieder persoon kan een klacht indienen bij ${insurer.legalEntity} teneinde zijn ontevredenheid te uiten over een bepaalde dienst, product en/of behandeling. Dit kunnen zowel kandidaat-verzekeringnemers, als verzekerden, makelaars, benadeelden en andere derden zijn.`,
      ],
    },
    firstLine: {
      title: 'Hoe kunt u uw ontevredenheid uiten?',
      lead: 'De wijze waarop u een klacht kan indienen.',
      paragraphs: [
        'Vanaf het eerste signaal van ontevreden kunt u uw gebruikelijke makelaar contacteren voor de opvang van uw bekommernis. De makelaar zal trachten uw ontevredenheid weg te nemen door middel u de gewenste informatie te geven, met de gepaste antwoorden en/of daden. In de meeste gevallen wordt er tot een oplossing gekomen.',
      ],
    },
    insurer: {
      title: 'Blijft u ontevreden na de eerste interventie?',
      lead: 'Wie te contacteren.',
      paragraphs: [
        'Wanneer u geen bevredigende oplossing heeft kunnen vinden na de eerste tussenkomst bij uw gebruikelijke contactpersoon in het kader van het normale beheer van uw contract of wanneer u een rechtstreekse tussenkomst wenst van de interne verantwoordelijke voor het klachtenmanagement dan kunt u rechtstreeks een klacht indienen:',
        'Via de post naar:',
        deskLines(insurer, 'nl'),
        'Via e-mail naar:',
        insurer.complaintsDesk.email,
      ],
    },
    handling: {
      title: 'Hoe verloopt de behandeling van uw klacht?',
      lead: `De procedure die ${insurer.legalEntity} volgt bij de behandeling van uw klacht.`,
      paragraphs: [
        'In alle objectiviteit zal de verantwoordelijke persoon voor het klachtenmanagement uw klacht behandelen en uw concrete situatie analyseren. Gestreefd wordt naar een snelle en kwaliteitsvolle behandeling van uw klacht.',
        'Binnen 3 werkdagen na ontvangst van uw klacht, wordt er een ontvangstmelding van de klacht gestuurd, tenzij het mogelijk is om binnen een week na ontvangst van de klacht een antwoord ten gronde te geven.',
        'Wij verbinden ons ertoe u een definitief antwoord te geven binnen een termijn van 1 maand na ontvangst van uw klacht. Indien het niet mogelijk blijkt u een definitief antwoord te voorzien binnen deze termijn, zal dit binnen de termijn door middel van een schriftelijk schrijven gemotiveerd worden.',
        'De verantwoordelijke persoon voor het klachtenmanagement garandeert een eerlijke, onafhankelijke en efficiënte behandeling van uw klacht. Deze persoon ziet er ook op toe dat het klachtenbeheer op een objectieve wijze en zonder enig belangenconflict verloopt.',
      ],
    },
    ombudsman: {
      title: 'Wat te doen bij aanhoudende ontevredenheid?',
      lead: 'De rol en de contactgegevens van de Ombudsman.',
      paragraphs: [
        `U kunt zich richten tot de ${named(ombudsman)} bij aanhoudende ontevredenheid na het definitief antwoord van ${insurer.legalEntity} of indien u niet tevreden bent over de behandeling van uw klacht, of indien u zijn rechtstreekse tussenkomst wenst.`,
        'Via de post naar:',
        linesOf(ombudsman),
        `Via e-mail naar: ${ombudsman.email}`,
        `Via de Website: ${bareHost(ombudsman.website)} door middel van een klachtenformulier.`,
        'De ombudsdienst van de verzekeringen behandelt geschillen tussen de consument en een verzekeringsonderneming of -tussenpersoon in verband met de uitvoering van een verzekeringscontract met het oog tot het behalen van een minnelijke oplossing.',
      ],
    },
  },
})
