import { asset, choice, decide, flag, list, plus, reach, service, text, within, work } from '../../../model/index.ts';
import { keyWords } from '../key-choice.ts';
import { statements } from '../policy.ts';
import { scannedBy, scanWords } from './scanned.ts';
import { says } from './sources.ts';

const ecr = service({ id: 'aws.ecr', name: 'Amazon ECR', vendor: 'aws' });

/** What is set for all repositories of an account in a region. */
export const registry = asset(ecr, 'registry-scanning', {
  type: choice(['BASIC', 'ENHANCED'], { unset: 'BASIC', source: says.basic }),
  /** The repositories that are scanned on push or continuously. */
  filters: list({ unset: { items: [] }, source: says.scanning }),
});

const declared = asset(ecr, 'repository', {
  name: text({ unset: '' }),
  encryption: choice(['AES256', 'KMS', 'KMS_DSSE'], { unset: 'AES256', source: says.encryption }),
  key: choice(keyWords, { unset: 'managed by AWS', source: says.encryption }),
  tags: choice(['MUTABLE', 'IMMUTABLE', 'IMMUTABLE_WITH_EXCLUSION', 'MUTABLE_WITH_EXCLUSION'], { unset: 'MUTABLE', source: says.tags }),
  scansOnPush: flag({ unset: false, source: says.scanning }),
  policy: statements,
  lifecycle: flag({ unset: false, source: says.lifecycle }),
  /** Deleting the repository deletes its images. */
  deletesImages: flag({ unset: false, source: says.deletion }),
});
const placed = plus(declared, () => ({ registry: within('aws.ecr.registry-scanning', 'account') }));
const reaching = plus(placed, me => ({
  filters: reach(me, 'registry', 'filters', list(), { items: [] }),
  scanner: reach(me, 'registry', 'type', choice(['BASIC', 'ENHANCED']), 'BASIC'),
}));
/** `keys`: whose key encrypts the images. `scanned`: what has them scanned. */
export const repository = plus(reaching, me => ({
  keys: decide(me, [
    [{ encryption: 'AES256' }, 'owned by AWS'],
    [{ key: 'your own' }, 'your own'],
    [{}, 'managed by AWS'],
  ]),
  scanned: work(me, ['scansOnPush', 'filters', 'name'], choice(scanWords), ({ scansOnPush, filters, name }) => scannedBy(scansOnPush, filters, name)),
}));

/** A repository of the public gallery. */
export const publicRepository = asset(ecr, 'public-repository', {
  name: text({ unset: '' }),
});
