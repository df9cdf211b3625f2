import { utf8Text } from '../bytes';
import { emulated } from '../emulated';
import { googleEnum } from '../google-enum';
import { blobData } from '../utilities/blob';
import { createHtmlOutput, readPage } from './html-output';
import { createTemplate } from './template';

type HtmlService = GoogleAppsScript.HTML.HtmlService;
type Source = string | GoogleAppsScript.Base.BlobSource;

const textOf = (source: Source, method: string): string =>
  typeof source === 'string' ? source : utf8Text(blobData(source, `HtmlService.${method}`).bytes);

/** The global `HtmlService`. */
export function createHtmlService(): HtmlService {
  return emulated<HtmlService>('HtmlService', {
    SandboxMode: googleEnum<typeof GoogleAppsScript.HTML.SandboxMode>('SandboxMode', [
      'EMULATED',
      'IFRAME',
      'NATIVE',
    ]),
    XFrameOptionsMode: googleEnum<typeof GoogleAppsScript.HTML.XFrameOptionsMode>('XFrameOptionsMode', [
      'ALLOWALL',
      'DEFAULT',
    ]),
    createHtmlOutput: (source: Source = '') => createHtmlOutput(textOf(source, 'createHtmlOutput')),
    createHtmlOutputFromFile: (name: string) => createHtmlOutput(readPage(name)),
    createTemplate: (source: Source) => createTemplate(textOf(source, 'createTemplate'), createHtmlOutput),
    createTemplateFromFile: (name: string) => createTemplate(readPage(name), createHtmlOutput),
  });
}
