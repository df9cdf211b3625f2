import type { Settings } from '../plan/settings';
import { textOf } from './blocks';
import type { Runs } from './tree';
import type { WordingKey } from './wording-tags';
import { sayRuns } from './wording-template';
import type { Manner, ReportWording, TagValues } from './wording-template';

/** Fills a template. A template without tags needs no values. */
export interface Say {
  runs<K extends WordingKey>(key: K, values: TagValues<K>): Runs;
  text<K extends WordingKey>(key: K, values: TagValues<K>): string;
}

/** What every sentence may call the units of residents. */
export function unitTags({ hamletNoun }: Pick<Settings, 'hamletNoun'>): UnitTags {
  return { 'đơn vị dân cư': hamletNoun, 'Đơn vị dân cư': capitalised(hamletNoun) };
}

type UnitTags = Pick<Manner['common'], 'đơn vị dân cư' | 'Đơn vị dân cư'>;

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** For texts that name no period. */
export const plainSay = (wording: ReportWording, settings: Pick<Settings, 'hamletNoun'>, form = 0): Say =>
  sayWith(wording, { form, common: { ...unitTags(settings), 'trong kỳ': '', 'Trong kỳ': '' } });

export const sayWith = (wording: ReportWording, manner: Manner): Say => ({
  runs: (key, values) => sayRuns(wording, key, values, manner),
  text: (key, values) => textOf(sayRuns(wording, key, values, manner)),
});
