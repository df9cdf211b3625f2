import type { Fault } from 'local-google';
import type { RpcRequest, TakenData } from '../../src/rpc/messages';
import type { PhonesData } from '../../src/rpc/requests/phones';
import { openList } from '../../src/ui/intake/opened-list';
import { readAnswers } from '../../src/ui/intake/read-source';
import { NOON, OFFICIAL, OWNER, withCommune } from './commune-host';
import type { Commune, PreparedCommune } from './commune-host';
import { Dice } from './dice';
import { serverOf } from './list-intake';
import { takeAnswers } from './phone-answers';
import { intakesIn, wrongAfterwards } from './phone-verdict';

/** What stood after hamlet heads answered and corrected by phone while officials took the answers in, calls broken anywhere. */
export interface PhoneStory {
  /** Sentences of what is wrong; empty where each meeting is there once and no answer is lost. */
  readonly wrong: readonly string[];
  readonly steps: readonly string[];
  /** Calls that ended without their answer. */
  readonly broken: number;
}

const LINK =
  'https://docs.google.com/forms/d/e/1FAIpQLSdGNkExample_-0123456789/viewform?usp=pp_url&entry.222=MAVIEC';
const QUESTIONS = ['Mã việc', 'Ngày', 'Nội dung', 'Hình thức', 'Số người', 'Số hộ dự', 'Ghi chú'];
const DAYS = ['10/06/2024', '12/06/2024', '14/06/2024'];
const STEPS = 14;
/** More service calls than a take makes. */
const CALLS = 40;
const MOST_ROUNDS = 12;

export const phoneStory = (prepared: PreparedCommune, seed: number): Promise<PhoneStory> =>
  withCommune(prepared, (commune) => new Phones(commune, new Dice(seed)).play(), { seed, now: NOON });

/** An answer that somebody gave: `key` is what it is of. */
interface Given {
  readonly response: string;
  readonly key: string;
}

class Phones {
  private readonly commune: Commune;
  private readonly dice: Dice;
  private readonly steps: string[] = [];
  private readonly given: Given[] = [];
  private jobs: readonly string[] = [];
  private form = '';
  /** Null while the form is not linked. */
  private tab: string | null = null;
  /** Told apart by their figure. */
  private version = 100;
  private broken = 0;

  constructor(commune: Commune, dice: Dice) {
    this.commune = commune;
    this.dice = dice;
  }

  async play(): Promise<PhoneStory> {
    const { hamlets } = await this.commune.data<PhonesData>(OFFICIAL, {
      command: 'keepPhoneLink',
      url: LINK,
    });
    this.jobs = hamlets.map(({ job }) => job);
    const { form, sheet } = await this.act({ kind: 'link', questions: QUESTIONS });
    [this.form, this.tab] = [form, sheet];
    for (let step = 0; step < STEPS; step += 1) await this.step();
    if (this.tab === null) await this.relink();
    await this.takeAll();
    const keys = [...new Set(this.given.map(({ key }) => key))];
    const wrong = await wrongAfterwards(this.commune, keys, this.tab);
    return { wrong, steps: this.steps, broken: this.broken };
  }

  private act(act: Parameters<Commune['host']['form']>[1]) {
    return this.commune.host.form(this.commune.spreadsheetId, act);
  }

  private async step(): Promise<void> {
    const roll = this.dice.next();
    if (roll < 0.35) return this.answer();
    if (roll < 0.5) return this.correct();
    if (roll < 0.6) return this.insertRows();
    if (roll < 0.7) return this.unlinkOrRelink();
    if (roll < 0.85) return this.take(this.dice.pick([OWNER, OFFICIAL]));
    await Promise.all([OWNER, OFFICIAL].map((user) => this.take(user)));
  }

  private async answer(): Promise<void> {
    const [job, day] = [this.dice.pick(this.jobs), this.dice.pick(DAYS)];
    const answers = {
      'Mã việc': job,
      Ngày: day,
      'Nội dung': 'Môi trường',
      'Hình thức': 'Họp xóm',
      'Số người': String(++this.version),
      'Số hộ dự': '40',
      'Ghi chú': `${job} ${day}`,
    };
    const { response = '' } = await this.act({ kind: 'answer', form: this.form, answers });
    this.given.push({ response, key: `${job} ${day}` });
    this.steps.push(`answer ${job} ${day}: ${String(this.version)}`);
  }

  private async correct(): Promise<void> {
    if (this.given.length === 0) return;
    const { response, key } = this.dice.pick(this.given);
    const answers = { 'Số người': String(++this.version) };
    await this.act({ kind: 'editAnswer', form: this.form, response, answers });
    this.steps.push(`correct ${key}: ${String(this.version)}`);
  }

  private async insertRows(): Promise<void> {
    if (this.tab === null) return;
    await this.commune.host.act({
      spreadsheetId: this.commune.spreadsheetId,
      user: OWNER,
      sheet: this.tab,
      command: { kind: 'insertRows', at: 1, count: 2, side: 'before' } as never,
    });
    this.steps.push('insert rows');
  }

  private async unlinkOrRelink(): Promise<void> {
    if (this.tab === null || this.dice.chance(0.5)) return this.relink();
    await this.act({ kind: 'unlink', form: this.form });
    this.tab = null;
    this.steps.push('unlink');
  }

  private async relink(): Promise<void> {
    this.tab = (await this.act({ kind: 'relink', form: this.form })).sheet;
    this.steps.push('relink');
  }

  /** As the dialog does; whoever gets no answer begins anew, as a person who opens the dialog again. */
  private async take(user: string): Promise<void> {
    const isFaulty = this.dice.chance(0.7);
    this.steps.push(`${user} takes${isFaulty ? ', broken' : ''}`);
    try {
      const server = serverOf(this.faulty(isFaulty), user);
      const read = await readAnswers(server);
      if ('problem' in read) return;
      const lists = await server.ask('intakeLists');
      if (lists.ok) await takeAnswers(this.faulty(isFaulty), user, openList(read, lists.data));
    } catch {
      this.broken += 1;
    }
  }

  /** The same workbook behind calls that break at some service call. */
  private faulty(isFaulty: boolean): Commune {
    const { commune, dice } = this;
    return Object.create(commune, {
      ask: {
        value: (user: string, request: RpcRequest) =>
          commune.ask(user, request, { faults: isFaulty && dice.chance(0.5) ? [faultOf(dice)] : [] }),
      },
    }) as Commune;
  }

  /** Nothing is broken any more: what arrives is taken, and what arrived in an intake that was broken off. */
  private async takeAll(): Promise<void> {
    const server = serverOf(this.commune, OFFICIAL);
    const read = await readAnswers(server);
    if ('problem' in read) return;
    const lists = await server.ask('intakeLists');
    if (!lists.ok) throw new Error(lists.failure.message);
    await takeAnswers(this.commune, OFFICIAL, openList(read, lists.data));
    for (const intake of await intakesIn(this.commune))
      for (let [rest, rounds] = [1, 0]; rest > 0 && rounds < MOST_ROUNDS; rounds += 1)
        ({ rest } = await this.commune.data<TakenData>(OFFICIAL, { command: 'intakeTake', intake }));
  }
}

function faultOf(dice: Dice): Fault {
  const at = dice.int(1, CALLS);
  const kind = dice.pick(['kill', 'timeout', 'fail', 'refuse'] as const);
  return kind === 'refuse' ? { at, kind, reason: 'protection' } : { at, kind };
}
