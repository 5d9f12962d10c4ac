import type { Synonyms } from './texts';

export const en: Synonyms = {
  when: 'escalate escalation criteria should I open a ticket',
  'service-health': 'outage down incident status health dashboard advisory before filing',
  'billing-fraud':
    'invoice invoices bill charge refund credit payment fraud dispute license licence subscription',
  'where-to-start': 'begin open create new ticket request case how',
  'why-partner-center': 'entitlement direct portal',
  'azure-steps': 'create open new ticket case form fill steps',
  'azure-plan':
    'CSP plan developer standard professional direct premier unified access contract Signature renamed wrong missing greyed out',
  agent: 'AI assistant chat bot troubleshooting copilot agent',
  community: 'forum post public Q&A PCS',
  intune: 'Endpoint Manager device devices MDM enrollment',
  'azure-contact': 'email phone name address my details',
  'azure-access': 'reseller provider greyed out distributor wholesaler grayed',
  'azure-helpdesk': 'help desk agent admin agents role',
  'azure-review': 'find status existing open tickets case number update track reopen closed again',
  'no-admin':
    'permission permissions access denied cannot create refused forbidden no rights unauthorized not authorized 403 AccessDenied login MFA 401',
  'empty-account': 'missing domain blank tenant ID GUID',
  roles:
    'permission permissions access denied refused forbidden RBAC GDAP DAP cannot create unauthorized rights Lighthouse admin agent MFA 401',
  'who-may-file': 'allowed reseller advisor indirect direct CSP can I',
  alias: 'user_ user guest #EXT# strange name number hash GDAP user name UPN',
  'access-id': 'error contract ID already associated benefit',
  'office-steps':
    'M365 O365 Office Exchange Teams SharePoint Intune Entra MFA create open new ticket case',
  'office-contact': 'email phone name address my details M365 O365 Office',
  'office-review':
    'find status existing open tickets case number M365 O365 Office track reopen closed again',
  marketplace: 'ISV publisher third party app SaaS product',
  'marketplace-contact': 'ISV publisher vendor third party link email phone',
  entitlement: 'CSP included benefits what do I get covered',
  'own-tenant': 'our own subscription internal partner tenant Lighthouse covered IUR',
  fees: 'price pay paid free charge invoice money',
  'response-times':
    'SLA response time how long wait hours severity sev A B C urgent critical initial first response deadline due quota limit increase',
  language: 'English German Chinese Japanese local business hours translate',
  phone: 'call number hotline telephone speak talk callback',
  'azure-direct': 'own directory wrong tenant sign in login switch directory MFA Lighthouse',
  'office-direct': 'own directory wrong tenant sign in login M365 O365 Office',
  dynamics: 'D365 Power Platform Power Apps Power BI CRM Finance Operations Business Central',
  government: 'GCC GCC High DoD US gov federal sovereign cloud',
  'customer-files': 'end customer themselves user self can customer open ticket',
  colleagues:
    'coworker team others somebody else who filed list all support requests not shown missing from list cannot see',
  'change-severity': 'raise increase escalate lower sev A B C urgent critical upgrade priority',
  reopen: 'reopen closed again resolved too early reactivate',
  'new-tenant': 'new customer fresh just created onboarding no subscription yet Entra only',
  b2c: 'Azure AD B2C External ID CIAM consumer identity',
  'intune-guest': 'guest user B2B invited external MDM Endpoint Manager',
};
