import { element } from './element';

export interface DialogButton {
  readonly label: string;
  readonly value: string;
  readonly isMain?: boolean;
}

interface DialogSettings {
  readonly title: string;
  readonly text: string;
  readonly buttons: readonly DialogButton[];
  /** Asks for a line of text as well. */
  readonly asksText?: boolean;
  /** Smaller, in grey: our words under Google's. */
  readonly remark?: string;
}

/** A modal question; closing it without a button gives CLOSE, as Google's does. */
export function ask(settings: DialogSettings): Promise<{ button: string; text: string }> {
  const { title, text, buttons, asksText = false, remark } = settings;
  return new Promise((resolve) => {
    const input = element('input', {
      class: 'dialog-input',
      attributes: { type: 'text', 'aria-label': text },
    });
    const finish = (button: string): void => {
      dialog.close();
      dialog.remove();
      resolve({ button, text: input.value });
    };
    const dialog = element(
      'dialog',
      {
        class: 'dialog',
        attributes: { 'aria-label': title === '' ? 'Thông báo' : title },
        on: {
          cancel: (event) => {
            event.preventDefault();
            finish('CLOSE');
          },
        },
      },
      title === '' ? null : element('h2', { text: title }),
      text === '' ? null : element('p', { class: 'dialog-text', text }),
      remark === undefined ? null : element('p', { class: 'dialog-remark', text: remark }),
      asksText ? input : null,
      buttonRow(buttons, finish),
      closeCross(() => finish('CLOSE')),
    );
    dialog.addEventListener('keydown', (event) => {
      keepFromGrid(event);
      if (event.key === 'Escape') finish('CLOSE');
      else if (event.key === 'Enter' && event.target === input)
        finish(buttons.find(({ isMain }) => isMain)?.value ?? 'OK');
    });
    document.body.append(dialog);
    dialog.showModal();
    (asksText ? input : dialog.querySelector<HTMLElement>('.main'))?.focus();
  });
}

function buttonRow(buttons: readonly DialogButton[], finish: (value: string) => void): HTMLElement {
  const made = buttons.map(({ label, value, isMain = false }) =>
    element('button', {
      class: isMain ? 'main' : 'plain',
      text: label,
      attributes: { type: 'button' },
      on: { click: () => finish(value) },
    }),
  );
  return element('div', { class: 'dialog-buttons' }, ...made);
}

/** The grid library takes keys wherever they are pressed. */
export function keepFromGrid(event: KeyboardEvent): void {
  event.stopPropagation();
}

export function closeCross(close: () => void): HTMLElement {
  return element('button', {
    class: 'cross',
    text: '×',
    attributes: { type: 'button', 'aria-label': 'Đóng' },
    on: { click: close },
  });
}

const LABELS: Readonly<Record<string, string>> = { OK: 'OK', CANCEL: 'Hủy', YES: 'Có', NO: 'Không' };

/** The buttons of a ButtonSet, in Google's order: the main one last. */
export function buttonsOf(set: string): DialogButton[] {
  const values = set.split('_').reverse();
  return values.map((value) => ({
    label: LABELS[value] ?? value,
    value,
    ...(value === 'OK' || value === 'YES' ? { isMain: true } : {}),
  }));
}

export async function tell(title: string, text: string, remark?: string): Promise<void> {
  await ask({ title, text, buttons: buttonsOf('OK'), ...(remark === undefined ? {} : { remark }) });
}
