import type { Fault } from 'local-google';
import type { RpcRequest } from '../../src/rpc/messages';
import type { PlanTakenData } from '../../src/rpc/requests/plan-document';
import { NOON, OWNER, withCommune } from './commune-host';
import type { PreparedCommune } from './commune-host';
import { Dice } from './dice';

export interface PlanStory {
  /** Sentences of what is wrong; empty where each item, content and setting is there once. */
  readonly wrong: readonly string[];
  /** Calls that ended without their answer. */
  readonly broken: number;
}

const ITEMS = 5;
const CALLS = 40;
const MOST_ROUNDS = 8;
const WINDOWS = ['plan-window-1', 'plan-window-2'] as const;
const titleOf = (window: string, number: number): string => `Mục ${String(number)} của ${window}`;

const requestOf = (token: string): RpcRequest => ({
  command: 'takePlan',
  token,
  below: true,
  rows: [
    { tab: 'settings', cells: { name: 'Số kế hoạch', value: '12/KH-UBND' } },
    { tab: 'topics', cells: { code: 'ND9', title: 'Nội dung thử', required: 'Không' } },
    ...Array.from({ length: ITEMS }, (_, number) => ({
      tab: 'plan' as const,
      cells: { title: titleOf(token, number), topics: 'ND9', scope: 'Toàn xã' },
    })),
  ],
});

/**
 * The same document taken in two windows at once, one of them clicked twice, every call broken with some chance at some service
 * call; whoever gets no answer asks the same again. Each window's items stand below the plan.
 */
export async function planStory(prepared: PreparedCommune, seed: number): Promise<PlanStory> {
  const dice = new Dice(seed);
  return withCommune(
    prepared,
    async (commune) => {
      let broken = 0;
      const take = async (token: string): Promise<PlanTakenData | null> => {
        for (let round = 0; ; round += 1) {
          const faults = round < MOST_ROUNDS && dice.chance(0.6) ? [faultOf(dice)] : [];
          const { response } = await commune.ask<PlanTakenData>(OWNER, requestOf(token), { faults });
          if (response?.ok === true) return response.data;
          if (response?.code === 'request') return null;
          broken += 1;
          if (round > MOST_ROUNDS * 3) throw new Error(JSON.stringify(response));
        }
      };
      const answers = await Promise.all(['plan-window-1', 'plan-window-1', 'plan-window-2'].map(take));
      const wrong: string[] = [];
      const plan = (await commune.rows('Kế hoạch')).filter((row) => row['Mục kế hoạch'] !== '');
      for (const title of WINDOWS.flatMap((window) =>
        Array.from({ length: ITEMS }, (_, number) => titleOf(window, number)),
      )) {
        const own = plan.filter((row) => row['Mục kế hoạch'] === title);
        if (own.length !== 1) wrong.push(`${title}: ${String(own.length)} rows`);
      }
      const codes = plan.map((row) => row['Mã mục']).filter((code) => code !== '');
      if (new Set(codes).size !== codes.length) wrong.push('a Mã stands twice');
      const topics = (await commune.rows('Nội dung')).filter((row) => row['Mã'] === 'ND9');
      if (topics.length !== 1) wrong.push(`${String(topics.length)} contents`);
      const settings = (await commune.rows('Cấu hình')).filter((row) => row['Mục cài đặt'] === 'Số kế hoạch');
      if (settings.length !== 1 || settings[0]?.['Giá trị'] !== '12/KH-UBND')
        wrong.push(`the setting: ${JSON.stringify(settings)}`);
      const codesOf = answers.map((answer) => answer?.items.join() ?? 'refused');
      if (codesOf[0] !== codesOf[1] || codesOf[0] === codesOf[2]) wrong.push(codesOf.join(' | '));
      return { wrong, broken };
    },
    { seed, now: NOON },
  );
}

function faultOf(dice: Dice): Fault {
  const kind = dice.pick(['kill', 'timeout', 'fail'] as const);
  return { at: dice.int(1, CALLS), kind };
}
