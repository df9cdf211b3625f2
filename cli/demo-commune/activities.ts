import type { Dice } from './dice';
import { dayIn, dayText } from './days';
import type { Unit } from './units';

type Texts = Record<string, string>;

/** What activities are made from: the units, and the plan and topics of the starter. */
export interface Commune {
  readonly units: readonly Unit[];
  readonly plan: readonly Texts[];
  readonly topics: readonly Texts[];
  /** The last day on which something was done, in milliseconds since 1970. */
  readonly lastDay: number;
}

interface Dated {
  readonly day: number;
  readonly row: Texts;
}

const DIRECT_FORMS = ['HT2.2', 'HT2.3', 'HT2.4', 'HT3.3', 'HT3.4'];
const HOUSE_TO_HOUSE = 'HT2.3';

/** Meetings of every unit in turn, and of every ten rows two that reach the whole commune; in the order of days. */
export function makeActivities(dice: Dice, commune: Commune, count: number): Texts[] {
  const seen = new Set<string>();
  const made: Dated[] = [];
  let turn = 0;
  while (made.length < count) {
    const next = made.length % 10 < 8 ? makeMeeting(dice, commune, turn++) : makeBroadcast(dice, commune);
    const key = JSON.stringify([next.day, next.row['Hình thức'], next.row['Xóm'], next.row['Nội dung']]);
    if (seen.has(key)) continue;
    seen.add(key);
    made.push(next);
  }
  return made
    .sort((a, b) => a.day - b.day)
    .map(({ day, row }, index) => ({
      Ngày: dayText(day),
      ...row,
      'Minh chứng': dice.chance(0.9) ? `https://example.vn/minh-hoa/${String(index + 1)}` : '',
    }));
}

/** A meeting of one unit on an item of the plan; the units meet one after another, so that all are met about as often. */
function makeMeeting(dice: Dice, { units, plan, lastDay }: Commune, turn: number): Dated {
  const unit = units[turn % units.length];
  if (unit === undefined) throw new RangeError('A commune has units');
  const item = dice.pick(
    plan.filter((row) => row['Phạm vi'] === 'Từng xóm' && directFormsOf(row).length > 0),
  );
  const form = dice.pick(directFormsOf(item));
  const households = Math.max(10, Math.round((unit.households * dice.integer(25, 70)) / 100));
  return {
    day: dayIn(dice, lastDay),
    row: {
      ...common(item),
      'Nội dung': dice.pick(topicsOf(item)),
      'Hình thức': form,
      'Phạm vi': 'Một xóm',
      Xóm: unit.label,
      'Số người': String(households + dice.integer(0, form === HOUSE_TO_HOUSE ? 4 : 15)),
      'Số hộ dự': String(households),
    },
  };
}

const CHANNELS = [
  { form: 'HT1.2', item: 'đài truyền thanh', figures: (dice: Dice) => onAir(dice) },
  { form: 'HT1.7', item: 'mạng xã hội', figures: (dice: Dice) => posted(dice) },
  { form: 'HT1.13', item: 'mạng xã hội', figures: (dice: Dice) => posted(dice) },
  { form: 'HT1.3', item: 'Băng rôn', figures: (dice: Dice) => hung(dice) },
] as const;

/** What reaches the whole commune: loudspeakers, messages, banners. */
function makeBroadcast(dice: Dice, { plan, topics, lastDay }: Commune): Dated {
  const { form, item: words, figures } = dice.pick(CHANNELS);
  const item = plan.find((row) => row['Mục kế hoạch']?.includes(words)) ?? {};
  const topic = dice.pick(topics.filter((row) => row['Bắt buộc'] === 'Có'));
  return {
    day: dayIn(dice, lastDay),
    row: {
      ...common(item),
      'Nội dung': topic['Mã'] ?? '',
      'Hình thức': form,
      'Phạm vi': 'Toàn xã',
      ...figures(dice),
    },
  };
}

const common = (item: Texts): Texts => ({
  'Trạng thái': 'Đã thực hiện',
  'Mục kế hoạch': item['Mã mục'] ?? '',
  'Đơn vị chủ trì': item['Chủ trì'] ?? '',
  'Đơn vị phối hợp': item['Phối hợp'] ?? '',
  'Tiêu chí': item['Tiêu chí'] ?? '',
});

const onAir = (dice: Dice): Texts => ({
  'Số tin bài': String(dice.integer(1, 3)),
  'Số lượt phát': String(dice.integer(2, 8)),
  'Phút mỗi lượt': String(dice.integer(5, 12)),
});

const posted = (dice: Dice): Texts => ({
  'Số tin bài': String(dice.integer(1, 4)),
  'Lượt tiếp cận': String(dice.integer(200, 1800)),
});

const hung = (dice: Dice): Texts => ({
  'Số lượng': String(dice.integer(1, 4)),
  'Vị trí': dice.pick(['Trụ sở UBND xã', 'Ngã ba trung tâm xã', 'Nhà văn hóa', 'Chợ trung tâm']),
});

const itemsOf = (cell = ''): readonly string[] => cell.split(';').map((item) => item.trim());
const topicsOf = (item: Texts): readonly string[] => itemsOf(item['Nội dung']);

const directFormsOf = (item: Texts): readonly string[] => {
  const allowed = itemsOf(item['Hình thức']);
  return DIRECT_FORMS.filter((form) => allowed.includes(form) || allowed.includes(form.split('.')[0] ?? ''));
};
