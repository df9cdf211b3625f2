import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { BrowserContext, FrameLocator, Page } from 'playwright-core';
import { describeInBrowser, openBrowser } from '../support/browser';
import {
  benchUrl,
  buildPage,
  eventually,
  openAs,
  OWNER,
  startBench,
  type TestBench,
} from '../support/workbench';

const SCRIPT = `
  function onOpen() {
    SpreadsheetApp.getUi().createMenu('Thử')
      .addItem('Mở thanh bên', 'sidebar').addItem('Mở hộp', 'box').addItem('Hỏi tên', 'askName').addToUi();
  }
  function page(title) { return HtmlService.createHtmlOutputFromFile('trang').setTitle(title); }
  function sidebar() { SpreadsheetApp.getUi().showSidebar(page('Thanh thử')); }
  function box() { SpreadsheetApp.getUi().showModalDialog(page('').setWidth(420).setHeight(260), 'Hộp thử'); }
  function askName() {
    const ui = SpreadsheetApp.getUi();
    const answer = ui.prompt('Tên xóm', 'Nhập tên xóm', ui.ButtonSet.OK_CANCEL);
    SpreadsheetApp.getActiveSpreadsheet().toast(answer.getSelectedButton() + ' ' + answer.getResponseText(), 'Đã nhận');
  }
  function where() { return SpreadsheetApp.getActiveRange().getA1Notation(); }
  function twice(n) { return n * 2; }
  function fails() { throw new Error('Hỏng rồi'); }
  function when() { return new Date(0); }
  function jump() { SpreadsheetApp.getActiveSheet().getRange('C7').activate(); }
  function hidden_() { return 1; }
  // The workbench opens its demonstration through this.
  function rpc() { return JSON.stringify({ ok: true, data: {} }); }`;

const PAGE = `<!doctype html><html><head><base target="_top"></head><body><p id="said">chào</p><script>
  var said = document.getElementById('said');
  function say(value, user) { said.textContent = JSON.stringify([value instanceof Error ? value.message : value, user === undefined ? null : user]); }
  var run = google.script.run.withSuccessHandler(say).withFailureHandler(say);
  function ten() {
    var back = 0;
    for (var i = 0; i < 14; i++) google.script.run.withSuccessHandler(function () { back++; said.textContent = back + ' về'; }).twice(i);
  }
  function illegal() { try { run.twice(new Date()); } catch (error) { said.textContent = error.message; } }
  function reach() { try { said.textContent = String(parent.document.title); } catch (error) { said.textContent = 'bị chặn'; } }
</script></body></html>`;

describeInBrowser('workbench: pages of an add-on', () => {
  let folder: string;
  let bench: TestBench;
  let browser: { context: BrowserContext; close: () => Promise<void> };
  const opened: { close: () => Promise<void> }[] = [];
  let page: Page;

  beforeAll(async () => {
    buildPage();
    folder = mkdtempSync(join(tmpdir(), 'loa-xom-script-'));
    mkdirSync(join(folder, 'pushed'));
    writeFileSync(join(folder, 'pushed/code.js'), SCRIPT);
    writeFileSync(join(folder, 'pushed/trang.html'), PAGE);
    bench = await startBench({ scriptDir: join(folder, 'pushed') });
    opened.push(bench);
    browser = await openBrowser();
    opened.unshift(browser);
    page = await openAs(browser.context, bench, OWNER);
  }, 120_000);

  afterAll(async () => {
    for (const { close } of opened) await close();
    rmSync(folder, { recursive: true, force: true });
  });

  const menu = async (item: string): Promise<void> => {
    await page.getByRole('menuitem', { name: 'Thử' }).click();
    await page.getByRole('menuitem', { name: item }).click();
  };

  const frame = (title: string): FrameLocator => page.frameLocator(`iframe[title="${title}"]`);

  /** A line of script in the page, as if it stood there. */
  const runIn = async (title: string, script: string): Promise<void> => {
    const element = await page.locator(`iframe[title="${title}"]`).elementHandle();
    await (await element?.contentFrame())?.evaluate(`void (() => { ${script}; })()`);
  };

  /** What the page says after running that line of script in it. */
  const after = async (title: string, script: string, wanted: string): Promise<string | null> => {
    await runIn(title, script);
    return eventually(
      () => frame(title).locator('#said').textContent(),
      (text) => text === wanted,
    );
  };

  it('a sidebar of 300 px opens from the menu; google.script.run answers with its user object', async () => {
    await menu('Mở thanh bên');
    await frame('Thanh thử').locator('#said').waitFor();
    const box = await page.locator('.sidebar iframe').boundingBox();
    expect(box?.width).toBe(300);
    const script = "run.withUserObject({ xom: 'Hạ' }).twice(21)";
    expect(await after('Thanh thử', script, '[42,{"xom":"Hạ"}]')).toBe('[42,{"xom":"Hạ"}]');
  });

  it('facts 27 and 28: failures reach the handler, Dates do not cross, private names are not there', async () => {
    expect(await after('Thanh thử', 'run.fails()', '["Hỏng rồi",null]')).toBe('["Hỏng rồi",null]');
    expect(await after('Thanh thử', 'run.when()', '[null,null]')).toBe('[null,null]');
    const words = 'Failed due to illegal value in property: 0';
    expect(await after('Thanh thử', 'illegal()', words)).toBe(words);
    expect(await after('Thanh thử', 'said.textContent = typeof run.hidden_', 'undefined')).toBe('undefined');
    expect(await after('Thanh thử', 'ten()', '14 về')).toBe('14 về');
  });

  it('a page of the add-on stands under another origin and cannot reach into the workbench', async () => {
    expect(await after('Thanh thử', 'reach()', 'bị chặn')).toBe('bị chặn');
  });

  it('what a page stores in the browser is kept, and its origin may not ask the server itself', async () => {
    const keep = "localStorage.setItem('a', 'giữ'); said.textContent = localStorage.getItem('a')";
    expect(await after('Thanh thử', keep, 'giữ')).toBe('giữ');
    const url = benchUrl(bench.running.url, 'api/view', { user: OWNER, client: 'test' });
    const ask = `fetch('${url}').then(() => (said.textContent = 'được'), () => (said.textContent = 'không'))`;
    expect(await after('Thanh thử', ask, 'không')).toBe('không');
    const origin = await page.locator('iframe[title="Thanh thử"]').getAttribute('src');
    const answer = await fetch(url, { headers: { origin: new URL(origin ?? '').origin } });
    expect(answer.status).toBe(403);
  });

  it('a script sees the person’s cursor and moves it', async () => {
    expect(await after('Thanh thử', 'run.jump()', '[null,null]')).toBe('[null,null]');
    expect(await after('Thanh thử', 'run.where()', '["C7",null]')).toBe('["C7",null]');
    expect(await page.locator('header input').first().inputValue()).toBe('C7');
  });

  it('a modal dialog has the size that the script set and closes itself', async () => {
    await menu('Mở hộp');
    await frame('Hộp thử').locator('#said').waitFor();
    expect(await page.locator('dialog iframe').boundingBox()).toMatchObject({ width: 420, height: 260 });
    await runIn('Hộp thử', 'google.script.host.close()');
    await page.locator('dialog iframe').waitFor({ state: 'detached' });
  });

  it('fact 25: a prompt suspends the script until a person answers; its toast is shown', async () => {
    await menu('Hỏi tên');
    const dialog = page.getByRole('dialog');
    await dialog.locator('input').fill('Thôn Hạ');
    await dialog.getByRole('button', { name: 'OK' }).click();
    await page.getByText('OK Thôn Hạ').waitFor();
  });
});
