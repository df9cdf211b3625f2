import { createPages } from '../adapters/platform/pages';
import { PAGE_TITLES } from '../wording/menu';

/** Files of the pushed folder that the menu opens; scripts/build-pages.mjs builds them. */
export const PAGE_FILES = {
  sidebar: 'sidebar',
  report: 'report',
  register: 'register',
  planDocument: 'plan-document',
  setUp: 'set-up',
  about: 'about',
} as const;

export const openSidebarPage = (): void => createPages().showSidebar(PAGE_FILES.sidebar, PAGE_TITLES.sidebar);

export function openReportPage(): void {
  createPages().showDialog({ file: PAGE_FILES.report, title: PAGE_TITLES.report, width: 980, height: 640 });
}

export function openRegisterPage(): void {
  createPages().showDialog({
    file: PAGE_FILES.register,
    title: PAGE_TITLES.register,
    width: 860,
    height: 640,
  });
}

export function openSetUpPage(): void {
  createPages().showDialog({ file: PAGE_FILES.setUp, title: PAGE_TITLES.setUp, width: 560, height: 520 });
}

export function openPlanDocumentPage(): void {
  createPages().showDialog({
    file: PAGE_FILES.planDocument,
    title: PAGE_TITLES.planDocument,
    width: 980,
    height: 640,
  });
}

export function openAboutPage(): void {
  createPages().showDialog({ file: PAGE_FILES.about, title: PAGE_TITLES.about, width: 560, height: 560 });
}
