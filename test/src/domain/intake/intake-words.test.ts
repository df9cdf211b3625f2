import { describe, expect, it } from '@jest/globals';
import { INTAKE_TABS } from '../../../../src/domain/intake/intake-target';
import { parseIntakeWords } from '../../../../src/domain/intake/intake-words';
import { CHOICES } from '../../../../src/domain/tables/choices';
import { intakeTarget } from '../../../../src/workbook/intake-target';
import { intakeWords } from '../../../support/foreign-lists';
import { starterTables } from '../../../support/starter-tables';

const words = intakeWords();
const targets = INTAKE_TABS.map(intakeTarget);

describe('the tables of words beside the code', () => {
  it.each(targets.map((target) => [target.name, target] as const))(
    '%s: every header is a column of ours',
    (name, target) => {
      const ours = target.columns.map(({ header }) => header);
      expect(Object.keys(words.headers[name] ?? {}).filter((header) => !ours.includes(header))).toEqual([]);
      expect(Object.keys(words.headers[name] ?? {}).length).toBeGreaterThan(3);
    },
  );

  it('names units of columns that there are', () => {
    const ours = targets.flatMap(({ columns }) => columns.map(({ header }) => header));
    expect(Object.keys(words.units).filter((header) => !ours.includes(header))).toEqual([]);
  });

  it('names codes by the titles of the starters, and values of closed lists', () => {
    const tables = starterTables('trang');
    const titles: Readonly<Record<string, ReadonlyMap<unknown, unknown>>> = {
      'Nội dung': new Map(tables.topics.map(({ cells }) => [cells.code, cells.title])),
      'Hình thức': new Map(tables.forms.map(({ cells }) => [cells.code, cells.title])),
      'Mục kế hoạch': new Map([['Ngoài kế hoạch', undefined]]),
    };
    const wrong = words.values.filter(({ list, code, title }) => {
      const choices: Readonly<Record<string, string>> | undefined = (
        CHOICES as Readonly<Record<string, Readonly<Record<string, string>>>>
      )[list];
      const known = titles[list];
      return choices === undefined ? !known?.has(code) || known.get(code) !== title : !(code in choices);
    });
    expect(wrong).toEqual([]);
  });

  it('says no word for two values of one list', () => {
    const said = words.values.flatMap(({ list, words: all }) =>
      all.map((word) => `${list}: ${word.toLowerCase()}`),
    );
    expect(said.filter((word, index) => said.indexOf(word) !== index)).toEqual([]);
  });

  it.each([
    null,
    [],
    {},
    { headers: {}, units: {}, values: [{ list: 'a' }] },
    { headers: { a: { b: [1] } }, units: {}, values: [] },
  ])('refuses %j', (json) => {
    expect(parseIntakeWords(json)).toBeNull();
  });
});
