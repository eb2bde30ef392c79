import { cite, type Framework } from '../../model/index.ts';
import { access } from './access.ts';
import type { NistControl } from './nist.ts';
import { operations } from './operations.ts';
import { organisation } from './organisation.ts';
import { systems } from './systems.ts';

const all: readonly NistControl[] = [...access, ...operations, ...organisation, ...systems];
const controls = (levelsOf: (control: NistControl) => readonly string[]): Framework['controls'] =>
  all.flatMap(control => {
    const levels = levelsOf(control);
    return levels.length === 0 ? [] : [{ id: control.id, title: control.title, duties: control.duties, levels }];
  });

/** Every control of a baseline. Titles are those of NIST, which are in the public domain. */
export const nist80053: Framework = {
  id: 'nist-800-53-r5',
  name: 'NIST SP 800-53 revision 5',
  publisher: 'NIST',
  edition: '5.1.1',
  source: cite(
    'https://csrc.nist.gov/pubs/sp/800/53/r5/upd1/final',
    'The catalog of controls, and in SP 800-53B the baselines low, moderate, high and privacy.',
    '2026-11-22',
  ),
  levels: [
    { id: 'low', name: 'low baseline' },
    { id: 'moderate', name: 'moderate baseline' },
    { id: 'high', name: 'high baseline' },
    { id: 'privacy', name: 'privacy baseline' },
  ],
  controls: controls(control => control.nist),
};

export const fedramp: Framework = {
  id: 'fedramp-rev5',
  name: 'FedRAMP revision 5',
  publisher: 'FedRAMP',
  edition: 'rev 5',
  source: cite(
    'https://www.fedramp.gov/rev5/baselines/',
    'The baselines LI-SaaS, low, moderate and high over the controls of SP 800-53.',
    '2026-11-22',
    'secondary',
  ),
  levels: [
    { id: 'li-saas', name: 'LI-SaaS baseline' },
    { id: 'low', name: 'low baseline' },
    { id: 'moderate', name: 'moderate baseline' },
    { id: 'high', name: 'high baseline' },
  ],
  controls: controls(control => control.fedramp),
};
