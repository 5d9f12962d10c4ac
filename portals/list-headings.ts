/**
 * What lists of customers call their columns, as data: the headings of our own export first, then those of scripts and
 * tools of the field (Partner Center's export, CIPP, the partner modules of PowerShell, Microsoft Graph), and what
 * people write by hand. Compared without case, spaces and punctuation.
 *
 * The exact headings of Partner Center's export are not documented and come in the user's language.
 */

/** What a column of an imported list may be. */
export const COLUMNS = [
  'name',
  'tenantId',
  'domain',
  'otherDomains',
  'otherNames',
  'relationship',
  'tags',
  'nickname',
  'notes',
  'provider',
  'favourite',
  'diagnostics',
  'cloud',
] as const;
export type Column = (typeof COLUMNS)[number];

const NAME = `Name|Customer|Customer name|Company|Company name|Display name|Organization|Organization name|
  Organization display name|Tenant name|Tenant display name|Client|Client name|Account name|
  名稱|客戶|客戶名稱|公司|客户|客户名称|公司名称|名称|顧客|顧客名|お客様名|会社|会社名|고객|고객 이름|회사|회사 이름|
  Kunde|Kundenname|Firma|Firmenname|Unternehmen|Client|Nom|Nom du client|Société|Cliente|Nombre|Nombre del cliente|
  Customers|Companies|Clients|Directory name|Customer display name|Customer tenant name|Customer company name|Nom de la société|Nom de l'entreprise|Entreprise|
  Nombre de la empresa|Compañía|Nombre de la compañía|Società|Nome società|Nome azienda|Nome dell'azienda|お客様|顧客の表示名|
  Firma des Kunden|Nome da empresa|Nome da organização|Bedrijfsnaam|Nazwa firmy|Nazwa klienta|
  Empresa|Nome|Nome cliente|Nome do cliente|Azienda|Klant|Klantnaam|Bedrijf|Klient|Nazwa|Zákazník|Kund|Müşteri|Müşteri adı|Клиент|Имя клиента|Организация|
  Ügyfél|Ügyfél neve|Název zákazníka|Kundnamn|Kundens namn|Şirket adı|End customer|End customer name|End client|
  Organisation|Organisation name|Organisationsname|Nom de l'organisation|Nombre de la organización|Nome organizzazione|
  Organización|Organização|Organizzazione|Organisatie|Organizacja|Nazwa organizacji|Название организации|Название компании|Компания|
  Anzeigename|Nom d'affichage|Nom complet|Nombre para mostrar|Nombre visible|Nome visualizzato|
  Nome de exibição|Nome a apresentar|Weergavenaam|Nazwa wyświetlana|Görünen ad|表示名|표시 이름|顯示名稱|显示名称|
  Отображаемое имя|Zobrazované jméno|Zobrazovaný název|Visningsnamn|Megjelenítendő név|Vist navn|Visningsnavn|Näyttönimi|
  Nama tampilan|Název společnosti|Název firmy|Společnost|Företagsnamn|Företag|Cégnév|Vállalat neve|Firmanavn|Kundenavn|
  Kunde navn|Yrityksen nimi|Yritys|Asiakas|Asiakkaan nimi|Nama perusahaan|Nama pelanggan|Pelanggan|
  Mandantenname|Name des Mandanten|Nom du locataire|Nombre del inquilino|Nome do locatário|Nazwa dzierżawy|テナント名|
  테넌트 이름|租用戶名稱|租户名称|
  Назва компанії|Компанія|Клієнт|Nume companie|Numele companiei|Companie|Όνομα εταιρείας|Επωνυμία εταιρείας|Εταιρεία|Πελάτης|
  Tên công ty|Công ty|Khách hàng|ชื่อบริษัท|บริษัท|ลูกค้า|שם החברה|חברה|לקוח|اسم الشركة|الشركة|العميل|Virksomhedsnavn|Virksomhed|
  Názov spoločnosti|Spoločnosť|Име на фирма|Име на компанията|Фирма|Naziv tvrtke|Tvrtka|Naziv podjetja|Podjetje|
  Įmonės pavadinimas|Uzņēmuma nosaukums|Ettevõtte nimi`;

