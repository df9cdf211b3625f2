import { jsonText } from '../../json-value';
import { call, exception } from '../channel';
import { utf8Bytes } from '../bytes';
import { emulated } from '../emulated';
import { createBlob } from '../utilities/blob';
import { escapeHtml } from './escape-html';
import { createTemplate } from './template';

type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;
type HtmlOutputMetaTag = GoogleAppsScript.HTML.HtmlOutputMetaTag;

interface Page {
  content: string;
  title: string;
  width: number | null;
  height: number | null;
  readonly metaTags: HtmlOutputMetaTag[];
}

/** The page of that name in the pushed folder; throws Google's words where there is none. */
export function readPage(name: string): string {
  return jsonText(call('Page', 'read', [name]));
}

/** What `HtmlService.createHtmlOutput` gives. */
export function createHtmlOutput(html: string): HtmlOutput {
  const page: Page = { content: html, title: '', width: null, height: null, metaTags: [] };
  const chain = (change: () => void): HtmlOutput => {
    change();
    return output;
  };
  const blob = (): GoogleAppsScript.Base.Blob =>
    createBlob(utf8Bytes(page.content), 'text/html', 'output.html');
  const output: HtmlOutput = emulated<HtmlOutput>('HtmlOutput', {
    addMetaTag: (name: string, content: string) =>
      chain(() => {
        const tag: HtmlOutputMetaTag = { getName: () => name, getContent: () => content };
        page.metaTags.push(emulated<HtmlOutputMetaTag>('HtmlOutputMetaTag', tag));
      }),
    append: (html: string) => chain(() => (page.content += html)),
    appendUntrusted: (text: string) => chain(() => (page.content += escapeHtml(text))),
    asTemplate: () => createTemplate(page.content, createHtmlOutput),
    clear: () => chain(() => (page.content = '')),
    getAs(contentType: string) {
      if (contentType === 'text/html') return blob();
      throw exception(`not emulated: HtmlOutput.getAs to ${contentType}`);
    },
    getBlob: blob,
    getContent: () => page.content,
    getHeight: () => page.height as number,
    getMetaTags: () => [...page.metaTags],
    getTitle: () => page.title,
    getWidth: () => page.width as number,
    setContent: (html: string) => chain(() => (page.content = html)),
    setHeight: (height: number) => chain(() => (page.height = height)),
    setSandboxMode: () => output,
    setTitle: (title: string) => chain(() => (page.title = title)),
    setWidth: (width: number) => chain(() => (page.width = width)),
    setXFrameOptionsMode: () => output,
  });
  return output;
}
