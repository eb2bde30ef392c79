import { at, mapping } from '../../../model/index.ts';
import { logsInTerraform } from '../diagnostics.ts';
import { host } from './service.ts';

export default [
  mapping(host, 'azurerm_bastion_host', ['id', 'name'], {
    links: at('shareable_link_enabled', false),
    clipboard: at('copy_paste_enabled', true),
    files: at('file_copy_enabled', false),
    recorded: at('session_recording_enabled', false),
    logs: logsInTerraform,
  }),
];
