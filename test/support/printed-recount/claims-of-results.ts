import type { RawEntry } from '../recount/raw-entries';
import { rawIndicators } from '../recount/raw-indicator';
import { numberOrNull, sum, textOf } from '../recount/raw-workbook';
import { asFarAsNamed } from './claim';
import type { Claim } from './claim';
import type { Recounted, Since } from './recounted';
import { printed } from './sentences';

const GIFTS = ['Tiền', 'Đất', 'Ngày công', 'Hiện vật'];
const MILLION = 1_000_000;

/** Sums of what was given by Loại, money in million đồng; kinds that nobody gave are left out. */
function amounts(given: (kind: string) => readonly RawEntry[]): readonly number[] {
  return GIFTS.flatMap((kind) => {
    const total = sum(given(kind).map(({ value }) => value));
    return total === 0 ? [] : [printed(kind === 'Tiền' || kind === 'Hiện vật' ? total / MILLION : total)];
  });
}

const allGifts = (recount: Recounted, since: Since): readonly RawEntry[] =>
  GIFTS.flatMap((kind) => recount.gifts(since, kind));

/** What stands in one sentence of II.3, by its opening. */
const FORMS: Readonly<Record<string, readonly string[]>> = {
  'Hội nghị, lồng ghép': ['CT02', 'CT03', 'CT04', 'CT05', 'CT06', 'CT07'],
  'Phát thanh': ['CT08', 'CT09', 'CT10'],
  'Tuyên truyền trực quan': ['CT11', 'CT12', 'CT13', 'CT14'],
  'Mạng xã hội, Internet': ['CT15', 'CT16', 'CT17', 'CT18'],
  'Hình thức khác': ['CT19', 'CT20', 'CT23', 'CT24', 'CT27', 'CT28', 'CT29'],
};

const told = ({ standard }: Recounted, ids: readonly string[]): readonly number[] =>
  ids.flatMap((id) => {
    const { period } = standard(id);
    return period === null || period === 0 ? [] : [printed(period)];
  });

/** Figures that sentences compare, by their names. */
const COMPARED: Readonly<Record<string, string>> = {
  'hội nghị tuyên truyền tại': 'CT04',
  'lượt người dự hội nghị tại': 'CT05',
  'buổi tuyên truyền lồng ghép': 'CT06',
  'tin, bài trên loa': 'CT08',
  'tin, bài trên zalo': 'CT15',
  'tỷ lệ nội dung đến hạn': 'CT37',
  'thời lượng phát thanh': 'CT10',
};

function months({ rows, year, beside }: Recounted) {
  const { end } = beside;
  return rows.year
    .months()
    .filter((_, at, all) => at === 0 || rows.year.lastDayOf(all[at - 1] ?? '') < end)
    .map((month) => {
      const own = year.filter(({ date }) => rows.year.monthOf(date) === month);
      const direct = own.filter((activity) =>
        rows.hamlets().some((hamlet) => rows.isDirect(activity, hamlet)),
      );
      return {
        isOver: rows.year.lastDayOf(month) <= end,
        activities: own.length,
        direct: direct.length,
      };
    });
}

