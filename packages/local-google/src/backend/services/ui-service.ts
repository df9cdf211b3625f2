import type { JsonValue } from '../../json-value';
import { scopeRefusal } from '../execution/faults';
import type { MenuEntry } from '../../contract';
import { serviceError, type ExecutionContext, type PageSize, type Service, type Shown } from '../service';

const UI_SCOPE = 'https://www.googleapis.com/auth/script.container.ui';

/** facts.md 26, Google's words. */
const NO_UI = 'Cannot call SpreadsheetApp.getUi() from this context.';

interface Answer {
  button: string;
  text?: string;
}

/** What the driver of a run answers and gathers. */
export interface UiDriver {
  /** The next answer to a dialog; undefined dismisses it. */
  nextAnswer(executionId: string): Answer | undefined;
  addMenu(executionId: string, menu: MenuEntry): void;
  /** Asks a person who watches; undefined where nobody does. */
  askLive(executionId: string, dialog: Shown, buttons: string): Promise<Answer> | undefined;
}

const METHOD_BY_KIND: Readonly<Record<string, string>> = {
  sidebar: 'Ui.showSidebar',
  dialog: 'Ui.showModalDialog',
  modeless: 'Ui.showModelessDialog',
};

/** Dialogs as the driver answers them, and what was shown. */
export class UiBackend implements Service {
  private readonly driver: UiDriver;
  private readonly dropLocks: (executionId: string) => void;

  constructor(driver: UiDriver, dropLocks: (executionId: string) => void) {
    this.driver = driver;
    this.dropLocks = dropLocks;
  }

  handle(
    context: ExecutionContext,
    method: string,
    args: readonly JsonValue[],
  ): JsonValue | Promise<JsonValue> {
    switch (method) {
      case 'getUi':
        if (!context.uiAvailable) throw serviceError(NO_UI);
        return null;
      case 'ask':
        return this.ask(context, args[0] as unknown as Shown, args[1] as string);
      case 'show':
        return this.show(context, args[0] as unknown as Shown, (args[1] ?? {}) as PageSize);
      case 'addMenu':
        this.driver.addMenu(context.id, args[0] as unknown as MenuEntry);
        return null;
      default:
        throw serviceError(`not emulated: Ui.${method}`);
    }
  }

  /** alert and prompt suspend the script and drop its locks (facts.md 25). */
  private async ask(context: ExecutionContext, shown: Shown, buttons: string): Promise<JsonValue> {
    this.dropLocks(context.id);
    context.show(shown);
    const given = this.driver.nextAnswer(context.id);
    const { button, text } = given ??
      (await this.driver.askLive(context.id, shown, buttons)) ?? { button: 'CLOSE' };
    return { button, text: text ?? '' };
  }

  /** Sidebars and dialogs do not open in LIMITED or NONE (editor-auth-lifecycle). */
  private show(context: ExecutionContext, shown: Shown, size: PageSize): JsonValue {
    if (!context.scopes.has(UI_SCOPE)) throw scopeRefusal(METHOD_BY_KIND[shown.kind] ?? 'Ui', UI_SCOPE);
    context.show(shown, size);
    return null;
  }
}
