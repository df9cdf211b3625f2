import { describe, expect, it } from '@jest/globals';
import { pickedOf, splitByHamlet, toggled, withHamletFigure } from '../../../../src/ui/form/list-text';
import { scopeFor } from '../../../../src/ui/form/scope-of-hamlets';
import { searchItems } from '../../../../src/ui/form/search';

const HAMLETS = [
  { code: 'X01', name: 'Bình Xuân' },
  { code: 'X02', name: 'Đình 6' },
  { code: 'X03', name: 'Trại 4' },
];
const named = HAMLETS.map((hamlet) => ({
  ...hamlet,
  households: 1,
  hasLoudspeaker: true,
  hasZaloGroup: true,
  officer: '',
  officerName: '',
  formerCommune: '',
  cluster: '',
}));
const byName = ({ name }: { name: string }) => name;

describe('a cell of several values as boxes to tick', () => {
  it('names count whatever their spelling, codes too; what is not known is kept as written', () => {
    expect(pickedOf('xóm trại 4; X01, Chùa Cao', HAMLETS)).toEqual({
      codes: ['X01', 'X03'],
      unknown: ['Chùa Cao'],
    });
  });

  it('ticking writes names in the order of the list, and never loses the unknown', () => {
    expect(toggled('Trại 4; Chùa Cao', HAMLETS, 'X01', byName)).toBe('Bình Xuân; Trại 4; Chùa Cao');
    expect(toggled('Bình Xuân; Trại 4', HAMLETS, 'X01', byName)).toBe('Trại 4');
  });

  it('§6.0 TH: figures by hamlet are written as the column reads them', () => {
    const text = withHamletFigure('', HAMLETS, 'X03', '50');
    expect(withHamletFigure(text, HAMLETS, 'X01', '60')).toBe('Bình Xuân: 60; Trại 4: 50');
    expect([...splitByHamlet('Bình Xuân: 60; Trại 4: 50', HAMLETS).values()]).toEqual(['60', '50']);
    expect(withHamletFigure('Bình Xuân: 60', HAMLETS, 'X01', '')).toBe('');
  });
});

describe('HD-13, HD-14: the scope follows the ticked hamlets', () => {
  it.each([
    ['', 'Đình 6', { scope: 'Một xóm' }],
    ['Một xóm', 'Đình 6; Trại 4', { scope: 'Liên xóm' }],
    ['Liên xóm', 'Trại 4', { scope: 'Một xóm' }],
    ['Toàn xã', 'Trại 4', {}],
    ['Một xóm', '', {}],
  ])('«%s» with «%s»', (scope, hamlets, expected) => {
    expect(scopeFor({ scope }, hamlets, named)).toEqual(expected);
  });
});

describe('search without tone marks', () => {
  const titles = ['Vận động tiêu chí Môi trường', 'Phổ biến chủ trương', 'Đường giao thông'];
  it.each([
    ['moi truong', ['Vận động tiêu chí Môi trường']],
    ['MÔI', ['Vận động tiêu chí Môi trường']],
    ['duong', ['Đường giao thông']],
    ['chu pho', ['Phổ biến chủ trương']],
    ['  ', titles],
    ['khong co', []],
  ])('«%s»', (query, expected) => {
    expect(searchItems(titles, query, (title) => title)).toEqual(expected);
  });
});
