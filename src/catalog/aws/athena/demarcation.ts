import { demarcate, inferred, notApplicable, provider, shared, when } from '../../../model/index.ts';
import { abstracted } from '../baselines/index.ts';
import { callers } from '../callers.ts';
import { byKey } from '../key-choice.ts';
import { ownCode } from '../own-code.ts';
import { partOf } from '../part-of.ts';
import { database, workgroup } from './service.ts';
import { says } from './sources.ts';

const noData = notApplicable('a workgroup holds settings; tables and results lie in S3, which has a line of its own');
const encryptsResults = shared(
  { provider: 'Encrypts what it writes as workgroup or client ask.', customer: 'Have the workgroup say how results are encrypted, and hold clients to it.' },
  says.results,
);

export default [
  demarcate(workgroup, {
    ...abstracted,
    'write-safe-code': ownCode('queries and notebooks'),
    'encrypt-at-rest': when(workgroup, 'managed', {
      true: provider('Encrypts the results that it keeps, always.', says.managed),
      false: encryptsResults,
    }),
    'control-keys': when(workgroup, 'keys', byKey(says.owned)),
    'upgrade-platform': when(workgroup, 'engine', {
      automatic: provider('Upgrades the engine of the workgroup unless it finds an incompatibility.', says.engine),
      pinned: shared(
        { provider: 'Upgrades the workgroup when its version is taken away.', customer: 'Move the workgroup to a new engine version before that.' },
        says.engine,
      ),
    }),
    'offer-upgrades': provider('Offers new engine versions, and says when old ones go.', says.announced),
    'survive-failure': provider('Runs queries on machines in several zones, around one that fails.', says.spread),
    'encrypt-in-transit': provider('Takes calls over TLS, and reads and writes S3 over TLS.', says.transit),
    'limit-exposure': provider('Answers only signed requests of principals that IAM lets in.', callers),
    'limit-consumption': shared({ provider: 'Cancels queries that go over a limit.', customer: 'Limit how much data one query may scan.' }, says.limits),
    'retain-and-dispose': when(workgroup, 'managed', {
      true: provider('Deletes the results that it keeps after 24 hours.', says.managed),
      false: abstracted['retain-and-dispose'],
    }),
    'control-egress': notApplicable('queries reach what the catalog and its connectors name and nothing else'),
    'back-up-data': noData,
    'prove-recovery': noData,
    'undo-mistakes': noData,
    'record-access': shared(
      { provider: 'Records every call in CloudTrail.', customer: 'Have the workgroup publish what its queries do.' },
      inferred(says.trail, 'Says that CloudTrail records every call, without the query in it; so what queries do shows where the workgroup publishes that.'),
    ),
  }),
  demarcate(database, {
    ...partOf('stands on the workgroup that runs the statements, and on the catalog that keeps the table definitions'),
    'encrypt-at-rest': encryptsResults,
  }),
];
