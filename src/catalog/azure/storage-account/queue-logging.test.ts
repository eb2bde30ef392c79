import { describe, expect, it } from 'vitest';
import { type Plain, unresolved } from '../../../model/index.ts';
import { logsAllOfQueues } from './queue-logging.ts';

const open = { [unresolved]: 'var.x has no value' };
const all = { read: true, write: true, delete: true };

describe('the logging of queues', () => {
  it.each<[Plain, boolean]>([
    [{ logging: all }, true],
    [[{ logging: [all] }], true],
    [{ logging: { ...all, delete: false } }, false],
    [{ logging: { read: true, write: open } }, false],
    [{}, false],
  ])('%j is of everything: %s', (settings, value) => expect(logsAllOfQueues(settings)).toEqual({ value }));
  it.each<[Plain]>([[open], [{ logging: open }], [{ logging: { ...all, read: open } }]])('is not known of %j', settings =>
    expect(logsAllOfQueues(settings)).toMatchObject({ among: [true, false] }),
  );
});
