import { beforeAll, describe, expect, it } from '@jest/globals';
import { readJobCode } from '../../src/domain/intake/phones/job-code';
import type { IntakeMapping } from '../../src/domain/intake/intake-mapping';
import { openList, propose } from '../../src/ui/intake/opened-list';
import type { OpenedList } from '../../src/ui/intake/opened-list';
import { readAnswers } from '../../src/ui/intake/read-source';
import type { IntakesData, MyWorkData, TakenData } from '../../src/rpc/messages';
import type { PhonesData } from '../../src/rpc/requests/phones';
import { OFFICIAL, OWNER, prepareCommune, VIEWER, withCommune } from '../support/commune-host';
import type { Commune, PreparedCommune } from '../support/commune-host';
import { serverOf } from '../support/list-intake';
import { takeAnswers } from '../support/phone-answers';

let prepared: PreparedCommune;
beforeAll(async () => {
  prepared = await prepareCommune();
});

const FORM = 'https://docs.google.com/forms/d/e/1FAIpQLSdGNkExample_-0123456789/viewform';
const PASTED = `${FORM}?usp=pp_url&entry.11=15/06/2024&entry.222=MAVIEC`;
const QUESTIONS = ['Mã việc', 'Ngày', 'Nội dung', 'Hình thức', 'Số người', 'Số hộ dự', 'Ghi chú'];
const keepLink = (commune: Commune, url = PASTED, user = OFFICIAL) =>
  commune.data<PhonesData>(user, { command: 'keepPhoneLink', url });

const opened = async (commune: Commune): Promise<OpenedList> => {
  const server = serverOf(commune, OFFICIAL);
  const read = await readAnswers(server);
  if ('problem' in read) throw new Error(read.problem);
  const lists = await server.ask('intakeLists');
  if (!lists.ok) throw new Error(lists.failure.message);
  return openList(read, lists.data);
};

const meeting = (job: string, more: Readonly<Record<string, string>> = {}) => ({
  'Mã việc': job,
  Ngày: '10/06/2024',
  'Nội dung': 'Môi trường',
  'Hình thức': 'Họp xóm',
  'Số người': '45',
  'Số hộ dự': '40',
  'Ghi chú': 'họp tối',
  ...more,
});
const rowsOf = async (commune: Commune) =>
  (await commune.rows('Hoạt động')).map((row) => [row['Xóm'], row['Số người'], row['Ghi chú']]);

describe('item 5: the link of the form', () => {
  it('is learnt from one paste, kept in Hộp thư đến, and gives every hamlet a link with its own Mã việc', () =>
    withCommune(prepared, async (commune) => {
      const before = await commune.data<PhonesData>(OFFICIAL, { command: 'phones' });
      expect(before).toMatchObject({ isLearnt: false, forms: [] });
      expect(before.hamlets.map(({ link }) => link)).toEqual(['', '']);
      const { hamlets } = await keepLink(commune);
      expect(
        hamlets.map(({ name, link }) => [name, link.startsWith(`${FORM}?usp=pp_url&entry.222=`)]),
      ).toEqual([
        ['Bình Xuân', true],
        ['Đình 6', true],
      ]);
      expect(readJobCode(hamlets[0]?.job ?? '')).toMatchObject({
        job: { item: '', hamlet: 'A', period: '2024' },
      });
      const kept = (await commune.rows('Hộp thư đến')).filter(
        (row) => row['Trạng thái'] === 'Liên kết biểu mẫu',
      );
      expect(kept).toHaveLength(1);
      await keepLink(commune);
      expect(await commune.rows('Hộp thư đến')).toHaveLength(1);
      const other = await keepLink(commune, PASTED.replace('222', '333'), OWNER);
      expect(other.hamlets[0]?.link).toContain('entry.333=');
    }));

  it('a wrong paste is refused with what to do, and nothing is written', () =>
    withCommune(prepared, async (commune) => {
      const { response } = await commune.ask(OFFICIAL, {
        command: 'keepPhoneLink',
        url: 'https://forms.gle/x',
      });
      expect(response).toMatchObject({ ok: false, code: 'request' });
      expect(response?.ok === false && response.message).toContain('liên kết rút gọn');
      expect(await commune.rows('Hộp thư đến')).toEqual([]);
      const refused = await commune.ask(VIEWER, { command: 'keepPhoneLink', url: PASTED });
      expect(refused.response?.ok).toBe(false);
    }));

  it('every reminder for Zalo ends with a link of its own', () =>
    withCommune(prepared, async (commune) => {
      const plain = await commune.data<MyWorkData>(OFFICIAL, { command: 'myWork' });
      expect(plain.reminders.length).toBeGreaterThan(1);
      expect(plain.reminders.some(({ text }) => text.includes('https://'))).toBe(false);
      await keepLink(commune);
      const { reminders } = await commune.data<MyWorkData>(OFFICIAL, { command: 'myWork' });
      const links = reminders.map(({ text }) => /https:\S+$/.exec(text)?.[0] ?? '');
      expect(links.every((link) => link.startsWith(FORM))).toBe(true);
      const jobs = links.map((link) => readJobCode(decodeURIComponent(link.split('entry.222=')[1] ?? '')));
      expect(jobs.every(({ ok }) => ok)).toBe(true);
      const hamlets = reminders.flatMap(({ for: whom, key }, at) =>
        whom === 'hamlet' ? [[key, jobs[at]?.ok === true && jobs[at].job.hamlet]] : [],
      );
      expect(hamlets.length).toBeGreaterThan(0);
      expect(hamlets.every(([key, said]) => key === said)).toBe(true);
    }));
});

