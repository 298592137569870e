import { caseless } from "../../text/caseless.ts";
import type { NameFrame } from "./name-frames.ts";

/** The frames of a language by table, and what may stand before a subject besides a mark or the beginning. */
interface TellingFrames {
  /** What is done with a program only, or who makes it. */
  outright: string;
  /** Who works for a firm. */
  staff: string;
  /** What only a company or a person does, and what is done to these: a program pays no damages. */
  parties: string;
}

/**
 * Frames that say outright what a name is. `@` is the name, `&` the name of its maker, `§` the name where a sentence or a clause begins with it: in "the firm
 * behind Pegasus said" it is not Pegasus that speaks.
 */
const frames: Record<string, TellingFrames> = {
  en: {
    outright:
      "@,? (?:is|was|being) (?:\\S+ ){0,3}(?:program|software|spyware|product|tool|weapon|system) (?:of|by|from|made by|sold by|developed by) (?:\\S+ ){0,3}&|us(?:e[sd]?|ing) @ to (?:spy|snoop|hack|follow|track|eavesdrop|listen|monitor|watch|surveil|infect|tap|bug|read|target|trail|shadow)|(?:infected|hacked|tapped|bugged|spied on|targeted) (?:with|by|using|through|via) @|(?:maker|creator|developer|manufacturer|vendor|seller|inventor)s? of @|(?:firm|company|people|group) behind @|@ (?:spying|snooping|surveillance|hacking|eavesdropping|wiretapping|phone-hacking|phone hacking|spyware) (?:scandal|row|affair|case|claims?|allegations|controversy|revelations|attacks?|probe|issue)",
    staff:
      "(?:employee|engineer|worker|staffer|manager|salesm[ae]n|executive|programmer|developer|salespeople|veteran|founder|co-founder)s? (?:of|at|from|for|with) @|@ (?:employee|engineer|worker|staffer|manager|salesm[ae]n|executive|founder)s?(?!\\p{L})|worked (?:for|at) @|works (?:for|at) @",
    parties:
      "(?:its|their|our|my|his|her) own @|(?:order(?:s|ed|ing)?|tell|tells|told|force[sd]?|oblige[sd]?) @ (?:to|must) (?:pay|refund|compensat|repay|reimburse|apologi)|(?:fine[sd]?|fining) @|(?:counsel|spokes(?:man|woman|person)|staff|pilots?|crew|chief executive) (?:for|of|at|with|from) @|§ (?:has |had |have )?(?:said|says|apologi[sz]e[sd]?|argue[sd]|appealed|refunded|employs \\d|hires|hired|carrie[sd] \\d|flies|sails|denie[sd]|declined to|announce[sd]|insist(?:s|ed)|refused? (?:a |the |any |to )?(?:refund|pay|compensat|reimburse|apolog|comment))|§ (?:must|has to|will|was ordered to|was told to|is to|to) (?:pay|refund|compensat|reimburse)|shares (?:of|in) @|@(?:['’]s)? (?:shares?|stock|IPO|share price|quarterly results|annual results|half-year results)(?!\\p{L})|@['’]s (?:revenues?|profits?|turnover|earnings)(?!\\p{L})|§ (?:has |is |will |plans to |wants to |aims to )?(?:hires|hir(?:e|ing) \\S+ (?:\\S+ )?(?:people|staff|workers|pilots|engineers)|hire \\d|recruits|recruiting|lists (?:its|on|in|shares)|list its|go(?:es|ing)? public|float (?:its|on)|posts (?:a |an |its |record |first|second|third|fourth|half|quarter|net |higher |lower |\\$|€|£)|posted (?:a |an |its |record |net |higher |lower |\\$|€|£)|reports? (?:a |its )?(?:record |higher |lower |net |strong |first-|second-|third-|fourth-|half-|full-|quarterly |annual )(?:\\S+ )?(?:profit|loss|revenue|results|earnings|sales)|open(?:s|ed|ing)? (?:a|an|its|new|two|three|four|another|\\d+) (?:\\S+ ){0,2}(?:route|office|plant|factory|branch|shop|store|hub|base|warehouse|showroom|site|depot)s?(?!\\p{L})|(?:open|launch|add|resume|start)(?:s|es|ed|ing)? (?:\\S+ ){0,4}(?:routes?|flights|services to)(?!\\p{L})|acquires|invests|employs|lays off|laid off|cuts \\d+ jobs|expands (?:its (?:fleet|network|plant|factory)|production|capacity|into|to \\p{Lu}))|(?:start-?up|company|firm|carrier|retailer|manufacturer|chain|brand|developer|operator) (?:called |named )?@",
  },
  de: {
    outright:
      "(?:@,? (?:ist|war)|(?:ist|war) @) (?:\\S+ ){0,3}(?:programm|software|spähsoftware|spionagesoftware|produkt|werkzeug|waffe|system) (?:von|der|des) (?:\\S+ ){0,3}&|(?:mit|mittels|durch|per|von) @ (?:abgehört|ausgespäht|überwacht|infiziert|gehackt|bespitzelt|angegriffen|verfolgt)|(?:setzten?|nutzten?|benutzten?|verwendeten?|verwenden|nutzen) @[^.;]{0,12},? um [^.;]{0,40}(?:verfolgen|überwachen|ab(?:zu)?hören|aus(?:zu)?spähen|hacken|bespitzeln|folgen)|(?:Hersteller|Herstellerin|Entwickler|Erfinder|Schöpfer|Anbieter|Verkäufer) (?:von|der Software|des Programms) @|@-(?:Hersteller|Entwickler|Macher|Erfinder)|Firma hinter @|@-(?:Spionage|Abhör|Überwachungs|Späh|Lausch|Spitzel)-?(?:skandal|affäre|vorwürfe|angriff)",
    staff:
      "(?:Mitarbeiter|Mitarbeiterin|Mitarbeitern|Angestellter?|Angestellten|Ingenieure?|Ingenieurin|Programmierer|Manager|Verkäufer|Gründer|Mitgründer) (?:von|bei|der Firma) @|@-(?:Mitarbeiter|Angestellte|Ingenieur|Manager|Gründer)",
    parties:
      "(?:ihre?|sein|unser|mein)\\p{L}* eigene?[nrms]? @|verurteilt(?:e|en)? @|@ (?:verurteilt|zu Schadenersatz|muss [^.;]{0,30}(?:zahlen|erstatten|ersetzen))|(?:Sprecher|Sprecherin|Chef|Vorstand|Personal|Piloten|Anwältin|Anwalt) (?:von|der) @|§ (?:sagte|teilte|erklärte|entschuldigte|weigerte|zahlt|erstattet|beschäftigt|befördert|fliegt|bestritt|bestreitet|kündigte|legte Berufung|hat Berufung)|§ (?:lehnte|lehnt) (?:eine|die|jede) (?:Erstattung|Entschädigung|Rückzahlung)|§ wies [^.;]{0,20}zurück|Bußgeld (?:gegen|für) @|(?:Aktien?|Börsengang|Quartalszahlen|Umsatz) (?:von|der) @|@-(?:Aktien?|Börsengang|Umsatz)|§ (?:will |wird )?(?:stellt (?:\\S+ ){1,4}ein(?!\\p{L})|sucht \\d|legt (?:\\S+ ){0,4}(?:Zahlen|Bilanz|Quartal|Ergebnis)|meldet (?:\\S+ ){0,2}(?:Gewinn|Umsatz|Verlust|Rekord|Quartals|Ergebnis)|geht an die Börse|an die Börse|eröffnet|expandiert|investiert|steigert|erzielt|erwirtschaftet|übernimmt (?:\\S+ ){0,3}(?:Konkurrent|Rivalen|Firma|Unternehmen|Anteile)|nimmt (?:\\S+ ){0,4}(?:Strecke|Route|Flüge))|(?:Firma|Unternehmen|Start-?up|Konzern|Gesellschaft|Reederei|Hersteller|Bauträger|Betreiber)s? @",
  },
  es: {
    outright:
      "@,? (?:es|era|fue) (?:\\S+ ){0,3}(?:programa|software|producto|herramienta|arma|sistema) (?:\\S+ )?del? (?:\\S+ ){0,3}&|(?:us|utiliz|emple)(?:ó|aron|aba|aban|ar|ado|ando) @ para (?:espiar|seguir|vigilar|escuchar|rastrear|hackear|infectar|intervenir|perseguir|controlar)|(?:espiad|infectad|hackead|vigilad|intervenid)[oa]s? (?:con|por|mediante|a través de) @|(?:fabricante|creador|creadora|creadores|desarrolladora?|vendedora?|proveedora?|autores)s? de @|(?:empresa|firma|compañía) (?:detrás de|que hay detrás de|tras) @|(?:espionaje|escuchas) (?:con|mediante|a través de|por medio de) @",
    staff:
      "(?:emplead[oa]s?|ingenier[oa]s?|trabajador(?:a|es|as)?|directiv[oa]s?|programador(?:a|es)?|vendedor(?:es)?|fundador(?:es)?|extrabajador(?:a|es)?|exemplead[oa]s?) de @|trabaj(?:ó|aba|a) (?:para|en) @",
    parties:
      "(?:su|nuestro|nuestra|mi) propi[oa] @|(?:conden|oblig|sentenci|mult|sancion)(?:a|an|ó|aron|ado|ada) a @|mult(?:a|as) (?:a|contra|para) @|(?:portavoz|piloto|pilotos|plantilla|consejero delegado|director general|empleados|abogado|abogada) de @|§ (?:ha |había )?(?:dijo|dice|dicho|pidió (?:perdón|disculpas)|recurrió|recurrido|recurre|indemniz|reembols|emplea a|transporta|vuela|alegó|alega|niega|negó|anunció|anuncia|pagará|contrat|se (?:negó|niega|disculp))|§ (?:condenad|obligad|multad|sancionad)[oa]|§ (?:deberá|debe|tendrá que|tiene que) (?:pagar|indemnizar|devolver|reembolsar)|(?:acciones|facturación|resultados trimestrales|salida a bolsa) de @|§ (?:va a |planea |prevé |quiere )?(?:gan(?:a|ó) (?:un |\\d)|factur(?:a|ó|ará)|emplea|abr(?:e|ió|irá|ir) (?:un|una|su|dos|tres|nuev[oa]s?|\\d+) (?:\\S+ ){0,2}(?:ruta|rutas|oficinas?|planta|fábrica|tienda|tiendas|sede|centro|taller|base|sucursal|sucursales|nave)(?!\\p{L})|inaugur(?:a|ó|ará)|sal(?:e|drá|ió|ir) a bolsa|cotiza|debuta en|inv(?:ierte|irtió|ertirá|ertir)|cierra (?:el|su) (?:año|ejercicio|trimestre)|cerró (?:el|su) (?:año|ejercicio|trimestre)|(?:public|present)(?:a|ó) (?:sus )?(?:resultados|cuentas)|lanza (?:una|su|dos|tres|nuevas?) (?:\\S+ )?(?:rutas?|líneas?|vuelos?)|registr(?:a|ó) (?:un |una |unos )?(?:beneficios?|ventas|ingresos|pérdidas|ganancias|récord))|(?:empresa|compañía|firma|sociedad|promotora|constructora|start-?up|cadena|marca) @",
  },
  fr: {
    outright:
      "@,? (?:est|était|c['’]est) (?:\\S+ ){0,3}(?:programme|logiciel|produit|outil|arme|système) (?:\\S+ )?(?:de|d['’]|du) ?(?:\\S+ ){0,3}&|(?:utilis|employ)(?:é|e|ent|ait|aient|er|ant) @ pour (?:l['’]|les? |la |)(?:espionner|suivre|surveiller|écouter|traquer|pirater|infecter|filer|pister)|(?:espionn|infect|pirat|surveill|écout|cibl)é(?:e|s|es)? (?:avec|par|grâce à|via|au moyen de) @|(?:fabricant|créateur|créatrice|concepteur|éditeur|développeur|vendeur|fournisseur|inventeur)s? de @|(?:société|entreprise|firme|groupe) (?:derrière|à l['’]origine de) @|(?:espionnage|écoutes?) (?:avec|via|par|grâce à|au moyen de) @",
    staff:
      "(?:salariée?s?|employée?s?|ingénieure?s?|cadres?|dirigeante?s?|développeurs?|programmeurs?|commercia(?:l|ux)|fondateurs?) (?:de|d['’]|chez) @|travaill(?:é|ait|e) (?:pour|chez) @",
    parties:
      "(?:son|sa|leur|notre|mon) propre @|(?:condamn|oblig|contrain|sanctionn)(?:e|é|ée|ait|t) @ (?:à|pour)|(?:condamné|condamne|sanctionne) @|amende (?:à|contre|pour) @|(?:porte-parole|pilotes?|personnel|PDG|patron|équipage|avocate?) de @|§ (?:a |avait )?(?:dit|déclar|affirm|s['’]excus|présenté ses excuses|fait appel|indemnis|rembours|emploie|transporte \\d|vole|argu|nie|dément|annonc|refusé (?:de |tout|le |un ))|§ (?:est |a été )?(?:condamnée?|obligée?|sanctionnée?)|§ (?:devra|doit) (?:payer|verser|indemniser|rembourser)|(?:l['’]action|cours|chiffre d['’]affaires|introduction en [Bb]ourse) (?:de )?@|§ (?:va |compte |veut )?(?:recrut|embauch|ouvr(?:e|ira|ir) (?:un|une|son|sa|ses|deux|trois|\\d+) (?:\\S+ ){0,2}(?:ligne|lignes|liaison|liaisons|bureaux?|usine|atelier|magasins?|boutiques?|agences?|site|siège|centre|base|entrepôt)(?!\\p{L})|entr(?:e|era|er) en [Bb]ourse|s['’]introduit en|publi(?:e|é) (?:ses|des|un) (?:résultats|comptes|bénéfice|chiffre)|investi|s['’]implante|s['’]agrandit|réalise un chiffre|enregistre (?:un|une|des) (?:bénéfice|chiffre|perte|hausse|recette)|inaugur|lance (?:une|sa|deux|trois|de nouvelles) (?:\\S+ )?(?:lignes?|liaisons?|rotations?))|(?:société|entreprise|compagnie|firme|start-?up|enseigne|marque|promoteur) @",
  },
  pt: {
    outright:
      "@,? (?:é|era|foi) (?:\\S+ ){0,3}(?:programa|software|produto|ferramenta|arma|sistema) (?:\\S+ )?d[aeo] (?:\\S+ ){0,3}&|(?:us|utiliz|empreg)(?:ou|aram|ava|avam|ar|ado|ando) (?:o )?@ para (?:o |a |os |as )?(?:espi(?:on)?ar|seguir|vigiar|escutar|rastrear|hackear|invadir|infec?tar|perseguir|monitorar)|(?:espi(?:on)?ad|infec?tad|hackead|vigiad|invadid|grampead)[oa]s? (?:com o|com|pelo|por|através do) @|(?:fabricante|criador|criadora|criadores|desenvolvedora?|vendedora?|fornecedora?|autores)s? d[oe] @|empresa por (?:trás|detrás) d[oe] @|(?:espionagem|escutas) (?:com o|com|através do|por meio do) @",
    staff:
      "(?:funcionári[oa]s?|empregad[oa]s?|engenheir[oa]s?|trabalhador(?:a|es)?|executiv[oa]s?|programador(?:a|es)?|vendedor(?:es)?|fundador(?:es)?|ex-funcionári[oa]s?) d[ae] @|trabalh(?:ou|ava|a) (?:para|na) (?:a )?@",
    parties:
      "(?:seu|sua|nosso|nossa) própri[oa] @|(?:conden|obrig|mult|sancion)(?:a|am|ou|aram|ado|ada) (?:a |o )?@|multa (?:à|a|contra a) @|(?:porta-voz|pilotos?|tripulação|presidente|funcionários|advogad[oa]) d[ae] @|§ (?:disse|diz|afirmou|pediu desculpas?|recorreu|recorre|indemniz|indeniz|reembols|emprega|transporta|voa|alegou|alega|nega|negou|anunciou|anuncia|contrat|recusou (?:o |a |um |qualquer )?(?:reembols|pag|devol)|recusou-se)|§ (?:foi )?(?:condenad|obrigad|multad|sancionad)[oa]|§ (?:deverá|deve|terá de|tem de|terá que) (?:pagar|indemnizar|indenizar|devolver|reembolsar)|(?:ações|acções|lucros?|faturamento|faturação|receitas?) d[ao] @|§ (?:vai |quer |planeia |planeja |prevê )?(?:recrut|abr(?:e|iu|irá|ir) (?:um|uma|a sua|dois|duas|três|nov[ao]s?|\\d+) (?:\\S+ ){0,2}(?:rota|rotas|escritórios?|fábrica|loja|lojas|sede|centro|oficina|base|filial|filiais|armazém|galpão)(?!\\p{L})|inaugur|entra (?:na|em) bolsa|estreia na bolsa|abre capital|fatur|lucr|invest(?:e|iu|irá|ir)|(?:divulg|apresent)(?:a|ou) (?:os |as )?(?:resultados|contas|lucro)|(?:encerr|fech)(?:a|ou) o (?:ano|trimestre|exercício)|lanç(?:a|ou) (?:uma |a |duas |três |novas )?(?:rotas?|linhas?|voos?)|regist(?:r|)(?:a|ou) (?:um |uma )?(?:lucro|vendas|receitas?|prejuízo|recorde))|(?:empresa|companhia|firma|sociedade|construtora|start-?up|startup|marca|rede) @",
  },
  hu: {
    outright:
      "@,? (?:\\S+ ){0,2}& (?:\\S+ ){0,2}(?:program|szoftver|kémprogram|termék|eszköz|fegyver)|@ (?:használt\\p{L}*|vetett\\p{L}* be|alkalmazt\\p{L}*) (?:arra|ahhoz),? hogy [^.;]{0,20}(?:kövess|megfigyel|lehallgass|kémked|figyel|feltör)|@ (?:figyelt\\p{L}*|hallgatt\\p{L}*|követt\\p{L}*|megfigyelt|lehallgat|fertőz|feltört)|@ (?:gyártój|fejlesztőj|készítőj|alkotój|forgalmazój)|@-?(?:gyártó|fejlesztő)|@-?(?:lehallgatási|megfigyelési|kémbotrány)",
    staff:
      "@ (?:egykori |volt |korábbi |régi )?(?:alkalmazott|dolgozó|munkatárs|mérnök|vezetőj|programozó|alapító|menedzser|ügynök)",
    parties:
      "saját @|fizetni(?:e|ük)? kell (?:a |az )?@|(?:kötelezt|elmarasztalt|megbírságolt|bírságolt)\\p{L}* (?:meg )?(?:a |az )?@|@ (?:szóvivőj|vezérigazgatój|személyzet|pilót)|§ (?:elutasított|visszautasított|fellebbez|közölte|elnézést kért|bocsánatot kért|kártérít|megtagadt|tagadt?|bejelentett|azzal érvel|\\p{L}+ embert foglalkoztat|szállít|repül)|@ (?:részvény|árbevétel|tőzsdére lép|tőzsdei bevezet)|(?:üzemet|gyárat|irodát|boltot|üzletet|járatot|járatokat|telephelyet|raktárat) (?:nyit|indít|épít)\\S* (?:a |az )?@|§ [^.;]{0,30}(?:embert|dolgozót|munkatársat|pilótát)(?: vesz fel| vett fel| keres)|§ [^.;]{0,30}(?:tőzsdére (?:lép|megy)|(?:üzemet|gyárat|irodát|boltot|üzletet|járatot|járatokat|telephelyet) (?:nyit|indít|épít)|árbevételt|nyereséget|beruház)|@ (?:cég|vállalat|kft|zrt|startup)",
  },
  he: {
    outright:
      '@,? (?:הוא|היא|זה|זו|הייתה|היה)? ?(?:\\S+ ){0,2}(?:תוכנה|התוכנה|תוכנת|הרוגלה|רוגלה|המוצר|מוצר|הנשק|הכלי|המערכת)\\p{L}* (?:\\S+ )?(?:של )?&|(?:השתמש[הו]?|משתמש[ית]?|שימוש|להשתמש) ב-?["״]?@["״]? (?:כדי |על מנת )?(?:לעקוב|לרגל|להאזין|לפרוץ|לבלוש|לצותת|לנטר)|(?:נפרצו?|נדבקו?|הודבקו?|הואזנו?|רוגלו) (?:באמצעות|על ידי|דרך|בעזרת) @|(?:יצרנית|יצרן|מפתחת|מפתחי|יצרני|משווקת|יוצרי|ממציאי) @|החברה שמאחורי @|(?:ריגול|האזנות|האזנה) (?:באמצעות|בעזרת) @',
    staff:
      "(?:עובד|עובדת|עובדי|עובדים|מהנדס|מהנדסת|מהנדסי|מנהל|מנהלת|בכיר|בכירה|מתכנת|מייסד|מייסדי|איש מכירות) (?:לשעבר |לשעבר,? )?(?:ב|של |מ|ב-|מ-)@|עבדה? ב-?@",
    parties:
      '(?:חייב|חייבה|חויבה|קנס|קנסה|הורה ל|הורתה ל) ?(?:את )?@|(?:דובר|דוברת|מנכ[״"]ל|מנכ[״"]לית|טייסי|טייס|עובדי|עורך הדין של|עורכת הדין של) @|§ (?:סירבה|ערערה|התנצלה|אמרה|מסרה|טענה|טוענת|הודיעה|מעסיקה|הכחישה|מכחישה|טסה|מטיסה|השיבה את|שילמה|תשלם|תפצה|תחויב|חויבה|נקנסה|מפצה)|(?:מניית|מניות|הנפקת|הכנסות) @|§ (?:מגייסת|תגייס|גייסה \\d|(?:פותחת|פתחה|תפתח) (?:את )?(?:סניף|קו |קווים|מפעל|משרד|חנות|מרכז|בסיס)|(?:משיקה|השיקה|תשיק) (?:קו|מסלול)|הונפקה|תונפק|מנפיקה|(?:רושמת|רשמה|מציגה|הציגה) (?:רווח|הכנסות|הפסד|צמיחה)|(?:מפרסמת|פרסמה) (?:את )?(?:תוצאות|התוצאות|דוחות|הדוחות)|סיכמה את|(?:מרחיבה|הרחיבה) (?:את )?(?:הצי|הפעילות|המפעל|הרשת)|רוכשת|משקיעה)|(?:חברת|החברה|סטארט-?אפ|הסטארטאפ) @',
  },
  ar: {
    outright:
      '@,? (?:هو |هي )?(?:\\S+ )?(?:برنامج|منتج|سلاح|أداة|نظام)(?: \\S+)? (?:من )?(?:شركة |مجموعة )?&|(?:استخدمت?|استخدموا|يستخدم|تستخدم|استخدام|استعملت?) ["«]?@["»]? (?:ل|في |من أجل )(?:ت|ي)?(?:تبع|تعقب|لاحق|تجسس|تنصت|راقب|خترق|متابع|ملاحق|مراقب|التجسس|اختراق)|(?:اخترق|اخترقت|أصيب|أصيبت|استهدف|استهدفت|تعقب) [^.،]{0,24}(?:بواسطة|عبر|باستخدام) @|(?:مصنعة|مصنع|صانعة|صانع|مطورة|مطور|مطوري|منتجة|صناع|بائعة) @|الشركة (?:المصنعة|المطورة|المنتجة) ل@|(?:تجسس|التجسس|تنصت|التنصت) (?:عبر|بواسطة|باستخدام) @',
    staff:
      "(?:موظف|موظفة|موظفي|موظفين|موظفون|موظفو|مهندس|مهندسة|مهندسي|مدير|مديرة|مسؤول|مسؤولة|مبرمج|مؤسس|مؤسسي|عامل|بائع) (?:سابق |سابقة |سابقين |سابقون |كبير )?(?:في |لدى |ب|من )?@",
    parties:
      "(?:ألزمت?|تلزم|غرمت?|تغرم|أمرت?|تأمر) [^.،]{0,24}@ (?:ب?دفع|ب?تعويض|ب?رد|أن تدفع|برد)|(?:متحدث|متحدثة|ناطق|محامي|محامية|طاقم|طياري|طيار)(?: باسم)? @|(?:رفضت|اعتذرت|استأنفت|أعلنت|قالت|نفت|أكدت|تنفي|ردت|دفعت|عوضت) @ (?:رد|دفع|أن|إن|أنها|الحكم|المبلغ|التعويض|تعويض|عن|ل)|§ (?:تعوض|تدفع|تعتذر|ترفض رد|ترفض دفع|تستأنف|توظف|توظيف|تطير|تنقل \\d)|(?:أسهم|سهم|أرباح|إيرادات) @|(?:تعتزم|تفتتح|افتتحت|توظف|تدرج|طرحت|تطرح|سجلت|حققت|استحوذت|تستحوذ|تستثمر) @|(?:أعلنت|تعلن) @ (?:عن )?(?:نتائج|أرباح|ارتفاع|إيرادات|خسائر|فتح|افتتاح|توظيف|إطلاق)|§ (?:تعلن|أعلنت|تعتزم|تفتتح|افتتحت|تدرج|تطرح|تستثمر|تستحوذ|(?:تسجل|سجلت|تحقق|حققت) (?:أرباح|خسائر|نمو|إيرادات)|(?:تطلق|تفتح|تدشن) (?:خط|رحل|مكتب|فرع|مصنع))",
  },
  zh: {
    outright:
      "@(?:是|就是|即|则是|則是)(?:[^，。]{0,6})&[^，。]{0,8}(?:软件|軟體|程序|程式|产品|產品|工具|武器|系统|系統)|(?:使用|利用|动用|動用|用|借助)@(?:来|來)?(?:跟踪|跟蹤|监视|監視|监听|監聽|监控|監控|窃听|竊聽|追踪|追蹤|入侵|攻击|攻擊|尾随)|(?:被|遭|遭到)@(?:入侵|监听|監聽|感染|监视|監視|攻击|攻擊|监控|監控)|@(?:软件|軟體|间谍软件|間諜軟體)?的?(?:开发商|開發商|制造商|製造商|开发者|開發者|生产商|销售商|研发公司|母公司)|@(?:监听|窃听|间谍|监控|監聽|竊聽|間諜|監控)(?:门|門|丑闻|醜聞|事件|案|风波|風波)",
    staff:
      "@(?:公司|集团|集團)?的?(?:前|一名前|一位前)?(?:员工|員工|雇员|僱員|工程师|工程師|高管|职员|職員|销售|程序员|创始人)",
    parties:
      "自己的@|(?:判令|责令|責令|要求|判处|判處|罚|罰|命令)@(?:航空|公司)?(?:向|赔偿|賠償|支付|退款|退还|退還|道歉)|(?:罚款|处罚|處罰)@|@(?:公司)?(?:发言人|發言人|机长|機長|乘务|客服)|§(?:公司)?(?:拒绝退|拒絕退|拒绝赔|已上诉|上诉|道歉|致歉|表示歉意|被判赔|被判賠|被判支付|被罚|雇用|僱用|雇佣|宣布|承运|飞往)|@(?:公司)?(?:股价|股價|股份|股票|业绩|業績|财报|財報|营收|營收)|§(?:公司)?[^，。]{0,6}(?:公布|发布|發布)[^，。]{0,8}(?:业绩|業績|财报|財報)|§(?:公司)?[^，。]{0,6}(?:招聘|招募|挂牌|掛牌|新航线|新航線|开通|開通|开设|開設|净利|淨利)",
  },
  it: {
    outright:
      "@,? (?:è|era|fu) (?:\\S+ ){0,3}(?:programma|software|prodotto|strumento|arma|sistema) (?:\\S+ )?(?:di|della|del) (?:\\S+ ){0,3}&|(?:us|utilizz|impieg)(?:ò|ato|arono|ava|avano|are|ando) @ per (?:spiar|seguir|sorvegliar|ascoltar|intercettar|hackerar|infettar|pedinar|controllar)|(?:spiat|infettat|hackerat|sorvegliat|intercettat)[oaei] (?:con|da|tramite|attraverso) @|(?:produttore|produttrice|produttori|creatore|creatori|sviluppator[ei]|fornitore|venditore|azienda dietro|società dietro) (?:di )?@|(?:spionaggio|intercettazioni) (?:con|tramite|attraverso) @",
    staff:
      "(?:dipendent[ei]|ingegner[ei]|impiegat[oaie]|dirigent[ei]|programmator[ei]|venditor[ei]|fondator[ei]) (?:di|della|presso) @|lavorav?a? (?:per|in) @",
    parties:
      "(?:condann|obblig|mult|sanzion)(?:a|ano|ò|ato|ata) @|multa (?:a|per|contro) @|(?:portavoce|piloti?|equipaggio|amministratore delegato|dipendenti|avvocat[oa]) di @|§ (?:ha )?(?:detto|dice|chiesto scusa|fatto ricorso|ricorre|risarc|rimbors|impiega|trasporta|vola|sostiene|nega|negato|annuncia|annunciato|rifiutato|si (?:scusa|rifiuta|è scusata|è rifiutata))|§ (?:è stata )?(?:condannat|obbligat|multat|sanzionat)a|§ (?:dovrà|deve) (?:pagare|risarcire|rimborsare)|(?:azioni|utili|ricavi|fatturato) di @|§ (?:vuole |punta a )?(?:assum|apr(?:e|irà|ire) (?:un|una|il suo|la sua|due|tre|nuov[ieao]|cento|\\d+) (?:\\S+ ){0,2}(?:rott[ae]|uffici?o?|stabilimento|fabbrica|negozi?o?|sede|centro|officina|base|filial[ei]|magazzin[oi])(?!\\p{L})|inaugur|si quota|debutta in [Bb]orsa|sbarca in [Bb]orsa|fattura|investe|chiude (?:il|l['’])|lancia (?:una|la|due|tre|nuove) (?:\\S+ )?(?:rott[ae]|line[ae]|tratt[ae])|registra (?:un |una )?(?:utile|utili|ricavi|perdite|crescita|record))|(?:azienda|società|compagnia|ditta|start-?up|startup|marchio) @",
  },
  nl: {
    outright:
      "@,? (?:is|was) (?:\\S+ ){0,3}(?:programma|software|product|middel|wapen|systeem) (?:\\S+ )?van (?:\\S+ ){0,3}&|(?:gebruikte|gebruikten|gebruikt|gebruiken|zette|zetten) @ (?:in )?om [^.;]{0,40}(?:volgen|bespioneren|af te luisteren|hacken|schaduwen|bespieden|infecteren)|(?:besmet|gehackt|bespioneerd|afgeluisterd|bespied) (?:met|door|via) @|(?:met|via|door) @ (?:besmet|gehackt|bespioneerd|afgeluisterd)|(?:maker|makers|ontwikkelaar|bedenker|fabrikant|verkoper|leverancier)s? van @|bedrijf achter @|@-(?:spionage|afluister)-?(?:schandaal|affaire)",
    staff:
      "(?:medewerker|werknemer|ingenieur|programmeur|verkoper|manager|oprichter|oud-medewerker|ex-werknemer)s? (?:van|bij) @|werkte? (?:voor|bij) @",
    parties:
      "(?:zijn|haar|hun|onze?) eigen @|(?:veroordeelde?|veroordeelt|beboette?|beboet) @|@ (?:veroordeeld|beboet)|(?:woordvoerder|woordvoerster|piloten|personeel|topman|directeur|advocaat) van @|boete voor @|§ (?:zei|zegt|bood excuses|biedt excuses|weigerde|weigert|gaat in beroep|ging in beroep|betaalt|vergoedt|vervoert|vliegt|ontkent|kondigt|verontschuldig)|§ moet [^.;]{0,30}(?:betalen|vergoeden|terugbetalen)|(?:aandelen?|omzet|winst|beursgang) van @|§ (?:gaat |wil |zal )?(?:neemt (?:\\S+ ){0,6}(?:over|in dienst|aan)(?!\\p{L})|opent (?:een|zijn|haar|twee|drie|nieuwe) (?:\\S+ ){0,2}(?:route|routes|kantoor|fabriek|winkels?|vestiging|vestigingen|hal|basis)(?!\\p{L})|breidt (?:\\S+ ){0,3}uit|gaat naar de beurs|naar de beurs|boekt (?:\\S+ ){0,2}(?:winst|omzet|verlies|record)|behaalt|investeert|publiceert (?:\\S+ )?(?:jaar|kwartaal)\\p{L}*|werft|schrapt \\d)|(?:bedrijf|firma|onderneming|start-?up|rederij|keten|merk) @",
  },
  pl: {
    outright:
      "(?:uży|używa|stosowa|wykorzysta)\\p{L}* @ (?:do|by|aby|żeby) (?:śledz|inwigil|podsłuch|szpieg|włama|obserw)|@ (?:inwigilowan|podsłuchiwan|śledzon|zainfekowan|szpiegowan)|(?:producent|twórc|dostawc|sprzedawc|autor)\\p{L}* @|firm\\p{L}+ stojąc\\p{L}+ za @|(?:inwigilacj|podsłuch)\\p{L}* (?:za pomocą |przy użyciu )@",
    staff: "(?:pracowni|inżynier|programist|menedżer|założyciel|handlow)\\p{L}* @",
    parties:
      "(?:własn)\\p{L}* @|(?:nakazał|ukarał|zasądził|skazał)\\p{L}* (?:od )?@|kar[aęy] (?:dla|na) @|(?:rzeczni|pilo[tc]|prezes|załog|pracowni)\\p{L}* @|§ (?:przeprosi|odmówi|odwoł|zapłac|zwróc|zatrudnia|przewozi|lata do|zaprzecz|oświadczy|ogłosi|poinformował|musi (?:zapłacić|zwrócić))|(?:akcj|przychod)\\p{L}* @|§ (?:\\S+ ){0,2}(?:zatrudni|rekrut|wejdzie na giełdę|wchodzi na giełdę|debiutuje na|inwestuje|zarobi(?:ł|ł[ao])|(?:otwiera|otworzy) (?:\\S+ ){0,2}(?:biur|fabryk|sklep|zakład|oddział|tras|połączen|salon)|(?:uruchomi|uruchamia) (?:\\S+ ){0,3}(?:połączen|tras|lini|fabryk|produkcj)|notuje (?:\\S+ )?(?:zysk|wzrost|strat)|(?:osiągn|zwiększ)\\p{L}* (?:\\S+ ){0,2}(?:zysk|przychod|produkcj|flot))\\p{L}*|(?:firm|spółk|przedsiębiorstw|start-?up|sieć|mark)\\p{L}* @",
  },
  tr: {
    outright:
      "@ (?:kullanarak|ile|aracılığıyla) [^.;]{0,30}(?:izle|dinle|takip|gözetle|casus|sız)|@ (?:yazılımının )?(?:üreticisi|geliştiricisi|yapımcısı|satıcısı|arkasındaki)|@ (?:casusluk|dinleme|telekulak) (?:skandal|olay|iddia|tartışma)",
    staff: "@ (?:eski |şirketinin eski )?(?:çalışan|mühendis|yönetici|kurucu|satış)|@ (?:çalışmış|çalışan)",
    parties:
      "@ [^.;]{0,40}(?:ödemeye|tazminat ödeme|tazminata) (?:mahkum|mahkûm|hükmet|karar)|@ (?:ceza|para cezası)|@ (?:sözcüsü|pilotu|pilotları|personeli|genel müdürü|avukatı)|§ (?:özür dile|iadeyi reddet|itiraz et|temyize|ödeyecek|açıkladı|uçuyor|uçuş|taşıdı|istihdam)|@['’]?\\p{L}{0,4} (?:hisse|halka arz|bilanço|net kâr|kâr|cirosu|izahname|sermayesi|mevcut sermaye)\\p{L}*|§ [^.;]{0,40}(?:kâr açıkla|gelir açıkla|istihdam|işe al|halka açıl|halka arz|seferlere başla|yeni hat|hatlar aç|yatırım yap)\\p{L}*|@ (?:şirketi|firması|markası)",
  },
  ru: {
    outright:
      "(?:использова|применя|примени)\\p{L}* @,? (?:чтобы|для) (?:следит|слежк|прослуш|взлом|шпион|преследов|наблюд)|(?:заражен|заражён|взломан|атакован)\\p{L}* @|(?:производител|разработчик|создател|продав|поставщик|изготовител)\\p{L}* @|компани\\p{L}+,? стоящ\\p{L}+ за @|(?:слежк|прослушк)\\p{L}* (?:с помощью|через) @",
    staff: "(?:сотрудни|инженер|работни|программист|менеджер|основател|топ-менеджер)\\p{L}* @",
    parties:
      "(?:собственн)\\p{L}* @|(?:обязал|оштрафовал|приговорил)\\p{L}* @|штраф\\p{L}* (?:для|на) @|(?:представител|пилот|пресс-секретар|экипаж|гендиректор|юрист)\\p{L}* @|§ (?:извинил|отказал|обжал|заявил|выплат|компенсир|нанима|перевоз|летает|отрица|объявил|должн\\p{L}* (?:выплатить|вернуть))|(?:акции|акций|выручк\\p{L}*|прибыль) @|§ (?:\\S+ ){0,2}(?:(?:открыва|откро|открыл|запуска|запусти)\\p{L}* (?:\\S+ ){0,3}(?:офис|завод|рейс|маршрут|магазин|филиал|фабрик)|(?:аннулиру|отменил|отменя|аннулировал)\\p{L}* (?:\\S+ ){0,2}(?:тур|рейс)|набира(?:ет|ют) (?:сотрудник|персонал|\\d)|выходит на биржу|выйдет на биржу|разместит акции|инвестиру|отчитал|увеличил\\p{L}* (?:выручк|прибыл)|получил\\p{L}* (?:\\S+ )?(?:прибыл|выручк))\\p{L}*|(?:компани|фирм|стартап|предприяти|застройщик|бренд)\\p{L}* @",
  },
  uk: {
    outright:
      "(?:використ|застосов)\\p{L}* @,? (?:щоб|для) (?:стеж|прослухов|злам|шпигу|переслід)|(?:заражен|зламан|атакован)\\p{L}* @|(?:виробник|розробник|творц|творець|продав|постачальник)\\p{L}* @|(?:стеженн|прослуховуванн)\\p{L}* (?:за допомогою|через) @",
    staff: "(?:співробітни|інженер|працівни|програміст|менеджер|засновни)\\p{L}* @",
    parties:
      "(?:зобов['’]яза|оштрафува)\\p{L}* @|штраф\\p{L}* (?:для|на) @|(?:речни|пілот|екіпаж|гендиректор|юрист)\\p{L}* @|§ (?:вибачи|відмови|оскаржи|заяви|виплат|перевозить|літає|заперечу|оголоси|має (?:виплатити|повернути))|(?:акції|акцій|виручк\\p{L}*|прибуток) @|§ (?:\\S+ ){0,2}(?:(?:відкрива|відкри|запуска|запусти)\\p{L}* (?:\\S+ ){0,3}(?:офіс|завод|рейс|маршрут|магазин|філі|фабрик)|(?:скасува|анулюва)\\p{L}* (?:\\S+ ){0,2}(?:тур|рейс)|набира(?:є|ють) (?:співробітник|персонал|\\d)|виходить на біржу|вийде на біржу|інвестує|відзвітува|збільши\\p{L}* (?:виручк|прибут)|отрима\\p{L}* (?:\\S+ )?(?:прибут|виручк))\\p{L}*|(?:компані|фірм|стартап|підприємств|забудовник|бренд)\\p{L}* @",
  },
  el: {
    outright:
      "χρησιμοπο\\p{L}+ (?:το )?@ για να (?:παρακολουθ|κατασκοπε|υποκλ|χακάρ|ακολουθ)|(?:μολύνθηκ|παγιδεύτηκ|παρακολουθήθηκ)\\p{L}+ (?:με|από|μέσω) (?:το )?@|(?:κατασκευάστρια|κατασκευαστ|δημιουργ|προμηθευτ)\\p{L}* του @|εταιρεία πίσω από το @|(?:παρακολουθήσεις|υποκλοπές) (?:με|μέσω) (?:του |το )?@",
    staff: "(?:υπάλληλ|εργαζόμεν|μηχανικ|στέλεχ|στελέχ|ιδρυτ)\\p{L}* (?:της|του|στην) @",
    parties:
      "(?:υποχρέωσε|καταδίκασε|πρόστιμο στην) (?:την )?@|(?:εκπρόσωπος|πιλότος|πιλότοι|πλήρωμα) της @|§ (?:αρνήθηκε|ζήτησε συγγνώμη|έκανε έφεση|άσκησε έφεση|ανακοίνωσε|δήλωσε|πετά|αποζημ|απασχολεί|μεταφέρει)|(?:μετοχ|έσοδ|κέρδ)\\p{L}* της @|§ (?:προσλαμβάνει|εισάγει τις μετοχές|εισάγεται στο χρηματιστήριο|μπαίνει στο χρηματιστήριο|επενδύει|(?:ανοίγει|εγκαινιάζει) (?:\\S+ ){0,2}(?:γραφεί|εργοστάσι|κατάστημ|γραμμ|δρομολόγι|υποκατάστημ)\\p{L}*|(?:κατέγραψε|καταγράφει|σημείωσε) (?:\\S+ )?(?:κέρδη|έσοδα|ζημ|αύξηση))|(?:εταιρεία|εταιρείας|εταιρία|όμιλος) @",
  },
  sv: {
    outright:
      "använ(?:de|der|t) @ för att (?:följa|spionera|avlyssna|hacka|övervaka|spåra|skugga)|(?:hackad|infekterad|avlyssnad|smittad|övervakad)e?s? (?:med|av|via) @|(?:tillverkare|skapare|utvecklare|säljare|leverantör)\\p{L}* av @|(?:företaget|bolaget) bakom @|@-?(?:spion|avlyssnings)(?:skandal|affär)",
    staff: "(?:anställd|medarbetare|ingenjör|programmerare|chef|grundare)\\p{L}* (?:på|hos|vid|i) @",
    parties:
      "(?:sin|sitt|vår|deras) egen @|(?:döm(?:de|er)|bötfäll\\p{L}+|ålägg\\p{L}+|ålade) @|(?:talesperson|pilot|vd|personal|besättning)\\p{L}* (?:för|på|hos) @|§ (?:vägrar|vägrade|bad om ursäkt|överklagar|överklagade|sade|säger att|betalar|ersätter|flyger|förnekar)|§ (?:döms|måste betala|ska betala)|(?:aktien?|omsättning|vinst|börsnotering) (?:i|för|hos) @|@s? (?:aktie|börsnotering|omsättning|kvartalsrapport)|§ (?:anställer|nyanställer|rekryterar|börsnoteras|noteras på|investerar|redovisar|expanderar|(?:öppnar|startar|lanserar) (?:\\S+ ){0,3}(?:kontor|fabrik|butik|butiker|linje|linjer|flyglinje|rutt|filial))|(?:företaget|bolaget|firman|koncernen|startupen|rederiet) @",
  },
  ja: {
    outright:
      "@(?:」|』)?(?:を使って|を用いて|で)[^。、]{0,16}(?:尾行|監視|盗聴|追跡|侵入|傍受|ハッキング)|@(?:」|』)?の(?:開発元|開発会社|製造元|メーカー|開発者|販売元)|@(?:による)?(?:盗聴|監視|ハッキング|スパイ)(?:疑惑|問題|事件)",
    staff: "@(?:社)?の(?:元|前)?(?:社員|従業員|技術者|幹部|エンジニア)|@元(?:社員|従業員|幹部)",
    parties:
      "@(?:航空)?に[^。、]{0,20}(?:支払い|賠償|返金)(?:を)?(?:命|求)|@の(?:広報|操縦士|客室乗務員|機長|乗務員)|§(?:は|が)[^。、]{0,12}(?:謝罪|控訴|返金|賠償|就航|運航|雇用|拒否)|@(?:社)?(?:の)?(?:株価|株式|決算|業績|売上高|営業利益|純利益)|§(?:社)?(?:は|が)[^。]{0,14}(?:上場|採用|求人|新路線|出店|開設|増収|増益|決算)",
  },
  ko: {
    outright:
      "@(?:를|을|로) (?:이용해|사용해|활용해|써서|통해) [^.,]{0,16}(?:미행|감시|도청|추적|해킹|사찰)|@ (?:제조사|개발사|개발업체|제작사|판매사)|@(?:를|을) (?:만든|개발한|판매하는)|@(?:의)? ?(?:해킹|도청|사찰|감청|감시) ?(?:논란|의혹|사건|파문)",
    staff: "@(?:의)? ?(?:전|전직) ?(?:직원|임원|엔지니어|개발자)|@ (?:직원|엔지니어)",
    parties:
      "@(?:에|에게|가|는|은) [^.,]{0,24}(?:배상|환불|보상)(?:하라|을 명|해야|을 거부)|@ (?:대변인|조종사|승무원|기장)|§(?:는|은|이|가) [^.,]{0,14}(?:사과|항소|환불|취항|운항|고용)|@(?:의)? ?(?:주가|주식|실적|매출|영업이익|순이익)|§(?:는|은|이|가) [^.]{0,20}(?:상장|채용|신규 노선|노선을 (?:연|개설)|지점을|공장을|실적을|투자한다)",
  },
  hi: {
    outright:
      "@ (?:का इस्तेमाल|का उपयोग|से|के जरिए|के ज़रिए) [^।]{0,20}(?:पीछा|जासूसी|निगरानी|हैक|नजर)|@ (?:की निर्माता|बनाने वाली|के निर्माता)|@ (?:जासूसी|स्पाइवेयर|फोन टैपिंग)",
    staff: "@ के (?:पूर्व )?(?:कर्मचारी|इंजीनियर|अधिकारी)",
    parties:
      "@ (?:को|पर) [^।]{0,24}(?:मुआवजा|हर्जाना|जुर्माना|रिफंड)|@ के (?:प्रवक्ता|पायलट)|§ ने (?:माफी|अपील|कहा|रिफंड|इनकार)|@ (?:के|का|की) (?:शेयर|शेयरों|मुनाफा|मुनाफे|राजस्व|आईपीओ)|§ (?:ने )?[^।]{0,24}(?:भर्ती कर|मुनाफा|नई उड़ान|शेयर बाजार में सूचीबद्ध|नतीजे घोषित)|@ (?:कंपनी|कम्पनी)",
  },
  id: {
    outright:
      "(?:menggunakan|memakai|gunakan) @ untuk (?:mengikuti|memata-matai|menyadap|melacak|meretas|mengintai|menguntit|memantau)|(?:disadap|diretas|terinfeksi|dimata-matai) (?:dengan|oleh|lewat|melalui) @|(?:pembuat|pengembang|produsen|penjual|pencipta) @|perusahaan di balik @|(?:penyadapan|spionase|pengintaian) (?:dengan|memakai|menggunakan) @",
    staff: "(?:karyawan|pegawai|insinyur|manajer|eksekutif|pendiri|pekerja) @",
    parties:
      "(?:memerintahkan|menghukum|mendenda|mewajibkan) @|(?:juru bicara|pilot|awak|direktur utama|pengacara) @|§ (?:meminta maaf|menolak (?:mengembalikan|membayar|ganti)|mengajukan banding|mengatakan|menyatakan|membantah|terbang|mengangkut|mempekerjakan|harus membayar|wajib membayar)|(?:saham|laba|pendapatan) @|§ (?:akan |berencana )?(?:merekrut|mengumumkan laba|mencatat(?:kan)? (?:laba|rugi|pendapatan)|melantai di bursa|mencatatkan saham|berinvestasi|(?:membuka|buka|meluncurkan) (?:\\S+ )?(?:rute|kantor|pabrik|cabang|toko|gerai))|(?:perusahaan|firma|maskapai|PT) @",
  },
  fa: {
    outright:
      "(?:از|با) @ (?:برای|استفاده)[^.،]{0,24}(?:تعقیب|جاسوسی|شنود|ردیابی|هک|مراقبت)|(?:سازنده|سازندگان|تولیدکننده|توسعه‌دهنده|فروشنده) @|(?:جاسوسی|شنود) (?:با|از طریق) @",
    staff: "(?:کارمند|کارمندان|کارکنان|مهندس|مهندسان|مدیر|مدیران|بنیان‌گذار) (?:سابق |پیشین )?@",
    parties:
      "@ را (?:به پرداخت|جریمه|محکوم)|(?:سخنگوی|خلبان|خدمه) @|§ (?:عذرخواهی|از بازپرداخت|تجدیدنظر|پرواز می|گفت)|(?:سهام|سود|درآمد) @|§ (?:استخدام|[^.،]{0,24}(?:استخدام می|سود خالص|وارد بورس|سرمایه‌گذاری می|شعبه|پرواز تازه|مسیر تازه))",
  },
};

