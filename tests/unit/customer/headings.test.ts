/** Headings of the field's exports, in the languages of the people who make them. */

import { describe, expect, it } from 'vitest';
import { columnOf } from '../../../customer/headings';

describe('Partner Center’s export: company, ID, domain, relationship', () => {
  it.each([
    ['German', 'Unternehmensname;Microsoft-ID;Name der primären Domäne;Beziehung'],
    ['French', 'Nom de la société;ID Microsoft;Nom de domaine principal;Relation'],
    ['Spanish', 'Nombre de la compañía;Id. de Microsoft;Nombre de dominio principal;Relación'],
    ['Italian', 'Nome società;ID Microsoft;Nome di dominio primario;Relazione'],
    ['Portuguese', 'Nome da empresa;ID da Microsoft;Nome de domínio primário;Relação'],
    ['Dutch', 'Bedrijfsnaam;Microsoft-id;Primaire domeinnaam;Relatie'],
    ['Polish', 'Nazwa firmy;Identyfikator Microsoft;Nazwa domeny podstawowej;Relacja'],
    ['Turkish', 'Şirket adı;Microsoft Kimliği;Birincil etki alanı adı;İlişki'],
    ['Japanese', '会社名;Microsoft ID;プライマリ ドメイン名;リレーションシップ'],
    ['Korean', '회사 이름;Microsoft ID;주 도메인 이름;관계'],
    ['Chinese (Taiwan)', '公司名稱;Microsoft 識別碼;主要網域名稱;關聯性'],
    ['Chinese', '公司名称;Microsoft ID;主域名;关系'],
    ['Russian', 'Название компании;Идентификатор Майкрософт;Имя основного домена;Связь'],
    ['Czech', 'Název společnosti;ID Microsoftu;Název primární domény;Vztah'],
    ['Swedish', 'Företagsnamn;Microsoft-ID;Primärt domännamn;Relation'],
    ['Hungarian', 'Cégnév;Microsoft-azonosító;Elsődleges tartománynév;Kapcsolat'],
    ['Danish', 'Firmanavn;Microsoft-id;Primært domænenavn;Relation'],
    ['Norwegian', 'Firmanavn;Microsoft-ID;Primært domenenavn;Relasjon'],
    ['Finnish', 'Yrityksen nimi;Microsoft-tunnus;Ensisijainen toimialueen nimi;Suhde'],
    ['Indonesian', 'Nama perusahaan;ID Microsoft;Nama domain utama;Hubungan'],
  ])('%s', (_, header) => {
    expect(header.split(';').map(columnOf)).toEqual(['name', 'tenantId', 'domain', 'relationship']);
  });
});

describe('lists of tenants: display name, ID, default domain', () => {
  it.each([
    ['German', 'Anzeigename;Mandanten-ID;Standarddomäne'],
    ['French', 'Nom d’affichage;ID de locataire;Domaine par défaut'],
    ['Spanish', 'Nombre para mostrar;Id. de inquilino;Dominio predeterminado'],
    ['Italian', 'Nome visualizzato;ID tenant;Dominio predefinito'],
    ['Portuguese', 'Nome de exibição;ID do locatário;Domínio padrão'],
    ['Dutch', 'Weergavenaam;Tenant-id;Standaarddomein'],
    ['Polish', 'Nazwa wyświetlana;Identyfikator dzierżawy;Domena domyślna'],
    ['Turkish', 'Görünen ad;Kiracı kimliği;Varsayılan etki alanı'],
    ['Japanese', '表示名;テナント ID;既定のドメイン'],
    ['Korean', '표시 이름;테넌트 ID;기본 도메인'],
    ['Chinese (Taiwan)', '顯示名稱;租用戶識別碼;預設網域'],
    ['Chinese', '显示名称;租户 ID;默认域'],
    ['Russian', 'Отображаемое имя;Идентификатор клиента;Домен по умолчанию'],
    ['Czech', 'Zobrazované jméno;ID tenanta;Výchozí doména'],
    ['Swedish', 'Visningsnamn;Klientorganisations-ID;Standarddomän'],
    ['Hungarian', 'Megjelenítendő név;Bérlőazonosító;Alapértelmezett tartomány'],
    ['Danish', 'Vist navn;Lejer-id;Standarddomæne'],
  ])('%s', (_, header) => {
    expect(header.split(';').map(columnOf)).toEqual(['name', 'tenantId', 'domain']);
  });
});

describe('headings with more in them', () => {
  it.each([
    ['Tenant ID (GUID)', 'tenantId'],
    ['Company: Microsoft Tenant ID [UDF]', 'tenantId'],
    ['Client Azure AD Tenant ID', 'tenantId'],
    ['Primary domain (FQDN)', 'domain'],
    ['Customer (legal name)', 'name'],
    ['*COMPANY NAME*', 'name'],
    // What the brackets say, or what stands before, makes another one of it.
    ['Tenant ID (partner)', undefined],
    ['Partner tenant ID', undefined],
    ['Company ID', undefined],
    ['Account ID', undefined],
    ['Domain (website)', undefined],
  ])('%s', (heading, column) => {
    expect(columnOf(heading)).toBe(column);
  });
});
