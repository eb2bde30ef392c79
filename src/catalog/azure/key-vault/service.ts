import { asset, choice, decide, flag, list, plus, service } from '../../../model/index.ts';
import { logs } from '../collected-logs.ts';
import { says } from './sources.ts';

const vaults = service({ id: 'azure.key-vault', name: 'Azure Key Vault', vendor: 'azure' });

export const vault = asset(vaults, 'vault', {
  keepsDeleted: flag({ unset: true, source: says.soft }),
  /** For how long what is deleted is kept; Azure takes 7 to 90 days. */
  keptFor: choice(['7 to 90 days', 'another time'], { unset: '7 to 90 days', source: says.soft }),
  purgeProtection: flag({ unset: false, source: says.soft }),
  /** Data actions are authorised by roles of Azure, not by policies in the vault. */
  roles: flag({ unsaid: 'it depends on the version of the interface that makes the vault' }),
  /** What policies in the vault let anybody do, where roles do not decide. */
  grants: list({ unset: { items: [] }, source: says.roles }),
  publicNetwork: choice(['Enabled', 'Disabled', 'SecuredByPerimeter'], { unset: 'Enabled', source: says.network }),
  defaultAction: choice(['Allow', 'Deny'], { unset: 'Allow', source: says.network }),
  openToAll: flag({ unset: false }),
  privateEndpoint: flag({ unset: false, source: says.endpoint }),
  logs,
});

export const key = asset(vaults, 'key', {
  expires: flag({ unset: false, source: says.expiry }),
  rotation: choice(['by Key Vault', 'by you'], { unset: 'by you', source: says.rotation }),
  inHardware: flag({ unset: false, source: says.keys }),
});

export const secret = asset(vaults, 'secret', {
  expires: flag({ unset: false, source: says.expiry }),
  saysWhatItIs: flag({ unset: false }),
});

const declared = asset(vaults, 'certificate', {
  months: choice(['12 or fewer', 'more than 12'], { unsaid: 'an imported certificate says it inside' }),
  renewsItself: flag({ unset: false, source: says.renewal }),
  issuer: choice(['itself', 'an integrated authority', 'another authority'], { unset: 'another authority', source: says.renewal }),
});
/** `renewal` says who makes the next version when a certificate is about to end. */
export const certificate = plus(declared, me => ({
  renewal: decide(me, [
    [{ issuer: 'another authority' }, 'by you'],
    [{ renewsItself: true }, 'by Key Vault'],
    [{}, 'by you'],
  ]),
}));
