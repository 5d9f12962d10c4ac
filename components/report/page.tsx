import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { makeReport, type Report } from '../../report/report';
import { ask } from '../data/ask';
import { Button } from '../kit/button';
import { download } from '../kit/download';
import { Mark } from '../kit/mark';
import { Notice } from '../kit/notice';
import { browserName } from './browser-name';

/** Shows what a report of a tab's page holds, before it is saved. */
export function ReportPage({ tabId }: { tabId: number }) {
  const [report, setReport] = useState<Report | null | 'taking'>('taking');
  const [isSaved, setSaved] = useState(false);
  useEffect(() => {
    void take(tabId).then(setReport);
  }, [tabId]);
  const save = (file: Report) => {
    download(file.name, file.text);
    setSaved(true);
  };
  return (
    <>
      <header>
        <Mark size={28} />
        <h1>{i18n.t('report.title')}</h1>
      </header>
      <main aria-busy={report === 'taking'}>
        <p>{i18n.t('report.what')}</p>
        {report === 'taking' && <p role="status">{i18n.t('report.taking')}</p>}
        {report === null && <Notice variant="warn">{i18n.t('report.failed')}</Notice>}
        {report !== null && report !== 'taking' && (
          <>
            {report.isCut && <Notice variant="warn">{i18n.t('report.cut')}</Notice>}
            <div class="ob-actions">
              <Button variant="main" onClick={() => save(report)}>
                {i18n.t('common.save')}
              </Button>
              <Button onClick={() => void leave()}>{i18n.t('common.cancel')}</Button>
            </div>
            <p role="status">{isSaved && i18n.t('report.saved', [report.name])}</p>
            <h2 id="content">{i18n.t('report.content', [report.name, sizeOf(report.text)])}</h2>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
            <pre tabIndex={0} role="region" aria-labelledby="content" dir="ltr">
              {report.text}
            </pre>
          </>
        )}
      </main>
    </>
  );
}

/** By the browser's API: not every browser lets a page close a tab that it did not open itself. */
async function leave(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}

/** @returns the report; null when the page cannot be had. Never rejects. */
async function take(tabId: number): Promise<Report | null> {
  const picture = await ask({ kind: 'snapshot-take', tabId });
  if (!picture) return null;
  return makeReport(picture, {
    locale: browser.i18n.getUILanguage(),
    version: browser.runtime.getManifest().version,
    browser: browserName(navigator.userAgent),
    date: new Date().toISOString().slice(0, 10),
  });
}

const sizeOf = (text: string): string =>
  new Intl.NumberFormat(browser.i18n.getUILanguage(), {
    style: 'unit',
    unit: 'kilobyte',
    maximumFractionDigits: 0,
  }).format(new Blob([text]).size / 1000);
