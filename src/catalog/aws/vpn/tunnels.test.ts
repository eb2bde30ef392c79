import { describe, expect, it } from 'vitest';
import { type Plain, unresolved } from '../../../model/index.ts';
import { allLog, cloudformationTunnels, takesFirstIke, takesWeakAlgorithms, terraformTunnels } from './tunnels.ts';

const open = { [unresolved]: 'var.x has no value' };
const tunnelsOf = (read: typeof terraformTunnels, body: { readonly [key: string]: Plain }) => {
  const tunnels = read(body);
  if ('unknown' in tunnels) throw new Error(tunnels.unknown);
  return tunnels;
};
const tf = (body: { readonly [key: string]: Plain }) => tunnelsOf(terraformTunnels, body);
const cf = (...tunnels: readonly Plain[]) => tunnelsOf(cloudformationTunnels, { VpnTunnelOptionsSpecifications: tunnels });

describe('the versions of IKE', () => {
  it('take in the first unless both tunnels name the second only', () => {
    expect(takesFirstIke(tf({}))).toEqual({ value: true });
    expect(takesFirstIke(tf({ tunnel1_ike_versions: ['ikev2'] }))).toEqual({ value: true });
    expect(takesFirstIke(tf({ tunnel1_ike_versions: ['ikev2'], tunnel2_ike_versions: ['ikev2'] }))).toEqual({ value: false });
    expect(takesFirstIke(cf({ IKEVersions: [{ Value: 'ikev2' }] }, { IKEVersions: [{ Value: 'ikev1' }] }))).toEqual({ value: true });
    expect(takesFirstIke(cf({ IKEVersions: [{ Value: 'ikev2' }] }, { IKEVersions: [{ Value: 'ikev2' }] }))).toEqual({ value: false });
  });
  it('are open where they are not known', () => {
    expect(takesFirstIke(tf({ tunnel1_ike_versions: open, tunnel2_ike_versions: ['ikev2'] }))).toMatchObject({ among: [true, false] });
    expect(cloudformationTunnels({ VpnTunnelOptionsSpecifications: open })).toEqual({ unknown: 'var.x has no value' });
  });
});

describe('the algorithms', () => {
  const strong = (tunnel: string) => ({
    [`${tunnel}_phase1_integrity_algorithms`]: ['SHA2-256'],
    [`${tunnel}_phase2_integrity_algorithms`]: ['SHA2-384'],
    [`${tunnel}_phase1_dh_group_numbers`]: [20],
    [`${tunnel}_phase2_dh_group_numbers`]: [20, 21],
  });
  it('are weak by default, and where SHA1 or an old group is named', () => {
    expect(takesWeakAlgorithms(tf({}))).toEqual({ value: true });
    expect(takesWeakAlgorithms(tf({ ...strong('tunnel1'), ...strong('tunnel2') }))).toEqual({ value: false });
    expect(takesWeakAlgorithms(tf({ ...strong('tunnel1'), ...strong('tunnel2'), tunnel2_phase1_dh_group_numbers: [2, 20] }))).toEqual({ value: true });
    expect(takesWeakAlgorithms(tf({ ...strong('tunnel1'), ...strong('tunnel2'), tunnel2_phase1_integrity_algorithms: open }))).toMatchObject({
      among: [true, false],
    });
  });
});

it('logs where both tunnels do', () => {
  const log = (on: Plain) => [{ cloudwatch_log_options: [{ log_enabled: on }] }];
  expect(allLog(tf({ tunnel1_log_options: log(true), tunnel2_log_options: log(true) }))).toEqual({ value: true });
  expect(allLog(tf({ tunnel1_log_options: log(true) }))).toEqual({ value: false });
  expect(allLog(tf({ tunnel1_log_options: log(open), tunnel2_log_options: log(true) }))).toMatchObject({ among: [true, false] });
  expect(allLog(cf({ LogOptions: { CloudwatchLogOptions: { LogEnabled: true } } }, { LogOptions: { CloudwatchLogOptions: { LogEnabled: true } } }))).toEqual({
    value: true,
  });
});
