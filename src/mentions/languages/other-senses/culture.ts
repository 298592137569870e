/** What people play, read, watch and learn. */
export const culture = {
  music: {
    en:
      "orchestra, orchestras, symphony, conductor, guest conductor, music director, philharmonic, concerto, violinist, choir, string section, brass section, principal cellist, concertmaster, principal violin, subscription season, timpani, woodwind, woodwinds, second violins, cellist, cellos, oboe, clarinet, bassoon, horn player, maestro, overture, encore, philharmonia, chamber music, conservatory, choirmaster, " +
      "rehearsal room, symphony hall, subscription concert, soloists, opera house, recital, lieder | season, concert, concerts, concert hall, rehearsal, Mahler, Bruckner, Beethoven, Mozart, Haydn, strings, musicians, soloist, album, band, guitarist, violin, solo, encore, Kennedy Center, rehearsals, baton",
    de:
      "Orchester, Sinfonie, Symphonie, Dirigent, Dirigentin, Philharmoniker, Konzert, Konzerte, Chor, Sinfonieorchester, Sinfonieorchesters, Orchesters, Konzertmeister, Konzertmeisterin, Geigerin, Geiger, Pauken, Holzbläser, Blechbläser, Cellist, Cellistin, Oboe, Klarinette, Fagott, Hornist, Ouvertüre, Solokonzert, Zugabe, Kammermusik, Konservatorium, Generalmusikdirektor, Chefdirigent, Gastdirigent, Solistin, Opernhaus, " +
      "Liederabend, Konzertsaal | Saison, Spielzeit, Mahler, Bruckner, Beethoven, Mozart, Haydn, Musiker, Solistin, Konzert, Solo, Probe, Proben, Beifall, Tournee, Taktstock, Publikum",
    es:
      "orquesta, sinfonía, sinfónica, filarmónica, director de orquesta, concierto, conciertos, concertino, violinista, timbales, viento madera, violonchelo, violonchelista, oboe, clarinete, fagot, trompa, obertura, concierto para piano, concierto para violín, música de cámara, conservatorio, director titular, director invitado, batuta, solista, solistas, temporada de conciertos, auditorio | temporada, músicos, Mahler, " +
      "Falla, Beethoven, solista, coro, concierto, interpreta, ensayo, ensayos, partitura, abono",
    fr: "orchestre, symphonie, symphonique, philharmonique, chef d'orchestre, concert, concerts, premier violon, violoniste, timbales, bois et cuivres, violoncelle, violoncelliste, hautbois, clarinette, basson, corniste, ouverture de, concerto, musique de chambre, directeur musical, chef invité, baguette, solistes, auditorium, salle de concert, philharmonie | saison, musiciens, Mahler, Ravel, Beethoven, soliste, chœur, tournée, concert, répétition, répétitions, partition",
    pt:
      "orquestra, sinfonia, sinfónica, sinfônica, filarmónica, maestro, maestrina, concerto, concertos, violinista, tímpanos, madeiras e metais, violoncelo, violoncelista, oboé, clarinete, fagote, trompa, concertino, spalla, abertura de, concerto para piano, concerto para violino, música de câmara, conservatório, maestro titular, maestro convidado, batuta, solista, solistas, temporada de concertos, sala de concertos | " +
      "temporada, músicos, Mahler, Beethoven, Villa-Lobos, solista, coro, digressão, turnê, concerto, ensaio, ensaios, partitura",
    hu: "zenekar, zenekara, szimfonikus, filharmonikus, szimfónia, karmester, hangverseny, koncert, koncertmester, hegedűs, üstdob, fafúvósok, rézfúvósok, vonósok, csellista, gordonka, oboa, klarinét, fagott, kürtös, nyitány, zongoraverseny, hegedűverseny, ráadás, kamarazene, zeneakadémia, vezető karmester, vendégkarmester, szólista, operaház, hangversenyterem, szimfonikusok | évad, évadot, zenészek, Mahlert, Bartókot, Beethoven, kórus, turné, koncert, próba, kotta, bérlet",
    he: "תזמורת, התזמורת, סימפוניה, סימפונית, הפילהרמונית, מנצח אורח, מנצחת, קונצרט, הקונצרט, קונצרטים, כנר, הכנר, כנרת ראשית, נגני, טימפני, כלי נשיפה, כלי קשת, צ׳לן, צ'לן, צ׳לנית, אבוב, קלרינט, בסון, קרן יער, קונצרטמייסטר, פתיחה של, קונצ׳רטו, הדרן, מוזיקה קאמרית, קונסרבטוריון, מנצח ראשי, סולן, סולנית, סולנים, בית האופרה, אולם הקונצרטים, סימפוני, הסימפונית | מאהלר, בטהובן, נגנים, מנצח, המנצח, תנגן, מקהלה, הסולו, סולו, קונצרט, חזרה גנרלית, מחיאות כפיים, תווים, מינויים, סיבוב הופעות",
    ar: "أوركسترا, سيمفونية, السيمفونية, فيلهارمونية, مايسترو, قائد الأوركسترا, عازف, عازفو, عازف الكمان, تيمباني, آلات النفخ, الوتريات, تشيلو, عازف التشيلو, أوبوا, كلارينيت, كونشرتو, كونشيرتو, موسيقى الحجرة, كونسرفتوار, المعهد الموسيقي, قائد ضيف, المدير الموسيقي, دار الأوبرا, السيمفوني, السمفونية, الموسيقيون | حفل, موسم, موسيقى, عازف, عازفين, ماهلر, بيتهوفن, جوقة, تعزف, حفل موسيقي, عزف, بروفة, تصفيق, جولة فنية, نوتة",
    zh: "乐团, 樂團, 交响, 交響, 指挥家, 爱乐, 愛樂, 乐季, 樂季, 音乐会, 音樂會, 首席小提琴, 獨奏, 独奏, 音樂版, 樂手, 定音鼓, 木管, 铜管, 銅管, 弦乐, 弦樂, 大提琴, 双簧管, 雙簧管, 单簧管, 圆号, 乐团首席, 樂團首席, 序曲, 协奏曲, 協奏曲, 安可, 室内乐, 室內樂, 音乐学院, 音樂學院, 客席指挥, 音乐总监, 音樂總監, 歌剧院, 歌劇院, 音乐厅, 音樂廳 | 演奏, 马勒, 布鲁克纳, 贝多芬, 巡演, 乐手, 排练, 排練, 掌声, 乐谱, 观众, 售票",
    tr: "orkestra, orkestrası, senfoni, filarmoni, orkestra şefi, senfoni orkestrası, başkemancı, viyolonsel, kemancı, koro, soprano, oda müziği, plak şirketi, rock grubu, bestecisi, besteci, davulcu, konser programı, konser salonu | konser, solist, konseri, müzisyen, müzisyenler, albüm, müzik",
    ru: "оркестр, оркестра, симфония, филармония, дирижёр, дирижер, симфонический оркестр, концертмейстер, виолончелист, скрипачка, хор, сопрано, камерная музыка, рок-группа, филармонии, звукозаписывающий, барабанщик, дирижёра, афиша, афише, программа концертов, симфонический, скрипач | концерт, солист, гастроли, концерты, музыканты, музыка, альбом, солистка",
    uk: "оркестр, оркестру, симфонія, філармонія, диригент, симфонічний оркестр, концертмейстер, віолончеліст, скрипалька, скрипаль, хор, сопрано, камерна музика, рок-гурт, філармонії, барабанщик, диригента, афіша, афіші, програма концертів | концерт, соліст, концерти, музиканти, музика, альбом, солістка",
    it: "orchestra, sinfonia, filarmonica, direttore d'orchestra, violinista, orchestra sinfonica, orchestra nazionale, primo violino, violoncellista, concerto per violino, maestro, coro, soprano, stagione sinfonica, auditorium, banda musicale, casa discografica, cantautore, gruppo rock, locandina, cartellone musicale | concerto, tournée, solista, concerti, musicisti, sinfonico, album",
    nl: "orkest, symfonie, filharmonisch, dirigent, violiste, symfonieorkest, orkestleden, concertmeester, cellist, violist, koor, sopraan, concertgebouw, platenlabel, kamermuziek, popgroep, fanfare, harmonieorkest, concertagenda, concertzaal | concert, solist, concerten, muziek, musici, album",
    pl: "orkiestra, orkiestry, symfonia, filharmonia, dyrygent, orkiestra symfoniczna, koncertmistrz, wiolonczelista, skrzypek, chór, sopranistka, sezon artystyczny, zespół muzyczny, wytwórnia płytowa, dyrygentka, muzyka kameralna, perkusista, afisz, repertuar koncertów, symfoniczna, skrzypaczka | koncert, solista, koncerty, muzycy, utwór, sala koncertowa, album, płyta, gra koncert, koncertu",
    ja: "交響楽団, 管弦楽団, オーケストラ, 指揮者, 合唱団, チェロ, 室内楽, 音楽堂, 定期演奏会, ロックバンド, 作曲家, 楽団員, レコード会社, 公演案内, コンサートホール, 首席奏者, バイオリン奏者, 交響 | 公演, 演奏, コンサート, 音楽, アルバム, 楽団, 独奏",
    ko: "교향악단, 오케스트라, 지휘자, 심포니, 합창단, 첼로, 실내악, 정기연주회, 록밴드, 작곡가, 단원들, 예술의전당, 음반사, 공연 안내, 콘서트홀, 교향악, 바이올리니스트 | 공연, 연주, 음악, 콘서트, 앨범, 협연, 악단, 독주",
    hi: "ऑर्केस्ट्रा, सिम्फनी, सिम्फनी ऑर्केस्ट्रा, वायलिन, संगीतकार, गायक मंडली, रॉक बैंड, कंडक्टर, संगीत समारोह, कॉन्सर्ट हॉल | संगीत, संगीत कार्यक्रम, एल्बम, गाना, संगीतकारों, कॉन्सर्ट",
    id: "orkestra, simfoni, konduktor, orkestra simfoni, pemain biola, paduan suara, konser musik, dirigen, komponis, musik kamar, band rok, label rekaman, grup band, gedung konser, jadwal konser | konser, musisi, musik, album, lagu, pentas",
    fa: "ارکستر, سمفونی, رهبر ارکستر, ارکستر ملی, ارکستر سمفونیک, نوازندگان, ویولن, ویولنیست, گروه کر, آهنگساز, تالار وحدت, موسیقی مجلسی, گروه موسیقی, برنامه کنسرت, سالن کنسرت | کنسرت, نوازنده, آلبوم, موسیقی, تالار",
    el: "ορχήστρα, συμφωνία, φιλαρμονική, μαέστρος, συμφωνική ορχήστρα, συμφωνική, βιολιστής, τσελίστας, χορωδία, σοπράνο, μουσική δωματίου, ροκ συγκρότημα, δισκογραφική, συνθέτης, μέγαρο μουσικής, πρόγραμμα συναυλιών, αίθουσα συναυλιών | συναυλία, σολίστ, συναυλίες, μουσικοί, μουσική, άλμπουμ, ορχήστρας",
    sv: "orkester, symfoniorkester, symfoni, filharmoni, dirigent, konsertmästare, violinist, cellist, kammarmusik, körsång, kören, konserthus, skivbolag, turné | konsert, konserten, konserter, solist, musiker, spelning, publiken",
  },
  games: {
    en:
      "Nintendo, Expansion Pack, video game, video games, Switch Online, console, consoles, gamers, gameplay, Switch owners, multiplayer, PlayStation, Xbox, Nintendo Switch Online, Kid Icarus, NES, SNES, Switch 2, boss fight, emulator, side-scroller, arcade, retro games, cartridge, cartridges, joypad, gamepad, joystick, handheld console, pixel art, retro console, role-playing game, tabletop, dungeon, collectible card, " +
      "joy-con, eShop, save data, Nintendo's, Pokémon, Animal Crossing, Mega Drive, emulators, Zelda, Splatoon, Smash Bros, cloud saves, gaming subscription, expansion pack, expansion pass, speedrun, speedrunner, matchmaking, online play, friend code, save file, game catalogue, game library, streamers, esports | games, game, players, playable, racer, cloud saves, retro, subscribers, new titles, hero, wings, titles, trophy, " +
      "controller, patch notes, servers down, voice chat, family plan | subscription, membership, member of, subscribe to, renew my",
    de:
      "Nintendo, Videospiel, Videospiele, Konsole, Konsolen, Gamer, Switch Online, Retrospiele, Endgegner, Steckmodul, Gamepad, Joystick, Controller, Pixelgrafik, Rollenspiel, Zocken, Joy-Con, eShop, Spielstand, Spielstände, eine Switch, Switch-Konsole, Pokémon, Emulator, Zelda, Animal Crossing, Spielekatalog, Mehrspieler, Online-Abo, Erweiterungspass, Erweiterungspaket, Cloud-Speicher, Gamerin, Spieleklassiker, Brettspiel, Spieleverlag, " +
      "Familienmitgliedschaft, E-Sport | Spiele, Spieler, Held, gezockt, Ruckler, Abonnenten, zocken | Abo, Abonnement, Mitgliedschaft, Jahresabo, Spiele",
    es:
      "Nintendo, videojuego, videojuegos, consola, consolas, jugadores, Switch Online, cartucho, cartuchos, joystick, píxeles, juego de rol, videoconsola, Joy-Con, eShop, partida guardada, partidas guardadas, Switch, Pokémon, emulador, emuladores, Zelda, Animal Crossing, catálogo de juegos, multijugador, paquete de expansión, juegos retro, partidas en línea, jugar en línea, gamers, videoconsolas, plan familiar, " +
      "guardado en la nube, esports | juego, juegos, jugadores, héroe, pantalla final, suscriptores, servidores caídos | suscripción, suscripción a, cuota de",
    fr:
      "Nintendo, jeu vidéo, jeux vidéo, console, consoles, Switch Online, cartouche de jeu, manette, manettes, joystick, pixels, jeu de rôle, jeu de plateau, Joy-Con, eShop, sauvegarde de jeu, Switch, Pokémon, émulateur, Zelda, Animal Crossing, catalogue de jeux, multijoueur, pack additionnel, jeux rétro, jouer en ligne, gamers, formule familiale, sauvegarde dans le nuage, sauvegardes en ligne, esport | joueurs, jeux, " +
      "héros, joueuses, latence, abonnés | abonnement, abonnement à, abonné à, abonnés à",
    pt:
      "Nintendo, videojogo, videojogos, videogame, consola, consolas, jogadores, Switch Online, cartucho, cartuchos, joystick, comando da consola, controle do videogame, jogo de tabuleiro, Joy-Con, eShop, jogo guardado, jogo salvo, Switch, emulador, Zelda, Pokémon, Animal Crossing, catálogo de jogos, multijogador, pacote de expansão, pacote adicional, jogos retrô, jogar online, gamers, consoles, plano familiar, " +
      "salvamento na nuvem, esports, videogames | jogo, jogos, jogadores, herói, assinantes, joguinhos | assinatura, assinatura do, assinatura da, subscrição, subscrição do",
    hu: "Nintendo, videojáték, videojátékok, konzol, Switch Online, Nintendónál, játékkonzol, kazetta, joystick, kontroller, szerepjáték, társasjáték, játékgép, Joy-Con, eShop, játékmentés, Switch, emulátor, Zelda, Pokémon, Animal Crossing, játékkatalógus, többjátékos, bővítőcsomag, retró játékok, online játék, gamerek, gémerek, konzolok, családi előfizetés, felhőmentés, e-sport | játék, játékok, játékosok, előfizetők | előfizetés, előfizetése, előfizetést, előfizetésem, tagság",
    he: "נינטנדו, משחקי וידאו, קונסולה, קונסולות, גיימרים, סוויץ׳ אונליין, נינטנדו סוויץ׳, משחק וידאו, קלטת משחק, ג'ויסטיק, ג׳ויסטיק, משחק תפקידים, משחק קופסה, בקר משחק, סוויץ׳, סוויץ', ג׳וי-קון, eShop, Switch, אמולטור, זלדה, פוקימון, אנימל קרוסינג, קטלוג המשחקים, משחקי רטרו, מולטיפלייר, חבילת ההרחבה, משחק מקוון, גיימר, מנוי משפחתי, שמירה בענן | משחק, משחקים, שחקנים, גיבור, לאג, מנויים | מנוי, מנוי ל, המנוי ל, מינוי, חברות ב",
    ar: "نينتندو, ألعاب الفيديو, لعبة فيديو, سويتش أونلاين, شريط اللعبة, ذراع التحكم, عصا التحكم, لعبة أدوار, سويتش, السويتش, نينتندو سويتش, Switch, محاكي, زيلدا, بوكيمون, كتالوج الألعاب, ألعاب قديمة, لعب جماعي, حزمة التوسعة, اللعب عبر الإنترنت, لاعبون, منصة ألعاب, منصات الألعاب, اشتراك عائلي, الحفظ السحابي, ألعاب إلكترونية | لعبة, ألعاب, لاعبين, يلعبون, يلعب, اللاعبون, المشتركين, تأخير الاتصال | اشتراك, اشتراك في, اشتراكي في, عضوية, تجديد",
    zh: "任天堂, 主机游戏, 游戏机, 遊戲機, 玩家, 订阅会员, 電玩, 卡带, 卡帶, 手柄, 摇杆, 搖桿, 像素, 角色扮演, 掌机, 桌游, 桌遊, Switch, 存档, 存檔, eShop, 宝可梦, 寶可夢, 模拟器, 模擬器, 塞尔达, 薩爾達, 动物森友会, 动森, 游戏阵容, 遊戲陣容, 联机, 連線對戰, 扩展包, 擴充票, 怀旧游戏, 主机, 主機, 家庭会员, 家庭會員, 云存档, 雲端存檔, 电子游戏 | 游戏, 遊戲, 玩家, 主角, 卡顿, 延迟, 订阅者, 掉线 | 会员, 會員, 订阅, 訂閱, 年费",
    tr: "Nintendo, oyun konsolu, kartuş, oyun kolu, joystick, atari, masa oyunu, Joy-Con, eShop, oyun kaydı, Switch | oyun, oyunlar, oyuncular | aboneliği, abonelik, üyeliği, üyelik",
    ru: "Nintendo, приставка, игровая консоль, видеоигра, картридж, картриджи, джойстик, геймпад, Денди, настольная игра, геймеры, Joy-Con, eShop, Свитч, Switch, сохранения игр | игра, игры, игроки | подписка, подписку, подписки на, подписка на, подписку на",
    uk: "Nintendo, відеогра, ігрова консоль, картридж, картриджі, джойстик, геймпад, Денді, настільна гра, геймери, Joy-Con, eShop, Світч, Switch | гра, ігри, гравці | підписка, підписку, підписка на, підписку на",
    it: "Nintendo, videogioco, videogiochi, cartuccia, cartucce, joystick, gioco di ruolo, gioco da tavolo, joypad, Joy-Con, eShop, salvataggio di gioco, Switch | gioco, giochi, giocatori | abbonamento, abbonamento a, iscritti a",
    nl: "Nintendo, videogame, spelcomputer, cartridge, joystick, gamepad, bordspel, rollenspel, Joy-Con, eShop, Switch, savegame | games, spellen, spelers | abonnement, abonnement op, lidmaatschap",
    pl: "Nintendo, gra wideo, konsola, konsoli, Contra, Switch Online, kartridż, kartridże, kartridża, pad, pady, padów, dżojstik, joystick, grałem, grałam, graliśmy, dyskietka, gra planszowa, Famicom, Joy-Con, eShop, zapis gry, Switch | gry, gra, gracze | abonament, subskrypcja, subskrypcję, subskrypcji",
    ja: "任天堂, ニンテンドー, ゲーム機, スイッチオンライン, ファミコン, カセット, コントローラー, ジョイスティック, ドット絵, ボードゲーム, 体験版, スイッチ, セーブデータ, ジョイコン, Switch | ゲーム, プレイヤー, 主人公 | 加入者, 会員, 加入, 利用権",
    ko: "닌텐도, 게임기, 닌텐도 스위치, 온라인 이용권, 카트리지, 조이스틱, 게임패드, 보드게임, 롤플레잉, 스위치, 조이콘, 저장 데이터, Switch | 게임, 이용권, 게이머 | 구독, 이용권, 가입, 회원",
    hi: "निन्टेंडो, निंटेंडो, वीडियो गेम, कारतूस गेम, जॉयस्टिक, बोर्ड गेम, स्विच, जॉय-कॉन, Switch | गेम, खिलाड़ी | सदस्यता, सब्सक्रिप्शन",
    id: "Nintendo, gim video, kartrid, stik gim, joystick, papan permainan, Joy-Con, eShop, Switch | gim, gamer, permainan, pemain | langganan, berlangganan",
    fa: "نینتندو, بازی ویدیویی, کنسول, دسته بازی, جوی‌استیک, بازی رومیزی, سوییچ, نینتندو سوییچ, Switch | بازی, بازی‌ها, بازیکنان | اشتراک, عضویت",
    el: "Nintendo, βιντεοπαιχνίδι, κονσόλα, κασέτα παιχνιδιού, χειριστήριο, τζόιστικ, επιτραπέζιο, Joy-Con, eShop, Switch | παιχνίδια, παίκτες | συνδρομή, συνδρομή στο",
    sv: "Nintendo, Switch, spelkonsol, konsol, tv-spel, datorspel, dataspel, Joy-Con, eShop, rollspel, brädspel, arkadspel | spel, spelet, spelare, spelarna | abonnemang, medlemskap, prenumeration",
  },
  books: {
    en: "bookshop, bookstore, bookseller, paperbacks, paperback, publisher's list, novels, poetry, poems, poetry collection, anthology, children's book, picture book, fairy tale, book fair, verse | books, shelves, literary, publisher's, publishing house, poet, novelist",
    de: "Buchhandlung, Buchladen, Verlag, Taschenbücher, Romane, Lyrik, Gedicht, Gedichte, Gedichtband, Kinderbuch, Bilderbuch, Märchen, Buchmesse, Erzählungen | Bücher, Lesung, Dichter, Dichterin",
    es: "librería, novelas, novela negra, poesía, poema, poemas, poemario, cuento infantil, libro infantil, feria del libro | libros, relatos, poeta, novelista",
    fr: "librairie, maison d'édition, polars, romans, poésie, poème, poèmes, recueil de poèmes, livre pour enfants, album jeunesse, conte, salon du livre | livres, on lit, nouvelles inédites, poète, poétesse, romancier",
    pt: "livraria, romances, poesia, poema, poemas, livro infantil, conto infantil, feira do livro | livros, contos, poeta, romancista",
    hu: "könyvesbolt, könyvesboltban, könyvkiadó, regény, regények, kémregények, versek, verseskötet, verseskötete, gyerekkönyv, gyermekkönyv, mesekönyv, könyvhét | könyvek, olvasnak, novellák, költő",
    he: "חנות ספרים, חנות הספרים, הוצאת ספרים, ספר שירה, ספר ילדים, סיפורים קצרים, שבוע הספר | ספרים, סופרת, סופר, רומן, משורר, משוררת",
    ar: "مكتبة, دار نشر, قصيدة, قصائد, كتاب أطفال, معرض الكتاب | شاعر, شاعرة",
    zh: "书店, 書店, 出版社, 小说, 小說, 诗集, 诗歌, 詩歌, 童书, 童書, 绘本, 繪本, 童话, 童話, 书展, 書展 | 书架, 先读, 散文, 诗人, 詩人",
    tr: "kitabevi, yayınevi, romanı, çizgi roman, kitapçı, fantastik, öykü kitabı, sahaf, antoloji, şiir, şiirler, çocuk kitabı, masal, kitap fuarı, öykü | kitap, roman, okurlar, sayfa, romancı, şair",
    ru: "книжный магазин, издательство, издательства, роман, романа, комикс, книжный, фэнтези, издатель книги, антология, букинист, стихи, стихотворение, сборник стихов, сказка, детская книга, книжная ярмарка | книги, читатели, рассказы, поэт, поэтесса",
    uk: "книгарня, видавництво, видавництва, роман, роману, комікс, книжковий, фентезі, антологія, книгарні, вірші, вірш, збірка віршів, казка, дитяча книжка, книжковий ярмарок, передпродаж | книги, читачі, оповідання, поет, поетка",
    it: "libreria, casa editrice, romanzi, romanzo, collana, narrativa, libri per ragazzi, fumetti, fumetto, libraio, presentazione del libro, poesia, poesie, poemetto, poemetti, silloge, premio letterario, libro per bambini, fiaba, salone del libro | libri, lettori, pagine, racconti, premio, poeta, poetessa",
    nl: "boekhandel, uitgeverij, romans, roman, prentenboeken, boekwinkel, stripboek, fantasyreeks, novelle, gedicht, gedichten, dichtbundel, kinderboek, prentenboek, sprookje, boekenbeurs | boeken, lezers, bladzijden, leesclub, verhalen, dichter, dichteres",
    pl: "księgarnia, wydawnictwo, powieść, powieści, księgarnie, komiks, fantastyka, literatura dziecięca, antologia, wiersz, wiersze, tomik, bajka, książka dla dzieci, targi książki, opowiadania | książki, czytelnicy, autor powieści, poeta, poetka",
    ja: "書店, 出版社, 小説, 文庫, 漫画, ファンタジー, 選集, 詩集, 絵本, 童話, 児童書, 文学賞, 短編集 | 詩人",
    ko: "서점, 출판사, 소설, 만화, 판타지, 헌책방, 선집, 시집, 그림책, 동화, 아동서, 문학상, 단편집 | 시인",
    hi: "उपन्यास, उपन्यासकार, कॉमिक्स, बाल साहित्य, किताबों की दुकान, कविता, कविताएं, बाल पुस्तक, कहानी संग्रह, पुस्तक मेला | पुस्तक, किताबें, पाठक, कहानियां, कवि",
    id: "toko buku, penerbit, novel, cerpen, komik, buku cerita, antologi, toko buku bekas, penulis novel, puisi, buku anak, dongeng, pameran buku, kumpulan cerpen | buku, novelis, penyair",
    fa: "کتاب‌فروشی, انتشارات, رمان, رمان‌نویس, کتاب‌فروش, داستان‌های, کمیک, ادبیات کودک, شعر, اشعار, کتاب کودک, قصه, نمایشگاه کتاب, داستان کوتاه | کتاب, خوانندگان کتاب, شاعر",
    el: "βιβλιοπωλείο, μυθιστόρημα, μυθιστορήματος, βιβλιοπώλης, κόμικ, λογοτεχνία, συλλογή διηγημάτων, συγγραφέας παιδικών, ποίημα, ποιήματα, παιδικό βιβλίο, παραμύθι, έκθεση βιβλίου, διηγήματα | βιβλία, αναγνώστες, ποιητής, ποιήτρια",
    sv: "roman, diktsamling, dikt, barnbok, bilderbok, bokförlag, förlag, bokhandel, bokmässan, novellsamling, noveller, antologi | poet, debut",
  },
  screen: {
    en: "TV series, sitcom, starship, box office, Golden Globes, red carpet, season finale, sci-fi, novel series, battlestar, fan fiction | episode, episodes, film, movie, actor, actress, film director, nominees, awards, screenplay",
    de: "Fernsehserie, Raumschiff, Kinostart, roter Teppich, Science-Fiction | Film, Schauspielerin, Regisseur",
    es: "serie de televisión, taquilla, alfombra roja, ciencia ficción | película, actriz, director de cine",
    fr: "série télévisée, box-office, tapis rouge, science-fiction | film, actrice, réalisateur",
    pt: "série de televisão, bilheteira, bilheteria, tapete vermelho, ficção científica | filme, atriz, realizador",
    hu: "tévésorozat, sci-fi, vörös szőnyeg | epizód, film, színésznő, rendező",
    he: "סדרת טלוויזיה, השטיח האדום, מדע בדיוני | סרט, שחקנית",
    ar: "مسلسل تلفزيوني, السجادة الحمراء, خيال علمي | فيلم, ممثلة",
    zh: "电视剧, 電視劇, 票房, 红毯, 科幻 | 剧集, 电影, 演员",
    tr: "televizyon dizisi, sezon finali, gişe, bilim kurgu, dizisi, çizgi film, yönetmen, oyuncusu, sinema | oyuncu kadrosu, sezon",
    pl: "serial telewizyjny, finał sezonu, science fiction, Złote Globy, serialu, kreskówka, reżyser, aktorzy, kino | obsada, odcinek",
    ru: "телесериал, финал сезона, фантастика, Золотой глобус, сериал, сериала, мультфильм, режиссёр, актёр, кинотеатр | актёры",
    uk: "телесеріал, фінал сезону, фантастика, Золотий глобус, серіал, серіалу, мультфільм, режисер, актор, кінотеатр | актори",
    it: "serie tv, finale di stagione, fantascienza, Golden Globes, serie televisiva, cartone animato, regista, cinema, sceneggiatura | cast, puntata, episodio",
    nl: "tv-serie, seizoensfinale, sciencefiction, Golden Globes, televisieserie, tekenfilm, regisseur, bioscoop | acteurs, aflevering, seizoen",
    ja: "テレビドラマ, 最終回, ゴールデングローブ, SF映画, アニメ, 映画監督, 俳優, 映画館, 脚本, 連続ドラマ | 出演, 放送回, 主演",
    ko: "드라마 시리즈, 최종회, 골든글로브, 공상과학, 애니메이션, 영화감독, 배우, 각본, 연속극 | 출연, 방영, 방영분, 주연",
    hi: "टीवी धारावाहिक, गोल्डन ग्लोब, धारावाहिक, एनिमेशन, निर्देशक, अभिनेता, सिनेमा, पटकथा | कलाकार, एपिसोड, सीज़न",
    id: "serial televisi, Golden Globes, fiksi ilmiah, serial TV, kartun, sutradara, bioskop, sinetron | pemeran, episode",
    fa: "سریال تلویزیونی, گلدن گلوب, علمی‌تخیلی, انیمیشن, کارگردان, بازیگر, سینما, فیلمنامه | بازیگران",
    el: "τηλεοπτική σειρά, φινάλε σεζόν, Χρυσές Σφαίρες, επιστημονική φαντασία, σειρά κινουμένων σχεδίων, σκηνοθέτης, ηθοποιός, κινηματογράφος | ηθοποιοί, επεισόδιο, σεζόν",
    sv: "tv-serie, långfilm, biopremiär, säsongsavslutning, science fiction, skådespelare | säsong, biograf",
  },
  sport: {
    en:
      "league, midfielder, striker, goalkeeper, chess, championship, championships, cyclists, swimmer, butterfly, national record, quarterback, touchdown, play-offs, coach, referee, relegation, half-time, kick-off, penalty shoot-out, handball, volleyball, hockey club, rowing club, regatta, athletics, marathon, medallists, Olympic committee, national sports, football club, sports club, korfball, away game, home game, " +
      "under-12s, under-15s, youth team, fixtures, sports pages, sports section, match report | match, season, captain, beat, scored, tournament, club, cup, fixture, coaches | team, league table, players",
    de: "Bundesliga, Liga, Torwart, Stürmer, Schach, Meisterschaft, Radsport, Schiedsrichter, Abstieg, Halbzeit, Anpfiff, Elfmeter, Handball, Volleyball, Hockeyclub, Ruderclub, Marathon, Kreisliga, Tabellenführer, Auswärtsspiel, Korfball, Fußballverein, Sportverein, Turnverein, Heimspiel, E-Jugend, D-Jugend, B-Jugend, Jugendmannschaft, Anstoß, Trainingslager, Sportteil, Sportseite, Spielbericht | Spiel, Mannschaft, Turnier, Pokal, Übungsleiter, Sporthalle | Verein, Team, SV, FC",
    es: "liga, delantero, portero, ajedrez, campeonato, ciclistas, árbitro, goleada, gol, goles, penalti, balonmano, voleibol, maratón, tercera división, perdimos, ganamos, golazo, remo, jornada de liga, club deportivo, club de fútbol, polideportivo, juvenil, alevines, infantiles, partido de ida, página de deportes, sección de deportes, crónica del partido | torneo, copa, entrenador, entrenadores | equipo, partido del, club, CD, UD",
    fr: "ligue, attaquant, gardien de but, échecs, championnat, cyclistes, arbitre de touche, relégation, mi-temps, coup d'envoi, penalty, handball, volley, marathon, aviron, buteur, championne de France, club sportif, club de foot, club de football, moins de 15 ans, gymnase municipal, match à domicile, pages sport, page sports, rubrique sport, cahier sport | match, tournoi, coupe, entraîneur, entraîneurs | équipe, club, AS, US",
    pt: "guarda-redes, goleiro, xadrez, campeonato, ciclistas, rebaixamento, despromoção, pênalti, penálti, handebol, andebol, voleibol, maratona, goleada, golo, golos, gols, zagueiro, clube desportivo, clube esportivo, clube de futebol, juvenis, iniciados, pavilhão desportivo, caderno de esportes, página de desporto, página de esportes, secção de desporto | jogo, torneio, taça, treinador, treinadores | equipa, equipe, clube, SC",
    hu: "bajnokság, liga, csatár, kapus, sakk, kerékpárosok, játékvezető, kiesés, félidő, tizenegyes, kézilabda, röplabda, maraton, evezős, góllövő, gólja, sportklub, sportegyesület, futballklub, labdarúgó, ifjúsági csapat, hazai pálya, idegenbeli, sportrovat, sportoldal, sportmelléklet | meccs, torna, kupa, edző, edzők | csapat, SE, FC",
    he: "ליגה, ליגת, שוער, שחמט, אליפות, שופט המשחק, פנדל, כדוריד, כדורעף, כדורגל, כדורסל, מרתון, חתירה, הבקיע, מועדון ספורט, מועדון כדורגל, אגודת ספורט, משחק חוץ, משחק בית, נוער, נערים א׳, מדור הספורט, עמודי הספורט, מוסף הספורט | משחק, טורניר, גביע, מאמן | קבוצת, קבוצה",
    ar: "دوري, مهاجم, حارس مرمى, شطرنج, بطولة, حكم المباراة, ركلة جزاء, كرة اليد, الكرة الطائرة, كرة القدم, كرة السلة, ماراثون, هدف الفوز, نادي رياضي, نادي كرة, نادي لكرة, الناشئين, مباراة الذهاب, مباراة الإياب, صفحة الرياضة, القسم الرياضي, الصفحة الرياضية | مباراة, فريق, كأس, مدرب, مدربين, تدريبات | فريق, نادي",
    zh: "联赛, 聯賽, 前锋, 守门员, 国际象棋, 锦标赛, 裁判员, 点球, 點球, 手球, 排球, 足球, 篮球, 籃球, 马拉松, 馬拉松, 进球, 進球, 主场, 主場, 港超, 中超, 体育俱乐部, 體育會, 足球俱乐部, 足球俱樂部, 客场, 客場, 青少年队, 合球, 体育版, 體育版 | 球队, 奖杯, 教练, 教練 | 队, 隊",
    tr:
      "ligi, kalecisi, şampiyonası, kupası, safkan, koşuyu, hipodrom, puan durumu, gol, stadyum, taraftar, voleybol, basketbol, hentbol, yüzücü, kürek takımı, atletizm, turnuva, binicilik, koşucu, atlı spor, spor sayfası, spor sayfalarımız, spor eki, maç sonucu, hakem, küme düştü, penaltı, maraton, gol attı, spor kulübü, futbol kulübü, deplasmanda, altyapı takımı, teknik direktör, genç takım, korfbol | maç, futbol, yarış, " +
      "yarışma, antrenör, antrenörler, antrenman | takım, takımı, kulübü",
    ru:
      "кубок, чемпионат, лига, вратарь, футзал, турнирная таблица, гол, стадион, болельщики, пловцы, гребцы, лёгкая атлетика, конный спорт, забег, бегуны, тренировки, полуфинал, спортивный раздел, спортивной полосе, спортивном разделе, счёт матча, судья матча, пенальти, гандбол, волейбол, марафон, забил, голы, лыжи, спортивный клуб, футбольный клуб, спортклуб, выездной матч, юниоры, баскетбол, хоккей, шахматы, арбитр | " +
      "матч, турнир, футбол, соревнования, голы, тренер, тренеры, тренировка | команда, клуб",
    uk:
      "кубок, чемпіонат, ліга, воротар, футзалу, футзал, турнірна таблиця, гол, стадіон, уболівальники, плавці, веслувальники, легка атлетика, кінний спорт, забіг, бігуни, півфінал, спортивний розділ, спортивній шпальті, спортивному розділі, рахунок матчу, суддя матчу, пенальті, гандбол, волейбол, марафон, забив, голи, спортивний клуб, футбольний клуб, спортклуб, виїзний матч, юніори, баскетбол, хокей, шахи, арбітр | матч, " +
      "турнір, футбол, змагання, голи, тренер, тренери, тренування | команда, клуб",
    it: "campionato, portiere, coppa, serie A, serie B, girone, classifica, gol, centrocampista, tifosi, basket, rugby, nuoto, canottaggio, equitazione, torneo, allenamento, palestra, podisti, pagine sportive, cronaca sportiva, pagina dello sport, arbitro, pallamano, pallavolo, maratona, società sportiva, polisportiva, pallacanestro, squadra giovanile, allievi, esordienti, in trasferta, in casa contro, rigore, ciclisti, scacchi | partita, calcio, allenatore, allenatori | squadra, ASD",
    nl:
      "kampioenschap, eredivisie, doelman, play-offs, klassement, zwemmers, hardlopers, atletiek, tennistoernooi, roeiers, zaalvoetbal, paardensport, sportpagina, sportpagina's, sportbijlage, wedstrijdverslag, ruststand, sportverslag, scheidsrechter, degradatie, strafschop, handbal, volleybal, marathon, doelpunt, roeivereniging, korfbal, korfbalclub, korfbalvereniging, voetbalclub, voetbalvereniging, hockeyclub, sportclub, " +
      "sportvereniging, sportbond, turnvereniging, zwemclub, tennisclub, E-jeugd, D-jeugd, jeugdteam, uit tegen, thuis tegen, thuiswedstrijd, uitwedstrijd, aftrap, competitie, doelpunten, wielrenners, schaken, keeper | wedstrijd, ploeg, voetbal, seizoen, trainer, trainers, aanvang, sporthal | team, club",
    pl:
      "mistrzostwa, bramkarz, puchar, ekstraklasa, liga, gol, stadion, kibice, siatkówka, koszykówka, piłka ręczna, pływacy, wioślarze, lekkoatletyka, turniej, bieg, biegacze, jeździectwo, strona sportowa, kolumna sportowa, dziale sportowym, dodatek sportowy, sędzia meczu, spadek z ligi, rzut karny, maraton, strzelił, bramkę, klub sportowy, klub piłkarski, mecz wyjazdowy, mecz u siebie, juniorzy, trampkarze, awansował, " +
      "korfball, żużel | mecz, drużyna, piłka, zawody, trener, trenerzy | drużyna, klub, KS",
    ja: "競馬, 優勝杯, 選手権, リーグ, 順位表, ゴール, スタジアム, サポーター, バスケットボール, 水泳, 陸上, 乗馬, ランナー, 準決勝, スポーツ面, スポーツ欄, 審判員, ペナルティーキック, ハンドボール, バレーボール, サッカー, 野球, マラソン, 得点王, スポーツクラブ, サッカークラブ, アウェー, ホームゲーム, 少年団 | 試合, 優勝, 得点, 選手, 練習 | チーム, 対",
    ko: "경마, 선수권, 리그, 우승컵, 순위표, 경기장, 응원단, 농구, 수영, 육상, 승마, 달리기, 준결승, 스포츠면, 체육면, 스포츠란, 심판진, 승부차기, 핸드볼, 배구, 축구, 마라톤, 득점, 스포츠클럽, 축구클럽, 축구단, 원정 경기, 홈경기, 유소년팀, 야구 | 우승, 득점, 선수 | 팀",
    hi: "चैंपियनशिप, घुड़दौड़, लीग, अंक तालिका, गोल, स्टेडियम, बास्केटबॉल, तैराकी, टूर्नामेंट, घुड़सवारी, धावक, सेमीफाइनल, खेल पृष्ठ, खेल पेज, खेल पन्ना, रेफरी, फुटबॉल, वॉलीबॉल, मैराथन, क्रिकेट, स्पोर्ट्स क्लब, फुटबॉल क्लब, हॉकी क्लब, हैंडबॉल | मैच, कप, खिलाड़ी, कोच | टीम",
    id: "liga, kejuaraan, pacuan kuda, kiper, klasemen, gol, stadion, suporter, basket, renang, atletik, turnamen, berkuda, pelari, semifinal, halaman olahraga, rubrik olahraga, lembar olahraga, wasit, adu penalti, bola tangan, bola voli, sepak bola, maraton, klub sepak bola, klub olahraga, laga tandang, laga kandang, bola basket, bulu tangkis | pertandingan, piala, pemain, laga, pelatih, latihan | tim, klub",
    fa: "لیگ, قهرمانی, اسب‌دوانی, ورزشگاه, بسکتبال, شنا, دوومیدانی, تورنمنت, سوارکاری, لیگ برتر, دونده, صفحه ورزش, صفحه ورزشی, ورزشی, نتیجه بازی, داور مسابقه, پنالتی, هندبال, والیبال, فوتبال, ماراتن, باشگاه ورزشی, باشگاه فوتبال, بازی خانگی, تیم نوجوانان, داور | مسابقه, جام, مسابقات, مربی, تمرین | تیم",
    el: "πρωτάθλημα, τερματοφύλακας, ιππόδρομος, κύπελλο, βαθμολογία, γήπεδο, φίλαθλοι, κολυμβητές, κωπηλάτες, στίβος, τουρνουά, ιππασία, δρομείς, αγώνες δρόμου, ημιτελικός, αθλητικές σελίδες, αθλητική σελίδα, αθλητικό ένθετο, αθλητικά, διαιτητής, πέναλτι, χάντμπολ, βόλεϊ, μαραθώνιος, γκολ, αθλητικός σύλλογος, ποδοσφαιρικός σύλλογος, εκτός έδρας, εντός έδρας, ακαδημίες, μπάσκετ | ποδόσφαιρο, προπονητής, προπόνηση | ομάδα",
    sv: "allsvenskan, elitserien, fotbollsklubb, idrottsförening, idrottsklubb, sportbilaga, sportsidorna, matchreferat, handboll, innebandy, ishockey, bandy, korfboll, volleyboll, orientering, målvakt, hemmamatch, bortamatch, hemmalaget, bortalaget, straffspark, mästerskap, cupen, halvlek, pojklag, flicklag, knatte, löpning, maraton, simklubb, roddklubb, schack | match, matchen, tränare, spelare, seger | IF, IK, klubben",
  },
  school: {
    en: "students, high school, pupils, state contest, state competition, bake sale, marketing club, career development, kindergarten, debating club | teaches pricing, school, competition, medals, teacher, campus, club, fundraiser, scholarship, chapter, nationals | adviser, advisor, chapter",
    de: "Schüler, Schülerinnen, Schule, Gymnasium, Kita, Kindergarten | Lehrer, Unterricht",
    es: "estudiantes, alumnos, escuela |  | colegio",
    fr: "élèves, lycée, collège, école, étudiants | concours, professeur",
    pt: "alunos, escola, colégio, estudantes | professora",
    hu: "diákok, diák, iskola, gimnázium, óvoda | verseny, tanár",
    he: "תלמידים, בית ספר, בית הספר, תיכון, גן ילדים | תחרות, מורה",
    ar: "طلاب, تلاميذ, مدرسة, ثانوية | مسابقة",
    zh: "学生, 學生, 学校, 學校, 高中, 中学, 幼儿园 | 老师, 班级",
    tr: "lise öğrencileri, okul yarışması, öğrenci kulübü, ilkokul, anaokulu, olimpiyatı, okul gezisi, mezuniyet, okul müdürü | öğrenciler | lisesi, okulu, koleji, kursu",
    pl: "licealiści, konkurs szkolny, koło uczniowskie, samorząd studencki, szkoła podstawowa, przedszkole, dyrektorka szkoły, wycieczka szkolna, olimpiada | uczniowie, studenci | liceum, szkoła, szkole",
    ru: "старшеклассники, школьный конкурс, студенческий союз, гимназия, лицей, детский сад, олимпиада, школьники, директор школы | ученики, студенты | школа, школе, лицей, гимназия",
    uk: "старшокласники, шкільний конкурс, студентська спілка, гімназія, ліцей, дитячий садок, олімпіада, школярі, директор школи | учні, студенти | школа, школі, ліцей, гімназія",
    it: "liceali, gara scolastica, associazione studentesca, scuola media, istituto tecnico, gita scolastica, preside, maestra, laboratorio di scienze | studenti, alunni | scuola, liceo, istituto",
    nl: "scholieren, schoolwedstrijd, studentenvereniging, basisschool, scholengemeenschap, brugklas, meester, juf, kinderopvang, schoolreis | leerlingen, studenten | school, basisschool",
    ja: "高校生, 学生連盟, 文化祭, 小学校, 中学校, 幼稚園, 修学旅行, 学園祭, 数学オリンピック, 部活 | 生徒, 学生 | 高校, 学校, 学園, 塾",
    ko: "고등학생, 학생회, 학교 대회, 초등학교, 중학교, 유치원, 수학여행, 축제, 올림피아드, 동아리 | 학생들 | 학교, 고등학교, 학원",
    hi: "स्कूली प्रतियोगिता, छात्र संघ, प्राथमिक विद्यालय, हाई स्कूल, ओलंपियाड | छात्र, विद्यार्थी | स्कूल, विद्यालय, अकादमी",
    id: "siswa SMA, lomba sekolah, perhimpunan mahasiswa, sekolah dasar, SMP, taman kanak-kanak, olimpiade, kepala sekolah, karyawisata | siswa, mahasiswa | sekolah, SMA, kursus",
    fa: "دانش‌آموزان, اتحادیه دانشجویی, مهدکودک, المپیاد, اردوی دانش‌آموزی, جشن فارغ‌التحصیلی | دانشجویان, دانش‌آموز | مدرسه, دبیرستان, آموزشگاه",
    el: "μαθητές λυκείου, σχολικός διαγωνισμός, φοιτητικός σύλλογος, νηπιαγωγείο, σχολική εκδρομή, ολυμπιάδα | μαθητές, φοιτητές, μαθητής | σχολείο, λύκειο, φροντιστήριο",
    sv: "gymnasieelever, gymnasieskola, grundskola, elevkår, studentkår, studentförening, skolklass, friskola, förskola, fritids, skolavslutning, kemitävling | elever, eleverna, elev, rektor, skola, studenter, sektion | skolan, gymnasiet",
  },
};
