/**
 * What stands before a tenant ID or a domain where people copy one from: a portal's overview page, a script's output,
 * a mail. Written without spaces and punctuation, in lower case. Pure.
 */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const TENANT_ID_LABELS = words(`
  tenant tenantid directory directoryid microsoftid customerid customertenantid organizationid azureadtenantid entratenantid
  租用戶識別碼 租用戶id 目錄識別碼 客戶識別碼 microsoft識別碼 租户id 目录id テナントid ディレクトリid 테넌트id mandantenid verzeichnisid
  directorytenantid tenantiddirectoryid tenantguid tenantmicrosoftid mandant mandanten verzeichnismandantenid
  目錄租用戶識別碼 目录租户id ディレクトリテナントid 디렉터리테넌트id identificadordeinquilino identificadordelinquilino
  iddedirectorio iddirectory iddudirectoire identifiantdulocataire identifiantdelocataire identyfikatordzierżawy
  idклиента kiracıkimliği huurderid klantorganisatieid customermicrosoftid
  armtenantid tid ctid delegatedorg delegatedorganization
  mandantid idlocataire iddelocataire iddellocataire idderépertoire iddeinquilino iddetenant iddolocatário idtenant
`);

export const DOMAIN_LABELS = words(`
  domain domainname primarydomain primarydomainname initialdomain defaultdomain tenantdomain customerdomain
  verifieddomain 網域 網域名稱 主要網域 主要網域名稱 域 域名 主域 ドメイン ドメイン名 プライマリドメイン 도메인 기본도메인
  domäne domänenname primäredomäne domaine domaineprincipal dominio dominioprincipal domínio domínioprincipal домен
`);

/** What stands before the ID of something else. Written as the labels above are. */
export const OTHER_ID_LABEL =
  /(?:id|guid|kimliği|識別碼|标识符?|標識符|識別子|아이디)$|subscri|abonn|suscripci|assinatura|sottoscri|訂用|訂閱|订阅|サブスクリプション|구독|subskryp|předplat|подпис|prenum|abonelik/u;
