import type { Say } from '../say';
import type { Change } from './change';
import { withLeadingZero } from './spoken-figure';

/** «tăng 05 cuộc, từ 02 lên 07»; `unit` of the figure, `than` the name of the other period: «cùng kỳ», «quý I». */
export function changePhrase(change: Change, { unit, than }: ChangeNames, say: Say): string {
  switch (change.kind) {
    case 'same':
      return say.text('compare.same', { nay: figure(change.now, unit) });
    case 'to-zero':
      return say.text('compare.toZero', { mốc: than, trước: figure(change.before, unit) });
    case 'points':
      return say.text(change.isMore ? 'compare.morePoints' : 'compare.lessPoints', {
        số: change.by,
        trước: change.before,
        nay: change.now,
      });
    case 'percent':
      return say.text(change.isMore ? 'compare.morePercent' : 'compare.lessPercent', {
        'tỷ lệ': change.by,
        trước: change.before,
        nay: figure(change.now, unit),
      });
    case 'count':
      return say.text(change.isMore ? 'compare.moreCount' : 'compare.lessCount', {
        số: figure(change.by, unit),
        trước: withLeadingZero(change.before),
        nay: withLeadingZero(change.now),
      });
  }
}

export interface ChangeNames {
  readonly unit: string;
  readonly than: string;
}

/** A table has no leading zeros and no figure twice: «tăng 5», «tăng 12,5%», «giảm 3,2 điểm», «không phát sinh». */
export function changeInTable(change: Change, say: Say): string {
  switch (change.kind) {
    case 'same':
      return say.text('table1.same', {});
    case 'to-zero':
      return say.text('table1.toZero', {});
    case 'points':
      return say.text(change.isMore ? 'table1.morePoints' : 'table1.lessPoints', { số: change.by });
    case 'percent':
      return say.text(change.isMore ? 'table1.more' : 'table1.less', { 'tỷ lệ': change.by });
    case 'count':
      return say.text(change.isMore ? 'table1.moreCount' : 'table1.lessCount', { số: change.by });
  }
}

/** «07 cuộc», «64,2%». */
const figure = (printed: string, unit: string): string =>
  unit === '%' ? `${printed}%` : `${withLeadingZero(printed)} ${unit}`;
