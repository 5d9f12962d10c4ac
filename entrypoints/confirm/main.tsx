import '../../components/theme.css';
import '../../components/ui.css';
import '../../components/popup/popup.css';
import '../../components/confirm/confirm.css';
import { render } from 'preact';
import { i18n } from '#i18n';
import { ConfirmPage } from '../../components/confirm/page';

document.documentElement.lang = i18n.t('options.lang');
document.title = `Onbehalf: ${i18n.t('confirm.title')}`;
const id = new URLSearchParams(location.search).get('id') ?? '';
const root = document.getElementById('root');
if (root) render(<ConfirmPage id={id} />, root);
