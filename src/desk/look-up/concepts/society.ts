/** Courts, crime, trade and industry, in the notation of `features.ts`. */
export const lawAndTrade: Record<string, string> = {
  court:
    "court courts tribunal* judge judges judicia* justice juzgado* juez jueces cour gericht* richter* birosag* | בית_משפט בית_המשפט בתי_משפט שופט* | محكم* قضا* قاض* | 法院 法庭",
  ruling:
    "ruling* verdict* judgment* judgement* sentencia* jugement* acordao urteil* itelet* | פסק_דין פסיק* | حكم | 裁决 判决 裁決 判決",
  appeal:
    "appeal* petition* lawsuit* sued sues suing legal_battle legal_challenge legal_action apelacion* recurso* appel recours apelac* berufung* klage beschwerde* fellebbez* | ערעור* עתיר* | استئناف* طعن | 上诉 上訴 请愿",
  reject:
    "reject* dismiss* rebuff* threw_out throw_out turned_down turn_down turns_down turned_it_down turns_it_down turned_him_down turned_them_down refus* declin* rechaz* desestim* rejet* debout* rejeit* recus* abgewiesen* abgelehnt* wies abweis* ablehn* zuruckgewies* verweiger* elutasit* | דחה דחתה דחו נדח* סירב* | رفض* رد_الطعن | 驳回 駁回 拒绝 拒絕",
  revoke:
    "revok* revoc* revoq* cancel* withdraw* withdrew withdrawn take_away taken_away took_away take_back taken_back took_back strip* rescind* retirar* retiro retirad* retirer retrait* annul* entzog* entzieh* widerruf* aufheb* visszavon* | לבטל ביטל* שליל* לשלול | الغاء الغي* سحب | 撤销 撤銷 吊销 取消",
  law: "law laws act acts bill bills legislat* statut* ley leyes loi lois lei leis gesetz* torveny* | חוק חוקי* חקיק* | قانون* قوانين تشريع* | 法律 法案 立法",
  lawful:
    "lawful* legal legally legitimate legitim* legale* legales legais rechtmassig* torvenyes* keeps_to_the_law within_the_law | חוקי חוקית | مشروع* قانوني* | 合法",
  licence:
    "licen* lizenz* permit permits permission* permis* genehmig* engedely* autoriz* autoris* | רישיון רישיונ* רשיון* היתר* אישור אישורים | ترخيص* تراخيص رخص* تصريح | 许可 許可",
  regulate:
    "regulat* regulie* regula regulad* regulac* reguler reglement* reglent* szabalyoz* | רגולצי* מוסדר* | تنظيم ينظم | 监管 規範 规范",
  supervise:
    "supervis* oversee* oversight oversaw overseen scrutin* monitor monitors monitoring watchdog keep_watch keeps_watch kept_watch keep_an_eye keeps_an_eye kept_an_eye surveille_les control_over supervision* supervisao aufsicht* uberwach* ellenorz* felugyel* kontroll* | פיקוח פיקח* לפקח מפקח* | رقاب* اشراف* | 监督 監督",
  screen:
    "screen screens screened screening vetting vet vets vetted examin* check checks checked clear clears cleared clearance inspect* verific* verifi* uberpruf* gepruft* prufung* pruf* ellenorz* atvilagit* | נבדק* סינון בדיק* | مدقق* تدقيق فحص* مفحوص* | 审查 審查 审核",
  crime:
    "crime crimes criminal* crimen* delito* delinc* verbrech* straftat* kriminal* bunoz* buncselekmeny* | פשע* פשיע* עביר* | جريم* جرائم اجرام* | 犯罪 罪案",
  terror: "terror* | טרור | ارهاب* | 恐怖",
  murder:
    "murder* kill* slain slay* assassin* homicid* asesin* meurtr* tue tuer mord* ermord* getotet* umgebracht meggyilkol* gyilkos* | רצח* נרצח* הרג נהרג* | قتل* مقتل* اغتيال* | 谋杀 謀殺 遇害 杀害 殺害",
  accuse:
    "accuse* accusing accusa* allege* alleging charg_with blam* acus* beschuldig* angeklag* vadol* megvadol* | האשים* מאשים* האשימ* | اتهم* يتهم* | 指控 控告",
  abuse:
    "abus* misus* violat* violac* violen breach* missbrauch* misshandl* verletz* verstoss* visszael* megsert* | ניצול הפר* הפרו* | انتهاك* اساء* | 滥用 濫用 侵犯 违反 違反",
  human_rights:
    "human_right* derechos_humanos droits_humains droits_de_l_homme direitos_humanos menschenrecht* emberi_jog* rights_defender* rights_advocate* rights_activist* rights_violation* | זכויות_אדם זכויות_האדם | حقوق_الانسان | 人权 人權",
  treaty:
    "treaty treaties accord accords pact pacts agreement* convention* obligation* tratado* acuerdo* traite* acordo* abkommen vertrag* egyezmeny* szerzodes* | אמנ* הסכמ* הסכם | معاهد* اتفاقي* اتفاق | 条约 條約 协定 協定 协议",
  binding:
    "bind* binding non_binding oblige obliges obliged vinculant* contraignant* bindend* kotelezo* | מחייב* | ملزم* | 约束力 約束力",
  embargo: "embargo* sanction* | אמברגו | حظر | 禁运 禁運",
  amend:
    "amend* change changes changing reform* modif* cambi* changer mudar mudanc* alter alters altered altering alterar alterad* alterac* andern andert geandert* anderung* modosit* valtoztat* | שינוי* לשנות תיקון | تغيير* تعديل* | 修改 修订 改变",
  block:
    "block* obstruct* bloquea* bloque bloquer* bloqu* blockier* verhinder* blokkol* akadalyoz* | חוסמ* חסם חסמ* מעכב* | تعرقل* عرقل* تعطل تمنع | 阻挠 阻止 阻撓",
  violence: "violen* gun guns shooting* gewalt* eroszak* | אלימות | عنف | 暴力",
  bombing: "bomb* explos* blast* attentat* anschlag* merenyl* robban* | פיגוע* פיצוץ | تفجير* انفجار* | 爆炸",
  trafficking: "traffick* trafic* trafico handel_mit smuggl* csempesz* | סחר | تهريب اتجار | 贩卖 販賣 贩运",
  drugs: "drug drugs narcotic* droga drogas drogue* drogen* rauschgift* kabitoszer* | סמים | مخدرات | 毒品",
  pedophilia: "pedophil* paedophil* pedofil* padophil* | פדופיל* | استغلال_الاطفال | 恋童",
  prevent:
    "prevent* counter countering combat* fight fights fighting fought luch* lutt* combat* kampf* bekampf* stop stops stopped stopping avert* thwart* foil* help_stop preven* previen* empech* evit* verhinder* verhut* megeloz* megakadalyoz* | למנוע מנע* מניע* | منع* يمنع احباط | 防止 预防 預防",
  ring: "ring rings gang gangs network_of cartel* banda bandas reseau* bande banden halozat* | רשת רשתות כנופי* | شبك* عصاب* | 团伙 集团犯罪",
  export:
    "export* waffenexport* rustungsexport* ausfuhr* kivitel* | יצוא ייצוא לייצא ייצא* מייצא* מיוצא* | تصدير* صادر* | 出口",
  sell: "sell* sale sales sold trade trades traded trading deal deals deal_with dealing market marketed marketing markets vend vende* vendi* vendu* vendo* venta ventas vente ventes verkauf* waffenverkauf* handel* handeln elad* ertekesit* | מכר* מוכר* נמכר* מכיר* סחר | بيع* تبيع* باع* يبيع تسويق | 出售 销售 銷售 贸易 貿易",
  buy: "buy* bought purchas* customer* acquir* acquisition* compra* compro comprou compre achet* acquis* adquir* kauf* gekauft* erwarb* erworb* erwerb* vasarol* vett vette vettek beszerz* | רכש* קנה קנו קנתה רכיש* | اشتر* شراء شرت | 购买 購買 采购",
  supply:
    "suppl* provid* deliver* hand_over hands_over handed_over furnish* suministr* proporcion* fourni* fornec* lieferte* liefern bereitstell* szallit* biztosit* | סיפק* מספק* | قدم* تقدم* زود* وفر* | 提供 供应",
  customer: "customer* client* buyer* cliente* kunde* kunden* ugyfel* vevo* | לקוח* | عميل* عملاء زبائن | 客户 客戶",
  company:
    "company companies compania* companhia* compagnie* firm firms corporat* maker makers manufactur* empresa* entreprise* societe* unternehmen* firma firmen konzern* ceg ceget cegek vallalat* | חברה חברת חברות | شركه شركات شرك* | 公司 企业 企業",
  weapon:
    "weapon* arms armament* arma armas armamento* arme armes armement* waffe* waffen* rustung* rustungsindustrie* waffenindustrie* waffenverkauf* waffenexport* rustungsexport* fegyver* arm arming | נשק | سلاح* اسلح* | 武器 军火 軍火",
  industry: "industr* rustungsindustrie* waffenindustrie* ipar* | תעשי* | صناع* | 工业 工業 产业",
  military:
    "military militar* militair* defens* defenc* verteidig* vedelmi honvedelmi katona* defesa | ביטחוני* צבאי*  | عسكري* دفاع* | 军事 軍事 国防 國防",
  cyber: "cyber* ciber* kiber* | סייבר | سيبران* | 网络 網路 網絡",
  product:
    "product* item items good goods produkt* producto* produit* produto* termek* | מוצר* פריט* | منتج* سلع | 产品 產品",
  tool: "tool tools technolog* tecnolog* herramienta* outil* ferramenta* werkzeug* eszkoz* technik* | כלי כלים טכנולוג* | ادوات* ادات* تقني* تكنولوج* | 工具 技术 技術",
  startup: "startup* start_up* greentech fintech | סטארטאפ* סטארט | شركات_ناشئ* | 初创 初創",
  economy: "business* econom* financ* wirtschaft* gazdasag* | כלכל* עסק* | اقتصاد* | 经济 經濟 财经",
};

