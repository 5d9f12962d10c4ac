import '../../components/theme.css';
import '../../components/ui.css';
import '../../components/kit/check.css';
import '../../components/options/contents.css';
import '../../components/options/options.css';
import '../../components/options/saving.css';
import '../../components/customers/customers.css';
import { i18n } from '#i18n';
import { OptionsPage } from '../../components/options/page';
import { showPage } from '../../components/show-page';

showPage(<OptionsPage />, i18n.t('options.page'));
