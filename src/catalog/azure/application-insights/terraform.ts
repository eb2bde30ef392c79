import { at, first, mapping, spelled } from '../../../model/index.ts';
import { component } from './service.ts';

export default [
  mapping(component, 'azurerm_application_insights', ['id', 'name'], {
    sharedKeys: first(at<boolean>('local_authentication_enabled'), spelled('local_authentication_disabled', { true: false, false: true }, true)),
    publicIngestion: spelled('internet_ingestion_enabled', { true: 'Enabled', false: 'Disabled' }, 'Enabled'),
    publicQueries: spelled('internet_query_enabled', { true: 'Enabled', false: 'Disabled' }, 'Enabled'),
    keepsAddresses: first(spelled('ip_masking_enabled', { true: false, false: true }), at<boolean>('disable_ip_masking', false)),
  }),
];
