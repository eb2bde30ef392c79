import { atLeast, checks } from '../../../model/index.ts';
import { nobodyInParticular } from '../everybody.ts';
import { dataset, table } from './service.ts';

export default [
  checks(dataset, {
    'google.bigquery.dataset-is-not-public': {
      duty: 'limit-exposure',
      title: 'The dataset grants nothing to everybody',
      severity: 'critical',
      expect: { members: nobodyInParticular },
      risk: 'Anybody on the internet, or with any account of Google, may read what is in it.',
      aka: ['CKV_GCP_15', 'AVD-GCP-0046', 'e576ce44-dd03-4022-a8c0-3906acca2ab4', 'bigquery_dataset_public_access'],
    },
    'google.bigquery.dataset-uses-your-own-key': {
      duty: 'control-keys',
      title: 'New tables are encrypted with a key of your own',
      severity: 'low',
      expect: { keys: 'your own' },
      risk: 'You can neither withdraw the key nor see each use of it.',
      aka: ['CKV_GCP_81', 'bigquery_dataset_cmk_encryption'],
    },
    'google.bigquery.keeps-a-week-of-history': {
      duty: 'undo-mistakes',
      title: 'What was changed or deleted can be reached for a week',
      severity: 'low',
      expect: { history: atLeast(168) },
      risk: 'A mistake that is noticed after a weekend can no longer be undone.',
    },
  }),
  checks(table, {
    'google.bigquery.table-is-not-public': {
      duty: 'limit-exposure',
      title: 'IAM grants nothing on the table to everybody',
      severity: 'critical',
      expect: { members: nobodyInParticular },
      risk: 'Anybody on the internet, or with any account of Google, may read what is in it.',
      aka: ['CKV_GCP_100'],
    },
    'google.bigquery.table-uses-your-own-key': {
      duty: 'control-keys',
      title: 'The table is encrypted with a key of your own, or its dataset has one',
      severity: 'low',
      expect: { keys: 'your own' },
      risk: 'You can neither withdraw the key nor see each use of it.',
      aka: ['CKV_GCP_80', 'bigquery_table_cmk_encryption'],
    },
  }),
];
