import type { PageEvent } from '../page-events';
import { closeCross } from './dialog';
import { element } from './element';

/** What a page of the add-on asks of the window that shows it. */
export type FrameRequest =
  | { kind: 'run'; id: number; fn: string; args: unknown[] }
  | { kind: 'close' }
  | { kind: 'size'; width?: number; height?: number }
  | { kind: 'focusEditor' }
  | { kind: 'leave'; isBack: boolean }
  | { kind: 'document'; id: string };

export type FrameAnswer =
  | { kind: 'ran'; id: number; ok: true; value: unknown }
  | { kind: 'ran'; id: number; ok: false; error: { name: string; message: string } };

export interface PageOwner {
  readonly frameOrigin: string;
  readonly frameToken: string;
  run(
    fn: string,
    args: unknown[],
  ): Promise<{ ok: boolean; value?: unknown; error?: { name: string; message: string } }>;
  focusEditor(): void;
  /** The keyboard goes on to the next part of the window, or back. */
  leave(isBack: boolean): void;
  openDocument(id: string): void;
  resized(): void;
}

type OpenedPage = Extract<PageEvent, { kind: 'page' }>;

/** Google's sandbox (guides/html/restrictions); the page's origin is not this page's. */
const SANDBOX =
  'allow-downloads allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-same-origin allow-scripts';

/** Where a script set no size. */
const DIALOG = { width: 600, height: 400 };

/** Sidebar and dialogs of the add-on, one of each at a time, each in a frame of another origin. */
export class AddOnPages {
  readonly sidebar = element('aside', { class: 'sidebar', attributes: { 'aria-label': 'Thanh bên' } });
  private readonly owner: PageOwner;
  private dialog: HTMLDialogElement | null = null;
  private readonly closers = new Map<Window, () => void>();
  private readonly frames = new Map<Window, HTMLIFrameElement>();

  constructor(owner: PageOwner) {
    this.owner = owner;
    this.sidebar.hidden = true;
    window.addEventListener('message', (event) => this.heard(event));
  }

  focusSidebar(): void {
    this.sidebar.querySelector('iframe')?.focus();
  }

  open(page: OpenedPage): void {
    if (page.as === 'sidebar') this.openSidebar(page);
    else this.openDialog(page);
  }

  private openSidebar({ title, page }: OpenedPage): void {
    const close = (): void => {
      this.sidebar.hidden = true;
      this.sidebar.replaceChildren();
      this.owner.resized();
      this.owner.focusEditor();
    };
    const head = element('header', {}, element('h2', { text: title }), closeCross(close));
    const frame = this.frame(title, page);
    this.sidebar.replaceChildren(head, frame);
    this.sidebar.hidden = false;
    this.adopt(frame, close);
    this.owner.resized();
  }

  private openDialog({ title, page, as, width, height }: OpenedPage): void {
    this.dialog?.close();
    const frame = this.frame(title, page);
    frame.style.width = `${width ?? DIALOG.width}px`;
    frame.style.height = `${height ?? DIALOG.height}px`;
    const close = (): void => dialog.close();
    const dialog = element(
      'dialog',
      {
        class: 'dialog page-dialog',
        attributes: { 'aria-label': title },
        on: {
          close: () => {
            dialog.remove();
            if (this.dialog === dialog) this.dialog = null;
          },
        },
      },
      element('h2', { text: title }),
      closeCross(close),
      frame,
    );
    this.dialog = dialog;
    document.body.append(dialog);
    if (as === 'dialog') dialog.showModal();
    else dialog.show();
    this.adopt(frame, close);
  }

  private frame(title: string, page: string): HTMLIFrameElement {
    const { frameOrigin, frameToken } = this.owner;
    const src = `${frameOrigin}/frame/${page}?${new URLSearchParams({ token: frameToken }).toString()}`;
    return element('iframe', { attributes: { title, src, sandbox: SANDBOX } });
  }

  private adopt(frame: HTMLIFrameElement, close: () => void): void {
    const { contentWindow } = frame;
    if (contentWindow === null) return;
    for (const [known, { isConnected }] of this.frames) {
      if (!isConnected) {
        this.frames.delete(known);
        this.closers.delete(known);
      }
    }
    this.frames.set(contentWindow, frame);
    this.closers.set(contentWindow, close);
  }

  /** Only frames that this page opened are heard. */
  private heard({ source, origin, data }: MessageEvent): void {
    const from = source as Window | null;
    const frame = from === null ? undefined : this.frames.get(from);
    if (from === null || frame === undefined || origin !== this.owner.frameOrigin) return;
    const request = data as FrameRequest;
    switch (request.kind) {
      case 'run':
        void this.run(from, request);
        return;
      case 'close':
        this.closers.get(from)?.();
        return;
      case 'size':
        if (frame.closest('dialog') === null) return;
        if (request.width !== undefined) frame.style.width = `${request.width}px`;
        if (request.height !== undefined) frame.style.height = `${request.height}px`;
        return;
      case 'focusEditor': {
        this.owner.focusEditor();
        return;
      }
      case 'leave': {
        this.owner.leave(request.isBack);
        return;
      }
      case 'document': {
        this.owner.openDocument(request.id);
        return;
      }
    }
  }

  private async run(to: Window, { id, fn, args }: Extract<FrameRequest, { kind: 'run' }>): Promise<void> {
    const answer = await this.owner.run(fn, args).then(
      ({ ok, value, error }): FrameAnswer =>
        ok
          ? { kind: 'ran', id, ok, value: value ?? null }
          : { kind: 'ran', id, ok, error: error ?? { name: 'Error', message: '' } },
      (error: unknown): FrameAnswer => ({
        kind: 'ran',
        id,
        ok: false,
        error: { name: 'NetworkError', message: error instanceof Error ? error.message : String(error) },
      }),
    );
    if (this.frames.has(to)) to.postMessage(answer, this.owner.frameOrigin);
  }
}
