import { MENU_LABELS } from '../wording/menu';

/** The add-on's menu: what people read, and the top-level function that Google calls. Static, as AuthMode.NONE asks. */
export const MENU = [
  { label: MENU_LABELS.sidebar, fn: 'showSidebar' },
  { label: MENU_LABELS.overview, fn: 'menuOverview' },
  null,
  { label: MENU_LABELS.check, fn: 'menuCheck' },
  { label: MENU_LABELS.fix, fn: 'menuFix' },
  { label: MENU_LABELS.coverage, fn: 'menuCoverage' },
  { label: MENU_LABELS.report, fn: 'menuReport' },
  { label: MENU_LABELS.register, fn: 'menuRegister' },
  null,
  { label: MENU_LABELS.intake, fn: 'menuIntake' },
  { label: MENU_LABELS.planDocument, fn: 'menuPlanDocument' },
  { label: MENU_LABELS.phones, fn: 'menuPhones' },
  { label: MENU_LABELS.hamlets, fn: 'menuHamlets' },
  { label: MENU_LABELS.newYear, fn: 'menuNewYear' },
  { label: MENU_LABELS.removePerson, fn: 'menuRemovePerson' },
  { label: MENU_LABELS.setUp, fn: 'menuSetUp' },
  { label: MENU_LABELS.guide, fn: 'menuGuide' },
  { label: MENU_LABELS.about, fn: 'menuAbout' },
] as const;

/** Simple triggers, which Google calls by name. */
export const TRIGGERS = ['onEdit', 'onInstall', 'onOpen'] as const;

/** What pages and commands call through google.script.run. */
export const PAGE_FUNCTIONS = ['rpc'] as const;
