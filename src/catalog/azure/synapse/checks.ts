import { checks, no, someItem } from '../../../model/index.ts';
import { sparkPool, sqlPool, workspace } from './service.ts';

const closed = { publicNetwork: 'Disabled' } as const;

export default [
  checks(workspace, {
    'azure.synapse.lets-in-named-addresses-only': {
      duty: 'limit-exposure',
      title: 'No rule of the firewall lets in everybody',
      severity: 'high',
      expect: [{ rules: no({ reach: 'everybody' }) }, closed],
      risk: 'Anybody on the internet may guess passwords and use holes of the workspace.',
      aka: ['CKV2_AZURE_19'],
    },
    'azure.synapse.has-no-public-endpoint': {
      duty: 'limit-exposure',
      title: 'Public access is closed',
      severity: 'medium',
      expect: closed,
      risk: 'One careless rule opens the data to the internet.',
    },
    'azure.synapse.keeps-other-customers-out': {
      duty: 'filter-traffic',
      title: 'No rule lets in all that runs in Azure',
      severity: 'medium',
      expect: [{ rules: no({ reach: 'all of Azure' }) }, closed],
      risk: 'Machines of other customers reach the workspace as if they were yours.',
    },
    'azure.synapse.runs-in-a-managed-network': {
      duty: 'segment-network',
      title: 'Spark and pipelines run in a network of the workspace’s own',
      severity: 'medium',
      expect: { managedNetwork: true },
      risk: 'What runs in the workspace shares a network with workspaces of others.',
      aka: ['CKV_AZURE_58'],
    },
    'azure.synapse.has-a-private-endpoint': {
      duty: 'segment-network',
      title: 'A private endpoint leads to the workspace',
      severity: 'low',
      expect: { privateEndpoint: true },
      risk: 'Data travel to an address that everybody can try.',
    },
    'azure.synapse.holds-data-back': {
      duty: 'control-egress',
      title: 'Data leave for approved targets only',
      severity: 'medium',
      expect: { holdsDataBack: true },
      risk: 'Whoever may run a query or a notebook copies all data to a place of his own.',
      aka: ['CKV_AZURE_157'],
    },
    'azure.synapse.refuses-passwords': {
      duty: 'authenticate-strongly',
      title: 'Only identities of Microsoft Entra ID are let in',
      severity: 'low',
      expect: { passwords: false },
      risk: 'Passwords of SQL know no second factor and outlive those who knew them.',
    },
    'azure.synapse.uses-your-own-key': {
      duty: 'control-keys',
      title: 'A key in your own vault encrypts the workspace once more',
      severity: 'low',
      expect: { key: 'your own' },
      risk: 'Nobody but Microsoft can take the key away or see who used it.',
      aka: ['CKV_AZURE_240'],
    },
    'azure.synapse.is-audited': {
      duty: 'record-access',
      title: 'The events of SQL are audited',
      severity: 'medium',
      expect: { audited: true },
      risk: 'Nobody can tell afterwards who read or changed what.',
    },
    'azure.synapse.logs-its-use': {
      duty: 'record-access',
      title: 'The logs of the workspace are collected',
      severity: 'low',
      expect: { logs: someItem },
      risk: 'Nobody can tell afterwards who signed in, and what was run.',
    },
    'azure.synapse.raises-alarms': {
      duty: 'detect-threats',
      title: 'Threat protection watches the workspace',
      severity: 'medium',
      expect: { alerts: true },
      risk: 'Injections and guessed passwords go unnoticed.',
    },
  }),
  checks(sqlPool, {
    'azure.synapse.encrypts-the-pool': {
      duty: 'encrypt-at-rest',
      title: 'The pool and its backups are encrypted by the engine',
      severity: 'medium',
      expect: { encrypted: true },
      risk: 'Files and backups that leave the disks below can be read.',
    },
    'azure.synapse.copies-backups-elsewhere': {
      duty: 'back-up-data',
      title: 'Backups are copied to a second region',
      severity: 'low',
      expect: { backsUpElsewhere: true },
      risk: 'Data and backups are lost together with their region.',
    },
  }),
  checks(sparkPool, {
    'azure.synapse.runs-a-supported-spark': {
      duty: 'upgrade-platform',
      title: 'The runtime of Spark is of a version that is still supported',
      severity: 'high',
      expect: { version: 'standard' },
      risk: 'Holes of the runtime are never fixed.',
    },
  }),
];
