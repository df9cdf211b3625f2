/** The one door to every sentence that users read. */
export {
  findingMessage,
  isErrorText,
  UNCHECKED,
  uncheckedText,
  verdictText,
  verdictTextAlone,
  VERDICT_PASSED,
} from './findings';
export { headerName, tabLabel } from './names';
export { asOfBeforeMessage, notBegunMessage, periodName, periodProblemMessage } from './periods';
export { absentNotice, structureMessage, structureText } from './upkeep/structure';
export type { AbsentColumn, StructureProblemShape } from './upkeep/structure';
export * from './commands';
export * from './computed-sheets';
export * from './coverage/coverage';
export * from './menu';
