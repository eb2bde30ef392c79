import { asset, choice, decide, flag, like, link, plus, reach, service, text } from '../../../model/index.ts';
import { ways } from '../exposure.ts';
import { statements } from '../policy.ts';
import { says } from './sources.ts';

const efs = service({ id: 'aws.efs', name: 'Amazon EFS', vendor: 'aws' });

const declared = asset(efs, 'file-system', {
  name: text({ unset: '' }),
  encrypted: flag({ unset: false, source: says.key }),
  key: text({ unset: 'alias/aws/elasticfilesystem', source: says.key }),
  /** It keeps its data in one zone. */
  oneZone: flag({ unset: false, source: says.zones }),
  backupPolicy: choice(['ENABLED', 'DISABLED', 'not said'], { unset: 'not said', source: says.backups }),
  /** A selection of a backup plan names it. */
  planned: flag({ unset: false }),
  policy: statements,
  groups: link('aws.vpc.security-group', { unsaid: 'the groups around its mount targets are not written here' }),
});
/** `keys` says who holds the key, `backups` who sees to copies of the data. */
export const fileSystem = plus(declared, me => ({
  ingress: reach(me, 'groups', 'ingress', ways),
  keys: decide(me, [
    [{ encrypted: false }, 'none'],
    [{ key: '' }, 'managed by AWS'],
    [{ key: like('*alias/aws/elasticfilesystem') }, 'managed by AWS'],
    [{}, 'your own'],
  ]),
  backups: decide(me, [
    [{ backupPolicy: 'ENABLED' }, 'by EFS'],
    [{ planned: true }, 'by a plan of yours'],
    [{ backupPolicy: 'not said', oneZone: true }, 'by EFS'],
    [{}, 'not at all'],
  ]),
}));

/** A way into a file system for one application. */
export const accessPoint = asset(efs, 'access-point', {
  directory: text({ unset: '/' }),
  /** Whoever comes this way is taken for one user, whatever the client says. */
  asUser: flag({ unset: false }),
});
