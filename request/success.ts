/** Whether a message on the page says that a request was created. */

/** No source prints the portals' own wording: a guess at it, used only right after the button was pressed. */
const CREATED = [
  /\b(?:request|ticket|case)\b.{0,60}\b(?:created|submitted|received)\b/i,
  /\b(?:created|submitted)\b.{0,40}\b(?:request|ticket|case)\b/i,
  /(?:要求|票證|请求|票证).{0,20}已(?:成功)?(?:建立|提交|送出|创建)/,
  /已(?:成功)?(?:建立|提交|送出|创建).{0,20}(?:要求|票證|请求|票证)/,
];

const FAILED =
  /\b(?:not|fail\w*|error|unable|could ?n.t|cannot|can.t|must|before)\b|失敗|失败|無法|无法|錯誤|错误|尚未|未能/i;

/** Azure's numbers have 15 digits or more, those of Microsoft 365 at least seven. */
const NUMBER = /(?<![\d.-])\d{7,18}(?![\d.-])/;

/**
 * @param texts of the alerts on the page.
 * @returns the request's number, empty when none is shown; null when no text says that one was created.
 */
export function createdNumber(texts: readonly string[]): string | null {
  const said = texts.find(
    (text) => !FAILED.test(text) && CREATED.some((pattern) => pattern.test(text)),
  );
  return said === undefined ? null : (NUMBER.exec(said)?.[0] ?? '');
}
