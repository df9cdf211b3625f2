import { describe, expect, it } from '@jest/globals';
import { withScript } from '../support/script-host';

const SCRIPT = `
  function sidebar() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('trang').setTitle('Loa Xóm')); }
  function dialogs() {
    const ui = SpreadsheetApp.getUi();
    ui.showModalDialog(HtmlService.createHtmlOutput('<p>a</p>').setWidth(300), 'Hộp');
    ui.showModelessDialog(HtmlService.createHtmlOutput('b'), 'Nổi');
  }
  function template(name) { const t = HtmlService.createTemplateFromFile('mau'); t.name = name; t.rows = [1, 2]; return t.evaluate().getContent(); }
  function inline(source, x) { const t = HtmlService.createTemplate(source); t.x = x; return t.evaluate().getContent(); }
  function menus() {
    const ui = SpreadsheetApp.getUi();
    ui.createMenu('Loa Xóm').addItem('Kiểm tra', 'check').addSeparator().addSubMenu(ui.createMenu('Khác').addItem('Sửa', 'fix')).addToUi();
    ui.createAddonMenu().addItem('Mở', 'open').addToUi();
  }
  function questions() {
    const ui = SpreadsheetApp.getUi();
    const yes = ui.alert('Tiêu đề', 'Xóa?', ui.ButtonSet.YES_NO) === ui.Button.YES;
    const answer = ui.prompt('Tên thôn', ui.ButtonSet.OK_CANCEL);
    return [yes, String(answer.getSelectedButton()), answer.getResponseText(), String(ui.alert('Hết'))];
  }
  function wrong() { SpreadsheetApp.getUi().alert(); }`;

const files = {
  'trang.html': '<b>Chào</b>',
  'mau.html':
    '<p title="<?= name ?>"><?= name ?></p><? for (const r of rows) { ?>[<?= r ?>]<? } ?><?!= "<i>" ?>',
};

describe('HtmlService and Ui', () => {
  it('sidebars and dialogs are recorded with title and page', () =>
    withScript(
      SCRIPT,
      async ({ run }) => {
        expect((await run('sidebar')).shown).toEqual([
          { kind: 'sidebar', title: 'Loa Xóm', text: '<b>Chào</b>' },
        ]);
        expect((await run('dialogs', { from: 'menu' })).shown).toEqual([
          { kind: 'dialog', title: 'Hộp', text: '<p>a</p>' },
          { kind: 'modeless', title: 'Nổi', text: 'b' },
        ]);
      },
      { files },
    ));

  it('fact 29: the three scriptlets; <?= ?> escapes, <?!= ?> does not', () =>
    withScript(
      SCRIPT,
      async ({ value }) => {
        expect(await value('template', `a"<b>&'`)).toBe(
          '<p title="a&quot;&lt;b&gt;&amp;&#39;">a&quot;&lt;b&gt;&amp;&#39;</p>[1][2]<i>',
        );
      },
      { files },
    ));

  it('fact 29: inside a script element a value cannot leave its string', () =>
    withScript(SCRIPT, async ({ value }) => {
      expect(await value('inline', '<script>var a = "<?= x ?>";</script><?= x ?>', '"</script>')).toBe(
        '<script>var a = "\\x22\\x3c\\/script\\x3e";</script>&quot;&lt;/script&gt;',
      );
      expect(await value('inline', '<script>f(<?= x ?>)</script>', "a'b")).toBe(
        "<script>f('a\\x27b')</script>",
      );
    }));

  it('fact 29: an attribute without quotes cannot be left either', () =>
    withScript(SCRIPT, async ({ value }) => {
      expect(await value('inline', '<a id=<?= x ?> title="<?= x ?>">1 = <?= x ?></a>', 'a onclick=b')).toBe(
        '<a id=a&#32;onclick&#61;b title="a onclick=b">1 = a onclick=b</a>',
      );
    }));

  it('fact 24: a sidebar does not open in LIMITED; fact 26: no Ui outside the UI', () =>
    withScript(
      SCRIPT,
      async ({ run }) => {
        expect((await run('sidebar', { from: 'trigger' })).error?.message).toBe(
          'You do not have permission to call Ui.showSidebar. Required permissions: https://www.googleapis.com/auth/script.container.ui',
        );
        expect((await run('sidebar', { from: 'none' })).error?.message).toBe(
          'Cannot call SpreadsheetApp.getUi() from this context.',
        );
      },
      { files },
    ));

  it('menus come back as they were built', () =>
    withScript(SCRIPT, async ({ run }) => {
      const result = await run('menus', { from: 'trigger', authMode: 'NONE' });
      expect(result.menus).toEqual([
        {
          kind: 'menu',
          caption: 'Loa Xóm',
          entries: [
            { kind: 'item', caption: 'Kiểm tra', fn: 'check' },
            { kind: 'separator' },
            { kind: 'menu', caption: 'Khác', entries: [{ kind: 'item', caption: 'Sửa', fn: 'fix' }] },
          ],
        },
        { kind: 'menu', caption: null, entries: [{ kind: 'item', caption: 'Mở', fn: 'open' }] },
      ]);
    }));

  it('alert and prompt take the driver’s answers in order; one without an answer is dismissed', () =>
    withScript(SCRIPT, async ({ run }) => {
      const answers = [{ button: 'YES' }, { button: 'OK', text: 'Thôn Hạ' }];
      const result = await run('questions', { from: 'menu', answers });
      expect(result.value).toEqual([true, 'OK', 'Thôn Hạ', 'CLOSE']);
      expect(result.calls).toEqual({ 'Ui.alert': 2, 'Ui.prompt': 1 });
      expect((await run('wrong')).error?.message).toBe(
        "The parameters () don't match the method signature for Ui.alert.",
      );
    }));
});
