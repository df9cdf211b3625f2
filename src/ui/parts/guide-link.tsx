import type { GuidePage } from '../../wording/guide';
import { GUIDE, GUIDE_PAGES } from '../../wording/guide';

/** Where the guide is published, as the build wrote it on the page; empty where it is not. */
export const guideAddress = (): string => document.documentElement.dataset['guide'] ?? '';

/** The page of the guide about what one sees; nothing where no guide is published, rather than a link that leads nowhere. */
export function GuideLink({ page }: { page: GuidePage }) {
  const address = guideAddress();
  if (address === '') return null;
  const name = GUIDE.about(GUIDE_PAGES[page]);
  return (
    <a
      class="guide-link no-print"
      href={`${address}${page}.html`}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={name}
      title={name}
    >
      ?
    </a>
  );
}
