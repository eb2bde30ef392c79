import { at, derived, mapping, type Several } from '../../../model/index.ts';
import { recordsData } from './kinds.ts';
import { auditConfig } from './service.ts';

/** They join or spell out what is judged elsewhere. */
export const pieces = [
  'google_project_service',
  'google_project_service_identity',
  'google_folder',
  'google_tags_tag_key',
  'google_tags_tag_value',
  'google_tags_tag_binding',
  'google_tags_location_tag_binding',
  'google_compute_shared_vpc_host_project',
  'google_compute_shared_vpc_service_project',
  'google_compute_project_default_network_tier',
];

export default [
  mapping(auditConfig, ['google_folder_iam_audit_config', 'google_organization_iam_audit_config'], ['id'], {
    service: at('service'),
    recordsData: derived('audit_log_config', recordsData),
    exempt: at<Several<string>>('audit_log_config.*.exempted_members'),
  }),
];
