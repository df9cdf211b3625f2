import { describe, expect, it } from '@jest/globals';
import { OWNER, withScript } from '../support/script-host';

const STORES = `
  function put(key, size) { CacheService.getDocumentCache().put(key, 'x'.repeat(size)); }
  function cached(key) { return CacheService.getDocumentCache().get(key); }
  function expiry(seconds, wait) {
    const cache = CacheService.getScriptCache();
    cache.put('k', 'v', seconds);
    Utilities.sleep(wait * 1000);
    return cache.get('k');
  }
  function many() {
    const cache = CacheService.getUserCache(); const values = {};
    for (let i = 0; i < 1100; i++) values['k' + i] = String(i);
    cache.putAll(values);
    return Object.keys(cache.getAll(Object.keys(values))).length;
  }
  function set(key, value) { PropertiesService.getDocumentProperties().setProperty(key, value); }
  function setMany(count) {
    const store = PropertiesService.getScriptProperties();
    for (let i = 0; i < count; i++) store.setProperty('k' + i, 'x'.repeat(9000));
  }
  function all() { return PropertiesService.getDocumentProperties().getProperties(); }
  function edit() {
    const store = PropertiesService.getUserProperties();
    store.setProperties({ a: '1', b: 2 }).deleteProperty('a');
    return [store.getKeys(), store.getProperty('b'), store.getProperty('a'), store.deleteAllProperties().getKeys()];
  }
  function who() { return [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail(), Session.getActiveUserLocale()]; }
  function scopes() {
    const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
    try { ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ['https://www.googleapis.com/auth/drive.file']); } catch (e) { return [String(info.getAuthorizationStatus()), e.message]; }
    return [String(info.getAuthorizationStatus()), 'granted'];
  }
  function log() { Logger.log('có %s dòng', 3); console.warn('chú ý', { a: 1 }); return Logger.getLog(); }`;

describe('CacheService', () => {
  it('fact 32: 600 s unless told, 21,600 s at most, by the clock of the host', () =>
    withScript(
      STORES,
      async ({ run, value }) => {
        expect(await value('expiry', 10, 9)).toBe('v');
        expect(await value('expiry', 10, 11)).toBeNull();
        expect((await run('put', { args: ['d', 1] })).ok).toBe(true);
        expect(await value('cached', 'd')).toBe('x');
      },
      { seed: 1 },
    ));

  it('fact 32: keys to 250 characters, values to 100 KB, 1,000 items', () =>
    withScript(STORES, async ({ run, value }) => {
      expect((await run('put', { args: ['k'.repeat(250), 102_400] })).ok).toBe(true);
      expect((await run('put', { args: ['k'.repeat(251), 1] })).error?.message).toBe(
        'Argument too large: key',
      );
      expect((await run('put', { args: ['k', 102_401] })).error?.message).toBe('Argument too large: value');
      expect(await value('many')).toBe(1000);
    }));
});

describe('PropertiesService', () => {
  it('fact 33: 9 KB a value, 500 KB a store', () =>
    withScript(STORES, async ({ run }) => {
      expect((await run('set', { args: ['a', 'x'.repeat(9216)] })).ok).toBe(true);
      expect((await run('set', { args: ['a', 'x'.repeat(9217)] })).error?.message).toBe(
        'Argument too large: value',
      );
      expect((await run('setMany', { args: [56] })).ok).toBe(true);
      expect((await run('setMany', { args: [57] })).error?.message).toContain('property storage quota');
    }));

  it('values are text; keys can be listed and removed; each spreadsheet has its own', () =>
    withScript(STORES, async ({ host, run, value }) => {
      expect(await value('edit')).toEqual([['b'], '2', null, []]);
      await run('set', { args: ['a', 'một'] });
      const other = await host.createSpreadsheet({ name: 'Khác', owner: OWNER });
      expect(await value('all')).toEqual({ a: 'một' });
      expect((await run('all', { spreadsheetId: other })).value).toEqual({});
    }));

  it('fact 24: no properties in AuthMode.NONE', () =>
    withScript(STORES, async ({ run }) => {
      const refused = await run('all', { from: 'trigger', authMode: 'NONE' });
      expect(refused.error?.message).toBe(
        'You do not have permission to call PropertiesService.getDocumentProperties',
      );
      expect((await run('all', { from: 'trigger' })).ok).toBe(true);
    }));
});

describe('Session, ScriptApp and logs', () => {
  it('fact 35: the effective user is known to authorised runs, the active user only within the owner’s domain', () =>
    withScript(STORES, async ({ host, spreadsheetId, run }) => {
      await host.share(spreadsheetId, 'Ban@gmail.com', 'editor');
      await host.share(spreadsheetId, 'phong@xa.example', 'editor');
      expect((await run('who')).value).toEqual([OWNER, OWNER, 'vi']);
      expect((await run('who', { user: 'ban@gmail.com' })).value).toEqual(['', 'ban@gmail.com', 'vi']);
      expect((await run('who', { user: 'phong@xa.example' })).value).toEqual([
        'phong@xa.example',
        'phong@xa.example',
        'vi',
      ]);
      expect((await run('who', { from: 'trigger' })).value).toEqual(['', '', 'vi']);
    }));

  it('a stranger’s run is refused', () =>
    withScript(STORES, async ({ run }) => {
      expect((await run('who', { user: 'la@x.example' })).error?.message).toContain('do not have permission');
    }));

  it('requireScopes throws where a scope was refused', () =>
    withScript(STORES, async ({ run, value }) => {
      expect(await value('scopes')).toEqual(['NOT_REQUIRED', 'granted']);
      const refusedScopes = ['https://www.googleapis.com/auth/drive.file'];
      expect((await run('scopes', { refusedScopes })).value).toEqual([
        'REQUIRED',
        'Authorization is required to perform that action.',
      ]);
    }));

  it('Logger and console write into the run’s logs', () =>
    withScript(STORES, async ({ run }) => {
      const result = await run('log');
      expect(result.logs).toEqual(['có 3 dòng', 'warn: chú ý {"a":1}']);
      expect(result.value).toBe('có 3 dòng');
    }));
});
