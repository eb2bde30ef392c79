import { customer, type Depends, demarcate, type Holder, held, notApplicable, provider, shared, thirdParty, unchecked, when } from '../../../model/index.ts';
import { abstracted, infrastructure, databases as managed } from '../baselines/index.ts';
import { partOf } from '../part-of.ts';
import clusters from './demarcation-cluster.ts';
import { atRest, copied, database, installed, keys, patches, upgrades } from './duties.ts';
import { instance, parameterGroup, snapshot } from './service.ts';
import { says } from './sources.ts';

const onCluster = notApplicable('stands on the cluster that the instance belongs to');
const alone = (holder: Holder | Depends): Depends => when(instance, 'inCluster', { true: onCluster, false: holder });

const guest = (does: string): Holder =>
  unchecked('what runs on the machine of an RDS Custom instance, no configuration shows', customer(does, says.customHost));
/** On RDS AWS answers for the machine, but for fixes that it leaves optional; on RDS Custom for Oracle, and with an image of your own, you do; with the image of AWS both do. */
const custom = (rds: Holder, oracle: Holder, server: Holder, ownImage: Holder = oracle): Depends =>
  when(instance, 'edition', {
    RDS: rds,
    'RDS Custom for Oracle': oracle,
    'RDS Custom for SQL Server': server,
    'RDS Custom for SQL Server, own image': ownImage,
  });
const yourSystem = unchecked(
  'what runs on the machine of an RDS Custom instance, no configuration shows',
  customer('Patch the system of the instance.', says.custom),
);
const oracleImages = provider('Publishes images with fixes, without installing them.', says.oracleImages);
const windowsImages = provider('Publishes images with fixes.', says.customImages);
const baseImages = held(
  says.baseImages,
  { party: 'third-party:microsoft', does: 'Publishes the fixes of Windows.' },
  { party: 'provider', does: 'Publishes images of Windows with them, from which yours can be made.' },
);

export default [
  demarcate(instance, {
    ...managed,
    ...database(alone),
    'publish-os-patches': custom(provider('Builds the fixes of the system below the engine.', says.systemFixes), oracleImages, windowsImages, baseImages),
    'apply-os-patches': custom(
      unchecked(
        'which fixes wait for it is not in its configuration',
        shared(
          {
            provider: 'Installs required fixes of the system below the engine in the maintenance window.',
            customer: 'Apply the optional ones when they are offered.',
          },
          says.maintenance,
        ),
      ),
      yourSystem,
      provider('Installs the fixes of the system below the engine.', says.custom),
    ),
    'harden-os': custom(managed['harden-os'], guest('Harden the system that you manage.'), guest('Harden the system where you change it.')),
    'stop-malware': custom(
      managed['stop-malware'],
      unchecked('what runs on the machine of an RDS Custom instance, no configuration shows', infrastructure['stop-malware']),
      guest('Keep hostile programs off the machine that you can reach.'),
    ),
    'publish-platform-patches': custom(
      provider('Tests minor versions of the engine and approves them.', says.minorTested),
      thirdParty('oracle', 'Publishes the patches of the engine, which you upload.', says.custom),
      provider('Builds images with the fixed engine.', says.customImages),
      thirdParty('microsoft', 'Publishes the fixes of the engine, which you put into your image.', says.engineOfYours),
    ),
    'apply-platform-patches': when(instance, 'patching', {
      'in the maintenance window': installed(says.minor),
      'when you say': patches(says.minor),
      together: unchecked(
        'which patches are in an engine version of yours, no configuration shows',
        shared(
          { provider: 'Applies the engine version that you built.', customer: 'Build an engine version with the patches, and say when it is applied.' },
          says.custom,
        ),
      ),
      'by you': unchecked('what is in an image of yours, no configuration shows', customer('Put the fixes of the engine into your image.', says.custom)),
    }),
    'upgrade-platform': alone(when(instance, 'upgrading', upgrades)),
    'back-up-data': alone(when(instance, 'copying', copied)),
    'encrypt-at-rest': alone(atRest),
    'control-keys': when(instance, 'inCluster', {
      true: when(instance, 'insights', {
        true: keys(says.insights)['managed by AWS'],
        false: onCluster,
      }),
      false: when(instance, 'keys', keys(says.encryption)),
    }),
    'survive-failure': alone(
      shared({ provider: 'Keeps a standby in another zone, and switches over to it, where you ask for it.', customer: 'Ask for a standby.' }, says.zones),
    ),
  }),
  ...clusters,
  demarcate(snapshot, {
    ...managed,
    ...copies(),
    'limit-exposure': customer('Share the copy with named accounts only.', says.sharing),
    'encrypt-at-rest': unchecked(
      'a copy is encrypted as its database is, and is judged there',
      shared(
        { provider: 'Encrypts the copies of a database that is encrypted.', customer: 'Encrypt the database, or the copy when it is copied.' },
        says.encryptedCopies,
      ),
    ),
  }),
  demarcate(parameterGroup, partOf('stands on the databases that run with the parameters')),
];

/** A copy is data at rest: what concerns a running engine stands on the database. */
function copies() {
  const onDatabase = notApplicable('stands on the database that was copied');
  const runsNothing = notApplicable('a copy runs nothing; it stands on the database that was copied');
  return {
    'absorb-floods': abstracted['absorb-floods'],
    'isolate-tenants': abstracted['isolate-tenants'],
    'isolate-workloads': runsNothing,
    'publish-os-patches': runsNothing,
    'apply-os-patches': runsNothing,
    'harden-os': runsNothing,
    'stop-malware': runsNothing,
    'publish-platform-patches': runsNothing,
    'offer-upgrades': runsNothing,
    'write-safe-code': runsNothing,
    'publish-dependency-patches': runsNothing,
    'apply-dependency-patches': runsNothing,
    'guard-supply-chain': runsNothing,
    'harden-workload': runsNothing,
    'find-vulnerabilities': runsNothing,
    'guard-apis': abstracted['guard-apis'],
    'apply-platform-patches': onDatabase,
    'upgrade-platform': onDatabase,
    'survive-failure': provider('Keeps copies in several zones of the region.', says.inStore),
    'filter-traffic': onDatabase,
    'segment-network': onDatabase,
    'control-egress': onDatabase,
    'encrypt-in-transit': onDatabase,
    'guard-credentials': onDatabase,
    'control-keys': notApplicable('a copy keeps the key of its database'),
    'back-up-data': notApplicable('it is a backup itself'),
    'undo-mistakes': onDatabase,
    'record-access': onDatabase,
  };
}
