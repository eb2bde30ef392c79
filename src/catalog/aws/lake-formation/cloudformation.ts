import { at, isMap, mapping, type Plain } from '../../../model/index.ts';
import { saidAt } from '../said.ts';
import { leftToIamAt } from './defaults.ts';
import { grant, settings } from './service.ts';

const principalOf = (entry: { readonly [key: string]: Plain }): Plain => {
  const principal = entry['Principal'];
  return isMap(principal) ? principal['DataLakePrincipalIdentifier'] : principal;
};

export default [
  mapping(settings, 'AWS::LakeFormation::DataLakeSettings', ['Id'], {
    administrators: saidAt('Admins'),
    databasesLeftToIam: leftToIamAt('CreateDatabaseDefaultPermissions', principalOf),
    tablesLeftToIam: leftToIamAt('CreateTableDefaultPermissions', principalOf),
    wholeTablesOutside: at('AllowFullTableExternalDataAccess'),
  }),
  mapping(grant, 'AWS::LakeFormation::PrincipalPermissions', ['Id'], {
    principal: at('Principal.DataLakePrincipalIdentifier'),
    permissions: at('Permissions'),
    handedOn: at('PermissionsWithGrantOption'),
  }),
  mapping(grant, 'AWS::LakeFormation::Permissions', ['Id'], {
    principal: at('DataLakePrincipal.DataLakePrincipalIdentifier'),
    permissions: at('Permissions'),
    handedOn: at('PermissionsWithGrantOption'),
  }),
];

/** Known, and with no duty of their own. */
export const pieces = ['AWS::LakeFormation::Tag', 'AWS::LakeFormation::TagAssociation', 'AWS::LakeFormation::DataCellsFilter'];
