import { checks, lacks, noneOf } from '../../../model/index.ts';
import { grant, settings } from './service.ts';

const byLake = {
  duty: 'grant-least-access',
  severity: 'medium',
  risk: 'Whoever has a broad policy of IAM reads the data, whatever Lake Formation grants.',
} as const;

export default [
  checks(settings, {
    'aws.lake-formation.governs-new-databases': {
      ...byLake,
      title: 'New databases are governed by permissions of Lake Formation, and not by IAM alone',
      expect: { databasesLeftToIam: false },
    },
    'aws.lake-formation.governs-new-tables': {
      ...byLake,
      title: 'New tables are governed by permissions of Lake Formation, and not by IAM alone',
      expect: { tablesLeftToIam: false },
    },
    'aws.lake-formation.names-administrators': {
      duty: 'grant-least-access',
      title: 'The settings name who administers the data lake',
      severity: 'low',
      expect: { administrators: true },
      risk: 'Nobody, or somebody whom nobody meant, hands out access to the data.',
    },
    'aws.lake-formation.hands-no-whole-tables-outside': {
      duty: 'prevent-leaks',
      title: 'Engines outside get no whole tables past the filters of Lake Formation',
      severity: 'medium',
      expect: { wholeTablesOutside: false },
      fix: {},
      risk: 'Filters on rows and columns do not hold for whoever comes with an engine of their own.',
    },
  }),
  checks(grant, {
    'aws.lake-formation.grants-to-named-principals': {
      duty: 'grant-least-access',
      title: 'The permission is granted to a principal that is named, and not to all whom IAM lets in',
      severity: 'medium',
      expect: { principal: noneOf('IAM_ALLOWED_PRINCIPALS') },
      risk: 'Whoever has a broad policy of IAM reads the data, whatever else Lake Formation grants.',
    },
    'aws.lake-formation.hands-on-no-full-control': {
      duty: 'grant-least-access',
      title: 'Nobody may hand on all permissions',
      severity: 'medium',
      expect: { handedOn: lacks('ALL') },
      fix: {},
      risk: 'The principal can give everything to everybody, and you learn of it afterwards.',
    },
  }),
];
