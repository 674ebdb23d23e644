/**
 * The KBO's check digits: the vectors of domain.md, section 5, in every way in which people write
 * them.
 */
import t from 'tap'
import { enterpriseNumberOf } from '../../src/directory/enterpriseNumber.ts'

const VALID = ['0862475005', '0566988259', '0403567807', '1001234592', '0400008697']
const INVALID = [
  '0862475006', '1000000000', '0400008600', '2862475005', '086247500', '08624750055', '', 'BE', '0862/475/005',
  'NL0862475005', '0862475OO5',
]

t.test('a number with right check digits is kept as ten digits, however it is written', async t => {
  for (const number of VALID) {
    const dotted = `${number.slice(0, 4)}.${number.slice(4, 7)}.${number.slice(7)}`
    for (
      const written of [
        number,
        dotted,
        dotted.replaceAll('.', ' '),
        `BE${number}`,
        `BE ${dotted}`,
        `be${number}`,
        ` ${dotted} `,
      ]
    ) {
      t.equal(enterpriseNumberOf(written), number, written)
    }
  }
})

t.test('the nine digits of before 2005 get their leading zero', async t => {
  for (const number of VALID.filter(one => one.startsWith('0'))) t.equal(enterpriseNumberOf(number.slice(1)), number)
  t.equal(enterpriseNumberOf('BE 862.475.005'), '0862475005')
})

t.test('anything else is no enterprise number', async t => {
  for (const number of INVALID) t.equal(enterpriseNumberOf(number), undefined, number)
})
