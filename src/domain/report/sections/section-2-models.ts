import { mayBeNamed } from '../../activities/example';
import type { Example } from '../../activities/example';
import { paragraph } from '../blocks';
import { isBrief } from '../brief';
import { hamletPhrase } from '../lists/listing';
import { examplesOf, modelsOnRecord, namedExamples, ofKind } from '../lists/models-of';
import { spokenCount } from '../prose/spoken-figure';
import type { ReportContext } from '../report-context';
import type { Block, Run } from '../tree';
import { withoutFinalSign } from './opening';

const NAMED_AT_MOST = 7;
const NAMED_IN_BRIEF = 4;

/** II.6 Mô hình, gương điển hình: how many, then who and what was done, where consent to it is held. */
export function models(context: ReportContext): readonly Block[] {
  const { say, appendixLabel } = context;
  const examples = examplesOf(context);
  const told = counts(examples, context);
  if (examples.length === 0) return [paragraph(told)];
  const label = appendixLabel('models');
  if (label !== null)
    return [paragraph([...told, { text: ' ' }, ...say.runs('models.appendix', { 'phụ lục': label })])];
  const named = namedExamples(examples, context);
  const shown = named.slice(0, isBrief(context.coverage.period.kind) ? NAMED_IN_BRIEF : NAMED_AT_MOST);
  if (shown.length === 0) return [paragraph(told)];
  const list = shown.map((example) => entry(example, context)).join('; ');
  return [paragraph([...told, { text: ' ' }, ...say.runs('models.named', { 'danh sách': list })])];
}

/** Models made in the period and examples found in it; models on record are another number, by another name. */
function counts(examples: readonly Example[], context: ReportContext): readonly Run[] {
  const { say } = context;
  const own = ofKind(examples, 'model');
  const copied = own.filter(({ replicates }) => replicates !== null).length;
  const parts = (
    [
      ['models.built', own.length - copied],
      ['models.copied', copied],
      ['models.collectives', ofKind(examples, 'collective').length],
      ['models.individuals', ofKind(examples, 'individual').length],
    ] as const
  ).flatMap(([key, count]) => (count === 0 ? [] : [say.text(key, { số: spokenCount(count) })]));
  const onRecord = modelsOnRecord(context);
  return [
    ...(parts.length === 0
      ? say.runs('models.none', {})
      : say.runs('models.summary', { 'kết quả': parts.join('; ') })),
    ...(onRecord <= own.length
      ? []
      : [{ text: ' ' }, ...say.runs('models.onRecord', { số: spokenCount(onRecord) })]),
  ];
}

/** «“Tuyến đường hoa” (xóm Đình 7), nhân rộng từ “Đường hoa Bình Xuân”: 300 m đường hoa»; a name that says where is enough. */
function entry(example: Example, context: ReportContext): string {
  const { say, hamletName } = context;
  const { name, hamlet, achievement } = example;
  const deed = withoutFinalSign(achievement);
  const source = sourceOf(example, context);
  const place = hamlet === null || name.includes(hamletName(hamlet)) ? null : hamletName(hamlet);
  return say.text('models.entry', {
    tên: name.trim(),
    xóm: place === null ? '' : say.text('models.at', { xóm: hamletPhrase(place, say) }),
    nguồn: source === null ? '' : say.text('models.copyOf', { 'mô hình': source.name.trim() }),
    'việc làm': deed === '' ? '' : say.text('models.deed', { 'việc làm': deed }),
  });
}

/** The model that a copy names, where its own name may be printed. */
function sourceOf({ replicates }: Example, { book, madeOn }: ReportContext): Example | null {
  const source = book.examples.find(({ id }) => replicates !== null && id === replicates);
  return source !== undefined && mayBeNamed(source, madeOn) ? source : null;
}