const TENANT_ID = `Microsoft ID|Tenant ID|Tenant GUID|Customer ID|Microsoft customer ID|Customer tenant GUID|MS ID|Customer tenant ID|Customer Microsoft ID|
  Directory ID|Directory (tenant) ID|Azure AD tenant ID|Entra tenant ID|Organization ID|External directory organization ID|
  租用戶識別碼|客戶識別碼|租用戶 ID|租户 ID|客户 ID|目錄識別碼|テナント ID|顧客 ID|테넌트 ID|고객 ID|
  客戶租用戶識別碼|客戶租用戶 ID|租戶識別碼|租戶 ID|目錄 ID|客户租户 ID|目录 ID|ディレクトリ ID|お客様 ID|顧客テナント ID|고객 테넌트 ID|디렉터리 ID|
  Mandanten-ID|Mandanten-ID des Kunden|Kundenmandanten-ID|ID des Kunden|ID du client|ID client|ID de client|
  Identifiant du client|Identifiant de locataire|Identifiant du locataire|ID du locataire client|Id. de Microsoft|
  ID de Microsoft|Id. de cliente|ID de cliente|ID del cliente|Id. del inquilino|ID de inquilino|ID del inquilino|
  ID da Microsoft|ID do cliente|ID cliente|ID Microsoft|ID tenant cliente|ID del tenant|Klant-id|Identyfikator klienta|
  Kunden-ID|Verzeichnis-ID|ID de locataire|ID du locataire|ID de tenant|Id. de inquilino|
  ID do locatário|ID tenant|Tenant-id|Identyfikator dzierżawy|Klientorganisations-ID|Innehavar-ID|Kiracı kimliği|
  Идентификатор клиента|ИД клиента|Идентификатор арендатора|ID tenanta|ID tenantu|Bérlőazonosító|Bérlő azonosítója|
  ID do inquilino|Identificador de inquilino|ID de l'inquilino|Lejer-id|Leier-ID|Leietaker-ID|Vuokraajan tunnus|
  Идентификатор Майкрософт|Идентификатор (Майкрософт)|Идентификатор каталога|Microsoft-tunnus|Identificador de Microsoft|
  ID del directorio|Id. de directorio|ID directory|ID do diretório|ID de l'annuaire|Identifiant de l'annuaire|Katalog-ID|
  Identyfikator katalogu|Dizin kimliği|ID adresáře|Címtárazonosító|Kund-ID|Kundens ID|Kunde-id|Asiakastunnus|
  Ügyfél-azonosító|ID zákazníka|ID pelanggan|ID penyewa|
  Identifiant Microsoft|Identifiant client|Identificador Microsoft|Identyfikator Microsoft|Identifikátor Microsoft|
  Ідентифікатор Microsoft|Ідентифікатор клієнта|Ідентифікатор клієнту|Αναγνωριστικό Microsoft|Αναγνωριστικό μισθωτή|ID khách hàng|
  ID của Microsoft|מזהה Microsoft|מזהה דייר|معرف Microsoft|معرف المستأجر|Идентификатор на Microsoft|Microsofti ID|ID mandant`;

const DOMAIN = `Primary domain name|Primary domain|Domain|Domain name|Default domain|Default domain name|Customer domain|
  Customer domain name|Tenant domain|Domains|網域|網域名稱|主要網域|主要網域名稱|域|域名|主域|ドメイン|ドメイン名|
  預設網域|預設網域名稱|客戶網域|默认域|默认域名|客户域名|主域名|既定のドメイン|既定のドメイン名|プライマリ ドメイン名|顧客ドメイン|기본 도메인 이름|주 도메인|도메인 이름|
  Primärer Domänenname|Standarddomäne|Standarddomänenname|Hauptdomäne|Domänenname|Kundendomäne|Domaine par défaut|
  Nom de domaine|Nom de domaine principal|Nombre de dominio|Nombre de dominio principal|Dominio predeterminado|
  Dominio primario|Nome di dominio|Nome di dominio primario|Nome dominio primario|Dominio predefinito|
  Nome de domínio|Nome de domínio primário|Domínio primário|Domínio padrão|Primair domein|Domena podstawowa|
  プライマリ ドメイン|도메인|기본 도메인|Domäne|Primäre Domäne|Domaine|Domaine principal|Dominio|Dominio principal|
  Domínio|Domínio principal|Domein|Domena|Doména|Domän|Etki alanı|Домен|Primärdomäne|Primär domän|Birincil etki alanı|
  Birincil etki alanı adı|Etki alanı adı|Основной домен|Имя домена|Primární doména|Název domény|Elsődleges tartomány|
  Tartomány|Tartománynév|Domännamn|Nazwa domeny|Domeinnaam|Domænenavn|Domenenavn|
  Standaarddomein|Primaire domeinnaam|Domena domyślna|Nazwa domeny podstawowej|Podstawowa nazwa domeny|
  Varsayılan etki alanı|Домен по умолчанию|Имя основного домена|Výchozí doména|Název primární domény|Standarddomän|
  Primärt domännamn|Alapértelmezett tartomány|Elsődleges tartománynév|Domæne|Primært domæne|Primært domænenavn|
  Standarddomæne|Domene|Primært domene|Primært domenenavn|Standarddomene|Toimialue|Ensisijainen toimialue|
  Ensisijainen toimialueen nimi|Oletustoimialue|Nama domain|Domain utama|Nama domain utama|Domain default|
  Nome de domínio principal|Основний домен|Основне доменне ім’я|Nume domeniu principal|Domeniu principal|Nume domeniu|Domeniu|
  Όνομα κύριου τομέα|Κύριος τομέας|Τομέας|Tên miền chính|Tên miền|ชื่อโดเมนหลัก|โดเมนหลัก|ชื่อโดเมน|โดเมน|שם תחום ראשי|תחום ראשי|תחום|
  اسم المجال الأساسي|المجال الأساسي|المجال|Názov primárnej domény|Primárna doména|Основен домейн|Домейн|Naziv primarne domene|
  Primarna domena|Naziv domene`;

