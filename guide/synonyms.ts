/**
 * What people type when they look for an answer, as far as the answer itself does not say it. Never shown. A query
 * is found by the words' beginnings; `user_062ae1` begins with `user_`.
 */

import type { AnswerId } from './answers';

type Synonyms = Readonly<Record<AnswerId, string>>;

const EN: Synonyms = {
  when: 'escalate escalation criteria should I open a ticket',
  'service-health': 'outage down incident status health dashboard advisory before filing',
  'billing-fraud': 'invoice invoices bill charge refund credit payment fraud dispute',
  'where-to-start': 'begin open create new ticket request case how',
  'why-partner-center': 'entitlement direct portal',
  'azure-steps': 'create open new ticket case form fill steps',
  'azure-plan':
    'CSP plan developer standard professional direct premier unified access contract Signature renamed',
  agent: 'AI assistant chat bot troubleshooting copilot agent',
  community: 'forum post public Q&A PCS',
  intune: 'Endpoint Manager device devices MDM enrollment',
  'azure-contact': 'email phone name address my details',
  'azure-access': 'reseller provider greyed out',
  'azure-helpdesk': 'help desk agent admin agents role',
  'azure-review': 'find status existing open tickets case number update track',
  'no-admin':
    'permission permissions access denied cannot create refused forbidden no rights unauthorized not authorized 403 AccessDenied login MFA',
  'empty-account': 'missing domain blank tenant ID GUID',
  roles:
    'permission permissions access denied refused forbidden RBAC GDAP DAP cannot create unauthorized rights Lighthouse admin agent MFA',
  'who-may-file': 'allowed reseller advisor indirect direct CSP can I',
  alias: 'user_ user guest #EXT# strange name number hash GDAP user name UPN',
  'access-id': 'error contract ID already associated benefit',
  'office-steps':
    'M365 O365 Office Exchange Teams SharePoint Intune Entra MFA create open new ticket case',
  'office-contact': 'email phone name address my details M365 O365 Office',
  'office-review': 'find status existing open tickets case number M365 O365 Office track',
  marketplace: 'ISV publisher third party app SaaS product',
  'marketplace-contact': 'ISV publisher vendor third party link email phone',
  entitlement: 'CSP included benefits what do I get covered',
  'own-tenant': 'our own subscription internal partner tenant Lighthouse covered IUR',
  fees: 'price pay paid free charge invoice money',
  'response-times':
    'SLA response time how long wait hours severity sev A B C urgent critical initial first response deadline due',
  language: 'English German Chinese Japanese local business hours translate',
  phone: 'call number hotline telephone',
  'azure-direct': 'own directory wrong tenant sign in login switch directory MFA Lighthouse',
  'office-direct': 'own directory wrong tenant sign in login M365 O365 Office',
  dynamics: 'D365 Power Platform Power Apps Power BI CRM Finance Operations Business Central',
  government: 'GCC GCC High DoD US gov federal sovereign cloud',
  'customer-files': 'end customer themselves user self can customer open ticket',
};

const ZH_TW: Synonyms = {
  when: '上報 呈報 何時 要不要開單 條件',
  'service-health': '當機 中斷 停機 事件 狀態 公告 開單前',
  'billing-fraud': '發票 帳單 請款 退款 扣款 付款 爭議 盜用',
  'where-to-start': '開單 開案 建立 新增 工單 票證 案件 怎麼開始',
  'why-partner-center': '權益 直接登入 為什麼',
  'azure-steps': '開單 開案 建立 新增 工單 表單 填寫 步驟',
  'azure-plan': 'CSP 方案 計畫 開發人員 標準 專業 頂級 合約',
  agent: 'AI 助理 聊天 機器人 代理程式 Copilot',
  community: '論壇 貼文 公開 社群',
  intune: 'Endpoint Manager 裝置 MDM 註冊',
  'azure-contact': '電子郵件 信箱 電話 姓名 我的資料',
  'azure-access': '轉售商 經銷商 提供者 不能開單',
  'azure-helpdesk': '服務台 客服 技術支援 角色',
  'azure-review': '查詢 進度 狀態 案件編號 追蹤 已開',
  'no-admin': '權限 存取遭拒 拒絕存取 無法建立 沒有權限 403 登入 MFA',
  'empty-account': '空白 沒有網域 租用戶識別碼 GUID',
  roles: '權限 存取遭拒 拒絕 RBAC GDAP DAP 無法建立 Lighthouse 委派 MFA',
  'who-may-file': '可以開單 資格 轉售商 顧問 間接 直接',
  alias: 'user_ 使用者 名稱 奇怪 一串 亂碼 來賓 #EXT# GDAP UPN',
  'access-id': '錯誤 合約 存取識別碼 已關聯',
  'office-steps': 'M365 O365 Office Exchange Teams SharePoint Intune Entra MFA 開單 建立 案件',
  'office-contact': '電子郵件 信箱 電話 姓名 M365 O365 Office',
  'office-review': '查詢 進度 狀態 案件編號 M365 O365 Office 追蹤',
  marketplace: 'ISV 發行者 第三方 應用程式 市集',
  'marketplace-contact': 'ISV 發行者 廠商 聯絡 連結 電話',
  entitlement: 'CSP 包含 權益 涵蓋',
  'own-tenant': '自己的 訂用帳戶 內部 夥伴 Lighthouse 涵蓋',
  fees: '價格 付費 免費 費用 收費 發票',
  'response-times': 'SLA 回應時間 多久 等待 小時 嚴重性 緊急 期限 首次回應',
  language: '英文 中文 語言 營業時間 翻譯',
  phone: '打電話 專線 號碼 客服電話',
  'azure-direct': '自己的目錄 租用戶錯誤 登入 切換目錄 MFA Lighthouse',
  'office-direct': '自己的目錄 租用戶錯誤 登入 M365 O365 Office',
  dynamics: 'D365 Power Platform Power Apps Power BI CRM 財務 Business Central',
  government: 'GCC GCC High DoD 政府 聯邦 主權雲',
  'customer-files': '客戶自己 終端客戶 自行 開單',
};

/**
 * @param language of the interface.
 * @returns the words for each answer; the English ones hold in every language, for that is what the portals' errors say.
 */
export function synonymsOf(language: string, id: AnswerId): string {
  return language === 'zh-TW' ? `${ZH_TW[id]} ${EN[id]}` : EN[id];
}
