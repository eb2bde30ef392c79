import { asset, choice, count, decide, flag, holds, list, plus, service, text } from '../../../model/index.ts';
import { says } from './sources.ts';

const appsync = service({ id: 'aws.appsync', name: 'AWS AppSync', vendor: 'aws' });

const declared = asset(appsync, 'graphql-api', {
  name: text({ unset: '' }),
  /** How callers may prove who they are, the main way and the others. */
  authentication: list({ unset: { items: [] } }),
  visibility: choice(['GLOBAL', 'PRIVATE'], { unset: 'GLOBAL', source: says.api }),
  fieldLogs: choice(['NONE', 'ERROR', 'INFO', 'DEBUG', 'ALL'], { unset: 'NONE', source: says.logs }),
  leavesOutContents: flag({ unset: false, source: says.logs }),
  introspection: choice(['ENABLED', 'DISABLED'], { unset: 'ENABLED' }),
  /** How deep a query may be nested; 0 is without a limit. */
  depth: count({ unset: 0 }),
  webAcl: flag({ unset: false, source: says.firewall }),
});
/** `callers`: how well it knows who calls. */
export const api = plus(declared, me => ({
  callers: decide(me, [
    [{ authentication: holds('API_KEY') }, 'whoever has a key'],
    [{}, 'those who prove who they are'],
  ]),
}));

export const cache = asset(appsync, 'cache', {});
