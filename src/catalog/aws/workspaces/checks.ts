import { checks } from '../../../model/index.ts';
import { directory, ipGroup, workspace } from './service.ts';

const encryption = {
  duty: 'encrypt-at-rest',
  severity: 'high',
  risk: 'Whoever gets at the volume or a snapshot of it reads all that the user kept there.',
} as const;
const both = ['AVD-AWS-0109', 'b9033580-6886-401a-8631-5f19f5bb24c7', '89827c57-5a8a-49eb-9731-976a606d70db'] as const;

export default [
  checks(workspace, {
    'aws.workspaces.encrypts-root-volume': {
      ...encryption,
      title: 'The root volume is encrypted',
      expect: { rootEncrypted: true },
      aka: ['CKV_AWS_156', 'WorkSpaces.2', ...both, 'workspaces_volume_encryption_enabled'],
    },
    'aws.workspaces.encrypts-user-volume': {
      ...encryption,
      title: 'The user volume is encrypted',
      expect: { userEncrypted: true },
      aka: ['CKV_AWS_155', 'WorkSpaces.1', ...both, 'workspaces_volume_encryption_enabled'],
    },
    'aws.workspaces.uses-your-own-key': {
      duty: 'control-keys',
      title: 'The volumes are encrypted with a key of your own',
      severity: 'low',
      given: { rootEncrypted: true },
      expect: { key: 'your own' },
      risk: 'You can neither refuse the key to somebody nor decide when it ends.',
    },
  }),
  checks(directory, {
    'aws.workspaces.directory-limits-addresses': {
      duty: 'limit-exposure',
      title: 'Users reach their WorkSpaces from known addresses only',
      severity: 'medium',
      expect: { hasIpGroups: true },
      risk: 'A stolen password is enough to open a desktop inside your network, from anywhere.',
    },
    'aws.workspaces.directory-gives-no-public-addresses': {
      duty: 'limit-exposure',
      title: 'WorkSpaces get no public addresses',
      severity: 'medium',
      expect: { publicAddresses: false },
      risk: 'Desktops stand on the internet, and only a security group keeps strangers from them.',
    },
    'aws.workspaces.directory-users-are-not-administrators': {
      duty: 'harden-os',
      title: 'Users are not administrators of their WorkSpaces',
      severity: 'medium',
      expect: { localAdministrators: false },
      risk: 'One opened attachment has all rights over the machine, and can switch off what guards it.',
    },
  }),
  checks(ipGroup, {
    'aws.workspaces.ip-group-names-addresses': {
      duty: 'limit-exposure',
      title: 'The group does not let in everybody',
      severity: 'medium',
      expect: { everybody: false },
      risk: 'The group is there and keeps nobody out.',
    },
  }),
];
