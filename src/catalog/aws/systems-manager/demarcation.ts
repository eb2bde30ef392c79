import { customer, demarcate, notApplicable, provider, shared, unchecked, when } from '../../../model/index.ts';
import { abstracted } from '../baselines/index.ts';
import { operations } from '../baselines/sources-of-use.ts';
import { keyHolders } from '../key-holders.ts';
import { partOf } from '../part-of.ts';
import { document, parameter, sessions, setting } from './service.ts';
import { says } from './sources.ts';

const { 'managed by AWS': managed, 'your own': own } = keyHolders(says.protection);
const ownedByAws = provider('Owns and manages the key of parameters that are no secure strings.', says.protection);
const defined = notApplicable('it is written again from where it is defined');

export default [
  demarcate(parameter, {
    ...abstracted,
    'encrypt-at-rest': when(parameter, 'keeps', {
      'a secret': provider('Encrypts the value with a key of KMS.', says.protection),
      'a secret, in plain': shared(
        { provider: 'Encrypts every parameter with a key of its own.', customer: 'Make it a secure string, so that a key of the account protects its value.' },
        says.protection,
      ),
      'a setting': provider('Encrypts every parameter with a key of its own.', says.protection),
    }),
    'control-keys': when(parameter, 'keys', { none: ownedByAws, 'managed by AWS': managed, 'your own': own }),
    'encrypt-in-transit': provider('Takes calls over TLS 1.2 or newer.', says.network),
    'limit-exposure': notApplicable('a parameter is read with permissions of IAM and has no address of its own'),
    'guard-credentials': customer('Keep the values of secrets out of the source.', says.parameters),
    'back-up-data': defined,
    'prove-recovery': defined,
    'undo-mistakes': provider('Keeps earlier values of a parameter.', says.parameters),
    'record-access': unchecked(
      'whether a trail keeps the record is judged where the trail is declared',
      shared(
        { provider: 'Records the calls that read and change parameters for 90 days.', customer: 'Keep the record for longer with a trail.' },
        operations.accessLogs,
      ),
    ),
  }),
  demarcate(document, {
    ...partOf('a document is code that runs elsewhere; what it runs on has a line of its own'),
    'prevent-leaks': customer('Share the document with nobody who does not need it, and never with everybody.', says.sharing),
    'guard-supply-chain': unchecked(
      'who wrote the commands of a document, no configuration shows',
      customer('Run only documents whose commands you have read.', says.sharing),
    ),
  }),
  demarcate(sessions, {
    ...partOf('stands on the machines on which sessions are opened, and on the bucket and log group that keep the logs'),
    'encrypt-in-transit': shared(
      { provider: 'Carries sessions over TLS.', customer: 'Name a key with which sessions are encrypted from end to end.' },
      says.protection,
    ),
    'record-access': customer('Have sessions logged to a bucket or a log group.', says.sessions),
    'encrypt-at-rest': customer('Demand that the bucket and log group of the logs are encrypted.', says.preferences),
  }),
  demarcate(setting, {
    ...partOf('a switch of the account stands on what it switches'),
    'prevent-leaks': customer('Block the sharing of documents with everybody.', says.sharing),
    'record-access': customer('Have what scripts of runbooks print logged.', says.runbooks),
  }),
];
