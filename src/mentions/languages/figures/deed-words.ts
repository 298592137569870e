/** Who may act in the story, and words that tell what befell those who are counted. */

/** Who acts in a story of this kind, whatever its names: software and its makers, those who buy and use it. */
const actors =
  "spyware|\\p{L}*software|malware|program|tools?(?!\\p{L})|technolog|products?(?!\\p{L})|systems?(?!\\p{L})|weapon|virus|trojan|compan|firms?(?!\\p{L})|vendor|makers?(?!\\p{L})|clients?(?!\\p{L})|customers?(?!\\p{L})|governments?(?!\\p{L})|states?(?!\\p{L})|regimes?(?!\\p{L})|agenc|operators?(?!\\p{L})|attackers?(?!\\p{L})|hackers?(?!\\p{L})|israel|cyber|spies|it(?!\\p{L})|they|them|he(?!\\p{L})|she(?!\\p{L})|who|which|" +
  "späh|spionage|\\p{L}*programm|\\p{L}*trojaner|werkzeug|technik|waffe|firma|firmen|unternehmen|konzern|hersteller|kund|regierung|staat|\\p{L}*dienste?(?!\\p{L})|behörde|angreifer|sie(?!\\p{L})|er(?!\\p{L})|man(?!\\p{L})|der(?!\\p{L}|\\s\\p{L})|" +
  "logiciel|outil|arme(?!\\p{L})|sociét|entreprise|firme|gouvernement|états?(?!\\p{L})|services?(?!\\p{L})|régime|pirates?(?!\\p{L})|ils?(?!\\p{L})|elles?(?!\\p{L})|on(?!\\p{L})|qui(?!\\p{L})|" +
  "programa|herramienta|tecnolog|arma(?!\\p{L})|empresa|compañ|clientes?(?!\\p{L})|gobierno|estados?(?!\\p{L})|servicio|régimen|atacante|ferramenta|companhia|governo|serviço|regime|vírus|" +
  "szoftver|\\p{L}*szoftver|\\p{L}*program|eszköz|fegyver|cég|vállalat|ügyf[eé]l|kormány|állam|szolgálat|titkosszolg|támad|hekker|izrael|" +
  "programma|strumento|azienda|societ|govern|stat[oi](?!\\p{L})|serviz|bedrijf|klant|regering|overheid|staten|dienst|yazılım|şirket|müşteri|hükümet|devlet|istihbarat|israil|oprogramowan|firm|klien|rząd|państw|służb|narzędzi|izrael|" +
  "програм|\\p{L}*программ|компан|клиент|клієнт|правительств|уряд|государств|держав|спецслужб|израил|ізраїл|хакер|софт|вирус|вірус|λογισμικ|εταιρ|πελάτ|κυβέρν|κράτ|ισραηλ|χάκερ|perangkat|perusahaan|klien|pemerintah|negara|alat|peretas|" +
  "תוכנ|רוגל|כלי|טכנולוגי|חברה|חברת|לקוח|ממשל|מדינ|משטר|שירות|תוקפ|האקר|ישראל|מערכת|הסייבר|برنامج|برامج|برمجي|أداة|تقني|شرك|زبائن|عملاء|عميل|حكوم|دول|نظام|قراصنة|مهاجم|إسرائيل|نرم|شرکت|دولت|مشتری|اسرائیل|सॉफ़?्ट|कंपनी|सरकार|इज़?राइ";
const actorSigns =
  "软件|軟件|軟體|程序|程式|工具|技术|技術|公司|企业|企業|客户|客戶|政府|国家|國家|机构|機構|黑客|駭客|以色列|系统|系統|ソフト|企業|顧客|政府|イスラエル|소프트웨어|업체|고객|정부|이스라엘|프로그램";

