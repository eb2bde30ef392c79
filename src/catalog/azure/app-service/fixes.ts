import type { FixMaker } from '../../../model/index.ts';
import { namingWhoGetsIn } from '../web-site-fixes.ts';
import { planFixes } from './plan-fixes.ts';

export default [
  ...namingWhoGetsIn(
    'azure.app-service.names-who-gets-in',
    ['azurerm_linux_web_app', 'azurerm_windows_web_app', 'azurerm_linux_web_app_slot', 'azurerm_windows_web_app_slot'],
    ['azurerm_app_service', 'azurerm_app_service_slot'],
  ),
  ...planFixes,
] satisfies readonly FixMaker[];
