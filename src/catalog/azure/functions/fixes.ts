import { namingWhoGetsIn } from '../web-site-fixes.ts';

export default namingWhoGetsIn(
  'azure.functions.names-who-gets-in',
  ['azurerm_linux_function_app', 'azurerm_windows_function_app', 'azurerm_linux_function_app_slot', 'azurerm_windows_function_app_slot'],
  ['azurerm_function_app', 'azurerm_function_app_slot'],
);
