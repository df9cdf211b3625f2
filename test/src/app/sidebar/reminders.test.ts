import { describe, expect, it } from '@jest/globals';
import { remindersOf } from '../../../../src/app/sidebar/reminders';
import type { ReminderText } from '../../../../src/app/sidebar/reminders';
import type { Book } from '../../../../src/domain/book';
import type { CalendarDate } from '../../../../src/domain/calendar/calendar-date';
import { namedPeriod, reportYearOf } from '../../../../src/domain/calendar/report-period';
import { coverageOf } from '../../../../src/domain/coverage/compute-coverage';
import { periodView } from '../../../../src/domain/coverage/period-view';
import type { BookBuilder } from '../../../support/book-builder';
import { aBook, day } from '../../../support/book-builder';
import { Dice } from '../../../support/dice';
import { randomCase } from '../../../support/random-book';

function remindersOn(book: Book, today: CalendarDate): readonly ReminderText[] {
  const { periodStyle } = book.settings;
  const year = namedPeriod('year', reportYearOf(today, periodStyle), 1, periodStyle);
  const view = periodView(book, year, today);
  return remindersOf(view, coverageOf(view), today);
}
const on = (builder: BookBuilder, today = '2024-06-20') => remindersOn(builder.build(), day(today));
const toHamlet = (reminders: readonly ReminderText[], key: string): string =>
  reminders.find((each) => each.for === 'hamlet' && each.key === key)?.text ?? '';

const commune = (): BookBuilder =>
  aBook()
    .with({ topics: [], forms: [] })
    .settings({ communeName: 'xã Bình Thuận' })
    .form('HT2.2', { title: 'Họp xóm' })
    .topic('ND1', { title: 'Vệ sinh môi trường', required: true, dueMonth: 3 })
    .officer('van.hoa@xa.vn', { name: 'Trần Thị Văn', unit: 'Công chức văn hóa', role: 'compiler' })
    .officer('truong@xa.vn', { name: 'Lê Văn Xóm', unit: 'Xóm Bình Xuân', role: 'hamletHead' })
    .hamlet('A', { name: 'Bình Xuân', households: 118, officer: 'truong@xa.vn' })
    .hamlet('B', { name: 'Đình 6', households: null, officer: 'van.hoa@xa.vn' });

describe('a message to a hamlet', () => {
  it('is courteous and says what, when, where, whom to invite and whom to call', () => {
    expect(toHamlet(on(commune()), 'A')).toBe(
      [
        'Kính gửi Ban công tác xóm Bình Xuân,',
        'Về tuyên truyền nông thôn mới của xã Bình Thuận, nhờ các bác giúp:',
        '- Bố trí một buổi họp xóm tại nơi xóm vẫn họp, nếu tiện thì ngày 23/06/2024, bàn về: Vệ sinh môi trường. Nhờ mời cả 118 hộ, được từ nửa số hộ trở lên là tốt.',
        'Có gì vướng, xin gọi anh/chị Trần Thị Văn (Công chức văn hóa). Trân trọng cảm ơn các bác.',
      ].join('\n'),
    );
  });

  it('reminds of the meeting that is planned already, and of papers and figures by their days', () => {
    const builder = commune()
      .activity({ date: '2024-06-12', hamlets: ['B'], topics: ['ND1'], households: 40 })
      .activity({ date: '2024-06-13', hamlets: ['B'], topics: ['ND1'] })
      .activity({ date: '2024-07-02', hamlets: ['B'], topics: ['ND1'], status: 'planned' });
    const text = toHamlet(on(builder), 'B');
    expect(text).toContain('1. Buổi họp xóm đã dự kiến ngày 02/07/2024');
    expect(text).toContain('2. Gửi giúp ảnh hoặc biên bản của buổi ngày 12/06/2024.');
    expect(text).toContain('3. Cho biết số hộ đã dự buổi ngày 13/06/2024.');
    expect(text).toContain('4. Báo giúp tổng số hộ hiện nay của xóm.');
    expect(text).toContain('tất cả các hộ');
  });

  it('is not written where nothing is asked for', () => {
    const done = commune().activity({
      date: '2024-06-12',
      hamlets: ['A'],
      topics: ['ND1'],
      households: 100,
      evidence: ['BB'],
    });
    expect(toHamlet(on(done), 'A')).toBe('');
  });

  it('120 random books with long names: at most 600 characters, no code, no score, nothing of another hamlet', () => {
    let told = 0;
    for (let seed = 40_000; seed < 40_120; seed += 1) {
      const { book, today } = longNames(seed);
      for (const { for: whom, key, text } of remindersOn(book, today)) {
        if (whom !== 'hamlet') continue;
        told += 1;
        expect([seed, key, text.length <= 600]).toEqual([seed, key, true]);
        expect([seed, key, /\b(ND|HT|MK|G)\d/.exec(text)?.[0]]).toEqual([seed, key, undefined]);
        expect([seed, key, /%|điểm|undefined|null|NaN/.exec(text)?.[0]]).toEqual([seed, key, undefined]);
        const others = book.hamlets.filter(({ code }) => code !== key).map(({ name }) => name);
        expect([seed, key, others.filter((name) => text.includes(name))]).toEqual([seed, key, []]);
      }
    }
    expect(told).toBeGreaterThan(150);
  });
});

