import type { PersonPort } from '../../app/ports/person-port';

const KEY = 'loa-xom-seen-version';

/** In the properties of this user and script; needs no scope. */
export function createPerson(): PersonPort {
  const properties = (): GoogleAppsScript.Properties.Properties => PropertiesService.getUserProperties();
  return {
    seenVersion: () => properties().getProperty(KEY),
    keepSeenVersion: (version) => void properties().setProperty(KEY, version),
  };
}
