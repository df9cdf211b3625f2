import { describe, expect, it } from '@jest/globals';
import { namedUnits, unitsAlone, unitsKnownFrom } from '../../../../src/domain/plan/units';
import { standardUnitNames } from '../../../support/report-sample';

const OFFICERS = [
  { unit: 'Công chức chuyên môn' },
  { unit: 'Hội Phụ nữ' },
  { unit: 'Tổ thủy nông' },
  { unit: 'Xóm Đầm Mụ' },
  { unit: '' },
];
const isUnit = unitsKnownFrom(OFFICERS, standardUnitNames());

describe('item 5: what is a unit is known from tab Cán bộ and the catalogue of units, never from a list of role names', () => {
  it.each([
    ['a Đơn vị of tab Cán bộ', 'Công chức chuyên môn'],
    ['the same with the tone mark placed otherwise, and capitals', 'tổ thuỷ nông'],
    ['a body of the catalogue, in full', 'Ban Quản lý xây dựng nông thôn mới xã'],
    ['a body of the catalogue, in short', 'Ban Quản lý nông thôn mới xã'],
    ['the same body at another level', 'Văn phòng Điều phối nông thôn mới huyện'],
    ['several bodies in one name', 'MTTQ và đoàn thể xã'],
    ['a unit of decree 150/2025 that tab Cán bộ does not list', 'Phòng Kinh tế'],
    ['a hamlet whose head stands in tab Cán bộ', 'Xóm Đầm Mụ'],
  ])('%s is one: %s', (_, name) => {
    expect(isUnit(name)).toBe(true);
  });

  it.each([
    'Người phụ trách tiêu chí',
    'Các xóm',
    'Các thôn, bản',
    'Cán bộ phụ trách',
    'Các ngành liên quan',
    '',
  ])('«%s» is none', (name) => {
    expect(isUnit(name)).toBe(false);
  });

  it('whatever a commune calls it: «Các xóm» is a unit once tab Cán bộ says so, and a unit that nothing knows is none', () => {
    expect(unitsKnownFrom([{ unit: 'Các xóm' }], [])('Các xóm')).toBe(true);
    expect(unitsKnownFrom([], [])('Hội Phụ nữ')).toBe(false);
  });

  it('a cell is taken apart: units for the row, the other words for the person who chooses', () => {
    expect(namedUnits('Công chức chuyên môn; Các xóm\nHội Phụ nữ', isUnit)).toEqual({
      units: ['Công chức chuyên môn', 'Hội Phụ nữ'],
      roles: ['Các xóm'],
    });
    expect(unitsAlone('Người phụ trách tiêu chí', isUnit)).toBe('');
  });
});
