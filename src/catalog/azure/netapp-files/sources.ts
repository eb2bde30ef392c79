import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const registry = (name: string, says: string) =>
  cite(`https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/${name}`, says, read, 'secondary');

const faq = 'https://learn.microsoft.com/en-us/azure/azure-netapp-files/faq-security';
const security = cite(
  faq,
  'Volumes have no public endpoint, are always encrypted at rest, and hand files out unencrypted unless SMB or NFS 4.1 is told otherwise, which NFS 3 cannot be; a deleted volume and its keys are gone at once.',
  read,
);

const clients = cite(faq, 'Rules of an export policy, which customers configure, control who gets at the place from which a volume is mounted.', read);

const password = cite(faq, 'The credentials with which the service reaches a directory are stored encrypted.', read);

export const says = {
  security,
  clients,
  inNetwork: inferred(
    security,
    'Says that volumes have no public endpoint, and that their traffic stays in a network of the customer’s; so where in it they stand is the customer’s to say.',
  ),
  given: inferred(
    password,
    'Says that the service stores the credentials for a directory encrypted; before they are handed over, and in what they may do there, they are the customer’s.',
  ),
  asked: inferred(
    clients,
    'Says that customers write the rules that control who gets at a volume; the service applies them, and how clients prove who they are follows from the protocol that was chosen.',
  ),
  calls: cite(faq, 'All calls that make, change or delete something in Azure NetApp Files are in the activity log.', read),
  files: cite(
    'https://learn.microsoft.com/en-us/azure/azure-netapp-files/manage-file-access-logs',
    'Beside the activity log, what is done with files of volumes by SMB or NFS 4.1 is recorded where a diagnostic setting asks for it.',
    read,
  ),
  gone: inferred(
    security,
    'Says that nothing brings back a volume that was deleted; so versions to which one can go back are for the customer to ask for beforehand.',
  ),
  reliability: cite(
    'https://learn.microsoft.com/en-us/azure/reliability/reliability-netapp-files',
    'A volume stands in one zone and is gone with it; the service copies it to another zone or region as often as the customer asked, and going over to the copy is the customer’s.',
    read,
  ),
  account: registry('netapp_account', 'Towards a directory AES, signing and TLS are each off until they are switched on.'),
  volume: registry(
    'netapp_volume',
    'Policies of snapshots and backups, a copy elsewhere and protection against ransomware are each named on the volume where they are wanted.',
  ),
  versions: inferred(security, 'No setting of a volume names a version of the service.'),
} as const;
