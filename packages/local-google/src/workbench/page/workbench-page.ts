import type { MenuEntry } from '../../client';
import type { PersonCommand } from '../../backend/person/person';
import type { Person } from '../project';
import type { HostNews, PageEvent, StartAnswer } from '../page-events';
import { AddOnPages } from './add-on-pages';
import { Book } from './book';
import { ask, buttonsOf, tell } from './dialog';
import { DocumentsDialog } from './documents-dialog';
import { element } from './element';
import type { Grid } from './grid';
import { GridKeys } from './grid-keys';
import { HoverNote } from './hover-note';
import { closeMenu, openMenu } from './menu';
import { MenuBar } from './menu-bar';
import { copiedTable } from './pasted-table';
import { Panes } from './panes';
import { PeopleSwitch } from './people-switch';
import type { Server } from './server';
import { barMenus, contextItems, type MenuActions } from './sheet-menus';
import { SheetTabs } from './sheet-tabs';
import { Toasts } from './toasts';
import { createGrid } from './univer/univer-view';

/** The whole page: what stands where, and which part hears what. */
export class WorkbenchPage {
  private readonly root: HTMLElement;
  private readonly server: Server;
  private readonly person: Person;
  private readonly gridBox = element('div', { class: 'grid', attributes: { 'aria-keyshortcuts': 'F6' } });
  private readonly menuBar = new MenuBar();
  private readonly toasts = new Toasts();
  private readonly note = new HoverNote();
  private readonly tabs: SheetTabs;
  private readonly people: PeopleSwitch;
  private readonly pages: AddOnPages;
  private readonly documents: DocumentsDialog;
  private readonly grid: Grid;
  private readonly book: Book;
  private addOnMenus: readonly MenuEntry[] = [];
  private reopening: HTMLElement | null = null;

  constructor(root: HTMLElement, server: Server, start: StartAnswer, person: Person) {
    this.root = root;
    this.server = server;
    this.person = person;
    this.people = new PeopleSwitch(start.people, person);
    this.documents = new DocumentsDialog(server, start.texts.noDocuments);
    this.tabs = new SheetTabs((sheetId) => this.book.show(sheetId));
    this.pages = new AddOnPages({
      frameOrigin: start.frameOrigin,
      frameToken: start.frameToken,
      run: (fn, args) => server.rpc(fn, args, this.book.cursor()),
      focusEditor: () => this.grid.focus(),
      leave: (isBack) => panes.move(isBack),
      openDocument: (id) => void this.documents.preview(id),
      resized: () => window.dispatchEvent(new Event('resize')),
    });
    this.layOut(start.name, start.texts.title);
    const panes = new Panes([
      { root: this.menuBar.root, focus: () => this.menuBar.focus() },
      { root: this.gridBox, focus: () => this.grid.focus() },
      { root: this.pages.sidebar, focus: () => this.pages.focusSidebar() },
      { root: this.tabs.root, focus: () => this.tabs.focus() },
    ]);
    this.grid = createGrid(this.gridBox, {
      typed: (sheetId, block) => {
        if (this.requireEditor()) this.tried(this.book.type(sheetId, block));
      },
      mayEdit: () => this.requireEditor(),
      editEnded: () => setTimeout(() => this.book.settled(), 0),
      selected: () => this.book.showFrame(),
      hovered: (row, column, note) => this.note.show(note, this.book.help(row, column)),
    });
    this.book = new Book(server, this.grid, (sheets, active) => this.tabs.show(sheets, active));
    new GridKeys(this.gridBox, {
      isEditing: () => this.grid.isEditing(),
      act: (command) => this.act(command),
      copied: () => copiedTable(this.book.selectedTexts()),
      cut: () => this.act({ kind: 'clear', range: this.grid.selection().range }),
      pasted: (values) => {
        if (this.requireEditor()) this.tried(this.book.paste(values));
      },
    });
    this.gridBox.addEventListener('contextmenu', (event) => {
      event.preventDefault();
      this.note.hide();
      openMenu(contextItems(this.actions()), { x: event.clientX, y: event.clientY });
    });
  }

