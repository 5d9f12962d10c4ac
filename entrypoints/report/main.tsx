import '../../components/theme.css';
import '../../components/ui.css';
import '../../components/report/report.css';
import { render } from 'preact';
import { i18n } from '#i18n';
import { ReportPage } from '../../components/report/page';

document.documentElement.lang = i18n.t('options.lang');
document.title = `Onbehalf: ${i18n.t('report.title')}`;
const tabId = Number(new URLSearchParams(location.search).get('tab'));
const root = document.getElementById('root');
if (root) render(<ReportPage tabId={tabId} />, root);
