import { type Ailing, type Change, type FixMaker, spelledList, spelledMap } from '../../../model/index.ts';
import { itemsAt, literal, nodeAt } from '../../nodes.ts';

const type = 'google_project_iam_audit_config';
const kinds = ['ADMIN_READ', 'DATA_READ', 'DATA_WRITE'];
const recorded = (kind: string) => spelledMap({ log_type: kind });
/** Reads and writes of every service are recorded: what is missing, where some are. */
const recordAll = ({ declaration: { id, address }, companions }: Ailing): readonly Change[] => {
  const [there] = companions(type, 'project').filter(({ body }) => literal(nodeAt(body, ['service'])) === 'allServices');
  const project = { is: 'pointer', of: id, attribute: 'project_id' } as const;
  const body = spelledMap({ project, service: 'allServices', audit_log_config: spelledList(...kinds.map(recorded)) });
  if (!there) return [{ do: 'add', type, beside: id, name: `${address}|${type}|all`, body }];
  const said = itemsAt(there.body, ['audit_log_config']);
  if (said.some(([, one]) => nodeAt(one, ['exempted_members']))) return [];
  const missing = kinds.filter(kind => !said.some(([, one]) => literal(nodeAt(one, ['log_type'])) === kind));
  return missing.map(kind => ({ do: 'append', on: there.id, path: ['audit_log_config'], item: recorded(kind) }));
};

export default [{ check: 'google.iam.project-records-access', types: ['google_project'], make: recordAll }] satisfies readonly FixMaker[];
