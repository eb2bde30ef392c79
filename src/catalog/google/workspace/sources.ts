import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const checklist = cite(
  'https://support.google.com/a/answer/7587183',
  'Google switches on much by default and tells administrators what to set: a second step and security keys for administrators, several super administrators who use other accounts for daily work, alerts, and a look into the audit log.',
  read,
);
const model = cite(
  'https://cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate',
  'Of ready-made software Google holds all below; contents, access and the settings that each service offers stay with the customer.',
  read,
  'secondary',
);
const paper = cite(
  'https://cloud.google.com/docs/security/infrastructure/design',
  'Services of Google share one infrastructure: servers boot only signed software, automated systems patch them and take faulty ones away, premises have layers of guards, and the scale of the front ends absorbs floods.',
  read,
  'secondary',
);

export const says = {
  checklist,
  model,
  paper,
  clientSide: cite(
    'https://support.google.com/a/answer/12850453',
    'Client-side encryption takes a key service outside of Google, which administrators assign to units or groups and which decides who may encrypt and decrypt.',
    read,
    'secondary',
  ),
  encrypted: cite(
    'https://workspaceupdates.googleblog.com/2023/12/turn-client-side-encryption-on-by-default.html',
    'Workspace encrypts data by default, at rest and in transit between its facilities; with client-side encryption the customer alone owns the keys, and nobody else, Google included, can read the content.',
    read,
    'secondary',
  ),
  audit: inferred(checklist, 'Workspace writes audit logs, which administrators review.'),
  sharing: inferred(model, 'Whom people share with is a setting, and settings are the customer’s.'),
  copies: inferred(model, 'The data is the customer’s, and so is a copy that outlives its loss.'),
};
