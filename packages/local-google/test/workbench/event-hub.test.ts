import { afterEach, expect, test } from '@jest/globals';
import { once } from 'node:events';
import { createServer, get, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { EventHub } from '../../src/workbench/event-hub';

const hub = new EventHub();
const failures: Error[] = [];
const responses: ServerResponse[] = [];
const server = createServer((_request, response) => {
  response.on('error', (failure) => failures.push(failure));
  responses.push(response);
  hub.enter(String(responses.length), 'canbo@xa.vn', response);
});

afterEach(() => void server.close());

async function openPage(): Promise<IncomingMessage> {
  const { port } = server.address() as AddressInfo;
  const [stream] = (await once(get({ host: '127.0.0.1', port }), 'response')) as [IncomingMessage];
  return stream;
}

/** More than the buffers of a connection hold, in characters: its end stays unsent while nobody reads. */
const FLOOD = 20_000_000;

test('a page that leaves while the server ends does not make it write to one that still drains', async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const slow = await openPage();
  const quick = (await openPage()).resume();
  hub.tell({ kind: 'progress', line: 'x'.repeat(FLOOD) }, ({ client }) => client === '1');
  const left = once(responses[1] as ServerResponse, 'close');
  hub.close();
  quick.destroy();
  await left;
  expect(failures).toEqual([]);
  slow.destroy();
});
