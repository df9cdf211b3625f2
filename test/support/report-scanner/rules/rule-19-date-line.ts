import type { Breach, Rule } from '../breach';

/** 19. «Bình Thuận, ngày      tháng 6 năm 2024»: month and year of the making; the day is the clerk's unless it is given. */
export const dateLine: Rule = ({ body }, { madeOn, dayGiven }) =>
  body.flatMap((block): readonly Breach[] => {
    if (block.kind !== 'letterhead') return [];
    const line = block.lines.find((each) => /, ngày\b/.test(each)) ?? '';
    const [, day = '', month = '', year = ''] =
      /, ngày(\s+\d{2}\s+|\s{5,})tháng (\d+) năm (\d{4})$/.exec(line) ?? [];
    if (year === '') return [{ at: line, why: 'không phải «…, ngày … tháng … năm …»' }];
    const [madeYear = '', madeMonth = ''] = madeOn.split('-');
    const wrong: string[] = [];
    if (year !== madeYear || Number(month) !== Number(madeMonth))
      wrong.push(`lập tháng ${madeMonth}/${madeYear}`);
    // Of the months only 1 and 2 take a leading zero (Decree 30/2020, Phụ lục I).
    if ((month.length === 2 && month.startsWith('0')) !== Number(month) < 3) wrong.push('số 0 trước tháng');
    const said = day.trim() === '' ? null : Number(day);
    if (said !== dayGiven)
      wrong.push(dayGiven === null ? 'ngày để văn thư ghi' : `ngày đã cho là ${String(dayGiven)}`);
    return wrong.map((why) => ({ at: line, why }));
  });
