import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import type { FrameLocator, Page } from 'playwright-core';
import type { StandStill } from 'local-google/workbench';
import { openWorkbookFile } from '../../cli/files/workbook-file';
import { type Browser, describeInBrowser, openBrowser } from '../support/browser';
import { MEETING, newToken, OFFICIAL, OWNER, prepareCommune, withCommune } from '../support/commune-host';
import {
  atRestIn,
  buildPage,
  cellOf,
  eventually,
  goTo,
  openAs,
  openSidebar,
  startBench,
  type TestBench,
  viewOf,
} from '../support/workbench';

const [ONE, OTHER] = [OFFICIAL, OWNER];
const TAB = 'Hoạt động';

/** The row that is saved, known by its Mã wherever it stands. */
const CODE = 'HD003';
const ROWS = 7;

/** What the save of the form writes in its one batch is handed over here, after all that it reads. */
const BETWEEN_READ_AND_FLUSH = 'SpreadsheetApp.flush';

type Row = Readonly<Record<string, string>>;

interface Struck {
  readonly act: string;
  /** What the other does by mouse and keyboard, `place` being where the row stands that is being saved. */
  readonly does: (page: Page, place: number) => Promise<void>;
  /** What is other in the tab because of it: rows that are gone, cells that were typed. */
  readonly changes: (rows: readonly Row[], place: number) => readonly Row[];
}

const menu = async (page: Page, bar: string, item: RegExp): Promise<void> => {
  await page.getByRole('menuitem', { name: bar, exact: true }).click();
  await page.getByRole('menuitem', { name: item }).click();
};

const MOVED_ONLY: Struck['changes'] = (rows) => rows;

const STRUCK: readonly Struck[] = [
  {
    act: 'sort',
    does: async (page) => {
      await goTo(page, TAB, 'A2');
      await menu(page, 'Dữ liệu', /theo cột A \(Z đến A\)/);
    },
    changes: MOVED_ONLY,
  },
  {
    act: 'insert',
    does: async (page, place) => {
      await goTo(page, TAB, `A${String(place - 1)}`);
      await menu(page, 'Chèn', /^Chèn hàng phía trên/);
    },
    changes: MOVED_ONLY,
  },
  {
    act: 'delete',
    does: async (page, place) => {
      await goTo(page, TAB, `A${String(place - 1)}`);
      await menu(page, 'Chỉnh sửa', /^Xóa hàng/);
    },
    changes: (rows, place) => rows.filter((row) => row['place'] !== String(place - 1)),
  },
  {
    act: 'move',
    does: async (page, place) => {
      await goTo(page, TAB, `A${String(place)}`);
      await menu(page, 'Chỉnh sửa', /^Di chuyển hàng xuống/);
    },
    changes: MOVED_ONLY,
  },
];

