import { describe, expect, it } from '@jest/globals';
import { jobCode, readJobCode } from '../../../../src/domain/intake/phones/job-code';
import { learnLink, linkFor } from '../../../../src/domain/intake/phones/phone-link';

const JOBS = [
  { item: 'MK05', hamlet: 'A', period: '2024' },
  { item: 'MK28', hamlet: 'X12', period: '2024-T06' },
  { item: '', hamlet: 'TP-3', period: '2025-9T' },
  { item: '', hamlet: '', period: '2024-Q2' },
  { item: 'MK01', hamlet: 'Đ6', period: '2024' },
];
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZĐ0123456789-.';

describe('item 5: «Mã việc» says item, hamlet and period, with two check characters', () => {
  it.each(JOBS)('%j comes back as it was, also in small letters with blanks', (job) => {
    const code = jobCode(job);
    expect(readJobCode(code)).toEqual({ ok: true, job, code });
    expect(readJobCode(` ${code.toLowerCase().split('_').join('_ ')} `)).toEqual({ ok: true, job, code });
  });

  it.each(JOBS)('%j: one wrong letter, or two that changed places, always show', (job) => {
    const code = jobCode(job);
    for (let at = 0; at < code.length; at += 1) {
      for (const letter of LETTERS) {
        if (letter === code[at] || code[at] === '_') continue;
        expect(readJobCode(code.slice(0, at) + letter + code.slice(at + 1)).ok).toBe(false);
      }
      for (let other = at + 1; other < code.length; other += 1) {
        const swapped = code.split('');
        [swapped[at], swapped[other]] = [code[other] ?? '', code[at] ?? ''];
        if (swapped.join('') !== code) expect(readJobCode(swapped.join('')).ok).toBe(false);
      }
    }
  });

  it.each(['', 'MK05', 'MK05_A_2024', 'MK05_A_2024_', 'MK05_A_mai_7K', 'MK05_A_2024_7K_9'])(
    '«%s» is none',
    (text) => {
      expect(readJobCode(text)).toEqual({ ok: false, problem: 'malformed' });
    },
  );

  it('another check is told from what is no code at all', () => {
    const code = jobCode({ item: 'MK05', hamlet: 'A', period: '2024' });
    expect(readJobCode(code.replace('MK05', 'MK06'))).toEqual({ ok: false, problem: 'mistyped' });
  });

  it('a Mã with a blank or «_» makes none', () => {
    expect(() => jobCode({ item: 'MK 05', hamlet: 'A', period: '2024' })).toThrow('No Mã việc');
    expect(() => jobCode({ item: 'MK05', hamlet: 'A_1', period: '2024' })).toThrow('No Mã việc');
  });
});

const FORM = 'https://docs.google.com/forms/d/e/1FAIpQLSdGNkExample_-0123456789/viewform';

describe('item 5: the pre-filled link is pasted once and learnt', () => {
  it('the entry is that of the question answered MAVIEC, wherever it stands among the others', () => {
    const pasted = ` ${FORM}?usp=pp_url&entry.11=15/06/2024&entry.222=MaViec&entry.3=H%E1%BB%8Dp+x%C3%B3m `;
    expect(learnLink(pasted)).toEqual({ ok: true, link: { base: FORM, entry: 'entry.222' } });
  });

  it('the link of a job carries its code', () => {
    const link = { base: FORM, entry: 'entry.222' };
    expect(linkFor(link, 'MK05_Đ6_2024_7K')).toBe(`${FORM}?usp=pp_url&entry.222=MK05_%C4%906_2024_7K`);
  });

  it.each([
    ['https://forms.gle/abcDEF', 'short'],
    ['https://example.vn/viewform?entry.1=MAVIEC', 'not-a-form'],
    ['http://docs.google.com/forms/d/e/1FAIpQLSdGNkExample/viewform?entry.1=MAVIEC', 'not-a-form'],
    [FORM, 'not-filled'],
    [`${FORM}?usp=pp_url&entry.11=2024`, 'no-mark'],
    [`${FORM}?usp=pp_url&entry.11=%E0%A4%A`, 'no-mark'],
    ['', 'not-a-form'],
  ])('%s: %s', (pasted, problem) => {
    expect(learnLink(pasted)).toEqual({ ok: false, problem });
  });
});
