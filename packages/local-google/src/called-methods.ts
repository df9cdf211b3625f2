import type { HostClient } from './contract';

/** Methods of a host that are calls across to its process and nothing else. */
export type CalledMethod = Exclude<keyof HostClient, 'close' | 'onEvent' | 'onEnd'>;

/** Makes each of them a call by its name and parameters. */
export function calledMethods(
  call: (name: CalledMethod, params: readonly unknown[]) => Promise<unknown>,
): Pick<HostClient, CalledMethod> {
  const method =
    <K extends CalledMethod>(name: K) =>
    (...params: Parameters<HostClient[K]>): ReturnType<HostClient[K]> =>
      call(name, params) as ReturnType<HostClient[K]>;
  return {
    createSpreadsheet: method('createSpreadsheet'),
    importXlsx: method('importXlsx'),
    exportXlsx: method('exportXlsx'),
    share: method('share'),
    access: method('access'),
    run: method('run'),
    edit: method('edit'),
    state: method('state'),
    sheet: method('sheet'),
    driveFiles: method('driveFiles'),
    watch: method('watch'),
    act: method('act'),
    form: method('form'),
    select: method('select'),
    answer: method('answer'),
    release: method('release'),
    spreadsheets: method('spreadsheets'),
  };
}
