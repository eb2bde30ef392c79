import {
  at,
  choice,
  cite,
  derived,
  first,
  flag,
  inferred,
  isMap,
  isUnresolved,
  needing,
  type Plain,
  spelled,
  unresolved,
  type Worked,
} from '../../model/index.ts';
import { holdsSecret } from './custom-data.ts';
import { imageSupport, supports } from './image.ts';
import { pick } from './pick.ts';

const read = '2026-11-22';
const compute = 'https://learn.microsoft.com/en-us/azure/virtual-machines';
const iaas = cite(
  'https://learn.microsoft.com/en-us/azure/security/fundamentals/iaas',
  'Azure pushes no updates to machines; customers keep them current, install antimalware, back up, limit who may log in, and watch what is installed.',
  read,
);

/** What Microsoft’s pages say of machines, alone and in scale sets. */
export const says = {
  iaas,
  patching: cite(
    `${compute}/automatic-vm-guest-patching`,
    'Where the platform patches a machine, it installs critical and security fixes each month while the machine runs; by default Windows updates itself, and Linux does what its image does.',
    read,
  ),
  trusted: cite(
    `${compute}/trusted-launch`,
    'Trusted Launch boots only what is signed and measures the boot in a virtual TPM; a deployment without a security profile goes without it.',
    read,
  ),
  encryption: cite(
    `${compute}/disk-encryption-overview`,
    'What is stored on managed disks is always encrypted; temporary disks, caches and the way to the storage are only encrypted where encryption at host is switched on.',
    read,
  ),
  atHost: cite(
    'https://learn.microsoft.com/en-us/javascript/api/@azure-rest/arm-compute/securityprofile',
    'Encryption at host is off, and secure boot and the virtual TPM are not set up, unless they are asked for.',
    read,
  ),
  ended: cite(
    'https://learn.microsoft.com/en-us/windows-server/get-started/extended-security-updates-overview',
    'After ten years, and on Azure three more with extended updates, a version of Windows Server gets no more fixes: 2012 R2 got its last on October 13, 2026; the customer moves to a newer one before.',
    read,
  ),
  logins: inferred(iaas, 'Who may log in to a machine, and by what, is the customer’s to decide.'),
  scripts: inferred(iaas, 'What a start-up script holds is the customer’s to decide.'),
  extensions: inferred(iaas, 'Extensions are installed by whoever may change the machine, until the customer forbids them.'),
} as const;

export const patchings = ['platform', 'system', 'image', 'manual'] as const;
export const systems = ['linux', 'windows'] as const;

/** The facts of a machine, and of the machines of a scale set. */
export const machineFields = {
  system: choice(systems, { unsaid: 'what system it runs is not said' }),
  /** Passwords let people in by SSH. */
  passwords: flag({ unset: true, source: says.logins }),
  /** Who brings fixes of the system onto it: the platform, the system itself, what its image was set to, or nobody. */
  patching: choice(patchings, { unsaid: 'who patches it depends on its system' }),
  encryptedAtHost: flag({ unset: false, source: says.atHost }),
  secureBoot: flag({ unset: false, source: says.trusted }),
  vtpm: flag({ unset: false, source: says.trusted }),
  extensions: flag({ unset: true, source: says.extensions }),
  /** Its start-up script holds a password or a key. */
  secretInScript: flag({ unset: false, source: says.scripts }),
  /** Whether the makers of the system that its image holds still fix it. */
  image: choice(supports, { unsaid: 'what system its image holds is not said' }),
};

const byMode: Readonly<Record<string, (typeof patchings)[number]>> = {
  automaticbyplatform: 'platform',
  automaticbyos: 'system',
  imagedefault: 'image',
  manual: 'manual',
};
const open = <T>(plain: Plain, among: readonly T[]): Worked<T> => ({
  unknown: isUnresolved(plain) ? plain[unresolved] : 'it is not wholly known',
  among,
});
/** Of what is written of a mode and of automatic updates; silence is what the system does. */
const patchedBy = (mode: Plain, updates: Plain, system: (typeof systems)[number]): Worked<(typeof patchings)[number]> => {
  if (isUnresolved(mode)) return open(mode, patchings);
  if (typeof mode === 'string') return byMode[mode.toLowerCase()] === undefined ? open(mode, patchings) : { value: byMode[mode.toLowerCase()] ?? 'manual' };
  if (system === 'linux') return { value: 'image' };
  if (isUnresolved(updates)) return open(updates, ['system', 'manual']);
  return { value: updates === false || updates === 'false' ? 'manual' : 'system' };
};

/** The lenses of `azurerm_linux_virtual_machine`, `azurerm_windows_virtual_machine` and of their scale sets. */
export const machineInTerraform = (system: (typeof systems)[number], extensions: string) => ({
  system: derived('', () => ({ value: system })),
  passwords: system === 'linux' ? spelled('disable_password_authentication', { true: false, false: true }, false) : derived('', () => ({ value: true })),
  patching: derived('', body => patchedBy(pick(body, 'patch_mode'), pick(body, 'enable_automatic_updates') ?? pick(body, 'automatic_updates_enabled'), system)),
  encryptedAtHost: at<boolean>('encryption_at_host_enabled', false),
  secureBoot: at<boolean>('secure_boot_enabled', false),
  vtpm: at<boolean>('vtpm_enabled', false),
  extensions: at<boolean>(extensions, true),
  secretInScript: first(derived('custom_data', holdsSecret), derived('user_data', holdsSecret)),
  image: derived('', body => imageSupport(pick(body, 'source_image_reference'), pick(body, 'license_type'))),
});

