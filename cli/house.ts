/** Opens the store with every index there is. The one list of indexes. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openStore, type Store } from '../corpus/store.ts';
import { catalogueIndex } from '../index/catalogue.ts';
import { dutyIndex } from '../index/duties.ts';
import { graphIndex } from '../index/graph.ts';
import { searchIndex } from '../index/search.ts';
import { UserError } from './output.ts';

export const INDEXES = [catalogueIndex, searchIndex, dutyIndex, graphIndex] as const;

/** Opens (or makes) the store for reading and writing. */
export function openHouse(dir: string): Store {
  return openStore(dir, { indexes: INDEXES });
}

/** As openHouse, but a store that is not there is the user's mistake, not a new store. */
export function openExistingHouse(dir: string): Store {
  if (!existsSync(join(dir, 'can-cu.sqlite'))) {
    throw new UserError(`Chưa có kho dữ liệu ở “${dir}”. Hãy nạp văn bản trước: can-cu ingest THƯ_MỤC`);
  }
  return openHouse(dir);
}
