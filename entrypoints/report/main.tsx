import '../../components/theme.css';
import '../../components/ui.css';
import '../../components/report/report.css';
import { i18n } from '#i18n';
import { ReportPage } from '../../components/report/page';
import { showPage } from '../../components/show-page';

const tabId = Number(new URLSearchParams(location.search).get('tab'));
showPage(<ReportPage tabId={tabId} />, `Onbehalf: ${i18n.t('report.title')}`);
