import type { Ailing, Change, FixMaker } from '../../../model/index.ts';

const named = ['azurerm_linux_virtual_machine', 'azurerm_windows_virtual_machine'];
const inTemplates = 'Microsoft.Compute/virtualMachines';
const set = ({ declaration: { id } }: Ailing, path: string, to: string | boolean): Change => ({ do: 'set', on: id, path: path.split('.'), to });
const says = ({ body }: Ailing['declaration'], name: string): boolean => Object.keys(body.entries).some(key => key.toLowerCase() === name);

/** A machine that has extensions already needs them. */
const refusing =
  (path: string, extension: string, by: string) =>
  (ailing: Ailing): readonly Change[] | undefined =>
    ailing.companions(extension, by).length > 0 ? undefined : [set(ailing, path, false)];

/** The platform patches images of publishers; one of your own only where it is known to bear that. */
const patching = (ailing: Ailing): readonly Change[] | undefined =>
  says(ailing.declaration, 'source_image_reference') ? [set(ailing, 'patch_mode', 'AutomaticByPlatform')] : undefined;

export default [
  {
    check: 'azure.virtual-machine.takes-no-extensions',
    types: named,
    make: refusing('allow_extension_operations', 'azurerm_virtual_machine_extension', 'virtual_machine_id'),
  },
  {
    check: 'azure.virtual-machine.takes-no-extensions',
    types: [inTemplates],
    make: refusing('properties.osProfile.allowExtensionOperations', `${inTemplates}/extensions`, 'parent'),
  },
  { check: 'azure.virtual-machine.is-patched-by-itself', types: named, make: patching },
] satisfies readonly FixMaker[];
