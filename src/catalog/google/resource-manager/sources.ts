import { cite, inferred } from '../../../model/index.ts';
import { says as google } from '../baselines/sources.ts';

const read = '2026-11-22';

export const says = {
  audit: cite(
    'https://docs.cloud.google.com/logging/docs/audit/configure-data-access',
    'Who reads and writes data is recorded only where that is switched on; what an organisation or a folder switches on holds for all projects below it, those that are made later included.',
    read,
  ),
  exempt: inferred(google.audit, 'Reads and writes of those who are exempt are not recorded, wherever recording is on.'),
} as const;
