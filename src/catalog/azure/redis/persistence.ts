import { isMap, isUnresolved, type Plain, unresolved, type Worked } from '../../../model/index.ts';
import { isSaid } from '../said.ts';

const names = ['persistence_append_only_file_backup_frequency', 'persistence_redis_database_backup_frequency', 'aofEnabled', 'rdbEnabled'];

/** Whether the data of a database are written to disk, as a log or as snapshots. */
export const isWrittenToDisk = (database: Plain): Worked<boolean> => {
  const body = Array.isArray(database) ? (database as readonly Plain[])[0] : database;
  if (isUnresolved(body)) return { unknown: body[unresolved], among: [true, false] };
  const told = isMap(body) ? names.map(name => isSaid(body[name])) : [];
  if (told.some(one => 'value' in one && one.value)) return { value: true };
  return told.find(one => 'unknown' in one) ?? { value: false };
};