/** The lenses of the types of before 2020, which know only some of this. */
export const olderMachineInTerraform = {
  system: derived('', (body): Worked<(typeof systems)[number]> => ({ value: isBlock(body, 'os_profile_windows_config') ? 'windows' : 'linux' })),
  passwords: spelled('os_profile_linux_config.disable_password_authentication', { true: false, false: true }),
  patching: derived('', body =>
    isBlock(body, 'os_profile_windows_config')
      ? patchedBy(undefined, pick(body, 'os_profile_windows_config.enable_automatic_upgrades') ?? false, 'windows')
      : patchedBy(undefined, undefined, 'linux'),
  ),
  encryptedAtHost: derived('', () => ({ value: false })),
  secureBoot: derived('', () => ({ value: false })),
  vtpm: derived('', () => ({ value: false })),
  extensions: derived('', () => ({ value: true })),
  secretInScript: derived('os_profile.custom_data', holdsSecret),
  image: derived('', body => imageSupport(pick(body, 'storage_image_reference') ?? pick(body, 'storage_profile_image_reference'), pick(body, 'license_type'))),
} as const;
const isBlock = (body: Plain, name: string): boolean => {
  const block = isMap(body) ? body[name] : undefined;
  return block !== undefined && block !== null && !(Array.isArray(block) && block.length === 0);
};

const firstOf = (plain: Plain): Plain => (Array.isArray(plain) ? (plain as readonly Plain[])[0] : plain);
const orchestratedSystem = (body: Plain): (typeof systems)[number] =>
  isBlock(firstOf(pick(body, 'os_profile')), 'windows_configuration') ? 'windows' : 'linux';
/** The lenses of `azurerm_orchestrated_virtual_machine_scale_set`, which says both systems in one type. */
export const orchestratedInTerraform = {
  system: derived('', (body): Worked<(typeof systems)[number]> => ({ value: orchestratedSystem(body) })),
  passwords: spelled('os_profile.linux_configuration.disable_password_authentication', { true: false, false: true }, false),
  patching: derived('', body => {
    const settings = `os_profile.${orchestratedSystem(body)}_configuration`;
    return patchedBy(pick(body, `${settings}.patch_mode`), pick(body, `${settings}.enable_automatic_updates`), orchestratedSystem(body));
  }),
  encryptedAtHost: at<boolean>('encryption_at_host_enabled', false),
  secureBoot: derived('', () => ({ value: false })),
  vtpm: derived('', () => ({ value: false })),
  extensions: at<boolean>('extension_operations_enabled', true),
  secretInScript: first(derived('os_profile.custom_data', holdsSecret), derived('user_data_base64', holdsSecret)),
  image: derived('', body => imageSupport(pick(body, 'source_image_reference'), pick(body, 'license_type'))),
} as const;

/** Of publishers whose images run Windows. */
const windowsMakers = /^Microsoft(?:Windows|SQL|VisualStudio|Exchange|SharePoint|Dynamics)/i;
/** What a template says of the system: its settings, its disk, or who publishes its image. */
export const systemOf = (profile: Plain): Worked<(typeof systems)[number]> => {
  if (isMap(pick(profile, 'osProfile.windowsConfiguration'))) return { value: 'windows' };
  if (isMap(pick(profile, 'osProfile.linuxConfiguration'))) return { value: 'linux' };
  const said = pick(profile, 'storageProfile.osDisk.osType');
  if (typeof said === 'string' && /^(?:linux|windows)$/i.test(said)) return { value: said.toLowerCase() === 'windows' ? 'windows' : 'linux' };
  const maker = pick(profile, 'storageProfile.imageReference.publisher');
  if (typeof maker === 'string' && !/[\uE000\uE002]/.test(maker)) return { value: windowsMakers.test(maker) ? 'windows' : 'linux' };
  return open(isUnresolved(said) ? said : maker, systems);
};
const patchingOf = (profile: Plain): Worked<(typeof patchings)[number]> => {
  const system = systemOf(profile);
  if ('unknown' in system) return { unknown: system.unknown, among: patchings };
  const settings = pick(profile, `osProfile.${system.value}Configuration`);
  return patchedBy(pick(settings, 'patchSettings.patchMode'), pick(settings, 'enableAutomaticUpdates'), system.value);
};

/** Secure boot and the TPM are parts of Trusted Launch, and Azure refuses them without it. */
const trustedIn = (profile: string) => ({ [`${profile}.securityProfile.securityType`]: 'TrustedLaunch' });

/** The lenses of a template; `profile` is the path to what describes the machine. */
export const machineInTemplates = (profile: string) => ({
  system: derived(profile, systemOf),
  passwords: spelled(`${profile}.osProfile.linuxConfiguration.disablePasswordAuthentication`, { true: false, false: true }),
  patching: derived(profile, patchingOf),
  encryptedAtHost: at<boolean>(`${profile}.securityProfile.encryptionAtHost`),
  secureBoot: needing(at<boolean>(`${profile}.securityProfile.uefiSettings.secureBootEnabled`), trustedIn(profile)),
  vtpm: needing(at<boolean>(`${profile}.securityProfile.uefiSettings.vTpmEnabled`), trustedIn(profile)),
  extensions: at<boolean>(`${profile}.osProfile.allowExtensionOperations`),
  secretInScript: first(derived(`${profile}.osProfile.customData`, holdsSecret), derived(`${profile}.userData`, holdsSecret)),
  image: derived(profile, body => imageSupport(pick(body, 'storageProfile.imageReference'), pick(body, 'licenseType'))),
});
