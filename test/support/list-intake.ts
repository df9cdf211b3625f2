import { join } from 'node:path';
import { startHost } from 'local-google';
import { readStarter } from '../../cli/starter-files';
import type { IntakeMapping } from '../../src/domain/intake/intake-mapping';
import type { IntakeQuestion } from '../../src/domain/intake/proposal';
import type { RpcRequest } from '../../src/rpc/messages';
import type { OpenedList } from '../../src/ui/intake/opened-list';
import { openList, propose } from '../../src/ui/intake/opened-list';
import { readSource } from '../../src/ui/intake/read-source';
import type { Server } from '../../src/ui/server';
import { OFFICIAL, OWNER } from './commune-host';
import type { Commune } from './commune-host';
import type { ForeignList } from './foreign-lists';
import type { PreparedFolder } from './prepared-folder';
import { preparedFolder } from './prepared-folder';

const TEMPLATES = join(__dirname, '../../sheets-templates');
/** The last day of the year that the lists are of. */
export const YEAR_END = Date.UTC(2024, 11, 31, 5);

/** The commune of the plan of 2024, with nineteen hamlets. */
export const BINH_THUAN = readStarter(TEMPLATES, 'binh-thuan-2024');

export const prepareBinhThuan = (): Promise<PreparedFolder> =>
  preparedFolder([BINH_THUAN, YEAR_END], async ({ drive: dir, scriptDir }) => {
    const host = await startHost({ dir, now: YEAR_END, scriptDir });
    const spreadsheetId = await host.createSpreadsheet({ name: 'Sổ', locale: 'vi_VN', owner: OWNER });
    const request = { command: 'setUp', starter: BINH_THUAN };
    const run = await host.run({
      spreadsheetId,
      user: OWNER,
      fn: 'rpc',
      args: [JSON.stringify(request)],
      from: 'rpc',
    });
    if (!run.ok) throw new Error(run.error?.message);
    await host.share(spreadsheetId, OFFICIAL, 'editor');
    await host.close();
  });

/** What a page asks, answered by the bundle. */
export const serverOf = (commune: Commune, user: string): Server => ({
  ask: async (command, request) => {
    const { response, run } = await commune.ask(user, { command, ...request } as RpcRequest);
    if (response === null) throw new Error(run.error?.message);
    const { ok } = response;
    return (ok
      ? { ok, data: response.data }
      : {
          ok,
          failure: { kind: response.code, message: response.message, retryable: response.retryable },
        }) as Awaited<ReturnType<Server['ask']>> as never;
  },
});

/** The list as the dialog opens it. */
export async function openedIn(server: Server, { file }: ForeignList): Promise<OpenedList> {
  const source = readSource(file.bytes, file.name);
  if ('problem' in source) throw new Error(source.problem);
  const lists = await server.ask('intakeLists');
  if (!lists.ok) throw new Error(lists.failure.message);
  return openList(source, lists.data);
}

/** A person's answer; one that was not foreseen fails. */
export function answerOf({ kind, field, word }: IntakeQuestion, { answers }: ForeignList): string {
  const answer = answers[word] ?? answers[`${kind}:${field}`] ?? answers[kind];
  if (answer === undefined) throw new Error(`asked ${kind} ${field} «${word}»`);
  return answer;
}

/** All that is asked, answered once. */
export function answersTo(opened: OpenedList, list: ForeignList): IntakeMapping {
  const { questions } = propose(opened, opened.first, opened.kept[opened.first.tab] ?? {});
  return { answers: Object.fromEntries(questions.map((asked) => [asked.id, answerOf(asked, list)])) };
}
