/** The functions that Google sees, each one line; menus and pages name them (entry/menu.ts). */
import { compose } from './compose';
import { withConsent } from './with-consent';
import { runCheck, runCoverage, runFix, runGuide } from './menu-commands';
import { runNewYear } from './new-year-command';
import {
  openAboutPage,
  openIntakePage,
  openHamletChangePage,
  openOverviewPage,
  openPhonesPage,
  openPlanDocumentPage,
  openRegisterPage,
  openReportPage,
  openSetUpPage,
  openSidebarPage,
} from './pages';
import { runRemovePerson } from './remove-person-command';
import { answerRpc } from './rpc';
import { runOnEdit, runOnOpen } from './triggers';

export const onOpen = (event?: GoogleAppsScript.Events.SheetsOnOpen): void => runOnOpen(compose, event);
export const onInstall = (event?: GoogleAppsScript.Events.SheetsOnOpen): void => onOpen(event);
export const onEdit = (event?: GoogleAppsScript.Events.SheetsOnEdit): void => runOnEdit(compose, event);
export const showSidebar = (): void => withConsent(() => openSidebarPage());
export const menuSetUp = (): void => withConsent(() => openSetUpPage());
export const menuOverview = (): void => withConsent(() => openOverviewPage());
export const menuCheck = (): void => withConsent(() => runCheck(compose()));
export const menuFix = (): void => withConsent(() => runFix(compose()));
export const menuCoverage = (): void => withConsent(() => runCoverage(compose()));
export const menuReport = (): void => withConsent(() => openReportPage());
export const menuRegister = (): void => withConsent(() => openRegisterPage());
export const menuIntake = (): void => withConsent(() => openIntakePage());
export const menuPlanDocument = (): void => withConsent(() => openPlanDocumentPage());
export const menuPhones = (): void => withConsent(() => openPhonesPage());
export const menuHamlets = (): void => withConsent(() => openHamletChangePage());
export const menuNewYear = (): void => withConsent(() => runNewYear(compose()));
export const menuRemovePerson = (): void => withConsent(() => runRemovePerson(compose()));
export const menuGuide = (): void => withConsent(() => runGuide());
export const menuAbout = (): void => withConsent(() => openAboutPage());
export const rpc = (json: string): string => answerRpc(compose(), json);
