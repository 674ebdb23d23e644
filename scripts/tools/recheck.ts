/** Proves that a regular expression takes linear time, or finds an attack on it. */
export { check } from 'recheck'
