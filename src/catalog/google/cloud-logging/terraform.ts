import { at, derived, mapping, spelled } from '../../../model/index.ts';
import { keyAt } from '../said.ts';
import { wholeNumber } from '../whole-number.ts';
import { bucket, sink } from './service.ts';

const always = <T>(value: T) => derived('', () => ({ value }));
const on = spelled('disabled', { true: false, false: true });

export default [
  mapping(
    bucket,
    ['project', 'folder', 'organization', 'billing_account'].map(level => `google_logging_${level}_bucket_config`),
    ['id', 'name', 'bucket_id'],
    { name: at('bucket_id'), keeps: wholeNumber('retention_days', 30), locked: at('locked'), ownKey: keyAt('cmek_settings.kms_key_name') },
  ),
  mapping(sink, 'google_logging_project_sink', ['id', 'name'], { level: always('project'), on, includesChildren: always(false) }),
  mapping(sink, ['google_logging_folder_sink', 'google_logging_organization_sink'], ['id', 'name'], {
    level: always('folder or organisation'),
    on,
    includesChildren: at('include_children', false),
  }),
  mapping(sink, 'google_logging_billing_account_sink', ['id', 'name'], { level: always('billing account'), on, includesChildren: always(false) }),
];
