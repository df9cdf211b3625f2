import { describe, expect, it } from '@jest/globals';
import { createDocxPackage } from '../../../../src/adapters/docx/docx-package';

const properties = { 'docProps/core.xml': '<core/>', 'docProps/app.xml': '<app/>' };

describe('the package of a .docx', () => {
  it('content types come first and name every part', () => {
    const docx = createDocxPackage();
    docx.add('styles', '<styles/>');
    docx.add('header', '<hdr/>');
    const parts = docx.parts('<document/>', properties);
    const [first, ...others] = [...parts.keys()];
    expect(first).toBe('[Content_Types].xml');
    for (const path of others.filter((name) => !name.endsWith('.rels')))
      expect(parts.get('[Content_Types].xml')).toContain(`<Override PartName="/${path}" `);
  });
  it('parts of one kind are counted, and referred to in the order of adding', () => {
    const docx = createDocxPackage();
    expect([docx.add('header', 'a'), docx.add('picture', [137, 80]), docx.add('header', 'b')]).toEqual([
      'rId1',
      'rId2',
      'rId3',
    ]);
    const parts = docx.parts('<document/>', properties);
    expect([parts.get('word/header1.xml'), parts.get('word/header2.xml')]).toEqual(['a', 'b']);
    expect(
      [...String(parts.get('word/_rels/document.xml.rels')).matchAll(/Id="(\w+)" .*?Target="([^"]*)"/g)].map(
        ([, id, target]) => [id, target],
      ),
    ).toEqual([
      ['rId1', 'header1.xml'],
      ['rId2', 'media/image1.png'],
      ['rId3', 'header2.xml'],
    ]);
  });
  it('a picture keeps its bytes and is named as a PNG', () => {
    const docx = createDocxPackage();
    docx.add('picture', [137, 80, 78, 71]);
    const parts = docx.parts('<document/>', properties);
    expect(parts.get('word/media/image1.png')).toEqual([137, 80, 78, 71]);
    expect(parts.get('[Content_Types].xml')).toContain(
      'PartName="/word/media/image1.png" ContentType="image/png"',
    );
  });
});