  async open(): Promise<void> {
    this.server.listen(
      (event) => this.heard(event),
      () => this.tried(this.book.load()),
    );
    await this.book.load();
    const { menus, error } = await this.server.open();
    this.addOnMenus = menus;
    this.showMenus();
    if (error !== undefined) await tell('Lỗi khi mở', `${error.name}: ${error.message}`);
    document.documentElement.dataset['ready'] = 'true';
  }

  private layOut(name: string, title: string): void {
    const head = element(
      'header',
      { class: 'head' },
      element('div', { class: 'title' }, element('h1', { text: name }), this.menuBar.root),
      this.people.root,
    );
    const middle = element('div', { class: 'middle' }, this.gridBox, this.pages.sidebar);
    this.root.append(head, middle, this.tabs.root, this.toasts.root, this.note.root);
    document.title = `${name} – ${title}`;
    this.showMenus();
  }

  private showMenus(): void {
    this.menuBar.show(barMenus(this.actions(), this.addOnMenus));
  }

  private get isViewer(): boolean {
    return this.person.role === 'viewer';
  }

  private requireEditor(): boolean {
    if (this.isViewer) this.toasts.show('Chỉ xem', 'Bạn chỉ có quyền xem bảng tính này.');
    return !this.isViewer;
  }

  private actions(): MenuActions {
    return {
      selection: () => this.grid.selection().range,
      sheet: () => this.book.sheet(),
      mayEdit: () => !this.isViewer,
      act: (command) => this.act(command),
      copy: () => void navigator.clipboard.writeText(copiedTable(this.book.selectedTexts()).text),
      runMenu: (fn) => this.tried(this.runMenu(fn)),
      documents: () => this.tried(this.documents.list()),
      exportWorkbook: () => location.assign(this.server.address('/api/workbook.xlsx')),
    };
  }

  private act(command: PersonCommand): void {
    if (this.requireEditor()) this.tried(this.book.act(command));
  }

  private async runMenu(fn: string): Promise<void> {
    const running = this.toasts.wait('Đang chạy tập lệnh…');
    try {
      const { ok, error } = await this.server.menu(fn, this.book.cursor());
      if (!ok) await tell('Lỗi', `${error?.name ?? 'Error'}: ${error?.message ?? ''}`);
    } finally {
      running.remove();
    }
  }

  private heard(event: PageEvent): void {
    switch (event.kind) {
      case 'view': {
        this.book.change(event.patch);
        return;
      }
      case 'selected': {
        this.book.jump(event.sheetId, event.range);
        return;
      }
      case 'asked': {
        this.tried(this.asked(event));
        return;
      }
      case 'page': {
        this.pages.open(event);
        return;
      }
      case 'toast': {
        this.toasts.show(event.title, event.text);
        return;
      }
      case 'present': {
        this.people.present(event.users);
        return;
      }
      case 'files': {
        this.toasts.show('Đã lưu văn bản', 'Xem ở menu Tệp → Văn bản đã lập.');
        return;
      }
      case 'host': {
        this.hostNews(event.news);
        return;
      }
      case 'progress':
      case 'ready':
    }
  }

  private hostNews(news: HostNews): void {
    this.reopening?.remove();
    this.reopening = news === 'stopped' ? this.toasts.wait('Bảng tính vừa ngừng; đang mở lại…') : null;
    if (news === 'given up')
      this.toasts.wait('Bảng tính đã ngừng và không mở lại được. Nhấn Ctrl+C ở cửa sổ lệnh rồi chạy lại.');
    if (news !== 'reopened') return;
    this.toasts.show('Đã mở lại bảng tính', 'Những gì đã lưu vẫn còn.');
    this.tried(this.book.load());
  }

  private async asked({ question, dialog }: Extract<PageEvent, { kind: 'asked' }>): Promise<void> {
    closeMenu();
    const { kind, title, text, buttons } = dialog;
    const answer = await ask({ title, text, buttons: buttonsOf(buttons), asksText: kind === 'prompt' });
    await this.server.answer(question, answer.button, answer.text);
    this.grid.focus();
  }

  /** What went wrong is said, never swallowed. The title leaves open whether it was done: the answer may be lost alone. */
  private tried(work: Promise<unknown>): void {
    work.catch((error: unknown) => {
      this.toasts.show('Gặp trục trặc', error instanceof Error ? error.message : String(error));
    });
  }
}
