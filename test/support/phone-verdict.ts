import type { IntakesData, UndoneData } from '../../src/rpc/messages';
import { OFFICIAL, OWNER } from './commune-host';
import type { Commune } from './commune-host';

/**
 * Sentences of what is wrong after answers by phone were taken in: `keys` are the meetings, as the notes of their rows say them,
 * `tab` the one that the form writes into. Takes everything back.
 */
export async function wrongAfterwards(
  commune: Commune,
  keys: readonly string[],
  tab: string | null,
): Promise<readonly string[]> {
  const answers = tab === null ? [] : await commune.rows(tab);
  return [
    ...(await notOnce(commune, keys)),
    ...(await lost(commune, answers)),
    ...(await leftByUndoing(commune)),
  ];
}

export async function intakesIn(commune: Commune): Promise<readonly string[]> {
  const { intakes } = await commune.data<IntakesData>(OWNER, { command: 'intakeList' });
  return intakes.map(({ intake }) => intake);
}

async function notOnce(commune: Commune, keys: readonly string[]): Promise<readonly string[]> {
  const rows = await commune.rows('Hoạt động');
  const entries = await commune.entries();
  const wrong = keys.flatMap((key) => {
    const own = rows.filter((row) => row['Ghi chú'] === key);
    const [first] = own;
    if (own.length !== 1 || first === undefined) return [`${key}: ${String(own.length)} rows`];
    const logged = entries.filter((entry) => entry['Mã dòng'] === first['_id']);
    const times = (action: string) => logged.filter((entry) => entry['Thao tác'] === action).length;
    const net = times('Ghi dòng mới') - times('Không ghi được');
    return net === 1 ? [] : [`${key}: ${String(net)} entries`];
  });
  return rows.length > keys.length ? [...wrong, `${String(rows.length)} rows in all`] : wrong;
}

/** What an answer says stands in a row, or waits in Hộp thư đến for a yes. */
async function lost(
  commune: Commune,
  answers: readonly Readonly<Record<string, unknown>>[],
): Promise<readonly string[]> {
  const rows = await commune.rows('Hoạt động');
  const inbox = await commune.rows('Hộp thư đến');
  const known = [
    ...rows.map((row) => String(row['Số người'])),
    ...inbox.flatMap((row) => String(row['Đề xuất']).match(/\d+/g) ?? []),
  ];
  return answers
    .filter((answer) => !known.includes(String(answer['Số người'])))
    .map((answer) => `the answer ${JSON.stringify(answer)} is lost`);
}

async function leftByUndoing(commune: Commune): Promise<readonly string[]> {
  for (const intake of await intakesIn(commune))
    for (let [rest, after] = [1, 1]; rest > 0;)
      ({ rest, last: after } = await commune.data<UndoneData>(OFFICIAL, {
        command: 'intakeUndo',
        intake,
        after,
      }));
  const left = await commune.rows('Hoạt động');
  return left.length === 0 ? [] : [`undone, but ${JSON.stringify(left)} stands`];
}
