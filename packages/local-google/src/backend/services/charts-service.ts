import { Buffer } from 'node:buffer';
import type { ChartSpec } from '../../chart-spec';
import { jsonText, type JsonValue } from '../../json-value';
import { chartPng } from '../charts/chart-png';
import { serviceError, type ExecutionContext, type Service } from '../service';

/** Draws charts; the answer is the PNG in base64. */
export class ChartsBackend implements Service {
  async handle(_context: ExecutionContext, method: string, [spec]: readonly JsonValue[]): Promise<JsonValue> {
    if (method !== 'png') throw serviceError(`not emulated: Charts.${method}`);
    const png = await chartPng(JSON.parse(jsonText(spec)) as ChartSpec);
    return Buffer.from(png).toString('base64');
  }
}
