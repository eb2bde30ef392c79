import { asset, choice, flag, parts, service, text } from '../../../model/index.ts';
import { keyWords } from '../key-choice.ts';
import { says } from './sources.ts';

const imageBuilder = service({ id: 'aws.image-builder', name: 'EC2 Image Builder', vendor: 'aws' });

/** What images are built on. */
export const infrastructure = asset(imageBuilder, 'infrastructure-configuration', {
  name: text({ unset: '' }),
  tokens: choice(['required', 'optional'], { unset: 'optional', source: says.practices }),
  keyPair: flag({ unset: false }),
  logs: flag({ unset: false, source: says.infrastructure }),
  endsFailedBuilds: flag({ unset: true }),
  inYourNetwork: flag({ unset: false }),
});

export const disk = { name: text({ unset: '' }), encrypted: flag({ unset: false }) };
export const recipe = asset(imageBuilder, 'image-recipe', { name: text({ unset: '' }), disks: parts(disk, { unset: { items: [] } }) });

export const pipeline = asset(imageBuilder, 'image-pipeline', {
  name: text({ unset: '' }),
  tests: flag({ unset: true }),
  scans: flag({ unset: false, source: says.findings }),
  scheduled: flag({ unset: false }),
});

/** Where images go in one region, and who may launch them. */
export const target = {
  name: text({ unset: '' }),
  everybody: flag({ unset: false }),
  key: choice(keyWords, { unset: 'managed by AWS', source: says.distribution }),
};
export const distribution = asset(imageBuilder, 'distribution-configuration', {
  name: text({ unset: '' }),
  targets: parts(target, { unset: { items: [] } }),
});