/** States, politics and people, in the notation of `features.ts`. */
export const politicsAndPeople: Record<string, string> = {
  government:
    "government* gouvernement* gobierno* governo* govern regierung* kormany* authorit* state states governmental gubernamental* governamental* gouvernementa* staatlich* behorde* state state_s kormanyzati* | ממשל* רשויות | حكوم* سلطات | 政府 当局 當局",
  agency:
    "agenc* body bodies entity entities entidad* entidade* entite entites bodies authority agencia* agence* organism* stelle* behorde* ugynokseg* hivatal* szervek szerv* | סוכנו* רשות גופים | وكال* هيئ* جهات | 机构 機構",
  ministry: "minist* | משרד משרדי* | وزار* | 部长 国防部 外交部 國防部",
  foreign:
    "foreign exterior* etranger* externo* auswartig* aussen* kulugy* relaciones_exteriores | חוץ | خارجي* | 外交",
  parliament:
    "parliament* parlament* knesset mps lawmaker* legislator* diputad* deput* abgeordnet* kepvisel* | כנסת פרלמנט* חברי_כנסת | برلمان* كنيست | 议会 議會 国会",
  policy: "policy policies politica_de politik politique politika* szakpolitik* | מדיני* | سياس* | 政策",
  security:
    "security securit* segurid* seguran* sicherheit* biztonsag* secure safer safe safety | ביטחון בטחון אבטח* | امن* | 安全",
  national: "national* nacional* nation* nemzeti* | לאומי* | وطني* قومي* | 国家 國家",
  strategic: "strateg* estrateg* | אסטרטג* | استراتيج* | 战略 戰略",
  diplomacy: "diplomac* diplomat* diplomaz* | דיפלומט* | دبلوماس* | 外交",
  alliance:
    "allianc* ally allies allied alianza* alliance* aliad* alian* bundnis* verbundet* szovetseg* partner* | ברית בריתות בעל_ברית בני_ברית | تحالف* حلفاء حليف | 联盟 聯盟 盟友 同盟",
  international:
    "international* internacional* internaciona* nemzetkozi* worldwide around_the_world global* weltweit* | בינלאומי* בין_לאומי* | دولي* | 国际 國際 全球",
  interest:
    "interest interests interes intereses interet* interesse* erdek* agenda agendas | אינטרס* | مصالح مصلح* | 利益",
  superpower:
    "superpower* superpotenc* superpuissanc* supermacht* supermacht* szuperhatalom* nagyhatal* great_power* | מעצמ* | قوى_عظمى | 超级大国 大国",
  united_nations:
    "un u_n united_nations naciones_unidas onu nations_unies nacoes_unidas vereinte* ensz | או_ם האו_ם | الامم_المتحده | 联合国 聯合國",
  vote: "vot* abstimm* szavaz* | הצביע* | تصويت صوت* | 投票",
  regime: "regime* regimen* rezsim* | משטר* | انظم* نظام | 政权 政權",
  threat:
    "threat* danger dangers dangerous* amenaz* peligr* menac* dangereu* ameac* perig* bedroh* gefahr* veszely* fenyeget* | איום* מאיים מסוכנ* | تهديد* خطر* | 威胁 威脅 危险",
  existence: "existence existential* existen* letezes* letet | קיום קיומ* | وجود* | 生存 存在",
  opposition:
    "opposition* dissent* dissid* oposic* oppositionell* ellenzek* | אופוזיצי* מתנגד* | معارض* | 反对派 反對派",
  silence:
    "silenc* muzzl* gag gags suppress* callar acallar taire mundtot schweigen elhallgat* | להשתיק השתק* | اسكات | 压制 噤声",
  committee:
    "committee* panel panels commission* comision* comite* comissao ausschuss* bizottsag* | ועד* | لجن* لجان | 委员会 委員會",
  realism: "realism* realist* realpolitik pragmat* | ריאליז* ריאלי* | واقعي* | 现实主义 現實主義",
  ideal: "ideal ideals idealis* ideale* ideaux | אידאל* ערכים | مثل | 理想",
  moral: "moral* ethic* etic* ethisch* erkolcs* | מוסר* | اخلاق* | 道德",
  limit:
    "limit limits limitation* restrict* curb curbs grenz* begrenz* korlat* tighter stricter strengere* | הגבל* מגבל* | قيود تقييد | 限制",
  strict:
    "strict* rigorous* stringent* estrict* rigur* rigoureu* thorough* streng strenge strengen strenger strenges strengste* szigoru* | קפדני* מחמיר* נוקש* | صارم* | 严格 嚴格",
  transparency: "transparen* openness be_told should_know be_informed atlathato* | שקיפות | شفاف* | 透明",
  public:
    "public publico publique* publicly offentlich* nyilvanos* kozvelemeny* | ציבור* | جمهور* علني* عام | 公众 公開 公开",
  debate: "debate* discuss* debat* discus* diskussion* diskut* vita vitat | דיון דיונ* | نقاش* | 讨论 辩论",
  decision: "decid* decision* decis* entscheid* beschluss* dontes* | החלט* | قرار* | 决定 決定",
  child:
    "child children kid kids nino* enfant* crianca* kind kinder gyerek* gyermek* | ילד ילדי* | طفل اطفال | 儿童 兒童 孩子",
  missing:
    "missing kidnap* abduct* desaparecid* secuestr* disparu* enlev* sequestrad* vermisst* entfuhrt* eltunt elrabolt* | נעדר* חטופ* | مفقود* مخطوف* | 失踪 失蹤 被绑架",
  survivor:
    "surviv* sobrevivient* survivant* sobrevivent* uberlebend* tulelo* | ניצול_* ניצולי* | ناجين ناجون | 幸存者",
  collapse:
    "collaps* derrumb* effondr* desab* einsturz* eingesturzt* osszeom* | קרס קריס* שהתמוטט* | منهار* انهيار | 倒塌",
  building:
    "building* edifici* batiment* immeuble* predio* gebaude* epulet* | בניין בניינ* מבנ* | مبان* مبنى | 建筑 建築",
  find: "find finds found locate* locating encontr* localiz* trouv* retrouv* finden gefunden fand fanden megtal* talal* | מצא* נמצא* לאתר איתר* | عثر* وجد* العثور | 找到 发现",
  drone: "drone* drohne* dron drones dronok* uav* | רחפנ* מל_ט* | طائرات_مسير* مسيرات | 无人机 無人機",
  airspace:
    "airspace* sky skies espacio_aereo espace_aerien espaco_aereo luftraum* legter* | מרחב_אווירי | مجال_جوي المجال_الجوي | 领空 空域",
  protect:
    "protect* guard guards guarded defend proteg* schutz* vedelmez* megved* | להגן מגנ* | حمايه تحمي يحمي | 保护 保護",
};

