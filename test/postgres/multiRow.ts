/**
 * What several changes write, joined: nothing is lost, each change keeps its order, and no
 * statement grows without end.
 */
import t from 'tap'
import { joinStatements, multiRow } from '../../src/postgres/multiRow.ts'
import type { RowQuery } from '../../src/postgres/statement.ts'

const NUMBER = multiRow('number', { value: 'text' }, ' select value from given')
const INSERT = multiRow('insert', { value: 'text', more: 'text' }, ' select value || more from given')
const other = (text: string): RowQuery => ({ text, values: [] })

/** Its name and values. */
const statementsOf = (changes: RowQuery[][]) =>
  joinStatements(changes).map(({ query: { name, text, values } }) => [name ?? text, ...values as unknown[]])

const cases: [what: string, RowQuery[][], unknown[][]][] = [
  ['nothing', [], []],
  ['nothing of several', [[], []], []],
  ['one change as it is', [[NUMBER(['a']), INSERT(['a', '!'])]], [['number', 'a'], ['insert', 'a', '!']]],
  ['two changes, each statement once', [[NUMBER(['a']), INSERT(['a', '!'])], [NUMBER(['b']), INSERT(['b', '?'])]], [[
    'number-2', 'a', 'b',
  ], ['insert-2', 'a', '!', 'b', '?']]],
  ['a change that leaves one out', [[NUMBER(['a']), INSERT(['a', '!'])], [INSERT(['b', '?'])]], [['number', 'a'], [
    'insert-2', 'a', '!', 'b', '?',
  ]]],
  ['what comes the other way round stays so', [[NUMBER(['a']), INSERT(['a', '!'])], [
    INSERT(['b', '?']),
    NUMBER(['b']),
  ]], [['number', 'a'], ['insert-2', 'a', '!', 'b', '?'], ['number', 'b']]],
  ['what comes twice in a change is not joined to itself', [[NUMBER(['a']), NUMBER(['b'])], [
    NUMBER(['c']),
    NUMBER(['d']),
  ]], [['number-2', 'a', 'c'], ['number-2', 'b', 'd']]],
  ['what cannot be joined goes alone, in its place', [[other('x'), NUMBER(['a'])], [other('y'), NUMBER(['b'])]], [
    ['x'],
    ['number', 'a'],
    ['y'],
    ['number', 'b'],
  ]],
  ['three as three', ['a', 'b', 'c'].map(value => [INSERT([value, null])]), [[
    'insert-3', 'a', null, 'b', null, 'c', null,
  ]]],
  ['seventeen as sixteen and one', [...Array(17).keys()].map(index => [NUMBER([index])]), [[
    'number-16',
    ...Array(16).keys(),
  ], ['number', 16]]],
]
for (const [what, changes, expected] of cases) t.same(statementsOf(changes), expected, what)
