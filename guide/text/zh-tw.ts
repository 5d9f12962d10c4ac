import type { AnswerId, AnswerText } from '../answers';
import type { GuideTexts } from './texts';
import { afterwards } from './zh-tw-afterwards';
import { outcomes, questions } from './zh-tw-decision';

const answers: Readonly<Record<AnswerId, AnswerText>> = {
  when: {
    question: '什麼情況才需要交給 Microsoft？',
    answer: [
      '客戶的問題原則上由合作夥伴解決，第一步是查看服務健康情況或狀態。只有 Microsoft 才能處理的才往上呈報：',
      '1. 服務的表現與服務說明不符，也沒有文件說明原因。',
      '2. 服務無法使用。',
      '3. 錯誤或其他異常影響了服務的外觀或運作。',
      '4. 大規模的網路中斷。',
      '5. 同一地區的多個租用戶同時受到影響。',
    ],
  },
  'service-health': {
    question: '提出要求前應該先看什麼？',
    answer: [
      '先看客戶的服務健康情況（Azure）或服務健康狀態（Microsoft 365）。如果事件已經列在上面，表示 Microsoft 正在處理，再提出要求也只是一起等。',
      '請在客戶的目錄中查看；在自己的目錄看到的是自己的服務。',
    ],
  },
  'billing-fraud': {
    question: '帳單爭議和詐騙疑慮也能呈報嗎？',
    answer: ['可以，做法和服務問題一樣。帳單與訂閱管理的支援不收費。'],
  },
  'where-to-start': {
    question: '替客戶提出要求要從哪裡開始？',
    answer: [
      '從合作夥伴中心開始：選擇客戶，再選「服務要求」→「新增要求」和產品，就會在該客戶的目錄中開啟 Azure 入口網站或系統管理中心。',
    ],
    changed:
      '2020 年的路徑是「服務要求」→「客戶要求」，再搜尋客戶；這個選單在 2020 年 12 月取消。2024 年起：由「管理」或客戶清單選擇客戶，確認管理關係有效且角色相符，再選「服務要求」→「新增要求」。',
  },
  'why-partner-center': {
    question: '為什麼不直接到入口網站提出？',
    answer: [
      '從合作夥伴中心開始，要求才會與您和客戶的合作關係連結，也才適用 CSP 附帶的支援。',
      '合作夥伴中心的「說明 + 支援」是另一回事：那是針對您自己的合作夥伴帳戶。',
    ],
  },
  'azure-steps': {
    question: 'Azure 支援要求怎麼填？',
    answer: [
      '在客戶的目錄中選「新增支援要求」。',
      '支援方案選「雲端解決方案提供者」，連絡人填您自己，不是客戶。',
      '在最後一步全部檢查一次，再按「建立」。',
    ],
    changed: '文件仍寫支援方案在「基本」區段，實際的入口網站已移到後面的「其他詳細資料」步驟。',
  },
  'azure-plan': {
    question: '該選哪一種支援方案？',
    answer: [
      '選「雲端解決方案提供者」，不需要合約編號。',
      '有自己合約的合作夥伴（Advanced 或 Premier Support for Partners、Unified、Partner Cloud Support）可以選自己的方案；請在選項中填入方案名稱，Onbehalf 就會視為正確。',
    ],
    changed:
      '已到期或用完的合約不會出現在清單中（2023 年）。2025 年 6 月起 Signature Cloud Support 改名為 Partner Cloud Support，產品支援改名為 Partner On-premises Support，入口網站也跟著改。',
  },
  agent: {
    question: 'Copilot 說可以替我建立要求，我該檢查什麼？',
    answer: [
      '疑難排解代理程式可以在聊天中建立支援要求，並會先請您確認內容。Onbehalf 看不到那段聊天。',
      '確認之前，請看連絡人（是您，不是客戶或別名）與支援方案（雲端解決方案提供者）。任一項沒有顯示時，請改用表單建立要求。',
    ],
  },
  community: {
    question: '什麼是 Priority Community Support？',
    answer: [
      '部分支援方案提供的方式：一開始就有票證，先由代理程式協助；之後您的文字可能成為 Microsoft Q&A 上的公開貼文，在 8 個工作小時內回覆。',
      '同意張貼之前，請刪除能看出客戶身分的內容。文件沒有說明 CSP 方案是否包含它。',
    ],
  },
  'azure-contact': {
    question: '要求裡要填誰的連絡資料？',
    answer: ['填您的。Microsoft 會回覆合作夥伴；如果填了客戶的電子郵件，回覆就不會送到您手上。'],
  },
  'azure-access': {
    question: '我透過間接提供者銷售，可以提出 Azure 要求嗎？',
    answer: ['現在不行，必須由間接提供者提出。'],
    changed:
      '2020 年時，只要間接提供者授與客戶 Azure 帳戶的存取權，間接轉銷商就能提出。2023 年 9 月起，間接轉銷商與顧問完全無法替客戶提出 Azure 要求。',
  },
  'azure-helpdesk': {
    question: '技術支援系統管理員可以提出 Azure 要求嗎？',
    answer: ['單憑這個角色不行，但可以建立一個有權記錄支援要求的支援群組，以群組成員的身分提出。'],
    changed: '採用 GDAP 後（2023 年），要在客戶端授與該群組 Azure 角色，例如「支援要求參與者」。',
  },
  'azure-review': {
    question: '提出後要到哪裡查看 Azure 要求？',
    answer: ['在客戶的 Azure 入口網站，選「管理支援要求」。'],
  },
  ...afterwards,
  'no-admin': {
    question: '我沒有這位客戶的系統管理員權限，怎麼進入它的目錄？',
    answer: [
      '常見的兩種情形：當初建立關係時沒有要求系統管理權限，或您只管理客戶的 Azure 訂用帳戶。',
      '到合作夥伴中心的客戶帳戶頁面複製網域，開啟 portal.azure.com/<網域>；用租用戶識別碼也可以。選擇需要支援的訂用帳戶，再選「新增支援要求」。',
    ],
    changed:
      '2023 年起，光有網址還不夠：必須有委派管理權限（GDAP），而且在訂用帳戶上有可以記錄支援要求的 Azure 角色。',
  },
  'empty-account': {
    question: '客戶的帳戶頁面沒有顯示網域，怎麼辦？',
    answer: [
      '如果沒有包含全域管理員、目錄讀取者或全域讀取者的有效 GDAP，公司資料會是空白。',
      '請改用租用戶識別碼：合作夥伴中心裡該客戶的每個頁面網址都有。',
    ],
  },
  roles: {
    question: '提出要求需要哪些角色？',
    answer: [
      'Azure：經銷關係，加上任何一個 GDAP 的 Entra 角色（目錄讀取者即可），以及訂用帳戶上的 Azure 角色，例如「支援要求參與者」。',
      'Microsoft 365 與 Dynamics：GDAP 至少要有「服務支援系統管理員」。',
      '沒有 GDAP，也沒有舊的委派管理權限時，無法替客戶提出要求。',
    ],
    disputed:
      '角色指派在資源群組上是否足夠。Microsoft 的文件自 2020 年 3 月起說不夠；2022 年 2 月有使用者在同一處回報可行。請要求指派在訂用帳戶上。',
  },
  'new-tenant': {
    question: '客戶的租用戶是新的，要有什麼才能提出要求？',
    answer: [
      '先有合作關係：客戶核准您的委派管理（GDAP）之前，無法提出要求。',
      '有 Azure 訂用帳戶：需要該訂用帳戶上的角色。沒有訂用帳戶（例如只是 Microsoft Entra 的問題）：需要客戶目錄中的系統管理員角色，並提出不含訂用帳戶的要求。',
    ],
  },
  b2c: {
    question: 'Azure AD B2C 目錄的要求怎麼提出？',
    answer: [
      '不能在 B2C 目錄中提出。請切換到客戶持有訂用帳戶的 Microsoft Entra 目錄。',
      '在那裡選問題類型「技術」、該訂用帳戶，以及服務 Azure Active Directory Business to Consumer (B2C)，並在描述中寫明 B2C 目錄的租用戶識別碼或網域。',
    ],
  },
  'who-may-file': {
    question: '誰可以替客戶提出要求？',
    answer: ['訂閱的提供者：直接合作夥伴或間接提供者。', '間接轉銷商與顧問要請間接提供者提出。'],
    changed: '2024 年的版本對所有產品都只列出直接合作夥伴與間接提供者。',
  },
  alias: {
    question: '為什麼我的名字變成「user_」加一長串字元？',
    answer: [
      '合作夥伴透過 GDAP 在客戶的目錄中工作時，Azure 就是這樣顯示，這是正常的設計。',
      '這個名字也可能被帶進連絡人欄位，請改成您自己的姓名。',
    ],
  },
  'access-id': {
    question: '出現「This Access ID is already associated to an account」是什麼意思？',
    answer: [
      '對合作夥伴計畫的權益來說，這個訊息不正確，可以忽略。選「雲端解決方案提供者」方案根本不需要 Access ID。',
    ],
  },
  'office-steps': {
    question: 'Microsoft 365、Dynamics 365 或 Enterprise Mobility 的要求怎麼提出？',
    answer: [
      '在客戶的系統管理中心建立服務要求：選擇主題（「更多」裡有其他主題），填好表單後提交。',
    ],
    changed:
      '2022 年起的做法：選「說明與支援」，描述問題，再選「連絡支援人員」。窗格會先顯示合作夥伴的連絡資訊，若有顯示，請選下方的「新增 Microsoft 服務要求」。',
  },
  intune: {
    question: '如何為 Intune 提出要求？',
    answer: [
      '在客戶的 Intune 系統管理中心：租用戶系統管理、說明與支援、連絡支援。描述問題，確認電話號碼與電子郵件，選擇連絡方式，然後選「與我連絡」。',
      '這個表單不問支援方案，並會填入登入帳戶的資料：請改成您自己的。來賓即使有正確的角色也不能在這裡提出。',
    ],
  },
  'intune-guest': {
    question: '我是客戶目錄中的來賓，可以為 Intune 提出要求嗎？',
    answer: [
      '不行：來賓即使有正確的角色，也不能在 Intune 系統管理中心建立要求。請從合作夥伴中心開始，以 GDAP 進入。',
      '以 GDAP 進入的合作夥伴在那裡是否算來賓，文件沒有說明。如果 Intune 拒絕，請在客戶的 Microsoft 365 系統管理中心提出，那裡受理 Enterprise Mobility 的要求（2020 年的文件）。',
    ],
  },
  'office-contact': {
    question: 'Microsoft 365 的表單要填誰的連絡資料？',
    answer: ['填您的，不是客戶的。表單會帶入登入帳戶的資料，請檢查電話和電子郵件。'],
  },
  'office-review': {
    question: '提出後要到哪裡查看 Microsoft 365 要求？',
    answer: ['在客戶的系統管理中心，選「查看所有支援票證」。'],
  },
  marketplace: {
    question: '商業市集的產品由誰支援？',
    answer: ['由產品的發行者支援，Microsoft 不提供這些產品的支援。'],
  },
  'marketplace-contact': {
    question: '怎麼找到發行者的支援管道？',
    answer: [
      '開啟市集中的產品頁面，上面會有以下一項或多項：發行者的支援網站連結、電子郵件、電話號碼。',
    ],
  },
  entitlement: {
    question: 'CSP 的支援包含什麼？',
    answer: [
      '透過合作夥伴中心，替客戶的 Azure、Microsoft 365、Dynamics 365 與 Enterprise Mobility 提出要求；重大問題優先回應。',
      '參與計畫的合作夥伴都適用，付費或試用皆可。帳單與訂閱管理的支援也免費包含在內。',
    ],
    changed: '最新版本說明了原因：從合作夥伴中心提出的要求，才適用 CSP 的技術支援權益。',
  },
  'own-tenant': {
    question: '支援包含我們自己的租用戶和訂閱嗎？',
    answer: [
      '不包含。您需要自己的方案：合作夥伴權益的合約、Premier 或 Unified，或 Azure 支援方案。',
    ],
  },
  fees: {
    question: '支援要另外付費嗎？',
    answer: [
      'Microsoft 365、Dynamics 365 與 Enterprise Mobility 不會為此向合作夥伴或客戶收費。',
      'Azure 會收費；Partner Cloud Support（原 Signature Cloud Support）等權益可能可以支付。',
    ],
  },
  'response-times': {
    question: 'Microsoft 多久會第一次回應？',
    answer: [
      '技術性的修復事件依嚴重性：A（重大，生產服務中斷）2 小時；B（中度，部分受影響）4 小時；C（輕微，仍可使用）8 小時。',
      '以上時間適用於英文支援。其他事件最多一個工作天。嚴重性由您依對業務的影響選擇。',
    ],
    changed:
      '2023 年的版本時間相同。21Vianet 另有規定：A 1 小時、B 1 個工作天、C 3 個工作天（Office 365）。嚴重性 A 全天候提供日文支援，說的是 Azure 自己的方案，不是 CSP。',
  },
  language: {
    question: '可以用什麼語言取得支援？',
    answer: ['首次回應時間適用於英文。當地語言的支援只在上班時間提供。'],
  },
  phone: {
    question: '可以用電話提出要求嗎？',
    answer: ['不行，這個計畫沒有電話支援。'],
    changed: '2023 年起文件不再有這一題，也沒有其他關於電話的說明取代它。',
  },
  'azure-direct': {
    question: '如果我直接登入 Azure 入口網站會怎樣？',
    answer: [
      '您看到的是自己的目錄，不是客戶的；在那裡提出的要求是針對您自己的訂用帳戶，CSP 不支援。',
      '只有處理自己的訂用帳戶時才直接登入。',
    ],
    changed: '2023 年的版本沒有變更。',
  },
  'office-direct': {
    question: '如果我直接登入 Microsoft 365 系統管理中心會怎樣？',
    answer: [
      '一樣會看到自己的組織。只有處理自己的訂閱時才直接登入；要處理客戶，請從合作夥伴中心進入。',
    ],
  },
  dynamics: {
    question: '如何取得更多 Dynamics 365 支援？',
    answer: [
      '方案、授權、帳單、Finance & Operations 或更深入的技術問題，請找 Dynamics 支援：Power Platform 系統管理中心的「支援」>「支援要求」>「取得支援」。',
    ],
    changed:
      '2020 年關於合作夥伴付費方案的說明，以及這一題，在 2023 年已從文件移除。之後由支援代理程式先回覆；要提出要求請選「切換至 Web 表單」（2026）。',
  },
  government: {
    question: '美國政府的客戶也適用嗎？',
    answer: ['適用，使用同一個合作夥伴中心，搭配政府的入口網站（portal.azure.us）。'],
  },
  'customer-files': {
    question: '客戶可以自己提出要求嗎？',
    answer: ['不行。透過 CSP 購買的客戶要找您，由您提出。'],
  },
};

export const zhTW: GuideTexts = { answers, questions, outcomes };