/** Judgement and manner, in the notation of `features.ts`. */
export const judgement: Record<string, string> = {
  define:
    "classify classifies classified classif* define* defining definiert definiere* definier* definio defini definen definiu treat treats treated consider_a regard_as categor* einstuf* stuft eingestuft behandelt considere considera consideran considerent betracht* tekint* regards regarded* minosit* qualif* | מגדיר* הגדיר* סיווג* | تصنف* يصنف* تعرف | 定义 列为 归类",
  rare: "rare* seldom raro* raramente selten* ritka* | נדיר* | نادر* | 罕见 稀少",
  only: "only solely exclusively alone solo solamente unicamente exclusivament* seulement uniquement exclusivement apenas somente nur ausschliesslich lediglich csak kizarolag | רק בלבד אך_ורק | فقط سوى حصر* | 只 仅 僅 唯一",
  purpose:
    "purpose* aim aims goal* zweck* ziel_von proposito* but_de finalit* finalid* | מטר* תכלית | غرض اغراض | 目的 用途",
  embarrass:
    "embarras* asham* shame* vergonz* honte* vergonh* pein* schande* szegyen* kinos* | מבוכ* בוש* | احراج* محرج* | 尴尬 羞耻",
  negligible: "negligib* insignific* neglig* desprec* vernachlassig* gering* elhanyagol* | זניח* | ضئيل* | 微不足道",
  benefit:
    "benefit* gain gains advantage* benefic* benef* vorteil* nutzen elony* haszon* | תועלת רווח* יתרון יתרונ* | فائد* فوائد مكاسب | 好处 利益",
  fail: "fail* fracas* echou* scheiter* kudarc* megbuk* disappoint* | נכשל* כישלון | فشل* | 失败 失敗",
  difficulty: "difficult* harder complicat* trouble* dificult* schwierig* nehez* | קושי קשיים | صعوب* | 困难",
  vital:
    "vital* crucial* critical* essential* indispens* lebenswichtig* entscheidend* letfontoss* | חיוני* קריטי* | حيوي* حاسم* | 至关重要 关键",
  problem: "problem problems  trouble probleme* problema* | בעיה בעי* | مشكل* | 问题 問題",
  consider:
    "consideration* consider considers considered take_into_account takes_into_account look_at looks_at looked_at consideracion* consideration consideracoes erwagung* berucksicht* szempont* megfontol* | שיקול* | اعتبار* | 考虑 因素",
  certificate:
    "certificat* certificad* zertifikat* bescheinig* tanusitvany* end_use* end_user* | תעוד* אישור* | شهاد* | 证书 證書 证明",
  arrangement: "arrangement* accord_de wassenaar | הסדר* | ترتيب* | 安排",
  measure:
    "measure measures measures_are steps_are medida* mesure* massnahm* intezkedes* | צעדים אמצעים | تدابير اجراءات | 措施",
  control: "control controls controlled controles controle kontrolle* kontrol* szabalyoz* | בקר* | ضبط | 管制 控制",
  military_technology: "military_technolog* | טכנולוגיה_צבאית | تكنولوجيا_عسكري* | 军事技术",
  believe:
    "believ* think* wants_to_believe hisz* glaub* cree creen creer croit croient croire acredit* | מאמינ* מאמין | يعتقد* يؤمن | 相信",
  procedure:
    "procedure* process processes procedim* proced* verfahren* eljaras* | הליך הליכ* תהליך | اجراء* عملي* | 程序",
  dubious:
    "dubious* unsavour* unsavor* questionable less_than_appetizing shady dudos* douteu* duvidos* zweifelhaft* ketes* | מפוקפק* | مشبوه* | 可疑",
  powerful:
    "empower* strengthen* stronger fortalec* renforc* starken* starker erosit* megerosit* | לחזק חיזוק | تعزيز* تقوي* | 加强",
  maintain:
    "maintain* keep_up keeps_up sustain* manten* maint* manter aufrechterhalt* fenntart* | לשמר לתחזק לקיים | حفاظ* | 维持 維持",
};
