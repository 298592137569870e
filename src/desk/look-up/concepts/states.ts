/** States, politics and people, in the notation of `concepts.ts`. */
export const states: Record<string, string> = {
  government:
    "government* gouvernement* gobierno* governo* govern regierung* kormany* authorit* state states governmental gubernamental* governamental* gouvernementa* staatlich* behorde* state state_s kormanyzati* | ממשל* רשויות | حكوم* سلطات | 政府 当局 當局",
  agency:
    "agenc* body bodies entit* bodies authority agencia* agence* organism* stelle* behorde* ugynokseg* hivatal* szervek szerv* | סוכנו* רשות גופים | وكال* هيئ* جهات | 机构 機構",
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
  diplomacy: "diplom* | דיפלומט* | دبلوماس* | 外交",
  alliance:
    "allianc* ally allies allied alianza* alliance* aliad* alian* bundnis* verbundet* szovetseg* partner* | ברית בריתות בעל_ברית בני_ברית | تحالف* حلفاء حليف | 联盟 聯盟 盟友 同盟",
  international:
    "international* internacional* internaciona* nemzetkozi* worldwide around_the_world global* weltweit* | בינלאומי* בין_לאומי* | دولي* | 国际 國際 全球",
  interest:
    "interest interests interes intereses interet* interesse* erdek* agenda agendas | אינטרס* | مصالح مصلح* | 利益",
  superpower:
    "superpower* superpotenc* superpuissanc* supermacht* supermacht* szuperhatalom* nagyhatal* great_power* | מעצמ* | قوى_عظمى | 超级大国 大国",
  united_nations:
    "un u_n united_nations naciones_unidas onu nations_unies nacoes_unidas uno vereinte* ensz | או_ם האו_ם | الامم_المتحده | 联合国 聯合國",
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
  realism: "realis* pragmat* | ריאליז* ריאלי* | واقعي* | 现实主义 現實主義",
  ideal: "ideal ideals idealis* ideale* ideaux | אידאל* ערכים | مثل | 理想",
  moral: "moral* ethic* etic* ethisch* erkolcs* | מוסר* | اخلاق* | 道德",
  limit:
    "limit limits limitation* restrict* curb curbs grenz* begrenz* korlat* tighter stricter strengere* | הגבל* מגבל* | قيود تقييد | 限制",
  strict:
    "strict* rigorous* stringent* estrict* rigur* rigoureu* streng* szigoru* | קפדני* מחמיר* נוקש* | صارم* | 严格 嚴格",
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
  find: "find finds found locat* encontr* localiz* trouv* retrouv* finden gefunden fand fanden megtal* talal* | מצא* נמצא* לאתר איתר* | عثر* وجد* العثور | 找到 发现",
  drone: "drone* drohne* dron drones dronok* uav* | רחפנ* מל_ט* | طائرات_مسير* مسيرات | 无人机 無人機",
  airspace:
    "airspace* espacio_aereo espace_aerien espaco_aereo luftraum* legter* | מרחב_אווירי | مجال_جوي المجال_الجوي | 领空 空域",
  protect:
    "protect* guard guards guarded defend proteg* schutz* vedelmez* megved* | להגן מגנ* | حمايه تحمي يحمي | 保护 保護",
};
