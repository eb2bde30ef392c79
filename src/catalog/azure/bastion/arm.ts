import { at, mapping, spelled } from '../../../model/index.ts';
import { logsInTemplates } from '../diagnostics.ts';
import { host } from './service.ts';

export default [
  mapping(host, 'Microsoft.Network/bastionHosts', ['id', 'name'], {
    links: at('properties.enableShareableLink'),
    clipboard: spelled('properties.disableCopyPaste', { true: false, false: true }),
    files: at('properties.enableFileCopy'),
    recorded: at('properties.enableSessionRecording'),
    logs: logsInTemplates,
  }),
];
