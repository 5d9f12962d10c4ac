import '../../components/theme.css';
import '../../components/ui.css';
import '../../components/popup/popup.css';
import '../../components/popup/find.css';
import { render } from 'preact';
import { i18n } from '#i18n';
import { AllowLookup } from '../../components/popup/allow-lookup';
import { takeHandedOver } from '../../messages/handed-over';

document.documentElement.lang = i18n.t('options.lang');
document.title = `Onbehalf: ${i18n.t('popup.allow.title')}`;
const root = document.getElementById('root');
if (root) render(<AllowLookup domain={await takeHandedOver()} />, root);
