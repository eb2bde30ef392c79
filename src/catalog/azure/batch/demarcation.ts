import { customer, demarcate, inferred, notApplicable, provider, shared, unchecked, when } from '../../../model/index.ts';
import { abstracted, infrastructure } from '../baselines/index.ts';
import { onDiagnostics } from '../diagnostics.ts';
import { account, pool } from './service.ts';
import { says } from './sources.ts';

const onAccount = notApplicable('the account answers for it');

export default [
  demarcate(account, {
    ...abstracted,
    'encrypt-at-rest': provider('Encrypts what the account keeps, with keys of its own for each account.', says.practices),
    'control-keys': when(account, 'keys', {
      'managed by Microsoft': shared(
        { provider: 'Holds the keys and manages them.', customer: 'Decide whether that is enough, and bring a key of your own where it is not.' },
        says.practices,
      ),
      'your own': unchecked(
        'the key itself is judged where it is declared, in its vault',
        shared({ provider: 'Uses the key only as long as you let it.', customer: 'Rotate the key, and decide who may use it.' }, says.practices),
      ),
    }),
    'encrypt-in-transit': provider('Takes requests over HTTPS only.', says.practices),
    'limit-exposure': customer('Decide which networks reach the account.', says.practices),
    'filter-traffic': unchecked(
      'networks that are named are checked under limit-exposure',
      customer('Name the networks from which requests may come.', says.practices),
    ),
    'guard-credentials': customer('Do without shared keys, and give the account an identity.', says.practices),
    'survive-failure': unchecked(
      'a second account in another region is known to people',
      shared(
        { provider: 'Keeps nodes in other zones up when a zone is lost.', customer: 'Keep a second account elsewhere where work must not stop.' },
        says.reliability,
      ),
    ),
    'undo-mistakes': unchecked(
      'jobs and pools are made again from their definitions, which stand elsewhere',
      customer(
        'Keep the definitions of pools, jobs and programs where they can be brought back.',
        inferred(says.practices, 'Says how customers set up accounts and pools; the definitions of these are theirs to keep.'),
      ),
    ),
    'record-access': shared({ provider: 'Records the calls that manage the account.', customer: 'Have the logs of the account collected.' }, onDiagnostics),
  }),
  demarcate(pool, {
    ...infrastructure,
    'back-up-data': unchecked(
      'where tasks write to, a pool does not say',
      customer('Have tasks write what must last to storage, and not to nodes.', says.lost),
    ),
    'apply-os-patches': when(pool, 'fixedBy', {
      'new images': shared(
        {
          provider: 'Replaces system disks by the newest image, while nodes are idle if asked to.',
          customer: 'Name the latest version of an image that is kept up.',
        },
        says.upgrades,
      ),
      'Windows Update': shared(
        { provider: 'Publishes fixes, which Windows installs by itself.', customer: 'Leave updates on, and start nodes anew where they need it.' },
        says.upgrades,
      ),
      yourself: customer('Renew the nodes from an image that has the fixes.', says.upgrades),
    }),
    'upgrade-platform': unchecked(
      'which images are still supported changes with time',
      customer('Move to a supported image before the old one ends.', says.ends),
    ),
    'harden-os': shared(
      { provider: 'Offers a signed start and a TPM below the system.', customer: 'Ask for both, and for an image with current settings of TLS.' },
      says.practices,
    ),
    'encrypt-at-rest': shared(
      { provider: 'Encrypts managed disks, whatever is asked for.', customer: 'Have temporary disks encrypted at the host.' },
      says.practices,
    ),
    'limit-exposure': customer('Give nodes no public address, and open no port to everybody.', says.practices),
    'segment-network': customer('Place nodes in a subnet of your own.', says.practices),
    'guard-credentials': customer('Have nodes open stores and registries by identity, and keep secrets out of start tasks.', says.tasks),
    'harden-workload': customer('Run start tasks without the rights of an administrator.', says.tasks),
    'record-access': onAccount,
  }),
];
