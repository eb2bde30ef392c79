import { namingWhoGetsIn } from '../web-site-fixes.ts';

export default namingWhoGetsIn('azure.logic-apps.app-names-who-gets-in', [], ['azurerm_logic_app_standard']);
