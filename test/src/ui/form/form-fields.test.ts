import { describe, expect, it } from '@jest/globals';
import { FIELDS } from '../../../../src/domain/tables/fields';
import { fieldsOfForm } from '../../../../src/domain/activities/form-fields';
import type { FormCode } from '../../../../src/domain/ids';
import type { FormData, InputKind, TabData } from '../../../../src/rpc/messages';
import { askedFields } from '../../../../src/ui/form/form-fields';
import { newEntry } from '../../../../src/ui/form/entry';

const READONLY = ['code', 'verdict'];
const TAB: TabData = {
  tab: 'activities',
  name: 'Hoạt động',
  officialsFill: true,
  fields: FIELDS.activities
    .filter((field) => !field.startsWith('_'))
    .map((field) => {
      const input: InputKind = READONLY.includes(field) ? 'readonly' : 'text';
      return { field, header: field, help: '', input, unit: '' };
    }),
};
const formOf = (code: string): FormData => {
  const direct = code === 'HT2.2';
  const { needed, offered } = fieldsOfForm({
    code: code as FormCode,
    credit: direct ? 'direct' : 'indirect',
  });
  return { code, title: '', group: '', direct, listed: code !== 'HT1.2', needed, offered };
};
const forms = ['HT1.2', 'HT1.5', 'HT2.2', 'HT6'].map(formOf);

function asked(cells: Record<string, string>) {
  const { main, more } = askedFields(newEntry('activities', 't', cells), TAB, { forms });
  return { main: main.map(({ field }) => field), more: more.map(({ field }) => field) };
}
const FIGURES = [
  'attendance',
  'householdsAttending',
  'newsItems',
  'broadcastCount',
  'minutesPerBroadcast',
  'quantity',
  'place',
];
const figuresOf = (cells: Record<string, string>) =>
  asked(cells).main.filter((field) => FIGURES.includes(field));

describe('§1.7: only the fields that this form of activity needs', () => {
  it('before a form is chosen, the common ones', () => {
    expect(asked({}).main).toEqual([
      'date',
      'status',
      'form',
      'topics',
      'scope',
      'hamlets',
      'leadUnit',
      'evidence',
      'note',
    ]);
  });

  it.each([
    ['HT2.2', ['attendance', 'householdsAttending']],
    ['HT1.2', ['newsItems', 'broadcastCount', 'minutesPerBroadcast']],
    ['HT1.5', ['quantity', 'place']],
    ['HT6', ['attendance', 'place']],
  ])('%s', (form, expected) => {
    expect(figuresOf({ form })).toEqual(expected);
  });

  it('work that was put off needs no figures', () => {
    expect(figuresOf({ form: 'HT2.2', status: 'Hoãn' })).toEqual([]);
  });

  it('what already holds something is never hidden', () => {
    const { main, more } = asked({ form: 'HT2.2', areaM2: '12', quantity: '1', confirmation: 'Không trùng' });
    expect([...main, ...more]).toEqual(expect.arrayContaining(['areaM2', 'quantity', 'confirmation']));
  });

  it('the whole commune needs no list of hamlets, unless the form reaches only listed ones', () => {
    expect(asked({ form: 'HT1.2', scope: 'Toàn xã' }).main).not.toContain('hamlets');
    expect(asked({ form: 'HT2.2', scope: 'Toàn xã' }).main).toContain('hamlets');
  });

  it('every field of the tab can be reached in some form', () => {
    const all = forms.flatMap(({ code }) => Object.values(asked({ form: code })).flat());
    const editable = TAB.fields.filter(({ input }) => input !== 'readonly').map(({ field }) => field);
    const never = editable.filter((field) => !all.includes(field));
    expect(never).toEqual(['planItem', 'confirmation', 'reachCount', 'stage']);
  });
});
