/**
 * Words that names of companies share with everyday text, as data, folded: a name of nothing else tells no customer from a
 * sentence. Business, technology, places, frequent family names and first names; products that tickets are about.
 */

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

export const EVERYDAY: ReadonlySet<string> = new Set(
  words(`
  able about above academy access accident account accounting across action active activity actual adapter added address admin
  administration administrator advance advanced adventure adviser advisor advisors advisory aero affairs after again agency
  agent agreement agriculture aircraft airline airlines airport alert alliance allied alpha alpine alternative always
  amazon america american analysis analytics anchor android angel anonymous another answer apollo appliance application
  applications apply approval archive arena argon around array artist asset assets assist assistance associate associates
  association atlantic atlas attack attempt audio audit aurora australia austria authentication authority authorization auto
  automation automotive available avenue average avenger aviation away azure
  back background backup baker balance bank banking barrier base basic battery beach beacon beauty because become before
  behind being belgium below benefit berlin best beta better between beyond bicycle billing billion binary biology black
  block blocked blue board boat body bold bond book booking border boston both bottom boundary brand brazil break bridge
  bright british broad broken broker brother brothers browser budget build builder builders building buildings bureau business
  button buyer
  cable cafe call camera campus canada canal cancel candidate canvas capacity capital captain carbon card care career
  carrier case cash castle catalog category cause cell center central centre century ceramic certificate chain chamber change
  channel chapter charge charity chart chat check checkout chemical chemicals chief child children china choice church
  cinema circle citrix city civil claim class classic clean clear client clients clinic clock close closed cloud club coach
  coast code coffee college color comfort command comment commerce commercial commission common communication
  communications community company compare complete compliance component compute computer computers computing concept
  concrete condition conference config configuration connect connected connection connector console construction consult
  consultancy consultant consultants consulting consumer contact container content continental contract contractor control
  controller cooperative copper copy core corner corporate correct cosmos cost council count country county course court
  cover craft create creative credit critical cross crown crystal culture currency current custom customer customers cycle
  daily dairy dance danger dark data database date deal dealer debug decision deep default defender defense delete delivery
  delta demand democracy demo denied dental department deploy deployment depot design designer desk desktop detail details
  detected develop developer development device devices dialog diamond different digital dimension dinner direct direction
  director directory disabled discovery disk dispatch display distribution district division doctor document domain double
  download draft dragon dream drive driver drop drug dual dutch dynamic dynamics
  eagle early earth easy echo eclipse eco ecology economy edge edition education effect eight electric electrical
  electronic electronics element eleven elite email emergency empire employee empty enable enabled endpoint endpoints energy engine engineer
  engineering engineers england english enterprise enterprises entertainment entra entry environment environmental epsilon
  equipment equity error errors escape essential estate estates europe european even event events every exact example
  excellence excel except exception exchange exclusive execution executive exhibition exit expert experts expired explorer export
  express extension extra eye
  fabric fabrication face facilities facility factor factory failed failure fair faith falcon family farm farming farms fashion
  fast fault favorite feature federal federation field file files film filter final finance financial find fine finish fire
  firewall firm first fish fitness five fixed flag flash fleet flex flexible flight floor flow flower fluid focus folder
  following food foods football force foreign forest form format formula forum forward foundation foundry four fourth fox frame framework
  france free freedom freight french fresh friend friends frontier fruit fuel full function fund funds furniture fusion future
  gallery game games gamma garage garden gardens gas gate gateway general generation generic genesis genetic german germany
  giant gift give glass global globe gold golden golf good goods google government graph graphic graphics grand graphite green
  grid ground group groups grow growth guard guest guide guild
  half hall hand handle harbor harbour hardware harmony harvest have head health healthcare heart heat heavy height hello help
  heritage hidden high highland hill hills history hold holding holdings hole home homes honest hook horizon hospital hospitality
  host hosted hosting hotel hotels hour house household housing hub human hundred hybrid hydro
  icon idea ideal identity image imaging impact import importer importers important improve inbox incident include
  independent index india indigo individual industrial industries industry infinite infinity info inform information
  infrastructure initiative inn inner innovation innovations innovative input insight insights inspection install installation
  instance institute instrument instruments insurance integrated integration integrity intelligence intelligent interactive
  interface interior internal international internet intune invalid investment investments investor invoice ireland iron
  island issue italy item
  japan jewel join joint journal journey judge jump junior jupiter just justice
  kernel keystone kind king kingdom kitchen knowledge
  label labor laboratories laboratory labs lake land landscape language laptop large laser last late latitude launch laundry
  lawyer lawyers layer lead leader leadership league learn learning lease leather legacy legal legend length lesson letter level liberty
  library license life light lighthouse lighting limit line link linux lion liquid list live living load loan local location
  lock login logistic logistics london long loop lost lotus lower lucky lunar lunch luxury
  machine machinery machines madison magic magnet mail mailbox main maintenance major make management manager managed manual
  manufacturer manufacturing many map maple marble margin marine mark market marketing markets marketplace mars mass master
  match material materials matrix mature maximum meal measure meat mechanical media medic medical medicine medium meeting
  member memory mental mercury merge meridian message metal metals meter method metro metropolitan microsoft middle migration military
  milk million mind mine minimum mining minister minute mirror missing mission mobile mobility mode model modern module moment
  money monitor monitoring month moon more morning motion motor motors mountain mouse move movie multi museum music mutual mystery
  name narrow nation national native natural nature navigation navigator navy near need neon nest network networks neutral never new
  news next night nine nobel noble node none normal north northern norway nothing notice nova novel nuclear number nurse nutrition
  object ocean office offices official offline offshore oil olive olympic omega once online only open operating operation
  operations operator optical optimum option options oracle orange orbit orchard order organic organization origin original other outlook
  output outside over owner oxygen
  pacific package packaging page paint pair palace panel paper paradise parallel parent park parking part partition partner partners
  party pass passed password past patch path patient patrol pattern pause payment payments peak pearl people perfect
  performance permission person personal personnel petroleum pharma pharmaceutical pharmaceuticals pharmacy phase phoenix phone photo
  physical piano picture pilot pine pink pinnacle pioneer pipe pipeline place plain plan planet planning plant plastic plastics plate platform
  platinum play player plaza plenty plus point police policy polymer pool popular port portal portfolio position positive
  post postal power powered practice praxis precision premier premium press pressure prestige preview price prime prince principal print printer
  printing prism private problem process processing produce producer product production productions products professional professionals
  profile profit program progress project projects promise promotion proof properties property protect protection protocol
  provider public publisher publishing pulse pump purchase pure purple python
  quality quantum quarter queen query quest question queue quick quiet quota
  race radio radius rail railway rain rainbow range rapid rate react ready real reality realty receive record recovery recycling
  redirect reference refinery reflex region regional register registry regular relation relay release reliable remote
  remove rent rental repair repeat replace report request required rescue research reserve reset residence residences residential resort resource
  resources response rest restaurant restaurants restore result retail retry return revenue review reward right ring river road
  robot rock rocket role roof room root rose rotor round route router royal rubber rule rural russia
  safe safety saga sail salary sale sales salesforce salon same sample sand satellite save saving savings scale scan school
  schools science sciences scope score screen script search season seat second secret secure security seed select self sell seller semiconductor send
  senior sense sensor series serious serve server service services session setting setup seven several shadow shape share shared
  sharepoint shell shield ship shipping shop shopping short show shuttle side sierra sigma sign signal silent silicon silver simple simply single
  site size skill skyline small smart smooth snow social society soft software soil solar sole solid solution solutions some
  sonic sound source south southern space spain spark special specialist speed sphere spirit splash sport sports spot spring square
  stable staff stage standard star stars start state states static station status steel step stock stone storage store stores
  story strategic strategy stream street strong structure student studio studios study style subscription success sugar
  suite summer summit support supply supplies surface surgery swift swiss switch symbol sync synergy system systems
  table tablet talent tank target task team teams technic technical technics technologies technology telecom telephone tele template
  temple temporary tenant terminal terms terra test testing textile textiles theatre them theme therapy there thing third
  this thread three thunder ticket tiger timber time timeout tire title today together token tool tools topic total touch
  tour tourism towards tower town toys track trade traders trading traffic train training transfer transformation
  transit transport transportation travel treasure tree trend trial triangle trinity triple tropical truck true trust turbo
  twelve twin type typical
  ultimate ultra under uniform union unique unit united universal universe university unknown unlimited update upgrade upper urban
  urgent user users utility
  vacation valid valley value valve vanguard variable vector vehicle vendor venture ventures venus verify version vertical veteran video view
  village vintage virtual vision visual vital vmware voice void volt volume voyage
  wait wall warehouse warm warning waste watch water wave wealth weather website wedding week welcome welfare well west western wheel
  when white whole wholesale wide wild wind window windows wine winter wire wireless wise with without wolf woman women wonder wood wooden
  word work worker workflow works workshop world worldwide worth write wrong
  yacht year yellow yield young your youth zero zone
  `).concat(
    // Other languages of the portals: what companies there are called after.
    words(`
    allgemeine anlagen anlagenbau anwalt apotheke architekten arzt automobil autohaus backerei bau baugesellschaft bauunternehmen bayern beratung berater betrieb betriebe
    bildung brauerei buro computertechnik datentechnik deutsch deutsche deutschland dienst dienste dienstleistung dienstleistungen
    druck druckerei einkauf elektro elektronik elektrotechnik energie entwicklung fabrik fahrzeug fahrzeugbau familie fenster finanz
    forschung gebaude gemeinde genossenschaft gesellschaft gesundheit gewerbe gross handel handels handelsgesellschaft handwerk haus haustechnik
    heizung holz immobilien industrie informatik ingenieur ingenieure innen institut international jugend kaffee kanzlei
    kirche klinik klinikum kommunikation konzept krankenhaus kreis kunde kunden kunst lager land landwirtschaft lebensmittel leben logistik
    maschinen maschinenbau medien medizin medizintechnik metall metallbau mittel mitte mobel nord norden oster osterreich ost partner personal pflege planung praxis
    produktion projekt recht rechtsanwalte reise reisen sanitar schule schulen schweiz schweizer sicherheit sozial spedition sparkasse stadt stadtwerke stahl stahlbau steuer steuerberatung
    steuerberater stiftung sud suden system systeme systemhaus technik techniken technologie tischlerei transporte umwelt unternehmen
    unternehmensberatung unternehmensgruppe verband verein verkehr verlag vermogen versicherung versicherungen vertrieb verwaltung volksbank wasser
    wein welt werk werke werkzeug werkzeugbau werbung west wirtschaft wirtschaftsprufung wohnung wohnungsbau zahnarzt zeit zentral zentrum
    agence agricole amis architecte assurance assurances atelier auberge avocat avocats banque batiment beaute bois boulangerie cabinet centre
    chambre clinique commerce commune compagnie conseil conseils construction cuisine departement distribution eau ecole editions electrique electricite energie entreprise entreprises
    equipement etudes europe expert experts ferme fils formation france francais francaise freres garage generale gestion grand groupe habitat hotel immobilier
    immobiliere industrie industriel informatique ingenierie institut jardin laboratoire laboratoires libre location logement logistique maison mairie medical
    metal meubles mode monde mutuelle nationale nord nouveau nouvelle parc pharmacie piscine plomberie production produits promotion qualite regional
    restaurant reseau sante securite service services societe soleil solution solutions sport station sud systeme technique techniques terre tourisme transports travail
    union universelle vente ville voyage voyages
    abogados academia agencia agricola aguas alimentos almacen amigos arquitectura asesores asesoria asociacion ayuntamiento banco bodega bodegas
    centro ciudad clinica colegio comercial comercio comunicacion compania constructora construcciones consultores consultoria cooperativa
    desarrollo distribuciones distribuidora editorial electrica electricidad empresa empresas energia escuela espana espanola estudio fabrica farmacia
    finanzas formacion fundacion general gestion gobierno grupo hermanos hijos hospital hostal industrial industrias informatica ingenieria inmobiliaria instalaciones
    instituto internacional inversiones laboratorio libre limpieza logistica maquinaria materiales mercado mexico mundo nacional nueva nuevo obras oficina productos
    promociones proyectos publica quimica regional restaurante salud seguridad seguros servicio servicios sistemas social sociedad soluciones
    suministros taller talleres tecnica tecnico tecnologia tecnologias tienda transportes turismo universidad ventas viajes
    agenzia alimentari amministrazione architetti assicurazioni associati associazione azienda banca casa centro citta commerciale comune consulenza
    consorzio cooperativa costruzioni edile edilizia elettrica elettronica energia fabbrica farmacia fondazione forniture fratelli gestione giardino gruppo
    immobiliare impianti impresa industria industrie informatica ingegneria istituto italia italiana italiano laboratorio lavoro logistica macchine
    meccanica mercato mobili mondo nazionale nuova officina officine prodotti progetti progetto ricerca ristorante sanita scuola servizi servizio sicurezza
    sistemi societa soluzioni studio studi sviluppo tecnica tecnico tecnologia tecnologie trasporti turismo vendita viaggi
    administracao advogados agropecuaria alimentos associacao banco brasil brasileira casa centro clinica colegio comercio companhia comunicacao construcoes
    construtora consultoria contabilidade cooperativa distribuidora educacao empreendimentos empresa energia engenharia escola farmacia
    fundacao gestao grupo imobiliaria importacao industria informatica instituto investimentos irmaos laboratorio logistica maquinas materiais mercado
    metalurgica mundo nacional negocios nova novo participacoes prefeitura produtos projetos quimica saude seguranca seguros servicos sistemas sociedade
    solucoes supermercado supermercados tecnica tecnologia transportadora transportes turismo universidade vendas viagens
    bedrijf bouw bouwbedrijf diensten gemeente groep handel huis installatie nederland nederlandse onderwijs stichting techniek transport verzekeringen vereniging zorg
    fabryka firma handlowe polska polskie produkcja przedsiebiorstwo spolka uslugi zaklad aktiebolag bygg danmark norge norsk suomi svenska sverige
    `),
    // Places.
    words(`
    africa amsterdam antwerp arabia argentina asia asian athens atlanta auckland bangkok barcelona basel bavaria beijing bern birmingham bologna bordeaux
    bremen brisbane bristol britain brussels budapest buenos cairo california cambridge cape chicago chile cologne colombia copenhagen czech dallas
    delhi denmark denver detroit dortmund dresden dubai dublin dusseldorf edinburgh egypt essen finland firenze florence florida frankfurt
    geneva genova georgia glasgow greece hamburg hannover helsinki hong hongkong houston hungary iberia iceland indonesia israel istanbul jakarta
    jerusalem johannesburg kong korea lausanne leeds leipzig lisboa lisbon liverpool london los luxembourg lyon madrid malaysia malmo manchester marseille
    melbourne mexico miami milan milano montreal moscow mumbai munchen munich napoli nederland netherlands nigeria nordic nurnberg orleans osaka oslo ottawa oxford
    panama paris paulo pakistan peru philadelphia philippines poland porto portugal prague quebec rome romania rotterdam salzburg san santiago
    saudi scandinavia scotland seattle seoul sevilla shanghai singapore slovakia slovenia stockholm stuttgart swedish sweden switzerland sydney taipei taiwan
    texas thailand tokyo torino toronto toulouse turin turkey ukraine utrecht valencia vancouver venice vienna vietnam virginia wales warsaw
    washington wien york yorkshire zealand zurich
    `),
    // Frequent names of people: a ticket names whom to call.
    words(`
    adam adams alexander allen anderson andersson andreas andrew anthony antonio bailey bauer becker bennett bernard berger bergmann braun brooks brown bruno bryant
    butler campbell carlos carter charles christian christopher clark collins cooper costa daniel david davis dubois durand edward edwards eriksson
    evans ferrari fernandez fischer foster francis frank franklin friedrich garcia george gomez gonzalez graham grant gray gunther hansen hansson harris harrison hartmann heinrich
    henderson henry hernandez herrmann hofmann hoffmann howard huber hughes jackson jacobs james janssen jenkins jensen johansson johnson jones jonas
    joseph kaiser keller kelly kennedy klein koch koenig kohler konig kramer kruger lambert lange larsen larsson laurent lawrence lehmann lewis lopez
    marshall martin martinez mason matthew maurer mayer meier meyer michael michel miller mitchell moore moreau morgan morris morrison muller mueller murphy murray myers
    nelson neumann nguyen nicholas nielsen nilsson oliver olsen olson parker patrick patterson paul pedersen pereira perez peter peters peterson petit
    phillips powell ramirez reynolds richard richards richardson richter rivera robert roberts robertson robinson rodriguez rogers romero roth rossi
    russell russo ryan sanchez sanders santos schafer schaefer schmid schmidt schmitt schmitz schneider scholz schroder schroeder schubert schultz schulz schulze schuster schwartz schwarz
    scott shaw silva simmons simon simpson smith sorensen stephen stevens stewart sullivan svensson taylor thomas thompson thomson torres tucker turner
    vasquez vogel wagner walker wallace walter walters ward warren watson weber webster weiss wells werner wheeler william williams williamson wilson
    winkler winter wolff wright zimmermann
    `),
    // Software and its makers: a ticket is about them.
    words(`
    acrobat adobe akamai ansible apache apple atlassian autodesk avaya barracuda bitdefender blackberry chrome chromium cisco cloudflare crowdstrike
    cyberark datadog dell docker dropbox duo edge eset facebook firefox forcepoint fortinet github gitlab hewlett huawei ivanti jenkins jira juniper
    kaspersky kubernetes lenovo linkedin logitech mailchimp malwarebytes mcafee meraki mimecast mongo mongodb mozilla mysql netapp netscaler nginx nutanix
    nvidia okta onedrive onenote packard paloalto postgres postgresql powershell proofpoint qualcomm redhat safari samsung sentinel servicenow shopify siemens slack
    snowflake sonicwall sophos splunk sqlserver starlink symantec synology tableau teamviewer terraform thunderbird trend twitter ubuntu vcenter veeam vodafone vsphere
    webex wordpress xbox yahoo yammer youtube zendesk zoom zscaler
    `),
  ),
);

