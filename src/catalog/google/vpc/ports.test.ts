import { describe, expect, it } from 'vitest';
import { hole, unresolved } from '../../../model/index.ts';
import { nameOf, opensEveryPort, opensOnlyWeb, opensPort, opensWideRange } from './ports.ts';

const [ssh, rdp] = [opensPort(22), opensPort(3389)];
const answers = (block: Parameters<typeof ssh>[0]) =>
  [nameOf, ssh, rdp, opensEveryPort, opensWideRange, opensOnlyWeb].map(ask => {
    const said = ask(block);
    return 'value' in said ? said.value : '?';
  });

describe('what a block opens', () => {
  it.each([
    [{ protocol: 'tcp', ports: ['22'] }, ['tcp 22', true, false, false, false, false]],
    [{ protocol: 'tcp', ports: ['80', '443'] }, ['tcp 80, 443', false, false, false, false, true]],
    [{ protocol: 'tcp', ports: ['3380-3390'] }, ['tcp 3380-3390', false, true, false, false, false]],
    [{ protocol: 'udp', ports: ['3380-3390'] }, ['udp 3380-3390', false, false, false, false, false]],
    [{ protocol: 'tcp', ports: ['8000-8050'] }, ['tcp 8000-8050', false, false, false, true, false]],
    [{ protocol: 'tcp', ports: ['0-65535'] }, ['tcp 0-65535', true, true, true, false, false]],
    [{ protocol: 'TCP' }, ['tcp 0-65535', true, true, true, false, false]],
    [{ IPProtocol: 'all' }, ['all 0-65535', true, true, true, false, false]],
    [{ ip_protocol: '6', ports: [22] }, ['tcp 22', true, false, false, false, false]],
    [{ protocol: 'icmp' }, ['icmp', false, false, false, false, false]],
    [{ protocol: hole('var.p') }, ['?', '?', '?', '?', '?', '?']],
    [{ protocol: 'tcp', ports: [{ [unresolved]: 'var.port' }] }, ['?', '?', '?', '?', '?', '?']],
  ])('%j', (block, expected) => {
    expect(answers(block)).toEqual(expected);
  });
});
