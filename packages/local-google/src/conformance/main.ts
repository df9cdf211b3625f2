/** The functions of the conformance project: a menu for people, and what the host's tests call. */
import type { ConformanceCase, Outcome } from './conformance-case';
import { allCases } from './all-cases';
import * as byHand from './by-hand';
import { clearTable, fillTable } from './conformance-table';
import { runCase } from './run-case';

const MENU: readonly (readonly [caption: string, fn: string])[] = [
  ['Run', 'runConformance'],
  ['Start again', 'startAgain'],
  ['Open the page', 'openPage'],
  ['Make the tabs of the cases by hand', 'makeTabs'],
  ['Protect for facts 19 and 43', 'protectForTwoUsers'],
  ['Write as this user', 'showWriteAsThisUser'],
  ['Fact 25: a dialog drops locks', 'dialogDropsLocks'],
  ['Hold the lock for 20 s', 'holdLock'],
  ['Fact 30: try the lock', 'showTryLock'],
  ['Fact 35: who am I', 'showWhoAmI'],
  // Where the functions stand: scripts/build-conformance.mjs.
  ['Fact 51: a method', 'ofObject.method'],
  ['Fact 51: a static method', 'OfClass.method'],
  ['Fact 51: a const', 'ofConst'],
  ['Fact 63: remove a group', 'showRemoveGroup'],
  ['Fact 64: what is granted', 'showGranted'],
];

export function onOpen(event: { authMode: unknown }): string {
  const menu = SpreadsheetApp.getUi().createMenu('Conformance');
  for (const [caption, fn] of MENU) menu.addItem(caption, fn);
  menu.addToUi();
  const seen = byHand.openedAs(event);
  console.log(seen);
  return seen;
}

export function onEdit(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  byHand.logEdit(event);
}

/** The cases without their code. */
export function listCases(): Pick<ConformanceCase, 'fact' | 'title' | 'source' | 'tag'>[] {
  return allCases.map(({ fact, title, source, tag }) => ({ fact, title, source, tag }));
}

/** One case, by its place in `listCases`. */
export function runCaseAt(at: number): Outcome {
  const conformanceCase = allCases[at];
  if (conformanceCase === undefined) throw new Error(`There is no case ${at}`);
  return runCase(conformanceCase);
}

export function runConformance(): void {
  SpreadsheetApp.getUi().alert(fillTable());
}

export function startAgain(): void {
  clearTable();
  runConformance();
}

export function openPage(): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('page').setTitle('Conformance'));
}

export function holdLock(milliseconds?: number): void {
  byHand.holdLock(milliseconds ?? 20_000);
}

export function showTryLock(): void {
  SpreadsheetApp.getUi().alert(byHand.tryLock());
}

export function showWhoAmI(): void {
  SpreadsheetApp.getUi().alert(byHand.whoAmI());
}

export function showGranted(): void {
  SpreadsheetApp.getUi().alert(byHand.granted());
}

export function showCalled(how: string): string {
  SpreadsheetApp.getUi().alert(`called: ${how}`);
  return how;
}

export function showRemoveGroup(): void {
  SpreadsheetApp.getUi().alert(byHand.removeGroups());
}

export function showWriteAsThisUser(): void {
  SpreadsheetApp.getUi().alert(byHand.writeAsThisUser());
}

export {
  dialogDropsLocks,
  forever,
  makeTabs,
  outsideContainer,
  protectForTwoUsers,
  removeGroups,
  tryLock,
  uiOutside,
  whoAmI,
  writeAsThisUser,
} from './by-hand';

export const pageDate = byHand.pageFunctions.date;
export const pageHoles = byHand.pageFunctions.holes;
export const pageCycle = byHand.pageFunctions.cycle;
export const pageEcho = byHand.pageFunctions.echo;
export const pageLength = byHand.pageFunctions.length;
export const pageSlow = byHand.pageFunctions.slow;
export const pageLate = byHand.pageFunctions.late;

function pageSecret(): string {
  return 'called';
}

/** Its name makes it private to the script (facts.md 28). */
export { pageSecret as pageSecret_ };
