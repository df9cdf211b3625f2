import { describe, expect, it } from '@jest/globals';
import { linkKey } from '../../../../src/domain/text/web-link';

const ID = '1aZbYcXdWeVfUgThSiRjQkPlOmNn';
const FILE = `https://drive.google.com/file/d/${ID}`;
const SHEET = `https://docs.google.com/spreadsheets/d/${ID}/edit`;

describe('§6, HD-25: links that open the same page are the same evidence', () => {
  it.each([
    [`${FILE}/view?usp=sharing`, `${FILE}/view?usp=drive_link`],
    [`${FILE}/view`, `${FILE}/edit`],
    [`${FILE}/view`, `${FILE}/view?fbclid=IwAR0aBcDeFgHiJkLmNoPqRsTuVwXyZ0123456789`],
    [FILE, `https://drive.google.com/open?id=${ID}`],
    [`${SHEET}#gid=12`, `${SHEET}?usp=sharing#gid=12`],
    ['https://Binhthuan.vn/Anh/1', 'http://binhthuan.vn/Anh/1/'],
    ['https://a.vn/b#dau-trang', 'https://a.vn/b'],
  ])('%s and %s', (one, other) => expect(linkKey(one)).toBe(linkKey(other)));

  it.each([
    [`${SHEET}#gid=1`, `${SHEET}#gid=2`],
    [`${FILE}/view`, `https://drive.google.com/file/d/${ID}X/view`],
    ['https://a.vn/B', 'https://a.vn/b'],
    [
      `https://docs.google.com/forms/d/e/${ID}A/viewform?entry.1=AAAAAAAAAAAAAAAAAAAAAAAAAAAA`,
      `https://docs.google.com/forms/d/e/${ID}B/viewform?entry.1=AAAAAAAAAAAAAAAAAAAAAAAAAAAA`,
    ],
    ['https://a.vn/b?trang=1', 'https://a.vn/b?trang=2'],
  ])('not %s and %s', (one, other) => expect(linkKey(one)).not.toBe(linkKey(other)));
});
