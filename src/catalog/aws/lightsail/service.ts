import { asset, choice, flag, list, parts, service, text } from '../../../model/index.ts';
import { way } from '../exposure.ts';
import { says } from './sources.ts';

const lightsail = service({ id: 'aws.lightsail', name: 'Amazon Lightsail', vendor: 'aws' });

export const instance = asset(lightsail, 'instance', {
  name: text({ unset: '' }),
  /** The rules of the firewall are written; otherwise those of the blueprint hold, which let SSH in from everywhere. */
  rulesWritten: flag({ unset: false, source: says.defaults }),
  ways: parts(way, { unset: { items: [] }, source: says.firewall }),
  snapshots: flag({ unset: false, source: says.snapshots }),
  /** Kinds of secret in the start-up script. */
  secrets: list({ unset: { items: [] } }),
});

export const database = asset(lightsail, 'database', {
  name: text({ unset: '' }),
  public: flag({ unset: false, source: says.database }),
  backups: flag({ unset: true, source: says.database }),
  passwordWritten: flag({ unset: false, source: says.database }),
});

export const bucket = asset(lightsail, 'bucket', {
  name: text({ unset: '' }),
  reading: choice(['public', 'private'], { unset: 'private', source: says.bucket }),
  openObjects: flag({ unset: false, source: says.bucket }),
  versions: flag({ unset: false, source: says.versions }),
});
