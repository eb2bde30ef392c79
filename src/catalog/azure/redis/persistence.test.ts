import { describe, expect, it } from 'vitest';
import { type Plain, unresolved } from '../../../model/index.ts';
import { isWrittenToDisk } from './persistence.ts';

const open = { [unresolved]: 'var.x has no value' };

describe('data of Redis', () => {
  it.each<[Plain, boolean]>([
    [{ persistence_redis_database_backup_frequency: '1h' }, true],
    [[{ persistence_append_only_file_backup_frequency: '1s' }], true],
    [{ aofEnabled: false, rdbEnabled: true }, true],
    [{ aofEnabled: false, rdbEnabled: false }, false],
    [{}, false],
  ])('%j are written to disk: %s', (database, value) => expect(isWrittenToDisk(database)).toEqual({ value }));
  it.each<[Plain]>([[open], [{ rdbEnabled: open }]])('may be, of %j', database => expect(isWrittenToDisk(database)).toMatchObject({ among: [true, false] }));
});
