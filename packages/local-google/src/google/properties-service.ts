import { call } from './channel';
import { emulated } from './emulated';

type Properties = GoogleAppsScript.Properties.Properties;
type PropertiesService = GoogleAppsScript.Properties.PropertiesService;

function createProperties(scope: 'document' | 'script' | 'user'): Properties {
  call('Properties', 'open', [scope]);
  const ask = (
    method: string,
    name: string,
    note: string,
    ...args: (string | boolean | Record<string, string>)[]
  ): unknown => call('Properties', method, [scope, ...args], { name: `Properties.${name}`, note });
  const all = (name: string, note: string): Record<string, string> =>
    ask('getProperties', name, note) as Record<string, string>;
  const texts = (values: Record<string, unknown>): Record<string, string> =>
    Object.fromEntries(Object.entries(values).map(([key, value]) => [key, String(value)]));
  const set = (name: string, values: Record<string, unknown>, replace: boolean): Properties => {
    ask('setProperties', name, Object.keys(values).join(' '), texts(values), replace);
    return properties;
  };
  const properties: Properties = emulated<Properties>('Properties', {
    deleteAllProperties: () => set('deleteAllProperties', {}, true),
    deleteProperty(key: string): Properties {
      ask('deleteProperty', 'deleteProperty', key, key);
      return properties;
    },
    getKeys: () => Object.keys(all('getKeys', '')),
    getProperties: () => all('getProperties', ''),
    getProperty: (key: string) => all('getProperty', key)[key] ?? null,
    setProperties: (values: Record<string, string>, replace?: boolean) =>
      set('setProperties', values, replace === true),
    setProperty: (key: string, value: string) => set('setProperty', { [key]: value }, false),
  });
  return properties;
}

/** The global `PropertiesService`. */
export function createPropertiesService(): PropertiesService {
  return emulated<PropertiesService>('PropertiesService', {
    getDocumentProperties: () => createProperties('document'),
    getScriptProperties: () => createProperties('script'),
    getUserProperties: () => createProperties('user'),
  });
}
