import { checkWorkbook } from '../app/checking/check-workbook';
import type { Outcome } from '../app/ports/failure';
import { fillCoverage } from '../app/coverage/fill-coverage';
import { findMends, fixWorkbook } from '../app/checking/fix-workbook';
import type { Ports } from '../app/ports/ports';
import { MEND_QUESTION } from '../wording/rows/mends';
import { GUIDE } from '../wording/guide';
import { MENU_DONE, MENU_TITLE, PERIOD_QUESTION } from '../wording/menu';
import { guideAddress, showGuideTab } from '../adapters/platform/guide-place';
import { createMenuBar } from '../adapters/platform/menu-bar';
import { checkData } from './answers/answer-data';
import { commandPorts } from './command-ports';
import { MENU } from './menu';
import { openGuidePage } from './pages';

/** Builds the menu and nothing else: it may run without any authorisation (facts.md 24). */
export function showMenu(): void {
  createMenuBar().add(MENU_TITLE, MENU);
}

export function runCheck(own: Ports): void {
  const { ports, notices } = commandPorts(own);
  tell(checkWorkbook(ports, ports.clock.today()), notices, (done) => {
    const { counts, coverage, notice, lost } = checkData(done);
    const notes = [coverage?.note ?? null, lost.message === '' ? null : lost.message, notice].filter(
      (note) => note !== null,
    );
    return MENU_DONE.check(counts, notes);
  });
}

/** The list first, then a yes; the dialog holds no lock, so what changed meanwhile is left alone. */
export function runFix(own: Ports): void {
  const { ports, notices } = commandPorts(own);
  const today = ports.clock.today();
  const found = findMends(ports, today);
  if (found.ok && found.value.some(({ inFormula }) => !inFormula)) {
    const { title, text } = MEND_QUESTION;
    if (!createMenuBar().confirm(title, text(found.value))) return;
  }
  const done = found.ok ? fixWorkbook(ports, today, found.value) : found;
  tell(done, notices, ({ applied, left, checked }) =>
    applied.length + left.length === 0
      ? MEND_QUESTION.nothing
      : MEND_QUESTION.done(applied.length, left, checkData(checked).counts.error),
  );
}

export function runCoverage(own: Ports): void {
  const period = askPeriod();
  if (period === null) return;
  const { ports, notices } = commandPorts(own);
  tell(fillCoverage(ports, { period }), notices, ({ coverage }) =>
    MENU_DONE.coverage(coverage.counted.length, coverage.gaps.length),
  );
}

/** The published guide where one is; else the short one that each workbook carries. */
export function runGuide(): void {
  if (guideAddress() !== '') openGuidePage();
  else if (!showGuideTab()) createMenuBar().say(MENU_TITLE, GUIDE.noTab);
}

const askPeriod = (): string | null => createMenuBar().ask(PERIOD_QUESTION.title, PERIOD_QUESTION.text);

function tell<T>(
  outcome: Outcome<T>,
  notices: () => readonly string[],
  describe: (value: T) => string,
): void {
  const answer = outcome.ok ? describe(outcome.value) : outcome.error.message;
  createMenuBar().say(MENU_TITLE, [...notices(), answer].join('\n\n'));
}
