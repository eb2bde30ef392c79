import { at, derived, mapping, type Several } from '../../../model/index.ts';
import { recordsData } from './kinds.ts';
import { auditConfig } from './service.ts';

export default [
  mapping(auditConfig, ['google_folder_iam_audit_config', 'google_organization_iam_audit_config'], ['id'], {
    service: at('service'),
    recordsData: derived('audit_log_config', recordsData),
    exempt: at<Several<string>>('audit_log_config.*.exempted_members'),
  }),
];