const tableOf = (kind: keyof TellingFrames): Record<string, NameFrame> =>
  Object.fromEntries(Object.entries(frames).map(([language, row]) => [language, { around: row[kind] }]));

export const outright = tableOf("outright");
export const staff = tableOf("staff");
export const parties = tableOf("parties");

/** Words besides a mark that may stand before a subject, in any of the languages: conjunctions and articles. */
export const subjectOpeners =
  "that|but|when|while|because|if|the|dass|aber|weil|wenn|die|que|pero|cuando|porque|mais|quand|lorsque|a|o|mas|hogy|az|de|che|ma|la|il|dat|maar|ze|ale|że|gdy|что|но|когда|що|але|η|το|ότι|att|men|bahwa|tetapi|و|אבל|כי|ש";

/** What stands between a name and a word of another clause: a comma and what begins a clause, not an apposition. */
export const clauseAfter = caseless(
  '^["“”„«»‘’」』》]?\\s?(?:[,،] ?(?:when|while|as|after|before|and|but|because|where|he|she|they|so|als|während|nachdem|bevor|und|aber|weil|wo|um|cuando|mientras|después|antes|y|pero|porque|donde|para|quand|lorsque|alors|après|avant|et|mais|parce|où|pour|quando|enquanto|depois|e|mas|onde|amikor|miközben|miután|mielőtt|és|de|mert|ahol|hogy|mentre|dopo|prima|ma|perché|dove|per|toen|terwijl|nadat|voordat|en|maar|omdat|waar|gdy|kiedy|podczas|po|zanim|i|ale|bo|gdzie|когда|пока|после|и|но|потому|где|чтобы|коли|поки|після|і|але|бо|де|щоб|όταν|ενώ|αφού|και|αλλά|när|medan|efter|och|men|där|ketika|saat|sementara|setelah|dan|tetapi|ve|ama|fakat|כאשר|כש\\p{L}*|בזמן|לאחר|לפני|אבל|כי|عندما|بينما|بعد|قبل|لكن|لأن|حين|وقتی|هنگامی|اما)(?!\\p{L})|[,،] ?[וو]|[，、]?(?:当|當|在|而|并|並|但|她|他|因|随后|隨後|之后|之後|后来|後來|其时|其時))',
);
