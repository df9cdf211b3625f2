import type { Fault } from 'local-google';
import type { IntakesData, RpcRequest, TakenData, UndoneData } from '../../src/rpc/messages';
import { MEETING, NOON, OFFICIAL, OWNER, withCommune } from './commune-host';
import type { Commune, PreparedCommune } from './commune-host';
import { Dice } from './dice';

/** What stood after two officials took the same list in at once, with calls of both broken anywhere. */
export interface IntakeStory {
  /** Sentences of what is wrong; empty where each row is there once and undoing left what was. */
  readonly wrong: readonly string[];
  /** Calls that ended without their answer. */
  readonly broken: number;
}

const PEOPLE = [OWNER, OFFICIAL] as const;
const ROWS = 6;
const MOST_ROUNDS = 12;
/** More service calls than a take makes. */
const CALLS = 40;

/**
 * A list of rows, of which one is corrected in the second official's copy. Both let it arrive and take it, each call broken with
 * some chance at some service call; whoever gets no answer asks the same again, as a person does. Then one of them takes it back.
 */
export async function intakeStory(prepared: PreparedCommune, seed: number): Promise<IntakeStory> {
  const dice = new Dice(seed);
  return withCommune(
    prepared,
    async (commune) => {
      const wrong: string[] = [];
      let broken = 0;
      const insist = async <T>(user: string, request: RpcRequest): Promise<T> => {
        for (let round = 0; ; round += 1) {
          const faults = round < MOST_ROUNDS && dice.chance(0.6) ? [faultOf(dice)] : [];
          const { response } = await commune.ask<T>(user, request, { faults });
          if (response?.ok === true) return response.data;
          broken += 1;
          const dead = response !== null && !response.retryable && faults.length === 0;
          if (dead || round > MOST_ROUNDS * 3) throw new Error(JSON.stringify(response));
        }
      };
      const before = await commune.rows('Hoạt động');
      const isCorrected = dice.int(0, ROWS - 1);
      await Promise.all(
        PEOPLE.map(async (user, person) => {
          const intake = `intake-of-${String(person)}`;
          const correct = person === 1 && dice.chance(0.5) ? isCorrected : null;
          await insist(user, arrivalOf(intake, correct));
          await takeAll(insist, user, intake);
          if (dice.chance(0.3)) await insist(user, arrivalOf(intake, correct));
          await takeAll(insist, user, intake);
        }),
      );
      // A list that came while the other's was on its way is told to be there; both are through now.
      await takeAll(insist, OWNER, 'intake-of-0');
      await takeAll(insist, OFFICIAL, 'intake-of-1');
      wrong.push(...(await notOnce(commune)));
      for (const [person, user] of PEOPLE.entries()) await undo(insist, user, `intake-of-${String(person)}`);
      const after = await commune.rows('Hoạt động');
      if (JSON.stringify(after) !== JSON.stringify(before))
        wrong.push(`undone, but ${JSON.stringify(after)} stands`);
      return { wrong, broken };
    },
    { seed, now: NOON },
  );
}

type Insist = <T>(user: string, request: RpcRequest) => Promise<T>;

function faultOf(dice: Dice): Fault {
  const at = dice.int(1, CALLS);
  const kind = dice.pick(['kill', 'timeout', 'fail', 'refuse'] as const);
  return kind === 'refuse' ? { at, kind, reason: 'protection' } : { at, kind };
}

const noteOf = (number: number): string => `dòng ${String(number)}`;

const arrivalOf = (intake: string, corrected: number | null): RpcRequest => ({
  command: 'intakeArrive',
  intake,
  source: 'danh-sach.xlsx',
  tab: 'activities',
  mapping: { columns: [{ header: 'Ngày họp', field: 'date' }], answers: { 'word:form:gặp mặt': 'HT3.3' } },
  rows: Array.from({ length: ROWS }, (_, number) => ({
    key: `key-${String(number)}:1`,
    sourceRow: number + 2,
    fields: {
      ...MEETING,
      note: noteOf(number),
      ...(number === corrected ? { attendance: '99' } : {}),
    },
    doubt: '',
    changes: '',
  })),
});

async function takeAll(insist: Insist, user: string, intake: string): Promise<void> {
  for (let rest = 1; rest > 0;) ({ rest } = await insist<TakenData>(user, { command: 'intakeTake', intake }));
}

async function undo(insist: Insist, user: string, intake: string): Promise<void> {
  for (let [rest, after] = [1, 1]; rest > 0;)
    ({ rest, last: after } = await insist<UndoneData>(user, { command: 'intakeUndo', intake, after }));
}

async function notOnce(commune: Commune): Promise<readonly string[]> {
  const rows = await commune.rows('Hoạt động');
  const entries = await commune.entries();
  const wrong = Array.from({ length: ROWS }, (_, number) => noteOf(number)).flatMap((note) => {
    const own = rows.filter((row) => row['Ghi chú'] === note);
    const [first] = own;
    if (own.length !== 1 || first === undefined) return [`${note}: ${String(own.length)} rows`];
    const logged = entries.filter((entry) => entry['Mã dòng'] === first['_id']);
    const times = (action: string) => logged.filter((entry) => entry['Thao tác'] === action).length;
    const net = times('Ghi dòng mới') - times('Không ghi được');
    return net === 1 ? [] : [`${note}: ${String(net)} entries`];
  });
  const codes = new Set(rows.map((row) => row['Mã']));
  const { intakes } = await commune.data<IntakesData>(OWNER, { command: 'intakeList' });
  const taken = intakes.reduce((sum, { counts }) => sum + counts.taken, 0);
  return [
    ...wrong,
    ...(rows.length === ROWS ? [] : [`${String(rows.length)} rows in all`]),
    ...(codes.size === rows.length ? [] : ['a Mã stands twice']),
    ...(taken === ROWS ? [] : [`the inbox says ${String(taken)} taken`]),
  ];
}
