import { afterEach, describe, expect, it } from '@jest/globals';
import { googleDrive } from '../../../../src/adapters/drive/google-drive';

interface Call {
  readonly service: string;
  readonly values: readonly unknown[];
}

/** Stands in for the two services and writes down what they are asked. */
function recordServices(answer: object): readonly Call[] {
  const calls: Call[] = [];
  const record =
    (service: string, result: unknown) =>
    (...values: unknown[]) => {
      calls.push({ service, values });
      return result;
    };
  const zipped = { setContentType: record('setContentType', 'the packed blob') };
  Object.assign(globalThis, {
    Utilities: {
      newBlob: (data: unknown, type: string, name: string) => ({ data, type, name }),
      zip: record('zip', zipped),
    },
    Drive: { Files: { create: record('create', answer) } },
  });
  return calls;
}

describe('one create makes the Google Doc', () => {
  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'Utilities');
    Reflect.deleteProperty(globalThis, 'Drive');
  });
  const parts = new Map<string, string | readonly number[]>([
    ['[Content_Types].xml', '<Types/>'],
    ['word/media/a.png', [0, 127, 128, 255]],
  ]);

  it('packs the parts in order, bytes as Java has them, and converts in the same call', () => {
    const calls = recordServices({ id: 'abc', webViewLink: 'https://docs.google.com/abc' });
    expect(googleDrive.createDocument('Báo cáo', parts, { report: 'r1' })).toEqual({
      id: 'abc',
      url: 'https://docs.google.com/abc',
    });
    expect(calls.map(({ service }) => service)).toEqual(['zip', 'setContentType', 'create']);
    expect(calls[0]?.values).toEqual([
      [
        { data: '<Types/>', type: 'application/xml', name: '[Content_Types].xml' },
        { data: [0, 127, -128, -1], type: 'application/octet-stream', name: 'word/media/a.png' },
      ],
      'Báo cáo.docx',
    ]);
    expect(calls[2]?.values).toEqual([
      { name: 'Báo cáo', mimeType: 'application/vnd.google-apps.document', appProperties: { report: 'r1' } },
      'the packed blob',
      { fields: 'id,webViewLink' },
    ]);
  });
  it('a file without an id is an error, a missing link is made from the id', () => {
    recordServices({});
    expect(() => googleDrive.createDocument('x', parts, {})).toThrow('without an id');
    recordServices({ id: 'abc' });
    expect(googleDrive.createDocument('x', parts, {}).url).toBe(
      'https://docs.google.com/document/d/abc/edit',
    );
  });
});
