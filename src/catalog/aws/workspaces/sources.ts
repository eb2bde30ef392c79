import { cite, inferred } from '../../../model/index.ts';

const page = (path: string, says: string, grade: 'read' | 'secondary' = 'read') =>
  cite(`https://docs.aws.amazon.com/workspaces/latest/${path}.html`, says, '2026-11-22', grade);

const maintenance = page(
  'adminguide/workspace-maintenance',
  'In its maintenance window a WorkSpace installs updates of AWS, and updates of the system from the update server that it is set to; Windows takes them from Windows Update unless you arrange otherwise. AutoStop WorkSpaces are started for that once a month.',
);

export const says = {
  maintenance,
  rebuilding: page(
    'adminguide/rebuild-workspace',
    'The customer rebuilds a WorkSpace from the image of its bundle and the newest snapshot of its user volume, which is taken every 12 hours.',
  ),
  makers: inferred(
    maintenance,
    'Says that Windows takes fixes from Windows Update, and other systems from the server that they are set to; so those who make the systems publish them.',
  ),
  restoring: page(
    'adminguide/restore-workspace',
    'Restoring brings root and user volume back to snapshots that are taken every 12 hours while a WorkSpace is healthy.',
  ),
  streaming: inferred(
    page('adminguide/data-protection', ''),
    'Says that what is streamed between desktop and client is encrypted; so what programs on a desktop send is for the customer to encrypt.',
  ),
  bundles: inferred(
    page('adminguide/amazon-workspaces-bundles', ''),
    'Says that WorkSpaces offers public bundles, and that customers make others of images of their own; so what goes into those is for them to verify.',
  ),
  noWindow: inferred(maintenance, 'An AutoStop WorkSpace is patched because it is started in a window; where that is switched off, somebody must do it.'),
  encryption: page(
    'adminguide/encrypt-workspaces',
    'Root and user volume are each encrypted only where you say so at launch, with the key that AWS manages for WorkSpaces in your account or with your own; it covers stored data, disk traffic and snapshots.',
  ),
  addresses: cite(
    'https://docs.aws.amazon.com/goto/WebAPI/workspaces/CreateIpGroup',
    'An IP access control group says from which addresses users may reach their WorkSpaces; a directory without one of yours uses a default group that lets them in from anywhere.',
    '2026-11-22',
  ),
  creation: page(
    'api/API_WorkspaceCreationProperties',
    'A directory says whether its WorkSpaces get public addresses, whether users are local administrators of them, and whether maintenance mode is on.',
    'secondary',
  ),
};