describe('item 5: answers of a linked form', () => {
  it('an answer becomes a row of its hamlet; an edited one waits as «Sửa lại»; two meetings through one link are two', () =>
    withCommune(prepared, async (commune) => {
      const { hamlets } = await keepLink(commune);
      const job = hamlets[0]?.job ?? '';
      const { host, spreadsheetId: id } = commune;
      const { form, sheet } = await host.form(id, { kind: 'link', questions: QUESTIONS });
      const tab = sheet ?? '';
      const { response = '' } = await host.form(id, { kind: 'answer', form, answers: meeting(job) });
      await host.form(id, {
        kind: 'answer',
        form,
        answers: meeting(job.toLowerCase(), { Ngày: '12/06/2024', 'Số người': '50' }),
      });
      const list = await opened(commune);
      expect(list.first.tab).toBe('activities');
      expect(propose(list, list.first, {}).questions).toEqual([]);
      const first = await takeAnswers(commune, OFFICIAL, list);
      expect(first).toMatchObject({ taken: 2, left: [] });
      expect(await rowsOf(commune)).toEqual([
        ['Bình Xuân', 45, 'họp tối'],
        ['Bình Xuân', 50, 'họp tối'],
      ]);
      expect(
        (await commune.rows('Hoạt động')).map((row) => [
          row['Nội dung'],
          row['Hình thức'],
          row['Trạng thái'],
        ]),
      ).toEqual([
        ['ND3.6', 'HT3.3', 'Đã thực hiện'],
        ['ND3.6', 'HT3.3', 'Đã thực hiện'],
      ]);
      const answersBefore = await commune.rows(tab);
      expect(await takeAnswers(commune, OFFICIAL, await opened(commune))).toMatchObject({ taken: 0 });

      await host.form(id, { kind: 'editAnswer', form, response, answers: { 'Số người': '54' } });
      const again = await takeAnswers(commune, OFFICIAL, await opened(commune));
      expect(again.taken).toBe(0);
      const { intakes } = await commune.data<IntakesData>(OFFICIAL, { command: 'intakeList' });
      const edited = intakes.flatMap(({ intake, open }) => open.map((row) => ({ ...row, intake })));
      expect(edited.map(({ state, code }) => [state, code])).toEqual([['edited', 'HD001']]);
      await commune.data<TakenData>(OFFICIAL, {
        command: 'intakeTake',
        intake: edited[0]?.intake ?? '',
        rows: [edited[0]?.id ?? ''],
      });
      expect((await rowsOf(commune)).map(([, people]) => people)).toEqual([54, 50]);
      const unchanged = await commune.rows(tab);
      expect(unchanged).toHaveLength(answersBefore.length);
    }));

  it('inserted rows, a sorted tab and a form linked anew bring nothing twice', () =>
    withCommune(prepared, async (commune) => {
      const { hamlets } = await keepLink(commune);
      const { host, spreadsheetId: id } = commune;
      const { form, sheet } = await host.form(id, { kind: 'link', questions: QUESTIONS });
      for (const { job } of hamlets) await host.form(id, { kind: 'answer', form, answers: meeting(job) });
      expect((await takeAnswers(commune, OFFICIAL, await opened(commune))).taken).toBe(2);
      const act = (command: Parameters<typeof host.act>[0]['command']) =>
        host.act({ spreadsheetId: id, user: OWNER, sheet: sheet ?? '', command });
      await act({ kind: 'insertRows', at: 1, count: 2, side: 'before' } as never);
      await host.form(id, { kind: 'relink', form });
      await host.form(id, {
        kind: 'answer',
        form,
        answers: meeting(hamlets[1]?.job ?? '', { Ngày: '14/06/2024' }),
      });
      const { forms } = await commune.data<PhonesData>(OFFICIAL, { command: 'phones' });
      expect(forms.map(({ name, asksJob, answers }) => [name, asksJob, answers])).toEqual([
        ['Câu trả lời biểu mẫu 2', true, 3],
      ]);
      expect((await takeAnswers(commune, OFFICIAL, await opened(commune))).taken).toBe(1);
      expect((await rowsOf(commune)).map(([hamlet]) => hamlet)).toEqual(['Bình Xuân', 'Đình 6', 'Đình 6']);
    }));

  it('two people who answer at once, one of them twice with another figure: one row each, the second figure waits', () =>
    withCommune(prepared, async (commune) => {
      const { hamlets } = await keepLink(commune);
      const [a = '', b = ''] = hamlets.map(({ job }) => job);
      const { host, spreadsheetId: id } = commune;
      const { form } = await host.form(id, { kind: 'link', questions: QUESTIONS });
      await Promise.all(
        [meeting(a), meeting(b), meeting(a, { 'Số người': '46' })].map((answers) =>
          host.form(id, { kind: 'answer', form, answers }),
        ),
      );
      expect((await takeAnswers(commune, OFFICIAL, await opened(commune))).taken).toBe(2);
      const { intakes } = await commune.data<IntakesData>(OFFICIAL, { command: 'intakeList' });
      expect(intakes.flatMap(({ open }) => open.map(({ state }) => state))).toEqual(['edited']);
      expect(await rowsOf(commune)).toHaveLength(2);
    }));

  it('a mistyped Mã việc waits with its reason; an answer without one is read by its other questions', () =>
    withCommune(prepared, async (commune) => {
      const { hamlets } = await keepLink(commune);
      const job = hamlets[0]?.job ?? '';
      const { host, spreadsheetId: id } = commune;
      const { form } = await host.form(id, { kind: 'link', questions: [...QUESTIONS, 'Xóm'] });
      await host.form(id, { kind: 'answer', form, answers: meeting(job.replace('A', 'B')) });
      await host.form(id, { kind: 'answer', form, answers: meeting('', { Xóm: 'Đình 6' }) });
      const list = await opened(commune);
      const mapping: IntakeMapping = {
        answers: Object.fromEntries(
          propose(list, list.first, {}).questions.map(({ id: asked }) => [asked, '']),
        ),
      };
      expect((await takeAnswers(commune, OFFICIAL, list, mapping)).taken).toBe(1);
      const { intakes } = await commune.data<IntakesData>(OFFICIAL, { command: 'intakeList' });
      const [waiting] = intakes.flatMap(({ open }) => open);
      expect(waiting?.reason).toContain('gõ sai một chỗ');
      expect((await rowsOf(commune)).map(([hamlet]) => hamlet)).toEqual(['Đình 6']);
    }));

  it('no form, or one without «Mã việc»: said, with what to do', () =>
    withCommune(prepared, async (commune) => {
      const server = serverOf(commune, OFFICIAL);
      const none = await readAnswers(server);
      expect('problem' in none && none.problem).toContain('Xin liên kết biểu mẫu');
      await commune.host.form(commune.spreadsheetId, { kind: 'link', questions: ['Họ tên'] });
      const { forms } = await commune.data<PhonesData>(OFFICIAL, { command: 'phones' });
      expect(forms.map(({ asksJob }) => asksJob)).toEqual([false]);
      expect('problem' in (await readAnswers(server))).toBe(true);
    }));
});
