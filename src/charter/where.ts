import { dutyIds } from '../model/index.ts';
import { day, mapOf, named, narrowing, type Read, several, text, word } from './shape.ts';

export const file = text('a path, from the folder of this file');
export const duty = word(dutyIds, 'a duty (demarc duties lists them)');
export const duties = several(duty, 'duties (demarc duties lists them)');
export const globs = (about: string) => several(text(about), `${about}; * stands for anything`);
export const tags = mapOf(several(text('a value of the tag')), 'tags that it must have, each with one of its values');

/** What it applies to. All that is named must fit; of several values one must. */
export const where = narrowing('where', 'what it applies to: all that is named must fit, and of several values one', {
  scope: several(named('scope', 'a scope of this charter')),
  service: several(named('service', 'a service or a kind of asset: aws.s3, aws.s3.bucket, aws.*')),
  provider: several(named('vendor', 'who runs the service: aws, azure, google, microsoft')),
  region: globs('a region of the cloud'),
  path: globs('files, from the folder of this file: infra/**'),
  asset: globs('an address, or the name by which the cloud knows the asset'),
  tags,
  environment: globs('an environment that a scope says'),
  'business-unit': globs('a business unit that a scope says'),
  geography: globs('a geography that a scope says'),
  criticality: globs('a criticality that a scope says'),
  regulation: several(named('regulation in force', 'a regulation that a scope says is in force')),
  data: several(named('data class', 'a data class of this charter')),
  'born-before': day('created before this day, where the day of its creation is known'),
  'born-after': day('created after this day, where the day of its creation is known'),
});
export type Where = Read<typeof where>;
