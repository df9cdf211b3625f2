import type { GuidePage } from './guide-pages';
import { guidePages } from './guide-pages';
import type { Step } from './guide-steps';
import { headingsWithSteps, stepsUnder } from './guide-steps';
import type { PageWalk, SectionWalk } from './page-walk';

export function stepsOf(name: string, { heading, steps }: SectionWalk): readonly Step[] {
  const page = guidePages().find((one) => one.name === name);
  if (page === undefined) throw new Error(`There is no page ${name}`);
  return stepsUnder(page, heading).filter(({ number }) => steps?.includes(number) !== false);
}

/** Numbered steps that no walk follows, as «page · heading · number». */
export function notWalked(pages: readonly GuidePage[], walks: readonly PageWalk[]): readonly string[] {
  return pages.flatMap((page) => {
    const sections = walks.filter((walk) => walk.page === page.name).flatMap((walk) => walk.sections);
    return headingsWithSteps(page).flatMap((heading) => {
      const own = sections.filter((section) => section.heading === heading);
      return stepsUnder(page, heading)
        .filter(({ number }) => !own.some(({ steps }) => steps?.includes(number) ?? true))
        .map(({ number }) => `${page.name} · ${heading} · ${String(number)}`);
    });
  });
}

/** Labels that a walk leaves out though no step of it names them. */
export const leftOutInVain = (walks: readonly PageWalk[]): readonly string[] =>
  walks.flatMap(({ page, sections }) =>
    sections.flatMap((section) => {
      const named = stepsOf(page, section).flatMap(({ acts }) => acts.map(({ label }) => label));
      return Object.keys(section.elsewhere ?? {})
        .filter((label) => !named.includes(label))
        .map((label) => `${page} · ${section.heading} · ${label}`);
    }),
  );