describeInBrowser('workbench: a save that somebody strikes between its read and its flush', () => {
  let bench: TestBench;
  let one: Page;
  let other: Page;
  const opened: { close: () => Promise<void> }[] = [];
  /** What is done while the next save of the form stands before its flush, and whether it was. */
  let strike: (() => Promise<void>) | null = null;
  let struck: Promise<void> | null = null;

  const standStill: StandStill = {
    before: ({ user, args: [message] }) =>
      user === ONE && strike !== null && String(message).includes('"saveRow"')
        ? BETWEEN_READ_AND_FLUSH
        : null,
    meanwhile: () => {
      struck = strike?.() ?? null;
      strike = null;
      return struck ?? Promise.resolve();
    },
  };

  beforeAll(async () => {
    buildPage();
    const folder = mkdtempSync(join(tmpdir(), 'struck-save-'));
    const path = join(folder, 'so.xlsx');
    await makeWorkbook(path);
    const file = openWorkbookFile(path);
    bench = await startBench({ file, standStill });
    opened.push(bench, {
      close: () => {
        file.close();
        rmSync(folder, { recursive: true });
        return Promise.resolve();
      },
    });
    const window = async (user: string): Promise<Page> => {
      const browser: Browser = await openBrowser();
      opened.unshift(browser);
      return openAs(browser.context, bench, user);
    };
    [one, other] = [await window(ONE), await window(OTHER)];
  }, 180_000);
  afterEach(() => {
    [strike, struck] = [null, null];
  });
  afterAll(async () => {
    for (const { close } of opened) await close();
  });

  /** Rows without evidence: «Kiểm tra» opens what it asks about. */
  const makeWorkbook = async (path: string): Promise<void> => {
    const prepared = await prepareCommune();
    await withCommune(prepared, async (commune) => {
      for (let n = 1; n <= ROWS; n++) {
        const cells = { ...MEETING, date: `0${String(n)}/06/2024`, note: `r${String(n)}`, evidence: '' };
        await commune.data(OFFICIAL, { command: 'saveRow', tab: 'activities', token: newToken(), cells });
      }
      await commune.host.exportXlsx(commune.spreadsheetId, path);
    });
  };

  /** Every row of the tab that is not blank, by header, with where it stands. */
  const rowsNow = async (): Promise<Row[]> => {
    const sheet = (await viewOf(bench)).sheets.find(({ name }) => name === TAB);
    const lines = new Map<number, Map<number, string>>();
    for (const [row, column, cell] of sheet?.cells ?? []) {
      if (cell?.t === undefined || cell.t === '') continue;
      lines.set(row, (lines.get(row) ?? new Map<number, string>()).set(column, cell.t));
    }
    const headers = lines.get(0) ?? new Map<number, string>();
    return [...lines]
      .filter(([row]) => row > 0)
      .map(([row, cells]): Row => {
        const named = [...cells].map(([column, text]) => [headers.get(column) ?? '', text] as const);
        return { ...Object.fromEntries(named), place: String(row + 1) };
      });
  };
  const contents = (rows: readonly Row[]): readonly string[] =>
    rows
      .map((row) => Object.entries(row).filter(([header]) => header !== 'place'))
      .map((cells) => JSON.stringify(cells.sort()))
      .sort();
  const targetOf = (rows: readonly Row[]): Row => rows.find((row) => row['Mã'] === CODE) ?? {};
  const placeOf = (row: Row): number => Number(row['place']);

  /** The target in the form of one's sidebar, with another Ghi chú typed. */
  const typeInForm = async (place: number, note: string): Promise<FrameLocator> => {
    await goTo(one, TAB, `B${String(place)}`);
    const sidebar = await openSidebar(one, 'Kiểm tra');
    await sidebar.getByRole('button', { name: 'Mở để sửa' }).first().click();
    await sidebar.locator('.form').waitFor();
    await sidebar.getByLabel('Ghi chú').fill(note);
    return sidebar;
  };
  const saveStruck = async (sidebar: FrameLocator, does: () => Promise<void>): Promise<void> => {
    strike = does;
    await sidebar.getByRole('button', { name: 'Lưu', exact: true }).click();
    await sidebar.getByText(/Đúng lúc lưu, có người/).waitFor();
    await atRestIn(sidebar);
    // The other could do it: the window was there, and nobody was locked out.
    expect(struck).not.toBeNull();
    await struck;
  };
  const retry = async (sidebar: FrameLocator): Promise<void> => {
    await sidebar.getByRole('button', { name: 'Thử lại' }).click();
    await atRestIn(sidebar);
  };
  /** What the person reads: tab and row, that nothing was saved, and what to do. */
  const told = async (sidebar: FrameLocator): Promise<string> =>
    sidebar.getByText(/Đúng lúc lưu, có người/).innerText();

  it.each(STRUCK)(
    'A.3: $act by a second browser while the form saves: told by tab and row, all stands, and saving again finds the row',
    async ({ act, does, changes }) => {
      const place = placeOf(targetOf(await rowsNow()));
      const sidebar = await typeInForm(place, `Gõ lúc ${act}`);
      // Opening the sidebar brought column Kiểm tra up to date.
      const before = await rowsNow();
      await saveStruck(sidebar, async () => {
        const was = JSON.stringify(await rowsNow());
        await does(other, place);
        await eventually(
          async () => JSON.stringify(await rowsNow()),
          (now) => now !== was,
        );
      });
      expect(await told(sidebar)).toContain(`trong tab «${TAB}» (dòng ${String(place)})`);
      expect(await told(sidebar)).toContain('đã trả lại nguyên như cũ và chưa lưu gì; xin bấm lưu lại');
      const left = await rowsNow();
      expect(placeOf(targetOf(left))).not.toBe(place);
      expect(contents(left)).toEqual(contents(changes(before, place)));

      await retry(sidebar);
      await sidebar.getByText('Đã lưu', { exact: true }).waitFor();
      const saved = await rowsNow();
      expect(targetOf(saved)['Ghi chú']).toBe(`Gõ lúc ${act}`);
      const others = (rows: readonly Row[]): readonly string[] =>
        contents(rows.filter((row) => row['Mã'] !== CODE));
      expect(others(saved)).toEqual(others(left));
    },
  );

  it('A.3: typing into the same cell by a second browser while the form saves: both are shown, and none is lost', async () => {
    const place = placeOf(targetOf(await rowsNow()));
    const cell = (await noteCell()) + String(place);
    const sidebar = await typeInForm(place, 'Gõ trong biểu mẫu');
    const before = await rowsNow();
    await saveStruck(sidebar, async () => {
      await goTo(other, TAB, cell);
      await other.keyboard.type('Gõ trong bảng');
      await other.keyboard.press('Enter');
      await eventually(
        async () => (await cellOf(bench, TAB, cell))?.t,
        (text) => text === 'Gõ trong bảng',
      );
    });
    expect(await told(sidebar)).toContain(`trong tab «${TAB}» (dòng ${String(place)})`);
    const left = await rowsNow();
    expect(targetOf(left)['Ghi chú']).toBe('Gõ trong bảng');
    const others = (rows: readonly Row[]): readonly string[] =>
      contents(rows.filter((row) => row['Mã'] !== CODE));
    expect(others(left)).toEqual(others(before));

    await retry(sidebar);
    await sidebar.getByText('Dòng này vừa có người sửa').waitFor();
    expect(await sidebar.locator('.versions', { hasText: 'Ghi chú' }).innerText()).toMatch(
      /Gõ trong biểu mẫu[\s\S]*Gõ trong bảng/,
    );
    expect(targetOf(await rowsNow())['Ghi chú']).toBe('Gõ trong bảng');
    await sidebar.getByRole('button', { name: 'Lưu theo lựa chọn' }).click();
    await sidebar.getByText('Đã lưu', { exact: true }).waitFor();
    expect(targetOf(await rowsNow())['Ghi chú']).toBe('Gõ trong biểu mẫu');
  });

  it('A.3: the row itself deleted by a second browser while the form saves: told, what was typed can become a new row', async () => {
    const place = placeOf(targetOf(await rowsNow()));
    const sidebar = await typeInForm(place, 'Vẫn cần');
    const before = await rowsNow();
    await saveStruck(sidebar, async () => {
      await goTo(other, TAB, `A${String(place)}`);
      await menu(other, 'Chỉnh sửa', /^Xóa hàng/);
      await eventually(
        async () => targetOf(await rowsNow())['Mã'],
        (found) => found === undefined,
      );
    });
    const kept = contents(before.filter((row) => row['Mã'] !== CODE));
    expect(contents(await rowsNow())).toEqual(kept);

    await retry(sidebar);
    await sidebar.getByText('Dòng này không còn trong bảng').waitFor();
    await sidebar.getByRole('button', { name: 'Ghi thành dòng mới' }).click();
    await sidebar.getByText('Đã lưu', { exact: true }).waitFor();
    const left = await rowsNow();
    expect(left.filter((row) => row['Ghi chú'] === 'Vẫn cần')).toHaveLength(1);
    expect(contents(left.filter((row) => row['Ghi chú'] !== 'Vẫn cần'))).toEqual(kept);
  });

  const noteCell = async (): Promise<string> => {
    const sheet = (await viewOf(bench)).sheets.find(({ name }) => name === TAB);
    const header = sheet?.cells.find(([row, , cell]) => row === 0 && cell?.t === 'Ghi chú');
    return String.fromCharCode(65 + (header?.[1] ?? 0));
  };
});
