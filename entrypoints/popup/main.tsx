import '../../components/theme.css';
import '../../components/ui.css';
import '../../components/popup/popup.css';
import '../../components/popup/find.css';
import '../../components/popup/this-tab.css';
import { render } from 'preact';
import { i18n } from '#i18n';
import { Popup } from '../../components/popup/popup';
import { takeHandedOver } from '../../messages/handed-over';

document.documentElement.lang = i18n.t('options.lang');
const root = document.getElementById('root');
if (root) render(<Popup query={await takeHandedOver()} />, root);
