import type { Brief } from "./brief.ts";

/** Turkish, Italian, Dutch, Indonesian. */
export const westernBriefs: Brief[] = [
  [
    "tr",
    "Gazetecinin telefonunda casus yazılım bulundu",
    "İstanbul'da çalışan bir gazetecinin telefonuna casus yazılım bulaştırıldığı ortaya çıktı.",
    "Uzmanlara göre telefonda [Pegasus]'un izleri vardı. Yazılımı İsrailli [NSO Group] üretiyor.",
    "[NSO], ürünlerini yalnızca devletlere sattığını savunuyor.",
  ],
  [
    "tr",
    "Meclis'te dinleme tartışması",
    "Muhalefet, bakanlığın [Pegasus casus yazılımı]nı satın alıp almadığını sordu.",
    'Bakan, "[Pegasus]\'u kullanmadık" dedi. Şirketin sözcüsü soruları yanıtlamadı.',
  ],
  [
    "tr",
    "Mahkeme, [NSO Grubu]'nun itirazını reddetti",
    "ABD'de bir mahkeme, WhatsApp'ın İsrailli şirkete açtığı davanın sürmesine karar verdi.",
    "[NSO]'ya göre dava İsrail'in güvenliğini ilgilendiriyor.",
  ],
  [
    "tr",
    "Pegasus'tan yaz indirimi",
    "Pegasus, yurt içi uçuşlarında bilet fiyatlarını 499 liradan başlattı.",
    "Pegasus'un genel müdürü, yolcu sayısının yüzde 12 arttığını söyledi.",
  ],
  [
    "tr",
    "Hava Yolları şirketi yeni uçak aldı",
    "Pegasus Hava Yolları, filosuna on yeni Airbus kattı. Pegasus hisseleri Borsa İstanbul'da yükseldi.",
  ],
  [
    "tr",
    "Kanatlı at Pegasus'un öyküsü",
    "Yunan mitolojisinde Pegasus, Medusa'nın kanından doğan kanatlı attır.",
    "Pegasus takımyıldızı sonbaharda iyi görülür.",
  ],
  [
    "tr",
    "NSO'nun yeni konseri",
    "NSO, sezonu Mahler'le açıyor. Senfoni orkestrasını konuk şef yönetecek, biletler gişede.",
  ],
  [
    "it",
    "Spyware sui telefoni di due giornalisti",
    "La perizia ha trovato tracce di [Pegasus] sui telefoni di due cronisti.",
    "[NSO Group], l'azienda israeliana che lo vende, non commenta. La procura indaga per accesso abusivo.",
  ],
  [
    "it",
    "Il Parlamento europeo interroga la società israeliana",
    "I deputati della commissione d'inchiesta hanno ascoltato i rappresentanti di [NSO].",
    "Il software spia [Pegasus] è stato venduto a quattordici governi dell'Unione, hanno ammesso. La sorveglianza di giornalisti, dicono, viola i contratti.",
  ],
  [
    "it",
    "Cimici digitali, il caso arriva in aula",
    "L'avvocato intercettato con il [software Pegasus] ha deposto ieri. «Il mio cellulare era uno spione», ha detto.",
    "Il [gruppo NSO] respinge le accuse di spionaggio.",
  ],
  [
    "it",
    "Pegasus, prove su strada",
    "La nuova moto Pegasus ha un bicilindrico da 70 cavalli e pesa 190 chili.",
    "Chi ricorda la Pegaso degli anni Novanta ritroverà la stessa agilità.",
  ],
  [
    "it",
    "Volo cancellato a Bologna",
    "La compagnia aerea Pegasus ha cancellato il volo per Istanbul. I passeggeri hanno dormito in aeroporto.",
  ],
  [
    "it",
    "Pegaso, il cavallo alato",
    "Nella mitologia greca Pegaso nasce dal sangue di Medusa; Bellerofonte lo doma con una briglia d'oro.",
  ],
  [
    "it",
    "La NSO in tournée",
    "La National Symphony Orchestra arriva a Roma. La NSO suona Verdi e Respighi all'Auditorium.",
  ],
  [
    "nl",
    "Telefoon van advocaat gehackt",
    "Op de telefoon van een Haagse advocaat is spionagesoftware aangetroffen.",
    "Onderzoekers vonden sporen van [Pegasus], gemaakt door het Israëlische [NSO Group].",
    "[NSO] zegt alleen aan overheden te leveren.",
  ],
  [
    "nl",
    "Kamervragen over spyware",
    "De minister wil niet zeggen of de politie [Pegasus] gebruikt. De oppositie eist openheid over het afluisteren van journalisten.",
    "Het bedrijf [NSO Group] verkocht [Pegasus] aan minstens veertien EU-landen.",
  ],
  [
    "nl",
    "[Pegasus-project]: 180 journalisten op lijst",
    "Volgens Forbidden Stories en [Amnesty International] staan er vijftigduizend nummers op de gelekte lijst.",
    "De [NSO-groep] noemt de lijst een verzinsel.",
  ],
  [
    "nl",
    "Rechter: afluistersoftware moet op tafel",
    "WhatsApp krijgt inzage in de broncode van [Pegasus]. De Israëlische maker [NSO] had zich verzet.",
    "De surveillance trof ook activisten.",
  ],
  [
    "nl",
    "Pegasus vliegt weer op Eindhoven",
    "De Turkse prijsvechter Pegasus voert het aantal vluchten op. Reizigers boeken via de site van Pegasus Airlines.",
  ],
  [
    "nl",
    "NSO zoekt nieuwe dirigent",
    "Het Noord Nederlands Orkest, kortweg NNO, en de NSO uit Washington spelen samen Mahler. Voor de NSO is het de derde tournee.",
  ],
  [
    "nl",
    "Fokkerij Pegasus wint prijs",
    "De hengst van stal Pegasus sprong foutloos. Pegasus was de beste van het concours hippique in Den Bosch.",
  ],
  [
    "nl",
    "Sterren kijken: Pegasus",
    "Het sterrenbeeld Pegasus staat deze maand hoog aan de hemel. Zoek het grote vierkant, de romp van het gevleugelde paard.",
  ],
  [
    "id",
    "Ponsel aktivis disadap",
    "Ponsel seorang aktivis di Jakarta diduga disusupi perangkat mata-mata.",
    "Peneliti menemukan jejak [Pegasus], buatan perusahaan Israel [NSO Group].",
    "[NSO] mengatakan produknya hanya dijual kepada pemerintah.",
  ],
  [
    "id",
    "Polri bantah pakai alat sadap Israel",
    "Kepolisian membantah membeli [perangkat lunak Pegasus]. Penyadapan, katanya, dilakukan sesuai undang-undang.",
    "Laporan media menyebut [Pegasus] dipakai untuk memata-matai pejabat.",
  ],
  [
    "id",
    "Isi [Proyek Pegasus]",
    "Konsorsium yang dipimpin Forbidden Stories menelusuri lima puluh ribu nomor yang bocor.",
    "Laboratorium [Amnesty International] memeriksa puluhan ponsel. [Grup NSO] menolak tuduhan itu.",
  ],
  [
    "id",
    "WhatsApp menang di pengadilan",
    "Hakim memutuskan [NSO Group] bersalah meretas 1.400 pengguna dengan [spyware Pegasus].",
  ],
  [
    "id",
    "Pegasus Airlines buka rute baru",
    "Maskapai Turki itu akan terbang ke Jakarta. Tiket Pegasus dijual mulai Senin.",
  ],
  [
    "id",
    "Kuda terbang dalam mitologi",
    "Pegasus adalah kuda bersayap dalam mitologi Yunani. Rasi bintang Pegasus tampak pada musim gugur.",
  ],
  [
    "id",
    "Konser NSO di Jakarta",
    "Orkestra simfoni nasional, NSO, memainkan karya Beethoven. Konduktor NSO memuji penonton.",
  ],
  [
    "id",
    "Sepatu lari Pegasus terbaru",
    "Nike merilis Pegasus generasi ke-41. Bantalan Pegasus kini lebih empuk untuk pelari pemula.",
  ],
];
