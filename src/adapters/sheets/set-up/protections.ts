import type { SetUpReport } from '../../../app/ports/ports';
import type { TabKey } from '../../../domain/tables/fields';
import { closeTo, type EditorsLeft, isClosedTo, type Keepers } from './closed-protection';
import { PROTECTION_PREFIX } from './look-mark';
import type { ProtectionWish } from './protection-wishes';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** A protection with what was read of it, once. */
interface FoundProtection {
  readonly protection: Protection;
  readonly description: string;
  readonly sheetId: number;
  /** Of the whole sheet. */
  readonly ofSheet: boolean;
  readonly ours: boolean;
}

/** The protections of a spreadsheet as one look found them. */
export type FoundProtections = readonly FoundProtection[];

/** Two calls. */
export function findProtections(spreadsheet: Spreadsheet): FoundProtections {
  const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
  return [SHEET, RANGE].flatMap((type) =>
    spreadsheet.getProtections(type).map((protection) => {
      const description = protection.getDescription();
      return {
        protection,
        description,
        sheetId: protection.getRange().getSheet().getSheetId(),
        ofSheet: type === SHEET,
        ours: description.startsWith(PROTECTION_PREFIX),
      };
    }),
  );
}

/** Whether a protection of ours on this sheet bears the mark of this edition. */
export const bearsMark = (found: FoundProtections, sheetId: number, mark: string): boolean =>
  found.some((each) => each.ours && each.sheetId === sheetId && each.description.endsWith(mark));

/** What set-up could not do about the guards of the workbook. */
export type ProtectionReport = Pick<SetUpReport, 'keptProtections' | 'editorsLeft' | 'refusedKeepers'>;

/**
 * Brings our protections to what they should be: those that stand rightly stay, wrong ones go, missing ones come. A
 * sheet has one protection of the whole (facts.md 62): where that is a person's, the tab is left to them, and reported.
 */
export function repairProtections(
  found: FoundProtections,
  wishes: readonly ProtectionWish[],
  keepers: Keepers,
): ProtectionReport {
  const halfRaised = found.filter((each) => isHalfRaised(each, wishes));
  for (const { protection } of halfRaised) protection.remove();
  const theirs = new Set(
    found
      .filter((each) => each.ofSheet && !each.ours && !halfRaised.includes(each))
      .map(({ sheetId }) => sheetId),
  );
  const isTheirs = ({ range, sheet }: ProtectionWish): boolean =>
    range === null && theirs.has(sheet.getSheetId());
  const ours = found.filter((each) => each.ours);
  const wanted = wishes.filter((wish) => !isTheirs(wish));
  const standing = matchStanding(ours, wanted, keepers);
  for (const each of ours) {
    if (!standing.kept.has(each)) each.protection.remove();
  }
  const raised = wanted.flatMap((wish) => (standing.met.has(wish) ? [] : [raise(wish, keepers)]));
  return {
    keptProtections: [...new Set(wishes.filter(isTheirs).map(({ tab }) => tab))],
    editorsLeft: raised.flatMap(({ tab, editors }) => editors.left.map((email) => ({ tab, email }))),
    refusedKeepers: [...new Set(raised.flatMap(({ editors }) => editors.refused))],
  };
}

/**
 * Whether it was raised and not yet named when a run was stopped: Google names a protection in a call of its own. Only on
 * a tab without rows, as a step of set-up or a migration leaves it; on any other it may be a person's.
 */
function isHalfRaised(
  { protection, description, sheetId, ofSheet }: FoundProtection,
  wishes: readonly ProtectionWish[],
): boolean {
  if (description !== '') return false;
  const wish = wishes.find(
    ({ sheet, range }) =>
      sheet.getSheetId() === sheetId &&
      (range === null
        ? ofSheet
        : !ofSheet && range.getA1Notation() === protection.getRange().getA1Notation()),
  );
  return wish !== undefined && !protection.isWarningOnly() && wish.sheet.getLastRow() <= 1;
}

function matchStanding(
  ours: FoundProtections,
  wishes: readonly ProtectionWish[],
  keepers: Keepers,
): { readonly kept: ReadonlySet<FoundProtection>; readonly met: ReadonlySet<ProtectionWish> } {
  const kept = new Set<FoundProtection>();
  const met = new Set<ProtectionWish>();
  for (const wish of wishes) {
    const match = ours.find((each) => !kept.has(each) && meets(each, wish, keepers));
    if (match === undefined) continue;
    kept.add(match);
    met.add(wish);
  }
  return { kept, met };
}

function meets(
  { protection, description, sheetId, ofSheet }: FoundProtection,
  { description: wanted, range, sheet, open, how }: ProtectionWish,
  keepers: Keepers,
): boolean {
  if (description !== wanted || sheetId !== sheet.getSheetId() || ofSheet !== (range === null)) return false;
  if (range !== null && protection.getRange().getA1Notation() !== range.getA1Notation()) return false;
  if (range === null && notations(protection.getUnprotectedRanges()) !== notations(open)) return false;
  return how === 'warn'
    ? protection.isWarningOnly()
    : !protection.isWarningOnly() && isClosedTo(protection, keepers);
}

const notations = (ranges: readonly GoogleAppsScript.Spreadsheet.Range[]): string =>
  ranges
    .map((range) => range.getA1Notation())
    .sort()
    .join();

function raise(
  { tab, sheet, range, description, open, how }: ProtectionWish,
  keepers: Keepers,
): { readonly tab: TabKey; readonly editors: EditorsLeft } {
  const protection = (range ?? sheet).protect().setDescription(description);
  if (how === 'warn') {
    protection.setWarningOnly(true);
    return { tab, editors: { left: [], refused: [] } };
  }
  if (open.length > 0) protection.setUnprotectedRanges([...open]);
  return { tab, editors: closeTo(protection, keepers) };
}
