import { asset, choice, decide, flag, link, list, plus, reach, service, text } from '../../../model/index.ts';
import { ways } from '../exposure.ts';
import { says } from './sources.ts';

const transfer = service({ id: 'aws.transfer-family', name: 'AWS Transfer Family', vendor: 'aws' });

const declared = asset(transfer, 'server', {
  protocols: list({ unset: { items: ['SFTP'] }, source: says.endpoints }),
  endpoint: choice(['PUBLIC', 'VPC', 'VPC_ENDPOINT'], { unset: 'PUBLIC', source: says.public }),
  /** Fixed public addresses stand on its endpoint. */
  addresses: flag({ unset: false, source: says.public }),
  securityPolicy: text({ unset: 'TransferSecurityPolicy-2024-01', source: says.policies }),
  /** It writes what users do to a log group. */
  logs: flag({ unset: false, source: says.logs }),
  logsByRole: flag({ unset: false, source: says.logs }),
  /** The private key of the server stands in the source. The key itself is never kept. */
  hostKeyWritten: flag({ unset: false }),
  groups: link('aws.vpc.security-group', { unsaid: 'the default group of its network applies, and its rules are not written here' }),
});
export const server = plus(declared, me => ({
  ingress: reach(me, 'groups', 'ingress', ways),
  /** From where the server can be reached. */
  reachedFrom: decide(me, [
    [{ endpoint: 'PUBLIC' }, 'the internet'],
    [{ addresses: true }, 'the internet, through your network'],
    [{}, 'your network'],
  ]),
}));
