import { describe, expect, it } from '@jest/globals';
import { searchItems } from '../../../../src/ui/form/search';

describe('6: search', () => {
  it('whole words stand before pieces of words; among equals the order stays', () => {
    const items = ['Môi trường thôn', 'Giao thông nông thôn', 'Thôn Mới', 'Thông tin mô hình', 'Mô hình mới'];
    expect(searchItems(items, 'mo', (item) => item)).toEqual(
      ['Thông tin mô hình', 'Mô hình mới', 'Môi trường thôn', 'Thôn Mới'].sort(
        (a, b) => Number(b.includes('ô hình')) - Number(a.includes('ô hình')),
      ),
    );
    expect(searchItems(items, 'thon', (item) => item)).toEqual([
      'Môi trường thôn',
      'Giao thông nông thôn',
      'Thôn Mới',
      'Thông tin mô hình',
    ]);
    expect(searchItems(items, ' ', (item) => item)).toEqual(items);
  });
});
