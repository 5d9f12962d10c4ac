import '../../components/theme.css';
import '../../components/ui.css';
import '../../components/popup/popup.css';
import '../../components/confirm/confirm.css';
import { i18n } from '#i18n';
import { ConfirmPage } from '../../components/confirm/page';
import { showPage } from '../../components/show-page';

const id = new URLSearchParams(location.search).get('id') ?? '';
showPage(<ConfirmPage id={id} />, `Onbehalf: ${i18n.t('confirm.title')}`);
