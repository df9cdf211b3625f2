/** Developer metadata of the spreadsheet itself (facts.md 65). */
import { serviceError } from '../service';
import type { Handlers } from './call';
import type { ActionOps } from './protocol';
import { requireEditor } from './rights';

export const metadataOps: Handlers<Pick<ActionOps, 'addMetadata' | 'changeMetadata'>> = {
  addMetadata: ({ state, actor }, key, value) => {
    requireEditor(actor);
    const known = state.metadata ?? [];
    const id = 1 + known.reduce((highest, entry) => Math.max(highest, entry.id), 0);
    state.metadata = [...known, { id, key, value }];
    return null;
  },
  changeMetadata: ({ state, actor }, id, value) => {
    requireEditor(actor);
    const known = state.metadata ?? [];
    if (!known.some((entry) => entry.id === id)) throw serviceError('Developer metadata not found.');
    state.metadata = known.flatMap((entry) => {
      if (entry.id !== id) return [entry];
      return value === null ? [] : [{ ...entry, value }];
    });
    return null;
  },
};
