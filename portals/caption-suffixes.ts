/**
 * What a portal may put behind a caption without making it the caption of something else: "Phone number (mobile)". Any
 * other words do: "Email (customer)". Words for required and optional are marks and stand elsewhere. Compared folded,
 * without brackets, commas and spaces.
 *
 * Source: captions of the portals' forms as Microsoft's documents print them; the words of other languages are their
 * dictionary forms.
 */
export const CAPTION_SUFFIXES: readonly string[] = [
  // Which of a person's telephones
  'mobile|mobile phone|mobile number|mobile or landline|cell|cell phone|work|office|business|primary',
  'handy|mobiltelefon|geschäftlich|mobil|portable|professionnel|móvil|celular|trabajo|cellulare|lavoro',
  'telemóvel|trabalho|mobiel|werk|komórka|komórkowy|służbowy|mobilní|pracovní|munkahelyi|mobiltelefonszám',
  'arbete|cep|cep telefonu|iş|ponsel|seluler|kantor|мобильный|рабочий',
  '手機|行動電話|公司|携帯|携帯電話|勤務先|手机|移动电话|工作|휴대폰|휴대전화|직장',
  // How it is to be written
  'include country code|including country code|with country code|country code included',
  'separate with commas|separated by commas|comma separated|comma-separated',
  'separate with semicolons|separated by semicolons|semicolon separated|semicolon-separated',
  // What Microsoft puts behind everything that is not generally available yet
  'preview',
].flatMap((words) => words.split('|'));
