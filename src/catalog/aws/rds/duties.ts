import { type Citation, customer, type Depends, type Holder, notApplicable, provider, shared, unchecked } from '../../../model/index.ts';
import { databases as managed } from '../baselines/index.ts';
import { data } from '../baselines/sources-of-use.ts';
import { says } from './sources.ts';

/** The holders that instances and clusters have in common, and the words they are chosen by. */
const enough = 'Decide whether this key is enough for the data, and bring one of your own where it is not.';
export const keys = (source: Citation) => ({
  none: notApplicable('nothing is encrypted, so there is no key'),
  'managed by AWS': shared({ provider: 'Manages the key in your account.', customer: enough }, source),
  'your own': shared(
    { provider: 'Guards the key and uses it as its policy allows.', customer: 'Write the policy of the key, rotate it and decide when it ends.' },
    data.keys,
  ),
});
export const ownedByAws = shared({ provider: 'Owns the key and manages it.', customer: enough }, says.auroraEncryption);
export const atRest = shared(
  { provider: 'Encrypts storage, backups and copies once encryption is on.', customer: 'Switch encryption on when the database is made.' },
  says.encryption,
);

export const copied = {
  'every day': shared({ provider: 'Takes a backup every day and keeps it as long as you say.', customer: 'Say for how many days.' }, says.backups),
  'not at all': customer('Keep copies by other means, or say for how many days RDS shall keep its own.', says.backups),
};

export const installed = (source: Citation): Holder => provider('Installs the minor versions that it has approved, in the maintenance window.', source);
export const patches = (source: Citation): Holder =>
  customer('Install each minor version, or switch automatic installation on; AWS forces only what security or the end of support demands.', source);

const uncompared = 'which versions are still supported is not compared yet';
export const upgrades = {
  'at the end of extended support': unchecked(
    uncompared,
    shared(
      {
        provider: 'Supplies fixes past the end of standard support, at a charge, and upgrades what is left when that ends too.',
        customer: 'Move to a supported major version, or pay for the old one and apply its fixes.',
      },
      says.extended,
    ),
  ),
  'at the end of standard support': unchecked(
    uncompared,
    shared({ provider: 'Upgrades the engine when standard support ends.', customer: 'Move to a supported major version before that happens.' }, says.enrolled),
  ),
  'by you': unchecked(
    uncompared,
    shared({ provider: 'Says when the support of a version ends.', customer: 'Move to a supported major version before that happens.' }, says.upgrades),
  ),
};

/** `own` puts the holder of a duty where it stands: an instance of a cluster leaves most of its duties to the cluster. */
export const database = <T>(own: (holder: Holder) => T): Readonly<Record<Shared, T>> & Readonly<Record<Exposed, Holder | Depends>> => ({
  'limit-exposure': customer('Give the database no public address, and let no group open it to everybody.', says.access),
  'filter-traffic': own(
    unchecked('the rules of its groups are judged where they are declared', customer('Write groups that let in only what needs the database.', says.groups)),
  ),
  'segment-network': own(unchecked('which networks are apart, no single database shows', managed['segment-network'])),
  'control-egress': own(
    unchecked(
      'what leaves is decided by groups, which are judged where they are declared',
      customer('Limit what the database may call where it is a client itself.', says.groups),
    ),
  ),
  'encrypt-in-transit': own(
    shared(
      {
        provider: 'Offers TLS on every engine, with a certificate for the database.',
        customer: 'Connect over TLS, and have the engine refuse plain connections where it would take them.',
      },
      says.tlsOffered,
    ),
  ),
  'guard-credentials': own(
    shared(
      {
        provider: 'Makes the main password, keeps it in Secrets Manager and rotates it, where asked to.',
        customer: 'Keep the main password out of the source, and have it rotated.',
      },
      says.passwords,
    ),
  ),
  'authenticate-strongly': own(
    shared({ provider: 'Takes short-lived tokens of IAM where that is switched on.', customer: 'Switch tokens on, and let programs use them.' }, says.signIn),
  ),
  'back-up-data': own(copied['every day']),
  'undo-mistakes': own(customer('Protect the database from deletion.', says.deletion)),
  'record-access': own(
    shared(
      { provider: 'Writes the logs of the engine, and sends on those that you choose.', customer: 'Choose the logs, and have them kept and watched.' },
      says.logs,
    ),
  ),
});
type Exposed = 'limit-exposure';
type Shared =
  | 'filter-traffic'
  | 'segment-network'
  | 'control-egress'
  | 'encrypt-in-transit'
  | 'guard-credentials'
  | 'authenticate-strongly'
  | 'back-up-data'
  | 'undo-mistakes'
  | 'record-access';
