import { closeCross, keepFromGrid } from './dialog';
import { element } from './element';
import type { Server } from './server';

/** The documents that the add-on made, and their pages where this machine can print them. */
export class DocumentsDialog {
  private readonly server: Server;
  private readonly noDocuments: string;
  private dialog: HTMLDialogElement | null = null;

  constructor(server: Server, noDocuments: string) {
    this.server = server;
    this.noDocuments = noDocuments;
  }

  async list(): Promise<void> {
    const { files, canPreview } = await this.server.files();
    const rows = files.map(({ id, name, createdTime }) =>
      element(
        'li',
        {},
        element(
          'div',
          { class: 'document-name' },
          element('strong', { text: name }),
          element('span', { text: new Date(createdTime).toLocaleString('vi-VN') }),
        ),
        canPreview ? this.previewButton(id, name) : null,
        this.downloadLink(id),
      ),
    );
    const body =
      rows.length === 0
        ? element('p', {
            class: 'empty',
            text: this.noDocuments,
          })
        : element('ul', { class: 'documents' }, ...rows);
    this.show('Văn bản đã lập', body);
  }

  /** Pages as they would be printed; downloads where that is not possible. */
  async preview(id: string): Promise<void> {
    const { files, canPreview } = await this.server.files();
    const name = files.find((file) => file.id === id)?.name ?? 'Văn bản';
    if (!canPreview) {
      this.downloadLink(id).click();
      return;
    }
    const src = this.server.address(`/files/${id}/preview`);
    const frame = element('iframe', { class: 'preview', attributes: { src, title: name } });
    this.show(name, element('div', {}, this.downloadLink(id), frame));
  }

  private previewButton(id: string, name: string): HTMLElement {
    return element('button', {
      class: 'plain',
      text: 'Xem trang in',
      attributes: { type: 'button', 'aria-label': `Xem trang in ${name}` },
      on: { click: () => void this.preview(id) },
    });
  }

  private show(title: string, body: HTMLElement): void {
    this.dialog?.close();
    const dialog = element('dialog', { class: 'dialog wide', attributes: { 'aria-label': title } });
    dialog.append(
      element('h2', { text: title }),
      closeCross(() => dialog.close()),
      body,
    );
    dialog.addEventListener('close', () => dialog.remove());
    dialog.addEventListener('keydown', (event) => {
      keepFromGrid(event);
      if (event.key === 'Escape') dialog.close();
    });
    this.dialog = dialog;
    document.body.append(dialog);
    dialog.showModal();
  }

  private downloadLink(id: string): HTMLAnchorElement {
    return element('a', {
      class: 'plain',
      text: 'Tải .docx',
      attributes: { href: this.server.address(`/files/${id}/download`), download: '' },
    });
  }
}
