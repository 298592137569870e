/** Media, research, phones and surveillance, in the notation of `features.ts`. */
export const newsAndPhones: Record<string, string> = {
  journalist:
    "journalist* reporter reporters correspondent* editor editors press_member* periodista* reportero* journaliste* jornalista* reporteres redakteur* ujsagiro* tudosito* | עיתונא* כתב כתבים | صحفي* صحافي* | 记者 記者 新闻工作者",
  newspaper:
    "newspaper* daily periodico* diario* journal quotidien* jornal* zeitung* lap ujsag | עיתון | صحيف* جريد* | 报纸 報紙",
  source: "source sources fuente* fonte fontes quelle* quellen* forras* | מקור מקורות | مصدر مصادر | 消息来源 来源",
  lawyer:
    "lawyer* attorney* solicitor* barrister* abogad* avocat* advogad* anwalt* anwalte* ugyved* | עורכ* עו_ד עורך_דין עורכי_דין | محامي* محامون محام | 律师 律師",
  activist:
    "activist* campaigner* advocate advocates defender* activista* defensor* militant* defenseur*ativista* aktivist* aktivista* | פעיל* | ناشط* نشطاء | 活动人士 活動人士 维权",
  ngo: "ngo ngos organisation* organization* nonprofit* ong ongs organizacion* organizac* nichtregierung* civil_szervezet* szervezet* | עמות* ארגון ארגונ* | منظم* | 组织 組織",
  investigation:
    "investigation* investigator* probe probes inquir* investigac* enquet* ermittl* recherch* nyomoz* tenyfeltar* joint_effort | תחקיר* חקיר* | تحقيق* | 调查 調查",
  analyse: "analys* analyz* analis* studied elemz* elemez* | ניתח* נותח* ניתוח | حلل* تحليل* | 分析",
  test: "test tests tested testing examin* inspect* inspeccion* prueba* probad* analizad* examinad* analisad* testad* testes getestet* untersuch* gepruft* megvizsgal* vizsgalat* forensic* checked | בדק* נבדק* בדיק* שנבדק* | فحص* اختبار* اختبر* | 检测 檢測 检验 测试 測試",
  inconclusive:
    "inconclus* unclear no_conclusion not_conclusive no_concluyent* non_concluant* nao_conclusiv* ergebnislos* nicht_eindeutig* unklar* bizonytalan* | לא_חד_משמעי* | غير_حاسم* | 无定论 不确定",
  evidence:
    "evidence* trace traces sign signs indication* indicat* proof indicio* rastro* senal* huella* preuve* signe* indice* vestigio* sinais sinal prova provas spuren spur hinweis* anzeichen beleg* nyom nyomai* nyomok* bizonyitek* | ראי* עדויות סימנ* עקבות | دليل ادل* اثار مؤشر* | 迹象 跡象 证据 證據 痕迹",
  leak: "leak* filtrad* filtracion* fuite* fuite vazad* vazament* geleakt* datenleck* kiszivarog* kiszivargott* szivarg* | דלף דלפ* שדלפ* דליפ* הודלפ* | مسرب* تسريب* | 泄露 泄漏 洩露 外泄",
  list: "list lists listed database* record records registr* lista listas listado* liste listes listan listaj* base_de_dat* banco_de_dados base_de_donnees datenbank* datensatz adatbazis* | רשימ* מאגר | قائم* قوائم قاعده_بيانات | 名单 名單 数据库",
  identify: "identif* identifiz* azonosit* | אותר* זיה* זוה* | حدد* تحديد* تعرف | 确认 確認 识别 辨识",
  report:
    "report reports dossier* informe* rapport* relatorio* bericht* jelentes* | דוח דו_ח | تقرير* تقارير | 报告 報告",
  claim:
    "claim claims allegation* assertion* assumption* afirmacion* affirmation* afirmac* alegac* behauptung* vorwurf* vorwurfe allitas* vad vadak | טענ* | ادعاء* مزاعم | 说法 指控",
  false:
    "false falsch* fals* faux fausse* hamis* untrue baseless wrong unfounded | שקר* כוזב* שגוי* | كاذب* خاطئ* باطل* | 虚假 不实 錯誤",
  theory: "theor* teori* theorie* elmelet* | תאורי* תיאורי* | نظري* | 理论 理論",
  uncorroborated:
    "uncorroborat* unproven unsubstantiat* no_corroborad* unbestatig* unbelegt* megalapozatlan* non_corrobore* | לא_מבוסס* | غير_مؤكد* | 未经证实",
  doubt: "doubt* duda* dudo doute* duvid* zweifel* ketseg* ketely* | ספק ספקות | شكوك شك | 怀疑 懷疑 质疑",
  reliable:
    "reliab* unreliab* trustworth* credib* fiab* confiab* zuverlass* glaubwurd* megbizhat* | אמינ* מהימנ* | موثوق* مصداقي* | 可靠 可信",
  announcement:
    "statement* declaracion* comunicado* communique* declarac* erklarung* mitteilung* nyilatkozat* kozlemeny* | הודע* הצהר* | بيان* | 声明 聲明",
  question: "question* pregunta* pergunta* frage fragen anfrage* kerdes* | שאל* | سؤال اسئل* | 提问 问题",
  answer:
    "answer* reply replies replied replying replique* replic* respond* response* reponse* respuest* repon* respost* antwort* beantwort* valasz* | השיב* ענ* תשוב* | رد ردت اجاب* | 回答 回应",
  deny: "deny denies denied denying denial* refut* rebut* disput* not_involved wasn_t_involved weren_t_involved nothing_to_do no_link no_links no_connection negar nego niega* negaron desmint* desmient* dementi dementis dementier* dement dementent dementir* nie negou nega nega negaba* negan negado* negacion* negam dementier* bestreit* bestritt* leugn* zuruck_gewiesen tagad* cafol* | הכחיש* מכחיש* | نفت نفى ينفي تنفي انكر* | 否认 否認",
  concern:
    "concern* worr* alarm* preocup* inquiet* besorg* sorge* aggaly* aggodal* | חשש* דאג* | قلق مخاوف | 担忧 擔憂",
  grave: "grave serious* severe schwer* ernst* sulyos* grav* | חמור* רציני* | خطير* جدي* | 严重 嚴重",
  founder:
    "founder* co_found* cofound* fundador* fondateur* grunder* alapito* founded | מייסד* ייסד* | مؤسس* | 创始 創始 创立",
  professor:
    "professor* profesor* professeur* academic* scholar* prof universit* egyetem* | פרופסור* פרופ | استاذ* بروفيسور | 教授 大学",
  rabbi: "rabbi rabbis rabin* rabbin* rabbiner* | רב הרב | حاخام* | 拉比",
  phone:
    "phone phones smartphone* telephone* telefon* telefono* handset* cellphone* mobile mobiles device devices iphone* handy handys movil* celular* portable* appareil* gerat gerate keszulek* telemov* dispositiv* | טלפון טלפונ* מכשיר* סמארטפונ* נייד* | هاتف هواتف هاتفا جهاز اجهز* | 手机 手機 电话 電話",
  number:
    "number numbers phone_number* numero* nummer* telefonnummer* szam szamok szamot telefonszam* numeros | מספר מספרי* | رقم ارقام* رقما | 号码 號碼",
  spyware:
    "spyware spysoftware spy_software malware programa_espia software_espia logiciel_espion spahsoftware spionagesoftware kemprogram* kemszoftver* | רוגל* תוכנ* | برنامج_التجسس برمجي* | 间谍软件 間諜軟體",
  spy: "spy spying spies spied listen_in listens_in listening_in listens listening bug bugs bugged surveil* eavesdrop* wiretap* snoop* monitored espia* espion* vigil* surveill* espionad* ausspah* ausgespaht* spion* abgehor* bespitzel* megfigyel* lehallgat* kem | מעקב ריגול ריגל* האזנ* | تجسس* مراقب* تنصت | 监控 監控 监视 窃听",
  track:
    "track* follow followed follows shadow* trace* tracing traque* trail* rastre* segui* suivi* suivr* pist* rastread* verfolg* nachverfolg* koveti kovette kovet* | עקב עקבה עקבו לעקוב | تعقب* تتبع* | 跟踪 追踪 追蹤",
  hack: "hack* infect* infiltr* compromised breach* penetrat* intrus* pirate* pirat* comprometid* gehackt* infizier* eindring* kompromitt* feltor* megfertoz* infection* invad* | פרץ פרצ* נפרצ* חדיר* הדבק* הודבק* | اخترق* اختراق* اصيب* تسلل | 入侵 感染 黑客 攻击",
  attempt:
    "attempt* tried try tries trying intento* intenta* tentativ* tenta versuch* kiserl* megprobal* | ניסיון ניסה ניסו ניסיונ* | محاول* حاول* | 企图 企圖 试图 試圖",
  target:
    "target* objetiv* cibl* alvo alvos ziel ziele blanco blancos celpont* went_after go_after goes_after vises vise | יעד יעדי* מטרות | هدف اهداف* استهدف* مستهدف* | 目标 目標",
  potential:
    "potential* possib* posib* possiv* mogliche* potenziell* potenciel* potenciai* lehetseges* eventuel* | אפשרי* פוטנציאל* | محتمل* | 潜在 潛在 可能的",
  camera: "camera* kamera* camara* | מצלמ* | كاميرا* | 摄像头 攝像頭 相机",
  microphone: "microphone* mic mics mikrofon* microfono* microfone* | מיקרופון | ميكروفون* | 麦克风 麥克風",
  record:
    "record records_calls recording recordings graba* grabo enregistr* gravar gravac* aufzeichn* aufnehm* rogzit* record_conversation* record_call* | הקליט* להקליט | تسجيل* | 录音 錄音",
  call: "call calls call_log* conversation* llamad* conversac* appel_telephon* appels chamad* anruf* gesprach* hivas* beszelget* | שיח* | مكالم* | 通话 通話",
  message:
    "message* sms text_message* mensaj* messages mensagen* nachricht* uzenet* | הודעות מסרונ* | رسائل رسال* | 短信 信息 讯息",
  data: "data personal_data datos donnees dados daten adat adatok information* informac* | מידע נתונ* | بيانات معلومات | 数据 資料 信息",
  obtain:
    "obtain* get gets got getting access accesses accessed accessing acces read reads reading extract* harvest harvests harvested harvesting collect collects collected collecting collecte* retriev* copy copies copied obtene* obtiene* lee leer acced* obten* lire acceder lesen auslesen zugriff* abrufen hozzafer* olvas* megszerez* | להשיג לקרוא גישה | حصول يحصل قراءه | 获取 獲取 读取",
  switch_on:
    "switch_on turn_on switched_on turned_on activat* encend* activar allumer active_*ativar einschalt* bekapcsol* | להפעיל הדליק* | تشغيل تفعيل | 开启 打开",
};
