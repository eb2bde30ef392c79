import { asset, choice, decide, flag, link, list, plus, reach, service, text } from '../../../model/index.ts';
import { keyWords } from '../key-choice.ts';
import { says } from './sources.ts';

const workspaces = service({ id: 'aws.workspaces', name: 'Amazon WorkSpaces', vendor: 'aws' });

/** The addresses from which users may reach their WorkSpaces. */
export const ipGroup = asset(workspaces, 'ip-group', {
  name: text({ unset: '' }),
  sources: list({ unset: { items: [] } }),
  everybody: flag({ unset: false }),
});

export const directory = asset(workspaces, 'directory', {
  ipGroups: link('aws.workspaces.ip-group', { unset: { items: [] }, source: says.addresses }),
  hasIpGroups: flag({ unset: false, source: says.addresses }),
  localAdministrators: flag({ unsaid: 'the directory does not say whether users are local administrators' }),
  publicAddresses: flag({ unsaid: 'the directory does not say whether WorkSpaces get public addresses' }),
  maintenance: flag({ unset: true, source: says.maintenance }),
});

const declared = asset(workspaces, 'workspace', {
  name: text({ unset: '' }),
  directory: link('aws.workspaces.directory', { unset: { items: [] } }),
  rootEncrypted: flag({ unset: false, source: says.encryption }),
  userEncrypted: flag({ unset: false, source: says.encryption }),
  key: choice(keyWords, { unset: 'managed by AWS', source: says.encryption }),
  runningMode: choice(['ALWAYS_ON', 'AUTO_STOP', 'MANUAL'], { unset: 'ALWAYS_ON' }),
});
const housed = plus(declared, me => ({ hasWindow: reach(me, 'directory', 'maintenance', flag(), true) }));
/** `patching`: when updates of the system are installed. */
export const workspace = plus(housed, me => ({
  patching: decide(me, [
    [{ runningMode: 'AUTO_STOP', hasWindow: false }, 'whenever you do it'],
    [{ runningMode: 'MANUAL' }, 'whenever you do it'],
    [{}, 'in a window'],
  ]),
}));
