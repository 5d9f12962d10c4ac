/**
 * Example addresses of each page, and of other pages. Every predicate of `pages.ts` is tested against
 * every one. Those marked guessed stand in no public source.
 *
 * Sources: links in Microsoft's documentation and issue trackers (Azure, 2019-2026), Partner Center
 * documentation (2019-2025), CIPP and msportals.io (2026).
 */

import type { PageId } from './pages';

const TENANT = '0f0e0d0c-1a2b-4c3d-8e9f-a0b1c2d3e4f5';
const SUBSCRIPTION = '7b2c1d30-5a64-4f0e-9c1b-2d3e4f506172';
const CALLER = 'callerName/Microsoft_Azure_Support%2FHelpPane.ReactView';

/** Addresses that are none of the pages, among them those that come close. */
export type NoPage = 'none';

export const EXAMPLES: Readonly<Record<PageId | NoPage, readonly string[]>> = {
  'azure/new-support-request': [
    'https://portal.azure.com/#blade/Microsoft_Azure_Support/HelpAndSupportBlade/newsupportrequest',
    'https://portal.azure.com/#blade/Microsoft_Azure_Support/HelpAndSupportBlade/newsupportrequest/',
    'https://portal.azure.com/?#blade/Microsoft_Azure_Support/HelpAndSupportBlade/newsupportrequest',
    'https://portal.azure.com/#view/Microsoft_Azure_Support/HelpAndSupportBlade/~/newsupportrequest',
    'https://portal.azure.com/#create/Microsoft.Support',
    'https://portal.azure.com/#create/Microsoft.Support/Parameters/%7B%22subId%22%3A%22x%22%7D',
    'https://ms.portal.azure.com/?passwordRecovery=true&feature.x=1#create/Microsoft.Support',
    'https://rc.portal.azure.com/#create/Microsoft.Support',
    'https://portal.azure.com/#view/Microsoft_Azure_Support/NewSupportRequestV3Blade',
    'https://portal.azure.com/?l=zh-hant.zh-tw#view/Microsoft_Azure_Support/NewSupportRequestV3Blade',
    `https://portal.azure.com/#view/Microsoft_Azure_Support/NewSupportRequestV3Blade/issueType/quota/subscriptionId/${SUBSCRIPTION}/topicId/${TENANT}`,
    `https://portal.azure.com/#view/Microsoft_Azure_Support/NewSupportRequestV3Blade/assetId/%2Fsubscriptions/callerWorkflowId/${TENANT}/${CALLER}/issueType/technical`,
    `https://portal.azure.com/#@contoso.onmicrosoft.com/resource/subscriptions/${SUBSCRIPTION}/resourceGroups/web/providers/Microsoft.Web/sites/shop/supportrequest`,
    'https://portal.azure.com/contoso.onmicrosoft.com/#view/Microsoft_Azure_Support/NewSupportRequestV3Blade',
    `https://portal.azure.com/${TENANT}/#@contoso.onmicrosoft.com/blade/Microsoft_Azure_Support/HelpAndSupportBlade/newsupportrequest`,
    'https://portal.azure.us/#view/Microsoft_Azure_Support/NewSupportRequestV3Blade',
    'https://portal.azure.cn/#blade/Microsoft_Azure_Support/HelpAndSupportBlade/newsupportrequest',
    'https://preview.portal.azure.com/#view/Microsoft_Azure_Support/NewSupportRequestV3Blade',
    'https://canary.portal.azure.com/#view/Microsoft_Azure_Support/NewSupportRequestV3Blade',
    `https://entra.microsoft.com/#view/Microsoft_Azure_Support/NewSupportRequestV3Blade/${CALLER}/issueType/technical`,
    // Guessed: Intune shows the Azure portal's form as well, and routes to it like Entra.
    'https://intune.microsoft.com/#view/Microsoft_Azure_Support/NewSupportRequestV3Blade',
    'https://entra.microsoft.us/#view/Microsoft_Azure_Support/NewSupportRequestV3Blade',
  ],
  'azure/support-overview': [
    'https://portal.azure.com/#blade/Microsoft_Azure_Support/HelpAndSupportBlade/overview',
    'https://portal.azure.com/#view/Microsoft_Azure_Support/HelpAndSupportBlade/~/overview',
    'https://portal.azure.com/#blade/Microsoft_Azure_Support/HelpAndSupportBlade',
    'https://portal.azure.com/#view/Microsoft_Azure_Support/HelpPane.ReactView/callerName/Microsoft_Azure_Support',
    'https://portal.azure.com/#view/Microsoft_Azure_Support/HelpAndSupportOverview.ReactView',
    'https://portal.azure.com/#view/Microsoft_Azure_Support/Aurora.ReactView',
    // Guessed: how the list of requests is routed to.
    'https://portal.azure.com/#blade/Microsoft_Azure_Support/HelpAndSupportBlade/managesupportrequest',
    'https://portal.azure.us/#view/Microsoft_Azure_Support/HelpAndSupportBlade/~/manageSupportRequests',
    'https://entra.microsoft.com/#view/Microsoft_Azure_Support/HelpAndSupportBlade/~/overview',
  ],
  'microsoft-365/support': [
    'https://admin.microsoft.com/AdminPortal/Home#/support',
    'https://admin.microsoft.com/AdminPortal/Home?#/support',
    'https://admin.microsoft.com/Adminportal/Home?source=applauncher#/support',
    'https://admin.cloud.microsoft/?delegatedOrg=contoso.onmicrosoft.com#/support',
    'https://admin.cloud.microsoft/?#/support/',
    'https://admin.microsoft365.com/#/support',
    'https://portal.office365.us/AdminPortal/Home#/support',
    'https://portal.apps.mil/adminportal/home#/support',
    'https://portal.partner.microsoftonline.cn/AdminPortal/Home#/support',
    `https://portal.office.com/Partner/BeginClientSession.aspx?CTID=${TENANT}&CSDEST=Support`,
    `https://admin.microsoft.com/Partner/BeginClientSession.aspx?CSDEST=support&CTID=${TENANT}`,
    // As mspbyte writes it, on the new host.
    `https://admin.cloud.microsoft/Partner/BeginClientSession.aspx?CTID=${TENANT}&CSDEST=Support`,
    // Guessed: requests below it, and the route behind a question mark.
    'https://admin.cloud.microsoft/#/support/requests',
    'https://admin.cloud.microsoft/#/support?view=new',
  ],
  'intune/support': [
    'https://endpoint.microsoft.com/#blade/Microsoft_Intune_DeviceSettings/SupportMenu/helpSupport',
    // Inferred: the same in today's spelling, and in the other clouds.
    'https://intune.microsoft.com/#view/Microsoft_Intune_DeviceSettings/SupportMenu/~/helpSupport',
    'https://intune.microsoft.com/contoso.onmicrosoft.com#view/Microsoft_Intune_DeviceSettings/SupportMenu/~/helpSupport',
    'https://intune.microsoft.us/#view/Microsoft_Intune_DeviceSettings/SupportMenu/~/helpSupport',
  ],
  'power-platform/support': [
    'https://admin.powerplatform.microsoft.com/support',
    'https://admin.powerplatform.microsoft.com/support/requests',
    'https://gcc.admin.powerplatform.microsoft.us/support/requests',
    'https://high.admin.powerplatform.microsoft.us/support',
    // Guessed: no source prints these paths.
    'https://admin.powerplatform.microsoft.com/support/newrequest',
    'https://admin.powerplatform.microsoft.com/helpandsupport',
    'https://admin.powerplatform.microsoft.com/manage/support',
  ],
  'partner-center/customer-list': [
    'https://partner.microsoft.com/dashboard/v2/customers/list',
    'https://partner.microsoft.com/en-us/dashboard/v2/customers/list?x=1',
    'https://partner.microsoft.com/dashboard/commerce2/customers/list',
    'https://partner.microsoft.com/commerce/customers/list',
    'https://partner.microsoft.com/zh-tw/dashboard/v2/customers/list/',
    // The list of all delegated relationships, with names and no domains.
    'https://partner.microsoft.com/en-us/dashboard/v2/customers/granularadminaccess/list',
  ],
  'partner-center/customer': [
    `https://partner.microsoft.com/dashboard/v2/customers/${TENANT}/servicemanagementpage`,
    `https://partner.microsoft.com/dashboard/v2/customers/${TENANT}/account`,
    `https://partner.microsoft.com/dashboard/v2/customers/${TENANT}/adminrelationships`,
    `https://partner.microsoft.com/dashboard/v2/customers/${TENANT}`,
    `https://partner.microsoft.com/ja-jp/dashboard/v2/customers/${TENANT.toUpperCase()}/subscriptions`,
    `https://partner.microsoft.com/dashboard/commerce2/customers/${TENANT}/adminrelationships/${SUBSCRIPTION}`,
    `https://partner.microsoft.com/commerce/customers/${TENANT}/subscriptions`,
    `https://partner.microsoft.com/commerce/customers/${TENANT}/subscriptions/${SUBSCRIPTION}`,
    `https://partnercenter.microsoft.com/commerce/customers/${TENANT}/subscriptions`,
    // Guessed: the end of the path.
    `https://partner.microsoft.com/dashboard/v2/customers/${TENANT}/servicerequests`,
    `https://partner.partnercenter.microsoftonline.cn/commerce/customers/${TENANT}/subscriptions`,
  ],
  'partner-center/customer-requests': [
    'https://partner.microsoft.com/dashboard/support/csp/customers/list',
    'https://partner.microsoft.com/dashboard/support/csp/customers/',
    'https://partner.microsoft.com/dashboard/v2/support/customers',
    'https://partner.microsoft.com/es-es/dashboard/v2/support/customers/list',
    `https://partner.microsoft.com/dashboard/v2/support/customers/${TENANT}`,
  ],
  'partner-center/own-support': [
    'https://partner.microsoft.com/dashboard/v2/support/servicerequests',
    'https://partner.microsoft.com/dashboard/v2/support/servicerequests/create',
    'https://partner.microsoft.com/dashboard/support/csp/servicerequests/create?category=csp',
    `https://partner.microsoft.com/dashboard/support/csp/servicerequests/create?stage=2&topicid=${TENANT}`,
    'https://partner.microsoft.com/en-us/dashboard/v2/support/servicerequests/create?category=csp',
    'https://partner.microsoft.com/pcv/servicerequests/create',
  ],
  'marketplace/product': [
    // The addresses are public; none of these pages was ever captured.
    'https://azuremarketplace.microsoft.com/en-us/marketplace/apps/northwind.backup-suite',
    'https://azuremarketplace.microsoft.com/marketplace/apps/northwind.backup-suite?tab=Overview',
    'https://appsource.microsoft.com/en-us/product/office/WA104380118',
    'https://marketplace.microsoft.com/en-us/product/saas/northwind.backup-suite',
    'https://portal.azure.com/#view/Microsoft_Azure_Marketplace/GalleryItemDetailsBladeNopdl/id/northwind.backup-suite',
    'https://portal.azure.com/#blade/Microsoft_Azure_Marketplace/GalleryItemDetailsBlade/id/northwind.backup-suite',
  ],
  none: [
    'https://portal.azure.com/',
    'https://portal.azure.com/#home',
    'https://portal.azure.com/contoso.onmicrosoft.com',
    'https://portal.azure.com/#allservices',
    'https://portal.azure.com/#create/Microsoft.StorageAccount-ARM',
    'https://portal.azure.com/#create/Microsoft.SupportX',
    'https://portal.azure.com/#create/hub',
    `https://portal.azure.com/#@contoso.onmicrosoft.com/resource/subscriptions/${SUBSCRIPTION}/resourceGroups/supportrequests/overview`,
    `https://portal.azure.com/#@contoso.onmicrosoft.com/resource/subscriptions/${SUBSCRIPTION}/resourceGroups/supportrequest/overview`,
    `https://portal.azure.com/#@contoso.onmicrosoft.com/resource/subscriptions/${SUBSCRIPTION}/overview`,
    'https://portal.azure.com/#view/Microsoft_AAD_UsersAndTenants/UserProfileMenuBlade/~/overview',
    'https://portal.azure.com/#view/Microsoft_Azure_Marketplace/MarketplaceOffersBlade/selectedMenuItemId/home',
    'https://portal.azure.com/?next=#home',
    'https://portal.azure.com/?q=Microsoft_Azure_Support/NewSupportRequestV3Blade',
    'https://portal.azure.com/#%E0%A4%A',
    'https://portal.azure.com:8443/#create/Microsoft.Support',
    'http://portal.azure.com/#create/Microsoft.Support',
    'https://sandbox-1.reactblade.portal.azure.net/#create/Microsoft.Support',
    'https://reactblade.portal.azure.net/',
    'https://portal.azure.com.attacker.example/#create/Microsoft.Support',
    'https://xportal.azure.com/#create/Microsoft.Support',
    'https://entra.microsoft.com/#home',
    'https://learn.microsoft.com/en-us/azure/azure-portal/supportability/how-to-create-azure-support-request',
    'https://admin.microsoft.com/AdminPortal/Home#/homepage',
    'https://admin.microsoft.com/AdminPortal/Home#/supportability',
    'https://admin.microsoft.com/AdminPortal/Home#/users/support',
    // Microsoft's survey of how a case went, and the requests for access to a customer's data.
    'https://admin.microsoft.com/AdminPortal/Home#/support/feedback/2611300050001234',
    'https://admin.microsoft.com/AdminPortal/Home#/support/CustomerDataAccessRequests',
    'https://admin.powerplatform.microsoft.com/support/serviceHealth',
    'https://admin.powerplatform.microsoft.com/support/knownissues/5',
    'https://intune.microsoft.com/#home',
    'https://intune.microsoft.com/#view/Microsoft_Intune_DeviceSettings/DevicesMenu/~/overview',
    'https://learn.microsoft.com/#view/Microsoft_Intune_DeviceSettings/SupportMenu/~/helpSupport',
    'https://admin.cloud.microsoft/?delegatedOrg=contoso.onmicrosoft.com#/servicehealth',
    'https://admin.cloud.microsoft/exchange?delegatedOrg=contoso.onmicrosoft.com&login_hint=ada%40partner.example#/homepage',
    `https://admin.microsoft.com/Partner/BeginClientSession.aspx?CTID=${TENANT}&CSDEST=ServiceStatus`,
    `https://portal.office.com/Partner/BeginClientSession.aspx?CTID=${TENANT}&CSDEST=o365admincenter`,
    'https://admin.powerplatform.microsoft.com/environments',
    'https://admin.powerplatform.microsoft.com/environments/supportcases',
    'https://partner.microsoft.com/dashboard/home',
    'https://partner.microsoft.com/dashboard/commerce2/granularadminaccess/list',
    'https://partner.microsoft.com/dashboard/commerce2/insights/security/alerts',
    'https://partner.microsoft.com/pcv/dashboard/overview',
    'https://partner.microsoft.com/dashboard/v2/customers/not-an-id/account',
    'https://partner.partnercenter.microsoftonline.cn/commerce/preferredoffers/list',
    'https://azuremarketplace.microsoft.com/en-us/marketplace/apps?search=backup',
    'https://azuremarketplace.microsoft.com/en-us/home',
    'https://appsource.microsoft.com/en-us/marketplace/apps',
    'https://marketplace.microsoft.com/en-us/',
    'about:blank',
    'chrome://extensions/',
  ],
};
