import { describe, expect, it } from '@jest/globals';
import { withScript } from '../support/script-host';

const SCRIPT = `
  function table() {
    return Charts.newDataTable()
      .addColumn(Charts.ColumnType.STRING, 'Thôn')
      .addColumn(Charts.ColumnType.NUMBER, 'Buổi')
      .addColumn(Charts.ColumnType.NUMBER, 'Lượt')
      .addRow(['Hòa Thượng', 3, 5])
      .addRow(['Xóm Đông', 4, 2])
      .build();
  }
  function png(kind) {
    const chart = Charts['new' + kind + 'Chart']().setDataTable(table()).setTitle('Kết quả tuyên truyền').setDimensions(320, 200)
      .setLegendPosition(Charts.Position.BOTTOM).build();
    const blob = chart.getAs('image/png');
    return [blob.getContentType(), Utilities.base64Encode(blob.getBytes())];
  }
  function large(size) {
    const chart = Charts.newBarChart().setDataTable(table()).setDimensions(640, 400).setOption('fontSize', size)
      .setOption('chartArea', { left: 200, top: 40, width: 400, height: 300 }).build();
    return Utilities.base64Encode(chart.getBlob().getBytes());
  }
  function option() { Charts.newBarChart().setOption('hAxis.format', '0'); }
  function missing() { Charts.newAreaChart(); }
  function wrong() { Charts.newBarChart().setDataTable([[1]]); }`;

/** Width and height of a PNG, from its header. */
function pngSize(base64: string): number[] {
  const bytes = Buffer.from(base64, 'base64');
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe('Charts', () => {
  it.each(['Bar', 'Column', 'Line', 'Pie'])(
    'a %s chart becomes a PNG of the size asked for, always the same',
    (kind) =>
      withScript(SCRIPT, async ({ run }) => {
        const { ok, value, calls } = await run('png', { args: [kind] });
        const [type, base64] = value as [string, string];
        expect([ok, type, pngSize(base64), calls]).toEqual([
          true,
          'image/png',
          [320, 200],
          { 'Chart.getAs': 1 },
        ]);
        expect((await run('png', { args: [kind] })).value).toEqual(value);
      }),
  );

  it('letters and the field of the values are set by options; other options throw', () =>
    withScript(SCRIPT, async ({ run }) => {
      const [small, large] = [await run('large', { args: [12] }), await run('large', { args: [24] })];
      expect([small.ok, pngSize(String(small.value))]).toEqual([true, [640, 400]]);
      expect(large.value).not.toBe(small.value);
      expect((await run('option')).error?.message).toContain('not emulated: chart option hAxis.format');
    }));

  it('charts that are not emulated and tables that are none throw', () =>
    withScript(SCRIPT, async ({ run }) => {
      expect((await run('missing')).error?.message).toBe('not emulated: Charts.newAreaChart');
      expect((await run('wrong')).error?.message).toContain(
        "don't match the method signature for Charts.Bar",
      );
    }));
});
