import { describe, expect, it } from '@jest/globals';
import { guidePages } from '../../support/guide/guide-pages';
import { leftOutInVain, notWalked, stepsOf } from '../../support/guide/walked-steps';
import { ROUNDS } from '../../support/guide/walks/rounds';

/** The contents number the pages themselves. */
const pages = guidePages().filter(({ name }) => name !== 'README');
const walks = ROUNDS.flatMap((round) => round.walks);

describe('20: test/browser/guide follows every numbered step of docs/guide', () => {
  it('no page has a numbered step that is in no walk', () => {
    expect(notWalked(pages, walks)).toEqual([]);
  });

  it('a step that is added and followed by nobody is found out, as is one that a walk passes over', () => {
    const added = { name: 'moi', text: '# Mới\n\n## Làm\n\n1. Bấm «Lưu».\n2. Bấm «Đóng».\n' };
    const passedOver = { page: 'moi', sections: [{ heading: 'Làm', as: '', steps: [2] }] };
    expect(notWalked([added], walks)).toEqual(['moi · Làm · 1', 'moi · Làm · 2']);
    expect(notWalked([added], [passedOver])).toEqual(['moi · Làm · 1']);
  });

  it('each walk follows steps that name labels, and leaves out only labels that its steps name', () => {
    for (const { page, sections } of walks)
      for (const section of sections) {
        const labels = stepsOf(page, section).flatMap(({ acts }) => acts);
        expect([page, section.heading, labels.length]).not.toEqual([page, section.heading, 0]);
      }
    expect(leftOutInVain(walks)).toEqual([]);
  });
});
