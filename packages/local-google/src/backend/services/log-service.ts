import { jsonText, type JsonValue } from '../../json-value';
import type { ExecutionContext, Service } from '../service';

/** Lines of Logger and console, by execution, into the run's result. */
export class LogBackend implements Service {
  private readonly logsOf: (executionId: string) => string[];

  constructor(logsOf: (executionId: string) => string[]) {
    this.logsOf = logsOf;
  }

  handle(context: ExecutionContext, _method: string, [line]: readonly JsonValue[]): JsonValue {
    this.logsOf(context.id).push(jsonText(line));
    return null;
  }
}