describe('a message to an officer', () => {
  it('speaks of own hamlets alone; a compiler with criteria hears of those contents too', () => {
    const reminders = on(
      commune()
        .officer('tieu.chi@xa.vn', { name: 'Phạm Tiêu Chí', role: 'communeOfficer', criteria: ['ND1'] })
        .officer('xom@xa.vn', { name: 'Không Xóm', role: 'hamletHead', criteria: ['ND1'] }),
    );
    const textOf = (key: string) => reminders.find((each) => each.key === key)?.text ?? '';
    expect(textOf('truong@xa.vn')).toMatch(
      /^Kính gửi anh\/chị Lê Văn Xóm,[\s\S]*Xóm Bình Xuân: nên có buổi họp xóm/,
    );
    expect(textOf('truong@xa.vn')).not.toContain('Đình 6');
    expect(textOf('tieu.chi@xa.vn')).toContain(
      'Nội dung «Vệ sinh môi trường»: còn 2 xóm chưa được gặp trực tiếp.',
    );
    expect(textOf('xom@xa.vn')).toBe('');
  });

  it('120 random books: at most 1,200 characters', () => {
    for (let seed = 41_000; seed < 41_120; seed += 1) {
      const { book, today } = longNames(seed);
      for (const { text } of remindersOn(book, today)) expect(text.length).toBeLessThanOrEqual(1200);
    }
  });
});

/** A random book whose names are as people write them, some far too long, no name within another. */
function longNames(seed: number): { readonly book: Book; readonly today: CalendarDate } {
  const { book, period, asOf } = randomCase(seed);
  const dice = new Dice(seed);
  const long = (text: string): string =>
    dice.chance(0.2) ? `${text} ${'rất dài và còn dài hơn nữa '.repeat(dice.int(2, 20))}` : text;
  const title = (what: string, at: number): string => long(`${what} ${String.fromCharCode(97 + (at % 26))}ê`);
  return {
    today: asOf < period.to ? asOf : period.to,
    book: {
      ...book,
      settings: { ...book.settings, communeName: long('xã Bình Thuận') },
      hamlets: book.hamlets.map((hamlet, at) => ({
        ...hamlet,
        name: long(`Tên ${String(at + 1)} của ${hamlet.code}`),
      })),
      topics: book.topics.map((topic, at) => ({ ...topic, title: title('Nội dung', at) })),
      forms: book.forms.map((form, at) => ({
        ...form,
        title: dice.chance(0.2) ? '' : title('Hình thức', at),
      })),
      officers: [
        {
          row: 2,
          email: 'a@xa.vn',
          name: long('Nguyễn Văn An'),
          unit: long('Ủy ban'),
          role: dice.pick(['compiler', 'hamletHead', 'communeOfficer', null]),
          criteria: ['ND3.1', 'ND1'],
        },
      ],
    },
  };
}
