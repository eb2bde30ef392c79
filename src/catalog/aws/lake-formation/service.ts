import { asset, flag, list, service, text } from '../../../model/index.ts';
import { says } from './sources.ts';

const lakeFormation = service({ id: 'aws.lake-formation', name: 'AWS Lake Formation', vendor: 'aws' });

/** Who decides over the data lake of an account. */
export const settings = asset(lakeFormation, 'settings', {
  administrators: flag({ unset: false }),
  /** IAM alone decides over new databases, and over new tables. */
  databasesLeftToIam: flag({ unset: false, source: says.settings }),
  tablesLeftToIam: flag({ unset: false, source: says.settings }),
  wholeTablesOutside: flag({ unset: false, source: says.engines }),
});

export const grant = asset(lakeFormation, 'permissions', {
  principal: text({ unset: '' }),
  permissions: list({ unset: { items: [] } }),
  /** Permissions that the principal may hand on. */
  handedOn: list({ unset: { items: [] } }),
});