export const deedWords: Record<string, string> = {
  // A number that is all there are: "all 67 phones".
  "all of":
    "(?:^|[\\s(])(?:(?:all|each|every(?: one)?)(?: of)?(?: the| those| these)?|alle[nr]?|sämtliche[nr]?|tous|toutes|tous les|toutes les|l['’]ensemble des|tod[oa]s|tod[oa]s l[oa]s|tod[oa]s [oa]s|tutt[ie](?: [ie]| gli| le)?|alle|[בלמו]{0,2}כל|جميع|كل|كافة|mind(?: az?)?|mindegyik|az összes|wszystk\\p{L}+|все|всі|усі|όλ\\p{L}+(?: τ\\p{L}+)?|semua)\\s(?:ה|ال)?$|全部$|所有$|すべての$|모든\\s$",
  // A number that is denied: "not 37 but 67".
  denied:
    "(?:^|[\\s(])(?:not|nicht|pas|no|não|non|niet|nie|не|nem|לא|ולא|ليس|وليس|لا|no (?:hay|son|eran|hab[ií]a|figuran|aparecen)|não (?:há|são|eram|havia|constam|figuram)|\\p{L}+n['’]t)\\s$|(?:不是|并非|並非|而非)$",
  // What was found on things, not what was done with them.
  "found on":
    "(?<!\\p{L})(?:found|detected|discovered|installed|planted|present) (?:on|in)\\s(?:all\\s)?(?:of\\s)?(?:the\\s)?$",
  actors: `(?<![\\p{L}\\p{M}])(?:[ושהבלמכ]{1,3}|[وفبلك]?ال|[وفبلك]|لل)?(?:${actors})|${actorSigns}`,
  // Who did it or what it was done with.
  "deed by":
    "^[^,;:.()]{0,30}?\\s(?:by|with|using|via|through|von|vom|mit|mithilfe|durch|por|con|com|mediante|pel[oa]s?|par|avec|via|au moyen de?|da(?:l|lla|i|gli)?|door|met|על ידי|על-ידי|באמצעות|בידי|من قبل|بواسطة|عبر)\\s",
  // What is told of things that something befell: "quedaron infectados".
  became: "(?<!\\p{L})(?:qued\\p{L}+|result\\p{L}+|ficaram|sofreram|sufr\\p{L}+|restés|se)(?!\\p{L})",
  // What is told of things that a role only names: "the 67 phones tested … had all been hacked".
  "are told":
    "^(?:\\s[\\p{L}'’-]+){0,6}?\\s(?:had (?:all )?been|have (?:all )?been|has been|were|was|are|étaient|ont (?:tous |toutes )?été|avaient (?:tous |toutes )?été|auraient (?:tous |toutes )?été|sont|furent|estaban|están|fueron|han sido|habían sido|habrían sido|resultaron|quedaron|estavam|estão|foram|tinham sido|haviam sido|teriam sido|waren|sind|seien|wurden|würden|worden|erano|sono stati|sono state|furono|sono|waren|werden|zijn|zostały|zostali|były|byli|были|були|оказались|виявилися|telah|sudah|είχαν|έχουν)(?:\\s(?:all|both|each|actually|really|indeed|in fact|successfully|also|later|already|tous|toutes|bel et bien|réellement|effectivement|todos|todas|efectivamente|realmente|de facto|alle|allesamt|sämtlich|tatsächlich|auch|erfolgreich|tutti|tutte|allemaal|все|всі|wszystkie|wszyscy)){0,2}\\s(?:(?:de|par|by)\\s)?$",
  are: "(?<!(?:that|which|who|die|qui|que|che)\\s)(?<!\\p{L})(?:had (?:all )?been|have (?:all )?been|has been|were|was|are|étaient|ont (?:tous |toutes )?été|avaient (?:tous |toutes )?été|auraient (?:tous |toutes )?été|sont|furent|estaban|están|fueron|han sido|habían sido|habrían sido|resultaron|quedaron|estavam|estão|foram|tinham sido|haviam sido|teriam sido|waren|sind|seien|wurden|würden|worden|erano|sono stati|sono state|furono|sono|waren|werden|zijn|zostały|zostali|były|byli|были|були|оказались|виявилися|telah|sudah|είχαν|έχουν)\\s(?:[\\p{L}]+\\s)?$",
  "does with":
    "^(?!.*\\s(?:on|in|from|of|to|at|by|for|auf|in|aus|von|an|zu|sur|dans|de|du|à|en|por|da|na|em|a|su|op|van|uit)\\s(?:the|die|der|das|la|le|el|a|o|il|de|het)\\s$)\\s[^,;:.()]*\\p{L}{4,}\\s(?:the|die|das|la|le|el|het)\\s(?:\\p{L}+\\s)?$",
  "makes up": "make|form|fill|compris|constitut|bild|füll|umfass|compos|integr|forman|llenan",
  befell: "^(?:נ\\p{L}{2,4}ו|הו?\\p{L}{3,4}ו|היו)(?!\\p{L})",
  "not of all":
    "(?<!\\p{L})(?:and|or|but|that|which|who|whose|they|it|whether|if|some|several|many|most|to|because|after|und|oder|aber|die|deren|dass|ob|einige|viele|um|et|ou|mais|qui|dont|que|si|pour|y|o|pero|quien|cuyos|para|e|ou|quem|cujos|és|vagy|de|hogy|akik|amelyek|ve|i|oraz|które|którzy|и|или|которые|і|або|які|לאחר|אחרי|כדי|אם|אשר|או|חלק\\p{L}*|לאיתור|לבדיקת)(?!\\p{L})|\\sו$|\\sש$",
};
