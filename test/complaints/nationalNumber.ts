import t from 'tap'
import { containsNationalNumber } from '../../src/complaints/nationalNumber.ts'
import { processorMs } from '../support/loopDelay.ts'

const NUMBERS = [
  ['with dots and a dash, as on the identity card',     '85.07.30-033.28'],
  ['of a person born from 2000 on',                     '05.01.01-001.13'],
  ['with spaces',                                       '85 07 30 033 28'],
  ['with spaces between the three parts',               '850730 033 28'],
  ['with dashes',                                       '85-07-30-033-28'],
  ['with slashes in the date',                          '85/07/30-033.28'],
  ['without anything in between',                       '85073003328'],
  ['with spaces around the dash',                       '85.07.30 - 033.28'],
  ['broken over two lines',                             '85.07.30-\n033.28'],
  ['with no-break and thin spaces',                     '85\u00a007\u202f30\u2009033\u300028'],
  ['with a no-break hyphen and an en dash',             '85.07.30\u2011033\u201328'],
  ['with a minus sign',                                 '85.07.30\u2212033.28'],
  ['with zero-width spaces',                            '850730\u200b033\u200b28'],
  ['with soft hyphens',                                 '850730\u00ad033\u00ad28'],
  ['with middle dots',                                  '85·07·30-033·28'],
  ['in full-width digits',                              '\uff18\uff15\uff10\uff17\uff13\uff10\uff10\uff13\uff13\uff12\uff18'],
  ['whose check digits are 97',                         '85.07.30-061.97'],
  ['with 40 added to the month (BIS)',                  '85.47.30-033.17'],
  ['with 20 added to the month (BIS)',                  '85.27.30-033.71'],
  ['with unknown month and day',                        '85.00.00-033.06'],
  ['of a leap day',                                     '00.02.29-012.34'],
  ['in a sentence',                                     'Mijn rijksregisternummer is 85.07.30-033.28.'],
  ['in brackets',                                       'de heer Peeters (85073003328) vraagt'],
  ['after a colon',                                     'RRN:85.07.30-033.28'],
  ['after another number',                              'dossier 12345 85.07.30-033.28'],
  ['in a list',                                         '85.07.30-033.28, 05.01.01-001.13'],
  ['at the end of 20,000 characters',                   `${'x '.repeat(9_990)}85073003328`],
] as const

const OTHERS = [
  ['an empty text',                                      ''],
  ['a text without digits',                              'Ik wacht al zes weken op een antwoord.'],
  ['wrong check digits',                                 '85.07.30-033.29'],
  ['the thirteenth month',                               '85.13.30-033.70'],
  ['the 32nd of a month',                                '85.07.32-033.65'],
  ['the 30th of February',                               '85.02.30-033.90'],
  ['serial 000',                                         '85.07.30-000.61'],
  ['serial 999',                                         '85.07.30-999.32'],
  ['ten digits',                                         '8507300332'],
  ['twelve digits',                                      '850730033281'],
  ['a longer number that ends with one',                 '185073003328'],
  ['a longer number joined with dots',                   '2026.85.07.30.033.28'],
  ['a longer number that goes on after a dash',          '85.07.30-033.28-114'],
  ['letters right before it',                            'POL85073003328'],
  ['letters right after it',                             '85073003328A'],
  ['a policy number with a slash and dots',              '0042/778.103-B'],
  ['a policy number of twelve digits in fours',          '4850 7300 3328'],
  ['a Belgian IBAN',                                     'BE68 5390 0754 7034'],
  ['a Belgian IBAN without spaces',                      'BE68539007547034'],
  ['an IBAN that holds one',                             'DE89850730033280'],
  ['a German IBAN',                                      'DE89 3704 0044 0532 0130 00'],
  ['a Dutch IBAN',                                       'NL91ABNA0417164300'],
  ['a structured communication',                         '+++085/0730/03328+++'],
  ['an international telephone number',                  '+32 85 07 30 033 28'],
  ['the same with 00',                                   '0032 85 07 30 033 28'],
  ['an international mobile number',                     '+85073003328'],
  ['a mobile number',                                    '0475 85 07 30'],
  ['an enterprise number',                               'BE 0862.475.005'],
  ['a date and an amount',                               'op 15.03.2026 850 euro'],
  ['an instant',                                         '2026-03-10T08:15:00.850730Z'],
  ['a UUID',                                             '01990000-8507-7300-8332-850730033281'],
  ['groups too far apart',                               '85.07.30        033.28'],
] as const

for (const [what, text] of NUMBERS) {
  t.test(`a national number ${what} is found`, async t => t.equal(containsNationalNumber(text), true))
}

for (const [what, text] of OTHERS) {
  t.test(`no national number is seen in ${what}`, async t => t.equal(containsNationalNumber(text), false))
}

t.test('hostile input of 20,000 characters takes linear time', async t => {
  const unfinished = ['85', '85.07.30-', '85.07.30-033.2', '85   ', '+85   ', '00850 ', '8.', '\u200b', '85.07.30-033.29 ']
  for (const piece of unfinished) {
    const text = piece.repeat(Math.ceil(20_000 / piece.length))
    t.equal(containsNationalNumber(text), false)
    t.ok(processorMs(() => { containsNationalNumber(text) }) < 500, `${JSON.stringify(piece)} repeated`)
  }
})
