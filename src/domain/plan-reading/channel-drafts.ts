import { BLANK_DRAFT } from './plan-draft';
import type { Draft } from './plan-draft';
import type { Source } from './plan-paragraph';
import type { ReadingTools } from './read-clause';
import { unique } from './plan-terms';

/** Items for channels that the document names and no task of its own covers, such as Zalo and banners. */
export function channelDrafts(
  { dictionary }: ReadingTools,
  named: readonly { readonly key: string; readonly source: Source }[],
  drafts: readonly Draft[],
): readonly Draft[] {
  const covered = new Set(
    drafts
      .filter(({ topics, amount }) => topics.length === 0 || amount !== null)
      .flatMap(({ forms }) => forms),
  );
  return dictionary.channelItems.flatMap((item): readonly Draft[] => {
    const own = named.filter(({ key }) => item.forms.includes(key) && !covered.has(key));
    if (own.length === 0) return [];
    return [
      {
        ...BLANK_DRAFT,
        subject: `channel:${item.key}`,
        title: item.title,
        forms: unique(own.map(({ key }) => key)),
        usual: item,
        sources: uniqueSources(own.map(({ source }) => source)),
      },
    ];
  });
}

const uniqueSources = (sources: readonly Source[]): readonly Source[] =>
  sources.filter(({ paragraph }, at) => sources.findIndex((each) => each.paragraph === paragraph) === at);
