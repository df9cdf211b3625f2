import { createPages } from '../adapters/platform/pages';
import { PAGE_TITLES } from '../wording/menu';

/** Files of the pushed folder that the menu opens; scripts/build-pages.mjs builds them. */
export const PAGE_FILES = {
  sidebar: 'sidebar',
  report: 'report',
  register: 'register',
  intake: 'intake',
  planDocument: 'plan-document',
  phones: 'phones',
  hamlets: 'hamlet-change',
  setUp: 'set-up',
  about: 'about',
  guide: 'guide',
  overview: 'overview',
} as const;

export const openSidebarPage = (): void => createPages().showSidebar(PAGE_FILES.sidebar, PAGE_TITLES.sidebar);

export function openOverviewPage(): void {
  createPages().showDialog({
    file: PAGE_FILES.overview,
    title: PAGE_TITLES.overview,
    width: 1000,
    height: 640,
  });
}

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
  createPages().showDialog({ file: PAGE_FILES.setUp, title: PAGE_TITLES.setUp, width: 760, height: 640 });
}

export function openIntakePage(): void {
  createPages().showDialog({ file: PAGE_FILES.intake, title: PAGE_TITLES.intake, width: 980, height: 640 });
}

export function openPlanDocumentPage(): void {
  createPages().showDialog({
    file: PAGE_FILES.planDocument,
    title: PAGE_TITLES.planDocument,
    width: 980,
    height: 640,
  });
}

export function openPhonesPage(): void {
  createPages().showDialog({ file: PAGE_FILES.phones, title: PAGE_TITLES.phones, width: 760, height: 640 });
}

export function openHamletChangePage(): void {
  createPages().showDialog({ file: PAGE_FILES.hamlets, title: PAGE_TITLES.hamlets, width: 640, height: 640 });
}

export function openGuidePage(): void {
  createPages().showDialog({ file: PAGE_FILES.guide, title: PAGE_TITLES.guide, width: 480, height: 560 });
}

export function openAboutPage(): void {
  createPages().showDialog({ file: PAGE_FILES.about, title: PAGE_TITLES.about, width: 560, height: 560 });
}
