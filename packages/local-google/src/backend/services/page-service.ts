import { jsonText, type JsonValue } from '../../json-value';
import { serviceError, type ExecutionContext, type Service } from '../service';

/** The pages of the pushed folder, by name with or without `.html`. */
export class PageBackend implements Service {
  private readonly pages: ReadonlyMap<string, string>;

  constructor(pages: ReadonlyMap<string, string>) {
    this.pages = pages;
  }

  handle(_context: ExecutionContext, _method: string, [name]: readonly JsonValue[]): JsonValue {
    const page = this.pages.get(jsonText(name).replace(/\.html$/, ''));
    if (page === undefined) throw serviceError(`No HTML file named ${jsonText(name)} was found.`);
    return page;
  }
}
