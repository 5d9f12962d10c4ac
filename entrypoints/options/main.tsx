import '../../components/theme.css';
import '../../components/ui.css';
import '../../components/kit/check.css';
import '../../components/options/options.css';
import '../../components/options/saving.css';
import '../../components/customers/customers.css';
import { render } from 'preact';
import { i18n } from '#i18n';
import { OptionsPage } from '../../components/options/page';

document.documentElement.lang = i18n.t('options.lang');
document.title = i18n.t('options.page');
const root = document.getElementById('root');
if (root) render(<OptionsPage />, root);
