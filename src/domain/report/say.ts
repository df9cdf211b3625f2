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

export const sayWith = (wording: ReportWording, manner: Manner): Say => ({
  runs: (key, values) => sayRuns(wording, key, values, manner),
  text: (key, values) => textOf(sayRuns(wording, key, values, manner)),
});