/** What says little in scripts without spaces, longest first: it is taken out of a name before its length counts. */
export const EVERYDAY_UNSPACED: readonly string[] = words(`
  インターナショナル テクノロジーズ ソリューションズ コーポレーション エンジニアリング ネットワークス コンサルティング コミュニケーションズ ホールディングス マネジメント
  ソリューション テクノロジー コンピュータ コンピューター エレクトロニクス ネットワーク プロジェクト マーケティング マイクロソフト セキュリティ インフォメーション デジタル サービス システムズ システム データ センター グループ ジャパン
  クラウド デザイン メディア ソフト ホテル バンク パートナーズ 小売店 信用金庫 事務所 研究所 製作所 製薬 印刷 商事 商会 商店 商店街 工業 産業 建設 工務店 不動産 電気 電子 電機 電力 機械 自動車 化学 化学工業 食品 運輸 運送
  物流 通信 情報 技術 科技 科學 科学 資訊 信息 信息技术 软件 軟體 网络 網路 網絡 系統 系统 電腦 电脑 數位 数字 数码 國際 国际 国際 貿易 贸易 實業 实业 企業 企业 工程 建設 建设 電子 电子 生物 醫療 医疗
  医療 醫院 医院 病院 銀行 银行 保險 保险 保険 證券 证券 証券 投資 投资 管理 顧問 咨询 諮詢 教育 學校 学校 大学 大學 學院 学院 集團 集团 控股 股份 公司 有限 公社 法人 財團 协会 協會 協会 中心 中央 日本 東京 大阪 京都 台灣 台湾 台北
  高雄 中国 中國 北京 上海 香港 深圳 广州 廣州 亞洲 亚洲 全球 世界 環球 环球 东方 東方 华南 華南 綜合 综合 総合 服務 服务 發展 发展 開發 开发 開発
  한국 서울 대한 코리아 그룹 시스템 테크놀로지 소프트웨어 소프트 서비스 네트웍스 네트워크 정보통신 정보 기술 전자 산업 건설 은행 대학교 병원 증권 보험 엔지니어링 솔루션 홀딩스 인터내셔널 미디어 컴퍼니
`).toSorted((one, other) => other.length - one.length);
