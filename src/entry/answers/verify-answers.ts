import type { ChangedPrint } from '../../domain/register/check-proof';
import type { VerifiedReport } from '../../app/report/verify-report';
import { parsePeriod } from '../../domain/calendar/report-period';
import type { VerifyData } from '../../rpc/messages';
import { VERIFIED } from '../../wording/report/verify';
import { periodName } from '../../wording/vi';
import { changedFigureData, namesIn } from './register-answers';

export function verifyData({ proof, changed, edited, printed, book }: VerifiedReport): VerifyData {
  const { period, asOf, code, schema } = proof;
  const nameOf = namesIn(book.indicators);
  const titles = new Map(proof.figures.map(({ id, title }) => [id, title]));
  const titleOf = (id: string): string => titles.get(id) ?? id;
  const parsed = parsePeriod(period, book.settings.periodStyle);
  const name = parsed.ok ? periodName(parsed.value) : period;
  const holds = changed.length + edited.length + printed.length === 0;
  return {
    holds,
    period,
    periodName: name,
    asOf,
    codeVersion: code,
    schemaVersion: schema,
    figures: [
      ...changed.map((figure) => ({
        kind: 'changed' as const,
        ...changedFigureData(figure, (id) => ({ ...nameOf(id), title: titleOf(id) })),
      })),
      ...edited.map((id) => ({
        kind: 'rowsEdited' as const,
        id,
        title: titleOf(id),
        then: '',
        now: '',
        text: VERIFIED.edited(titleOf(id)),
      })),
    ],
    printed: printed.map((print) => printedData(print, titleOf(print.figure))),
    note: holds
      ? VERIFIED.holds(name, asOf)
      : VERIFIED.differs(name, asOf, changed.length + edited.length, printed.length),
    caution: VERIFIED.caution,
  };
}

function printedData({ figure, then, now }: ChangedPrint, title: string): VerifyData['printed'][number] {
  const told = (cells: readonly string[]): string => cells.join(' | ');
  return {
    id: figure,
    title,
    then: told(then),
    now: now === null ? null : told(now),
    text:
      now === null
        ? VERIFIED.notPrinted(title)
        : VERIFIED.printedOtherwise(title, differing(then, now), differing(now, then)),
  };
}

/** The cells that differ, or the whole row where its number of cells does. */
const differing = (own: readonly string[], other: readonly string[]): string =>
  (own.length === other.length ? own.filter((text, position) => text !== other[position]) : own).join(' | ');
