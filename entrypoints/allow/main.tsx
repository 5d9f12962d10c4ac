import '../../components/theme.css';
import '../../components/ui.css';
import '../../components/popup/popup.css';
import '../../components/popup/find.css';
import { i18n } from '#i18n';
import { AllowLookup } from '../../components/popup/allow-lookup';
import { showPage } from '../../components/show-page';
import { takeHandedOver } from '../../messages/handed-over';

showPage(
  <AllowLookup domain={await takeHandedOver()} />,
  `Onbehalf: ${i18n.t('popup.allow.title')}`,
);
