import { beforeAll, describe, expect, it } from '@jest/globals';
import type { RunResult } from 'local-google';
import { SCOPES } from '../../src/adapters/platform/consent';
import { actorOf, may } from '../../src/domain/access/who-may';
import { COMMAND_ACTIONS } from '../../src/entry/command-actions';
import { MENU } from '../../src/entry/menu';
import type { Command } from '../../src/rpc/answers';
import type { SelfCheckData } from '../../src/rpc/requests/self-check';
import { CONSENT } from '../../src/wording/upkeep/consent';
import { OFFICIAL, OWNER, prepareCommune, withCommune } from '../support/commune-host';
import type { Commune, PreparedCommune } from '../support/commune-host';
import { REQUESTS } from '../support/every-request';
import { OFFICERS } from '../support/who-may-table';

let prepared: PreparedCommune;
beforeAll(async () => {
  prepared = await prepareCommune();
});

/** Every message once, on a machine that does other things too. */
const SLOW_MS = 400_000;

const COMMANDS = Object.keys(REQUESTS) as Command[];
const MENU_FUNCTIONS = MENU.flatMap((item) => (item === null ? [] : [item.fn]));
/** Say what they say without the spreadsheet: of the add-on, of what the page has sent, or by opening a page. */
const NEEDS_NO_SHEET: readonly Command[] = ['selfCheck', 'openOverview', 'openRegister', 'intakeOpen'];

const as = (commune: Commune, scope: keyof typeof SCOPES, command: Command, user = OWNER) =>
  commune.ask<unknown>(user, { command, ...REQUESTS[command] } as never, { refusedScopes: [SCOPES[scope]] });

const menu = (commune: Commune, scope: keyof typeof SCOPES, fn: string): Promise<RunResult> =>
  commune.host.run({
    spreadsheetId: commune.spreadsheetId,
    user: OWNER,
    fn,
    from: 'menu',
    refusedScopes: [SCOPES[scope]],
    answers: [{ button: 'OK', text: '2024' }, { button: 'OK' }],
  });

describe('consent refused scope by scope: each command says what is missing and how to give it', () => {
  it(
    'the spreadsheet: every message and every entry of the menu but those of pages',
    () =>
      withCommune(prepared, async (commune) => {
        const went: Command[] = [];
        const byCode = new Map<string, number>();
        for (const command of COMMANDS) {
          const { response } = await as(commune, 'sheet', command);
          if (response?.ok === true) went.push(command);
          else {
            // A message that is wrong in itself is refused before the spreadsheet is looked at.
            if (response?.code !== 'request' && response?.code !== 'period')
              expect([command, response?.code, response?.message]).toEqual([command, 'scope', CONSENT.sheet]);
            byCode.set(response?.code ?? '', 1 + (byCode.get(response?.code ?? '') ?? 0));
          }
        }
        expect(went.filter((command) => !NEEDS_NO_SHEET.includes(command))).toEqual([]);
        expect(byCode.get('scope')).toBeGreaterThan(40);
        for (const fn of ['menuCheck', 'menuFix', 'menuCoverage', 'menuNewYear', 'menuRemovePerson']) {
          const run = await menu(commune, 'sheet', fn);
          expect([fn, run.ok, run.shown.at(-1)?.text]).toEqual([fn, true, CONSENT.sheet]);
        }
      }),
    SLOW_MS,
  );

  it(
    'files: the report alone; its .docx, and everything else, goes on',
    () =>
      withCommune(prepared, async (commune) => {
        for (const command of COMMANDS) {
          const { response } = await as(commune, 'drive', command, OFFICIAL);
          if (command === 'report')
            expect(response).toMatchObject({ ok: false, code: 'scope', message: CONSENT.drive });
          else
            expect([command, response?.ok === false && response.code === 'scope']).toEqual([command, false]);
        }
      }),
    SLOW_MS,
  );

  it(
    'the address: what is kept for roles says that it knows nobody; the rest goes on',
    () =>
      withCommune(prepared, async (commune) => {
        const unknown = actorOf(OFFICERS, '');
        const kept = COMMANDS.filter((command) => !may(COMMAND_ACTIONS[command], unknown));
        expect(kept.length).toBeGreaterThan(5);
        for (const command of kept) {
          const { response } = await as(commune, 'email', command);
          const said = response?.ok === false ? response.message : '';
          expect([command, said]).toEqual([command, expect.stringContaining(CONSENT.email)]);
        }
        for (const command of ['openSidebar', 'saveRow', 'check', 'coverage'] as const)
          expect([command, (await as(commune, 'email', command)).response?.ok]).not.toEqual([
            command,
            undefined,
          ]);
      }),
    SLOW_MS,
  );

  it(
    'pages: each entry of the menu that opens one says so in a plain dialog, and Google is asked to ask',
    () =>
      withCommune(prepared, async (commune) => {
        const opening = MENU_FUNCTIONS.filter(
          // Without an address of the guide «Hướng dẫn» leads to its tab.
          (fn) =>
            ![
              'menuCheck',
              'menuFix',
              'menuCoverage',
              'menuNewYear',
              'menuRemovePerson',
              'menuGuide',
            ].includes(fn),
        );
        expect(opening.length).toBeGreaterThan(8);
        for (const fn of opening) {
          const { shown, error } = await menu(commune, 'pages', fn);
          expect([fn, shown.map(({ kind, text }) => [kind, text])]).toEqual([fn, [['alert', CONSENT.pages]]]);
          expect(error?.message).toBe('Authorization is required to perform that action.');
        }
        expect((await menu(commune, 'pages', 'menuCheck')).ok).toBe(true);
      }),
    SLOW_MS,
  );

  it(
    '«Về Loa Xóm» names what is missing and has Google’s own question behind its button',
    () =>
      withCommune(prepared, async (commune) => {
        const of = async (refusedScopes: string[]): Promise<SelfCheckData> => {
          const { response } = await commune.ask<SelfCheckData>(
            OWNER,
            { command: 'selfCheck' },
            { refusedScopes },
          );
          if (response?.ok !== true) throw new Error('no self-check');
          return response.data;
        };
        const all = await of([]);
        expect(all.grantUrl).toBe('');
        const two = await of([SCOPES.drive, SCOPES.email]);
        expect(two.grantUrl).toContain('drive.file');
        expect(two.probes.find(({ key }) => key === 'consent')).toMatchObject({
          passed: false,
          found: 'tạo tệp báo cáo trong Drive; xem địa chỉ e-mail.',
        });
      }),
    SLOW_MS,
  );
});
