import { at, mapping } from '../../../model/index.ts';
import { saidAt } from '../said.ts';
import { leftToIamAt } from './defaults.ts';
import { grant, settings } from './service.ts';

export default [
  mapping(settings, 'aws_lakeformation_data_lake_settings', ['id'], {
    administrators: saidAt('admins'),
    databasesLeftToIam: leftToIamAt('create_database_default_permissions', entry => entry['principal']),
    tablesLeftToIam: leftToIamAt('create_table_default_permissions', entry => entry['principal']),
    wholeTablesOutside: at('allow_full_table_external_data_access'),
  }),
  mapping(grant, 'aws_lakeformation_permissions', ['id'], {
    principal: at('principal'),
    permissions: at('permissions'),
    handedOn: at('permissions_with_grant_option'),
  }),
];

/** Known, and with no duty of their own. */
export const pieces = ['aws_lakeformation_data_cells_filter', 'aws_lakeformation_resource_lf_tags', 'aws_lakeformation_lf_tag'];
