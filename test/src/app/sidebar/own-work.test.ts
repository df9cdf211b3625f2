import { describe, expect, it } from '@jest/globals';
import { audienceOf } from '../../../../src/app/sidebar/audience';
import { gapWork } from '../../../../src/app/sidebar/gap-work';
import type { OpenWork } from '../../../../src/app/sidebar/open-work';
import { knownUser } from '../../../../src/app/sidebar/open-sidebar';
import { planWork } from '../../../../src/app/sidebar/plan-work';
import { computeCoverage } from '../../../../src/domain/coverage/compute-coverage';
import { criterionOfficers } from '../../../../src/domain/coverage/responsible';
import type { BookBuilder } from '../../../support/book-builder';
import { aBook, aPeriod, day } from '../../../support/book-builder';

const commune = (): BookBuilder =>
  aBook()
    .with({ topics: [], forms: [] })
    .form('HT2.2')
    .topic('ND1', { required: true, dueMonth: 3 })
    .topic('ND2', { required: true, dueMonth: 12 })
    .officer('head@xa.vn', { unit: 'Các xóm', role: 'hamletHead', criteria: ['ND1'] })
    .officer('officer@xa.vn', { unit: 'Công chức chuyên môn', role: 'communeOfficer' })
    .officer('criteria@xa.vn', { unit: 'Đoàn xã', role: 'communeOfficer', criteria: ['ND1'] })
    .officer('compiler@xa.vn', { unit: 'Công chức văn hóa', role: 'compiler' })
    .hamlet('A', { name: 'Bình Xuân', officer: 'head@xa.vn' })
    .hamlet('B', { name: 'Đình 6', officer: 'officer@xa.vn' });

/** What a person sees of the plan and of what is lacking on a day. */
function seenBy(email: string, builder: BookBuilder, today: string): readonly OpenWork[] {
  const book = builder.build();
  const now = day(today);
  const coverage = computeCoverage(book, aPeriod('2024'), now);
  const inForce = coverage.hamlets.map(({ hamlet }) => hamlet);
  const audience = audienceOf(knownUser(book, inForce, email));
  const officersOf = criterionOfficers(book, now);
  const freeDay = () => day('2024-12-01');
  return [
    ...planWork({ book, coverage, today: now, officersOf, freeDay }, audience),
    ...gapWork({ book, coverage, freeDay }, audience),
  ];
}
const kindsOf = (work: readonly OpenWork[]) => work.map(({ kind, title }) => `${kind} ${title}`);

describe('own work: whose', () => {
  const items = commune()
    .planItem({ title: 'Họp', topics: ['ND1'], leadUnit: 'Các xóm', to: '2024-05-31', target: 1 })
    .planItem({ title: 'Ra mắt', topics: ['ND1'], scope: 'commune', to: '2024-05-31', target: 1 });

  it('a hamlet’s head sees that hamlet alone, though the plan names «Các xóm» and a criterion is theirs', () => {
    const work = seenBy('head@xa.vn', items, '2024-06-20');
    expect(work.length).toBeGreaterThan(1);
    for (const { title, detail, hamlets } of work) {
      expect(hamlets).toEqual(['A']);
      expect(`${title} ${detail}`).not.toContain('Đình 6');
    }
  });

  it('an officer sees their own hamlets; who looks after a criterion sees its items and contents elsewhere', () => {
    const officer = seenBy('officer@xa.vn', items, '2024-06-20');
    expect(officer.every(({ hamlets }) => hamlets.join() === 'B')).toBe(true);
    const criteria = seenBy('criteria@xa.vn', items, '2024-06-20');
    expect(kindsOf(criteria)).toEqual(['late MK01: Họp', 'late MK02: Ra mắt', 'gap ND1 ND1']);
    expect(criteria[2]?.detail).toBe('Còn 2 xóm chưa được gặp trực tiếp về nội dung này: Bình Xuân, Đình 6.');
  });

  it('who compiles sees what is the commune’s and nobody’s hamlet', () => {
    expect(kindsOf(seenBy('compiler@xa.vn', items, '2024-06-20'))).toEqual(['late MK02: Ra mắt']);
    expect(seenBy('nobody@xa.vn', items, '2024-06-20')).toEqual([]);
  });
});

describe('own work: «Trễ hạn» only after the day', () => {
  const item = commune().planItem({ title: 'Họp', topics: ['ND1'], from: '2024-01-01', to: '2024-05-14' });
  const kindOn = (today: string, builder = item) =>
    seenBy('officer@xa.vn', builder, today).flatMap(({ kind, title }) => (title === 'MK01: Họp' ? kind : []));

  it('on its last day it is due, the day after it is late, and neither long before', () => {
    expect(kindOn('2024-02-01')).toEqual([]);
    expect(kindOn('2024-05-01')).toEqual(['due']);
    expect(kindOn('2024-05-14')).toEqual(['due']);
    expect(kindOn('2024-05-15')).toEqual(['late']);
  });

  it('what is behind while its window runs is due, with what is needed by now', () => {
    const four = commune().planItem({
      title: 'Họp',
      topics: ['ND1'],
      from: '2023-12-15',
      to: '2024-12-14',
      target: 4,
    });
    const [work] = seenBy('officer@xa.vn', four, '2024-06-20');
    expect(work).toMatchObject({
      kind: 'due',
      detail: 'Đã làm trên số cần làm: Đình 6 0/2; hạn cuối 14/12/2024.',
    });
    expect(work?.prefill).toMatchObject({ status: 'Dự kiến', date: '01/12/2024', hamlets: 'Đình 6' });
  });

  it('once the day has passed no plan is offered, and what was done is never listed', () => {
    const [late] = seenBy('officer@xa.vn', item, '2024-05-20');
    expect(late?.prefill).toBeUndefined();
    const done = item.activity({
      date: '2024-04-20',
      hamlets: ['B'],
      topics: ['ND1'],
      households: 60,
      evidence: ['BB'],
    });
    expect(seenBy('officer@xa.vn', done, '2024-05-20')).toEqual([]);
    expect(kindOn('2024-05-14', done)).toEqual([]);
  });

  it('a content that is not due yet is nobody’s work', () => {
    const work = seenBy('officer@xa.vn', commune(), '2024-06-20');
    const told = work.map(({ title, detail }) => `${title} ${detail}`).join('\n');
    expect(told).toContain('ND1');
    expect(told).not.toContain('ND2');
  });
});
