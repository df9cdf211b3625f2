import { call } from '../channel';
import { emulated } from '../emulated';
import { googleEnum } from '../google-enum';
import { servedPage } from '../html/served-page';
import { signatureError } from '../signature';
import { createMenu } from './menu';

type Ui = GoogleAppsScript.Base.Ui;
type Button = GoogleAppsScript.Base.Button;
type PromptResponse = GoogleAppsScript.Base.PromptResponse;
type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;

const buttons = googleEnum<typeof GoogleAppsScript.Base.Button>('Button', [
  'CLOSE',
  'OK',
  'CANCEL',
  'YES',
  'NO',
]);
const buttonSets = googleEnum<typeof GoogleAppsScript.Base.ButtonSet>('ButtonSet', [
  'OK',
  'OK_CANCEL',
  'YES_NO',
  'YES_NO_CANCEL',
]);

const isButtonSet = (value: unknown): boolean =>
  value === buttonSets.OK ||
  value === buttonSets.OK_CANCEL ||
  value === buttonSets.YES_NO ||
  value === buttonSets.YES_NO_CANCEL;

/** Blocks until the driver's answer; the script's locks are gone afterwards (facts.md 25). */
function ask(kind: 'alert' | 'prompt', args: readonly unknown[]): { button: Button; text: string } {
  const texts = args.filter((arg) => !isButtonSet(arg)).map(String);
  const hasSet = isButtonSet(args[args.length - 1]);
  const fits =
    args.length >= 1 && args.length <= 3 && texts.length <= 2 && (texts.length === 2) === (args.length === 3);
  if (!fits || (args.length > 1 && !hasSet)) throw signatureError(`Ui.${kind}`, args);
  const [title, text] = texts.length === 2 ? [texts[0] ?? '', texts[1] ?? ''] : ['', texts[0] ?? ''];
  const answer = call('Ui', 'ask', [{ kind, title, text }, hasSet ? String(args[args.length - 1]) : 'OK'], {
    name: `Ui.${kind}`,
    note: title || text,
  }) as {
    button: keyof typeof buttons;
    text: string;
  };
  return { button: buttons[answer.button], text: answer.text };
}

function show(kind: 'sidebar' | 'dialog' | 'modeless', method: string, page: unknown, title?: string): void {
  const output = page as HtmlOutput | null;
  if (typeof output !== 'object' || output === null) throw signatureError(`Ui.${method}`, [page]);
  const heading = title ?? (output.getTitle() || 'Apps Script');
  const shown = { kind, title: heading, text: servedPage(output.getContent()) };
  const size = { width: output.getWidth(), height: output.getHeight() };
  call('Ui', 'show', [shown, size], { name: `Ui.${method}`, note: heading });
}

/** `SpreadsheetApp.getUi()`; throws outside the UI (facts.md 26). */
export function getUi(): Ui {
  call('Ui', 'getUi', []);
  return emulated<Ui>('Ui', {
    Button: buttons,
    ButtonSet: buttonSets,
    alert: (...args: unknown[]) => ask('alert', args).button,
    createAddonMenu: () => createMenu(null),
    createMenu: (caption: string) => createMenu(caption),
    prompt: (...args: unknown[]) => {
      const { button, text } = ask('prompt', args);
      return emulated<PromptResponse>('PromptResponse', {
        getResponseText: () => text,
        getSelectedButton: () => button,
      });
    },
    showModalDialog: (page: HtmlOutput, title: string) => show('dialog', 'showModalDialog', page, title),
    showModelessDialog: (page: HtmlOutput, title: string) =>
      show('modeless', 'showModelessDialog', page, title),
    showSidebar: (page: HtmlOutput) => show('sidebar', 'showSidebar', page),
  });
}
