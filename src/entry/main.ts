/** The functions that Google sees, each one line; menus and pages name them (entry/menu.ts). */
import { compose } from './compose';
import { runCheck, runCoverage, runFix, showMenu } from './menu-commands';
import { runNewYear } from './new-year-command';
import {
  openAboutPage,
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
export const onInstall = (): void => showMenu();
export const onEdit = (event?: GoogleAppsScript.Events.SheetsOnEdit): void => runOnEdit(compose(), event);
export const showSidebar = (): void => openSidebarPage();
export const menuSetUp = (): void => openSetUpPage();
export const menuCheck = (): void => runCheck(compose());
export const menuFix = (): void => runFix(compose());
export const menuCoverage = (): void => runCoverage(compose());
export const menuReport = (): void => openReportPage();
export const menuRegister = (): void => openRegisterPage();
export const menuPlanDocument = (): void => openPlanDocumentPage();
export const menuNewYear = (): void => runNewYear(compose());
export const menuRemovePerson = (): void => runRemovePerson(compose());
export const menuAbout = (): void => openAboutPage();
export const rpc = (json: string): string => answerRpc(compose(), json);