/** All domains of a customer; they are further ones where another column has the one. */
const PLURAL = `Domains|Domain names|Domänen|Domaines|Noms de domaine|Dominios|Domini|Domínios|Domeinen|Domeny|Domény|Domäner|
  Domæner|Domener|Tartományok|Домены|Etki alanları|Toimialueet`;

const OTHER_DOMAINS = `Other domains|onmicrosoft.com domain|Initieel domein|Domena początkowa|İlk etki alanı|Начальный домен|
  Počáteční doména|Ursprunglig domän|Kezdeti tartomány|Initial domain|Initial domain name|onmicrosoft domain|Verified domains|
  All domains|Custom domains|Additional domains|Anfangsdomäne|Domaine initial|Dominio inicial|Dominio iniziale|
  Domínio inicial|初始網域|初始域|初期ドメイン|초기 도메인|其他網域`;

/** Headings under which people keep a tenant's ID, its domain, or its name: the cells say which. */
const TENANT = `Tenant|Tenants|Directory|Verzeichnis|目錄|目录|ディレクトリ|Customer tenant|Client tenant|Mandant|Kundenmandant|Locataire|Inquilino|Locatário|Tenant cliente|
  租用戶|租戶|租户|テナント|테넌트|Dzierżawa`;

/** Headings of a tenant's name; in Microsoft 365 that may be its initial domain. */
const TENANT_NAME = `Tenant name|Customer tenant name|M365 tenant name|Office 365 tenant name|Microsoft 365 tenant name|Tenant-Name|
  Mandantenname|Nom du locataire|Nombre del inquilino|Nome do locatário|テナント名|테넌트 이름|租用戶名稱|租户名称`;

const RELATIONSHIP = `Relationship|Relationship type|關聯性|關係|Beziehung|Relation|Relación|Relazione|Relação|Relatie|Relacja|
  İlişki|リレーションシップ|関係|관계|关系|Связь|Отношение|Vztah|Kapcsolat|Relasjon|Suhde|Hubungan`;

const TAGS = `Tags|Tag|標籤|標記|标记|标签|タグ|태그|Etiquetas|Étiquettes|Balises|Marcas|Etykiety|Tagi|Etiketler|Теги|Značky|
  Taggar|Címkék|Mærker`;

const split = (text: string): readonly string[] => text.split('|').map((each) => each.trim());

export const TENANT_HEADINGS: readonly string[] = split(TENANT);
export const TENANT_NAMES: readonly string[] = split(TENANT_NAME);
export const PLURAL_DOMAINS: readonly string[] = split(PLURAL);

/** What brackets behind a heading may say and leave it what it is, as patterns. "Tenant ID (partner)" is another one. */
export const REMARKS: readonly string[] = [
  ...[
    'guid',
    'uuid',
    'fqdn',
    'udf',
    'text',
    'string',
    'custom',
    'custom field',
    'required',
    'optional',
    'legal name',
  ],
  ...[
    '(?:m|o|microsoft |office )365',
    'azure(?: ad)?',
    'aad',
    '(?:microsoft )?entra(?: id)?',
    'microsoft',
    'csp',
  ],
];

/** The headings of each column; the first one is that of our own export. */
export const HEADINGS: Readonly<Record<Column, readonly string[]>> = {
  name: split(NAME),
  tenantId: split(TENANT_ID),
  domain: split(`${DOMAIN}|${PLURAL}`),
  otherDomains: split(OTHER_DOMAINS),
  otherNames: ['Other names'],
  relationship: split(RELATIONSHIP),
  tags: split(TAGS),
  nickname: ['Nickname'],
  notes: ['Notes'],
  provider: ['Indirect provider contact'],
  favourite: ['Favorite'],
  diagnostics: ['Diagnostics consent'],
  cloud: ['Cloud'],
};

/** What stands in a cell that holds nothing, written out; compared without case. */
export const NOTHING: ReadonlySet<string> = new Set([
  ...[
    'n/a',
    'na',
    'n.a.',
    '#n/a',
    'none',
    'null',
    'undefined',
    'nil',
    '-',
    '--',
    '–',
    '—',
    '?',
    '.',
  ],
  ...['not available', 'not set', '(none)', '(blank)', '[]', '{}'],
  ...[
    '無',
    '无',
    'なし',
    '없음',
    'k.a.',
    'k. a.',
    'keine',
    'aucun',
    'ninguno',
    'nessuno',
    'nenhum',
  ],
  '00000000-0000-0000-0000-000000000000',
  '{00000000-0000-0000-0000-000000000000}',
]);
