//! News agencies, newspapers, stations and sites.
//!
//! Rows are `full name|acronym|other names`, the last parted by commas.

/// Who sells news to others.
pub(super) const NEWS_AGENCIES: &str = "\
Reuters||Thomson Reuters
Associated Press|AP|
Agence France-Presse|AFP|Agence France Presse
United Press International|UPI|
Bloomberg News||Bloomberg
Deutsche Presse-Agentur|DPA|dpa
Press Association||PA Media
Xinhua||Xinhua News Agency
China News Service|CNS|
TASS||Tass,ITAR-TASS
RIA Novosti|RIA|
Interfax||
Ukrinform||
BelTA||
Anadolu Agency|AA|Anadolu
Demirören News Agency|DHA|
Bernama||Malaysian National News Agency
Associated Press of Pakistan|APP|
Press Trust of India||
Asian News International|ANI|
United News of India|UNI|
Bangladesh Sangbad Sangstha|BSS|
United News of Bangladesh|UNB|
Rastriya Samachar Samiti||
Bakhtar News Agency||Bakhtar
Pajhwok Afghan News||Pajhwok
Islamic Republic News Agency|IRNA|
Tasnim||Tasnim News Agency
Fars News Agency||Fars
Mehr News Agency||Mehr
Iranian Students’ News Agency|ISNA|
Saudi Press Agency|SPA|
Emirates News Agency|WAM|
Qatar News Agency|QNA|
Kuwait News Agency|KUNA|
Bahrain News Agency|BNA|
Oman News Agency|ONA|
Syrian Arab News Agency|SANA|
National News Agency of Lebanon|NNA|
Iraqi News Agency|INA|
Jordan News Agency||Petra News Agency
Middle East News Agency||
Palestinian News and Information Agency|WAFA|Wafa
Maghreb Arabe Presse||
Algeria Press Service||
Tunis Afrique Presse||
Kyodo News||Kyodo
Jiji Press||Jiji
Yonhap||Yonhap News Agency
Korean Central News Agency|KCNA|
Antara||Antara News Agency
Philippine News Agency||
Vietnam News Agency||
Thai News Agency||
Australian Associated Press|AAP|
Canadian Press||
Agencia EFE|EFE|Efe
Europa Press||
ANSA||Ansa
Adnkronos||
Lusa||
Belga||
Algemeen Nederlands Persbureau|ANP|
Austria Press Agency||
Tidningarnas Telegrambyrå|TT|
Norsk Telegrambyrå|NTB|
Ritzau||
Finnish News Agency|STT|
Baltic News Service||
Polish Press Agency|PAP|
Czech News Agency|ČTK|CTK
Hungarian News Agency|MTI|
Agerpres||
Bulgarian Telegraph Agency|BTA|
Tanjug||
Hina News Agency||
Kazinform||
Azertac||AZERTAC
Armenpress||
News Agency of Nigeria||
Ghana News Agency||
Ethiopian News Agency||
Agência Brasil||Agencia Brasil
Notimex||
Prensa Latina||
Télam||Telam
South African Press Association|SAPA|";

/// Who publishes it.
pub(super) const OUTLETS: &str = "\
British Broadcasting Corporation|BBC|BBC News
Cable News Network|CNN|
Fox News||Fox News Channel
MSNBC||
American Broadcasting Company||ABC News
Columbia Broadcasting System|CBS|CBS News
National Broadcasting Company|NBC|NBC News
Public Broadcasting Service|PBS|
National Public Radio|NPR|
Voice of America|VOA|
Radio Free Europe|RFE|RFE/RL,Radio Liberty
Radio Free Asia|RFA|
Al Jazeera||
Al Arabiya||
Al Mayadeen||
Sky News||
ITV News||
Deutsche Welle||
France 24||
Radio France Internationale|RFI|
Euronews||
TRT World||
NHK||
China Global Television Network|CGTN|
China Central Television|CCTV|
Channel NewsAsia||CNA
Press TV||
RT||Russia Today
Sputnik||
TOLOnews||Tolo News
Geo News||
ARY News||
Dawn News||
Express Tribune||
Ariana News||
Khaama Press||
Amu TV||
NDTV||
Times of India||
Hindustan Times||
Indian Express||
Prothom Alo||
Kathmandu Post||
Malay Mail||
New Straits Times||
Free Malaysia Today|FMT|
Malaysiakini||
Straits Times||
Jakarta Post||
Bangkok Post||
Global Times||
People’s Daily||
South China Morning Post|SCMP|
Japan Times||
Nikkei||Nikkei Asia
Korea Herald||
New York Times||NYT
Washington Post||
Wall Street Journal|WSJ|
Los Angeles Times||
USA Today||
Financial Times||
The Economist||
The Guardian||
The Times||
Daily Telegraph||
The Independent||
Daily Mail||
Politico||
Axios||
Newsweek||
Time magazine||
BuzzFeed||BuzzFeed News
Huffington Post||HuffPost
Vox||
Breitbart||Breitbart News
Daily Beast||
Foreign Policy||
Foreign Affairs||
The Atlantic||
New Yorker||
Der Spiegel||Spiegel
Die Welt||
Die Zeit||
Bild||
Frankfurter Allgemeine Zeitung|FAZ|
Süddeutsche Zeitung||
Le Monde||
Le Figaro||
Libération||
El País||El Pais
El Mundo||
La Repubblica||
Corriere della Sera||
Haaretz||
Times of Israel||
Jerusalem Post||
Asharq Al-Awsat||
Al-Ahram||
Gulf News||
Khaleej Times||
Arab News||
Middle East Eye||
Hürriyet||Hurriyet
Daily Sabah||
Kommersant||
Izvestia||
Meduza||
Novaya Gazeta||
Kyiv Independent||
Ukrainska Pravda||
Premium Times||
Mail & Guardian||
Daily Nation||
Globe and Mail||
Toronto Star||
Sydney Morning Herald||
Granma||
Folha de S.Paulo||
Clarín||Clarin";
