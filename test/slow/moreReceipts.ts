/**
 * The long form of `test/complaints/deadlines/properties.ts`: ten times as many random receipts.
 */
import '../support/startLongRun.ts'
import '../complaints/deadlines/properties.ts'
