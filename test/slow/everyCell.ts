/**
 * The long form of `test/usecases/complaints/lifecycle.ts`: every cell of the lifecycle through
 * both APIs.
 */
import '../support/startLongRun.ts'
import '../usecases/complaints/lifecycle.ts'
