import { describe, expect, it } from '@jest/globals';
import { createServer } from '../../../src/ui/server';
import type { ServerWorld, Transport } from '../../../src/ui/server';
import { SERVER_FAILURES } from '../../../src/wording/ui-failures';

const OK = JSON.stringify({ ok: true, data: { a1: 'B2' } });
const refused = (code: string, retryable: boolean) =>
  JSON.stringify({ ok: false, code, message: 'Xin đợi.', retryable });
const never = new Promise<never>(() => undefined);

/** A world whose waits are over at once, but for those longer than a retry. */
function worldOf(
  transport: Transport,
  change: Partial<ServerWorld> = {},
): ServerWorld & { waited: number[] } {
  const waited: number[] = [];
  const wait = (ms: number) => {
    waited.push(ms);
    return ms > 10_000 ? never : Promise.resolve();
  };
  return { transport, isOnline: () => true, wait, waited, ...change };
}
const goTo = { tab: 'activities', row: 2 } as const;

describe('the only way from a page to the server', () => {
  it('decision 6: asks with one JSON document and takes data out of the envelope', async () => {
    const asked: string[] = [];
    const world = worldOf((json) => {
      asked.push(json);
      return Promise.resolve(OK);
    });
    expect(await createServer(world).ask('goTo', goTo)).toEqual({ ok: true, data: { a1: 'B2' } });
    expect(asked.map((json) => JSON.parse(json) as unknown)).toEqual([{ command: 'goTo', ...goTo }]);
  });

  it('decision 6: a refusal comes back as a value with its sentence and both versions of a stale row', async () => {
    const conflict = { tab: 'activities', row: 2, id: 'a', rev: 'r', fields: [] };
    const json = JSON.stringify({ ok: false, code: 'stale', message: 'Đã đổi.', retryable: false, conflict });
    const answer = await createServer(worldOf(() => Promise.resolve(json))).ask('goTo', goTo);
    expect(answer).toEqual({
      ok: false,
      failure: { kind: 'stale', message: 'Đã đổi.', retryable: false, conflict },
    });
  });

  it('a busy server is asked again twice, then the person is told', async () => {
    const answers = [refused('busy', true), refused('busy', true), OK];
    const twice = worldOf(() => Promise.resolve(answers.shift() ?? ''));
    expect((await createServer(twice).ask('goTo', goTo)).ok).toBe(true);
    let count = 0;
    const always = worldOf(() => {
      count += 1;
      return Promise.resolve(refused('busy', true));
    });
    const answer = await createServer(always).ask('goTo', goTo);
    expect(count).toBe(3);
    expect(answer).toMatchObject({ ok: false, failure: { kind: 'busy', retryable: true } });
  });

  it.each(['stale', 'permission', 'structure', 'timeout', 'internal'])(
    'a refusal «%s» is not asked again without the person',
    async (code) => {
      let count = 0;
      const world = worldOf(() => {
        count += 1;
        return Promise.resolve(refused(code, code === 'timeout'));
      });
      await createServer(world).ask('goTo', goTo);
      expect(count).toBe(1);
    },
  );

  it.each([
    ['PERMISSION_DENIED: several accounts', 'accounts', SERVER_FAILURES.accounts],
    ['NetworkError: Connection failure due to HTTP 0', 'offline', SERVER_FAILURES.offline],
    ['Authorization is required to perform that action.', 'lost', SERVER_FAILURES.lost],
    ['Service Spreadsheets timed out while accessing document', 'timeout', SERVER_FAILURES.timeout],
    ['Exceeded maximum execution time', 'timeout', SERVER_FAILURES.timeout],
    ['Script function not found: rpc', 'lost', SERVER_FAILURES.lost],
  ])('Google says «%s»: a sentence that says what to do', async (words, kind, message) => {
    const world = worldOf(() => Promise.reject(new Error(words)));
    expect(await createServer(world).ask('goTo', goTo)).toMatchObject({
      ok: false,
      failure: { kind, message },
    });
  });

  it('without a network nothing is sent', async () => {
    let count = 0;
    const transport = () => {
      count += 1;
      return Promise.resolve(OK);
    };
    const answer = await createServer(worldOf(transport, { isOnline: () => false })).ask('goTo', goTo);
    expect(count).toBe(0);
    expect(answer).toMatchObject({ ok: false, failure: { kind: 'offline', retryable: true } });
  });

  it('an answer that never comes is a timeout that may be retried', async () => {
    const world = worldOf(() => never, { wait: () => Promise.resolve() });
    expect(await createServer(world).ask('goTo', goTo)).toMatchObject({
      ok: false,
      failure: { kind: 'timeout', retryable: true, message: SERVER_FAILURES.timeout },
    });
  });

  it.each(['', 'null', '[]', '{"ok":"yes"}', '{"ok":false}', '<html>'])(
    'an answer «%s» cannot be read',
    async (json) => {
      const answer = await createServer(worldOf(() => Promise.resolve(json))).ask('goTo', goTo);
      expect(answer).toMatchObject({ ok: false, failure: { kind: 'unreadable' } });
    },
  );

  it('words that nobody foresaw stand in the sentence for whoever helps', async () => {
    const world = worldOf(() => Promise.reject(new Error('Q-17')));
    const answer = await createServer(world).ask('goTo', goTo);
    expect(answer).toMatchObject({ ok: false, failure: { kind: 'internal', retryable: true } });
    expect(answer.ok ? '' : answer.failure.message).toContain('Q-17');
  });
});
