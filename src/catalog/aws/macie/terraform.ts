import { at, mapping, spelled } from '../../../model/index.ts';
import { organisation, session } from './service.ts';

export default [
  mapping(session, 'aws_macie2_account', ['id'], { status: spelled('status', { ENABLED: 'ENABLED', PAUSED: 'PAUSED' }) }),
  mapping(organisation, 'aws_macie2_organization_configuration', ['id'], { newAccounts: at('auto_enable') }),
];