/** Numbers of activities, of what came of them, and of what was given. */
export const CLAIMS_OF_RESULTS: readonly Claim[] = [
  {
    says: /chỉ tiêu đạt hoặc vượt kế hoạch năm/,
    figures: ({ beside, own }, { figures }) => {
      const percents = rawIndicators(beside.workbook).flatMap(({ code, measure }) => {
        const { cumulative, plan } = own.get(code) ?? { cumulative: null, plan: null };
        if (measure === 'Số xóm còn việc chậm' || cumulative === null || plan === null || plan === 0)
          return [];
        const percent = (100 * cumulative) / plan;
        return percent >= 100 ? [printed(percent)] : [];
      });
      return [percents.length, ...percents.slice(0, figures.length - 1)];
    },
  },
  {
    says: /^(?:So|Đối chiếu) với /,
    figures: ({ standard }, { text, figures }) => {
      // The change itself is rule 4 of the text; here that the figure of today is the recounted one.
      const parts = text.split(/;|: /).flatMap((part) => {
        const [, id] = Object.entries(COMPARED).find(([name]) => part.toLowerCase().includes(name)) ?? [];
        return id === undefined ? [] : [{ id, part }];
      });
      const wrong = parts.filter(({ id, part }) => {
        const { period, cumulative } = standard(id);
        const value = printed(id === 'CT37' ? cumulative : period);
        const said = (part.match(/\d[\d.]*(?:,\d+)?/g) ?? []).map((each) =>
          Number(each.replace(/\.$/, '').replace(/\./g, '').replace(',', '.')),
        );
        return !Number.isNaN(value) && value !== 0 && !said.includes(value);
      });
      return wrong.length === 0 ? figures : [];
    },
  },
  {
    says: /phát \d[\d.]* tin, bài/,
    figures: (recount) => told(recount, ['CT08', 'CT10']),
  },
  {
    says: /^Nhân dân đóng góp \d|^Nhân dân đóng góp [^:]*\d/,
    figures: (recount) => amounts((kind) => recount.gifts('period', kind)),
  },
  {
    says: /lượt người dự\.|dự các hội nghị, buổi lồng ghép là/,
    figures: ({ standard }) => [sum(['CT03', 'CT05', 'CT07'].map((id) => standard(id).period ?? 0))],
  },
  {
    says: /hoạt động có hồ sơ, hình ảnh kèm theo/,
    figures: ({ period }) => {
      const evidenced = period.filter(({ evidence }) => evidence.length > 0).length;
      return [evidenced, period.length, printed((100 * evidenced) / period.length)];
    },
  },
  {
    says: /chưa ghi nhận hoạt động tuyên truyền nào đã thực hiện/,
    figures: ({ year }) => [year.length],
  },
  {
    says: /toàn xã đã (?:thực hiện|tổ chức)/iu,
    figures: ({ period, year }, { figures }) => [period.length, year.length].slice(0, figures.length),
  },
  {
    says: /nhiều hoạt động nhất, .*ít hoạt động nhất|hoạt động diễn ra (?:nhiều|ít) nhất vào/,
    figures: (recount, { text }) => {
      const counts = months(recount).flatMap(({ isOver, activities }) => (isOver ? [activities] : []));
      const told = [
        ...(/nhiều nhất vào|nhiều hoạt động nhất/.test(text) ? [Math.max(...counts)] : []),
        ...(/ít nhất vào|ít hoạt động nhất/.test(text) ? [Math.min(...counts)] : []),
      ];
      return told.filter((count) => count > 0);
    },
  },
  {
    says: /^Số liệu của biểu đồ/,
    figures: (recount) => months(recount).flatMap(({ activities, direct }) => [activities, direct]),
  },
  {
    says: /Được tuyên truyền nhiều nhất là|có nhiều hoạt động nhất:/,
    figures: ({ period, rows }, sentence) =>
      asFarAsNamed(
        rows.book.topics.map(({ code }) => period.filter(({ topics }) => topics.includes(code)).length),
        sentence,
        [],
      ),
  },
  {
    says: /^(?:Hội nghị, lồng ghép|Phát thanh|Tuyên truyền trực quan|Mạng xã hội, Internet|Hình thức khác):/,
    figures: (recount, { text }) => told(recount, FORMS[text.slice(0, text.indexOf(':'))] ?? []),
  },
  {
    says: /tổ chức đoàn/,
    figures: ({ period }, { figures }) => {
      const tours = period.filter(({ form, scope }) => `${form}.`.startsWith('HT6.') && scope !== 'external');
      return tours.some(({ attendance }) => attendance === figures[0]) ? figures : [];
    },
  },
  {
    says: /gắn với vận động/,
    figures: (recount) => {
      const ids = new Set<string>(recount.period.map(({ id }) => id));
      const linked = (kind: string): readonly RawEntry[] =>
        recount.gifts('period', kind).filter(({ row }) => ids.has(textOf(row, 'Hoạt động')));
      const activities = new Set(GIFTS.flatMap(linked).map(({ row }) => textOf(row, 'Hoạt động')));
      return [activities.size, ...amounts(linked)];
    },
  },
  {
    says: /Nhân dân đã đóng góp/,
    figures: (recount, { text }) => [
      ...amounts((kind) => recount.gifts('period', kind)),
      ...(/tính từ đầu năm|lũy kế/iu.test(text) ? amounts((kind) => recount.gifts('year', kind)) : []),
    ],
  },
  {
    says: /chưa ghi nhận đóng góp|Lũy kế từ đầu năm/,
    figures: (recount) => amounts((kind) => recount.gifts('year', kind)),
  },
  {
    says: /lượt hộ tham gia đóng góp/,
    figures: (recount) => {
      const households = (rows: readonly RawEntry[]): number =>
        sum(
          rows
            .filter(({ row }) => ['', 'Hộ dân'].includes(textOf(row, 'Bên đóng góp')))
            .map(({ row }) => numberOrNull(textOf(row, 'Số hộ')) ?? 0),
        );
      return [households(allGifts(recount, 'period')), households(recount.gifts('period', 'Đất'))].filter(
        (count) => count > 0,
      );
    },
  },
  {
    says: /ghi nhận đóng góp/,
    figures: (recount) => [
      new Set(
        allGifts(recount, 'period')
          .map(({ row }) => textOf(row, 'Xóm'))
          .filter((name) => name !== ''),
      ).size,
    ],
  },
  {
    says: /Ủng hộ tiền nhiều nhất là/,
    figures: (recount, sentence) => {
      const byHamlet = new Map<string, number>();
      for (const { row, value } of recount.gifts('period', 'Tiền')) {
        const name = textOf(row, 'Xóm');
        if (name !== '') byHamlet.set(name, (byHamlet.get(name) ?? 0) + value);
      }
      const told = [...byHamlet.values()].map((value) => printed(value / MILLION));
      return asFarAsNamed(told, sentence, []);
    },
  },
  {
    says: /mô hình xây dựng mới|mô hình nhân rộng|gương điển hình (?:tập thể|cá nhân)/,
    figures: (recount) => {
      const own = recount.examples('period', 'Mô hình');
      const copied = own.filter(({ row }) => textOf(row, 'Nhân rộng từ') !== '').length;
      return [
        own.length - copied,
        copied,
        recount.examples('period', 'Tập thể').length,
        recount.examples('period', 'Cá nhân').length,
      ].filter((count) => count > 0);
    },
  },
  {
    says: /đang theo dõi \d+ mô hình/,
    figures: (recount) => [recount.examples('ever', 'Mô hình').length],
  },
  {
    says: /^Kinh phí ghi theo các hoạt động/,
    figures: (recount, { text }) => ['CT34', 'CT35', 'CT43'].flatMap((id) => spent(recount, id, text)),
  },
];

/** A source with its plan where there is one; what is not known has no figure. */
function spent({ standard }: Recounted, id: string, text: string): readonly number[] {
  const { period, cumulative, plan } = standard(id);
  if (period === null || (period === 0 && cumulative === 0 && plan === null)) return [];
  const isCumulative = !/lũy kế/.test(text);
  const since = isCumulative ? [] : [printed(period)];
  if (plan !== null && plan > 0 && cumulative !== null)
    return [...since, printed(cumulative), printed((100 * cumulative) / plan), printed(plan)];
  return isCumulative || cumulative === null ? [printed(period)] : [printed(period), printed(cumulative)];
}
