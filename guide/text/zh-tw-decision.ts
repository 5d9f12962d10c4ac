import type { OutcomeId, QuestionId } from '../decision';

export const questions: Readonly<Record<QuestionId, string>> = {
  own: '是您自己的租用戶或訂閱的問題嗎？',
  marketplace: '是其他發行者在市集上的產品嗎？',
  billing: '是帳單爭議，或懷疑有詐騙嗎？',
  health: '客戶的服務健康情況（或狀態）已經列出這個問題了嗎？',
  solvable: '您能自己解決嗎？例如設定、權限，或文件上有的做法。',
  criteria:
    '符合以下任何一項嗎？服務的表現與說明不符；服務無法使用；有錯誤；大規模網路中斷；同一地區多個租用戶受影響。',
  reseller: '是 Azure 的問題，而且您是間接轉銷商或顧問嗎？',
};

export const outcomes: Readonly<Record<OutcomeId, string>> = {
  'own-plan': 'CSP 支援不包含這個問題。請在自己的目錄中，用自己的支援方案提出。',
  publisher: '請找產品的發行者，產品頁面有連絡方式。',
  'escalate-billing': '要：和服務問題一樣提出要求，帳單支援不收費。',
  'follow-health': '先不用：Microsoft 已經知道了。請在那裡追蹤進度，並告知客戶。',
  solve: '不用：這由您解決。',
  yours: '不用：這不是 Microsoft 要處理的情況，仍由您負責；Microsoft 的文件與社群可以幫上忙。',
  provider: '要，但必須由您的間接提供者提出。',
  escalate: '要：從合作夥伴中心的客戶頁面開始，提出支援要求。',
};
