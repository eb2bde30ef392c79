import type { Form } from '../inventory.ts';
import { isMap, textOf } from '../json.ts';
import { untold } from '../nodes.ts';
import { isResource, namesResources, resourceTold } from './resource.ts';

/**
 * Answers of Azure Resource Graph (`az graph query`, its REST API) and lists of Azure Resource Manager: rows under `data` or `value` that are
 * resources as ARM has them. A query may leave out rows and columns, so that what is not there says nothing.
 * https://learn.microsoft.com/azure/governance/resource-graph/concepts/query-language
 */
export const resourceGraph: Form = {
  format: 'resource-graph',
  is: beginning => /^[\s\uFEFF]*\{/.test(beginning) && /"(?:data|value)"\s*:\s*\[/.test(beginning) && namesResources(beginning),
  under: ['data', 'value'],
  telling: () => row => {
    if (!isResource(row))
      return isMap(row) && textOf(row['type']) === undefined
        ? 'this row is no resource: ask for id, type and properties'
        : 'this row has no id: ask for id, type and properties';
    return isMap(row['properties'])
      ? resourceTold(row, '', row['properties'], undefined)
      : resourceTold(row, '', untold('the query did not ask for properties'), 'the query did not ask for it');
  },
};
