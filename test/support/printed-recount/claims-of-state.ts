import { asFarAsNamed, ofHamlets } from './claim';
import type { Claim } from './claim';
import type { Recounted } from './recounted';
import { printed } from './sentences';

interface Gap {
  readonly kind: string;
  readonly hamlet: string;
  readonly topic: string;
  readonly activity: string;
  readonly missing: string;
}

const gapsOf = ({ coverage }: Recounted, kind: string): readonly Gap[] =>
  coverage.gaps
    .map((gap): Gap => {
      const [own = '', hamlet = '', topic = '', , activity = '', , missing = ''] = gap.split('|');
      return { kind: own, hamlet, topic, activity, missing };
    })
    .filter((gap) => gap.kind === kind);

const hamletsWith = (recount: Recounted, kind: string, missing = ''): number =>
  new Set(
    gapsOf(recount, kind)
      .filter((gap) => gap.missing === missing)
      .map(({ hamlet }) => hamlet),
  ).size;

/** How many gaps each hamlet has. */
const gapsByHamlet = (gaps: readonly Gap[]): readonly number[] =>
  [...new Set(gaps.map(({ hamlet }) => hamlet))].map(
    (code) => gaps.filter(({ hamlet }) => hamlet === code).length,
  );

const hamletsWhere = (
  { coverage }: Recounted,
  is: (hamlet: Recounted['coverage']['hamlets'][string]) => boolean,
): number => Object.values(coverage.hamlets).filter(is).length;

const required = ({ rows }: Recounted): Recounted['rows']['book']['topics'] =>
  rows.book.topics.filter((topic) => topic.required);

/** How many of them came to one hamlet at least. */
const requiredReached = (recount: Recounted): number => {
  const credits = Object.values(recount.coverage.hamlets).map((hamlet) => hamlet.credits);
  return required(recount).filter(({ code }) => credits.some((each) => (each[code] ?? 'none') !== 'none'))
    .length;
};

const rhythm = ({ rows }: Recounted): number => rows.book.settings.meetingRhythm;
const isReached = (share: number | null): boolean => share !== null && share >= 50 - 1e-7;

/** Where the hamlets stand: what is lacking, what is shared, who was met. */
export const CLAIMS_OF_STATE: readonly Claim[] = [
  {
    says: /mục kế hoạch (?:chậm so với hạn|chưa hoàn thành)(?:,|:)/,
    figures: (recount, sentence) => {
      const late = recount.work.filter(({ due, done }) => done < due);
      const hamlets = late.flatMap(({ item, due, done }) =>
        item.scope === 'each-hamlet' ? [due - done] : [],
      );
      return asFarAsNamed(hamlets, sentence, [late.length]);
    },
  },
  {
    says: /còn nội dung bắt buộc|ít nhất một nội dung bắt buộc/,
    figures: (recount, sentence) => {
      const byHamlet = gapsByHamlet(gapsOf(recount, 'G1'));
      return asFarAsNamed(byHamlet, sentence, ofHamlets(byHamlet.length, recount, sentence));
    },
  },
  {
    says: /nội dung vận động Nhân dân chưa tuyên truyền/,
    figures: (recount, sentence) => {
      const required = new Set<string>(
        recount.rows.book.topics.flatMap(({ code, required: is }) => (is ? [code] : [])),
      );
      const byHamlet = gapsByHamlet(gapsOf(recount, 'G6').filter(({ topic }) => !required.has(topic)));
      return asFarAsNamed(byHamlet, sentence, ofHamlets(byHamlet.length, recount, sentence));
    },
  },
  {
    says: /mới được tuyên truyền gián tiếp/,
    figures: (recount, sentence) => ofHamlets(hamletsWith(recount, 'G1b'), recount, sentence),
  },
  {
    says: /tháng trở lên/,
    figures: (recount, sentence) => [
      ...ofHamlets(hamletsWith(recount, 'G2'), recount, sentence),
      rhythm(recount),
    ],
  },
  {
    says: /chưa có buổi trực tiếp nào được/,
    figures: (recount, sentence) => ofHamlets(hamletsWith(recount, 'G3'), recount, sentence),
  },
  {
    says: /chưa có người phụ trách/,
    figures: (recount, sentence) => ofHamlets(hamletsWith(recount, 'G7', 'officer'), recount, sentence),
  },
  {
    says: /hoạt động trực tiếp chưa (?:có|kèm)/,
    figures: (recount) => [new Set(gapsOf(recount, 'G5').map(({ activity }) => activity)).size],
  },
  {
    says: /tháng lại có ít nhất một buổi trực tiếp/,
    figures: (recount, sentence) => [
      ...ofHamlets(
        hamletsWhere(recount, ({ metrics }) => (metrics.LT ?? 0) >= 100 - 1e-7),
        recount,
        sentence,
      ),
      rhythm(recount),
    ],
  },
  {
    says: /buổi trực tiếp (?:được )?từ 50% số hộ/,
    figures: (recount, sentence) =>
      ofHamlets(
        hamletsWhere(recount, ({ metrics }) => isReached(metrics.TH)),
        recount,
        sentence,
      ),
  },
  {
    says: /tỷ lệ nội dung đến hạn đã được tuyên truyền trực tiếp/,
    figures: ({ standard }) => [printed(standard('CT37').cumulative)],
  },
  {
    says: /Số hộ có mặt là/,
    figures: ({ coverage }, { text }) => {
      const { householdsPresent, households } = coverage.commune;
      const told = [Math.round(householdsPresent), households];
      return /%/.test(text) ? [...told, printed((100 * householdsPresent) / households)] : told;
    },
  },
  {
    says: /được tuyên truyền trực tiếp|có buổi tuyên truyền trực tiếp/,
    figures: (recount, sentence) => ofHamlets(recount.coverage.commune.hamletsMet, recount, sentence),
  },
  {
    says: /nội dung bắt buộc đã đến được ít nhất một/,
    figures: (recount) => [requiredReached(recount), required(recount).length],
  },
  {
    says: /nội dung bắt buộc đều chưa đến được/,
    figures: (recount) => [required(recount).length - requiredReached(recount)],
  },
  { says: /nêu \d+ xóm còn nhiều nội dung/, figures: (_recount, { figures }) => figures },
  {
    says: /Kết quả của cả \d+/,
    figures: ({ coverage }) => [Object.keys(coverage.hamlets).length],
  },
];
